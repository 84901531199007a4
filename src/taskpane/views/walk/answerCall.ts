import type { Cells } from '../../../core/cell';
import { Refusal } from '../../../core/refusal';
import type { Explanation } from '../../../explain/explanation';
import type { NumberWriter } from '../../../text/numberWriter';
import { locateByAddress } from '../../../functions/addresses';
import type { FormulaToInsert } from '../../../workbook/actions/insertFormula';
import { columnWidthsOf, numberFormatsOf, sizeOf } from '../../../workbook/actions/resultFormat';
import { addressOfPlace } from '../../../workbook/select';
import { formulaOf, type PlannedCall } from './plannedCall';

/** What one call says: its explanation and the formula behind it, or why it cannot answer. */
export type WalkAnswer =
  | {
      readonly kind: 'result';
      readonly cells: Cells;
      readonly explanation: Explanation;
      readonly toInsert: FormulaToInsert;
    }
  | { readonly kind: 'refusal'; readonly sentence: string; readonly address: string | undefined };

/**
 * Evaluates a planned call and explains its result.
 * @param home The table: addresses on its sheet are written without the sheet.
 */
export async function answerCall(
  planCall: () => PlannedCall,
  home: string,
  numbers: NumberWriter,
): Promise<WalkAnswer> {
  let locate = locateByAddress(['data'], [home], home);
  let addresses: readonly (string | undefined)[] = [home];
  let parameters = ['data'];
  try {
    const call = planCall();
    parameters = call.record.arguments.map(({ name }) => name);
    addresses = call.arguments.map((argument) => argument?.address);
    locate = locateByAddress(parameters, addresses, home);
    const evaluated = call.record.evaluate(call.arguments.map((argument) => argument?.cells));
    const { names, unit } = call;
    const explanation = await evaluated.explain({ numbers, locate, names, unit });
    return {
      kind: 'result',
      cells: evaluated.cells,
      explanation,
      toInsert: {
        formula: formulaOf(call),
        size: sizeOf(evaluated.cells),
        numberFormats: numberFormatsOf(evaluated.cells),
        columnWidths: columnWidthsOf(evaluated.cells),
        inputs: addresses.flatMap((address) => address ?? []),
      },
    };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { place } = error;
    // A refusal that concerns the whole table needs no way to it.
    const address =
      place?.row === undefined
        ? undefined
        : addressOfPlace(place, addresses[parameters.indexOf(place.argument)]);
    return { kind: 'refusal', sentence: error.sentence(locate), address };
  }
}
