import type { Cells } from '../../core/cell';
import type { Explanation } from '../../explain/explanation';
import type { NumberWriter } from '../../text/numberWriter';

/** One input of a result, as the formula writes it. */
export interface ExplainedInput {
  /** The name of the argument. */
  readonly name: string;
  /** Empty for an omitted one. */
  readonly text: string;
  /** The range it stands for, with its sheet. */
  readonly address?: string;
  /** Absent where the argument is omitted or cannot be read back. */
  readonly cells?: Cells;
}

/** A result with everything that an insert or a copy of its explanation repeats. */
export interface ExplainedResult {
  /** As the catalogue knows it: "TRADE.DEFICITDRIVER". */
  readonly functionName: string;
  /** Where the formula stands, with its sheet. */
  readonly cell: string;
  /** As the user sees it in the formula bar. */
  readonly formula: string;
  readonly inputs: readonly ExplainedInput[];
  readonly explanation: Explanation;
  readonly numbers: NumberWriter;
}
