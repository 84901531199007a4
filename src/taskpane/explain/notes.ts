import { CellError } from '../../core/cell';
import type { Remark } from '../../explain/explanation';
import { explainText as text } from '../../text/paneExplain';
import type { CallAnswer } from '../../workbook/answerCall';
import type { FormulaReading } from '../../workbook/selectionReading';

/** What the pane itself notes about the inputs: blank cells, and the reason of a gap that is selected. */
export function notesOf(
  { focus }: FormulaReading,
  { blanks, blankRule, call, evaluated }: Extract<CallAnswer, { kind: 'result' }>,
): Remark[] {
  const cell = call.isWhole ? evaluated.cells[focus.row]?.[focus.column] : undefined;
  const gap = cell instanceof CellError ? cell.sentence : undefined;
  return [
    ...(gap === undefined ? [] : [{ text: gap }]),
    ...blanks.map(({ address, count }) => ({
      text: blankRule === 'zero' ? text.blanksAsZero(count, address) : text.blanksMissing(count, address),
    })),
  ];
}
