import type { NumberBlock } from '../core/table/numberBlock';
import type { ExplainContext } from './explanation';

/**
 * Which figure of the inputs a selected cell of the result is about; the newest where none is selected.
 * A table of measures has a header row (or column, where periods run across); other results have the
 * shape of the inputs.
 */
export function focusedFigure(block: NumberBlock, isTable: boolean, { focus }: ExplainContext): number {
  const newest = block.length - 1;
  if (focus === undefined) return newest;
  const index = isTable
    ? (block.rows === 1 && block.columns > 1 ? focus.column : focus.row) - 1
    : focus.row * block.columns + focus.column;
  return index >= 0 && index <= newest ? index : newest;
}
