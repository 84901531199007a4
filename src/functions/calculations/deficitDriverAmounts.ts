import type { BalanceChange } from '../../core/drivers/deficitDriver';
import type { NumberWriter } from '../../text/numberWriter';

/** Writes the amounts of one change, in cells as in the pane, all with the decimals that suit the flows. */
export function amountsOf(
  { before, after }: Pick<BalanceChange, 'before' | 'after'>,
  numbers: NumberWriter,
): NumberWriter {
  return numbers.together([before.exports, before.imports, after.exports, after.imports]);
}
