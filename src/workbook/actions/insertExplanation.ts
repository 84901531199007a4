import { actionsText as text } from '../../text/paneActions';
import { oneUndo } from '../oneUndo';
import { freeName } from '../sample/sampleSheets';
import type { ExplainedResult } from './explainedResult';
import { explanationLines, type Stamp } from './explanationLines';
import { literalText } from './literalText';

/** Widths in points. */
const labelWidth = 150;
const textWidth = 480;

/**
 * Writes an explanation to a new sheet that it brings to the front. Every line is text: a formula is
 * shown, never calculated a second time.
 * @returns the name of the sheet.
 */
export function insertExplanation(result: ExplainedResult, stamp: Stamp): Promise<string> {
  const lines = explanationLines(result, stamp);
  return oneUndo(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    const name = freeName(
      text.explanationSheet,
      worksheets.items.map((sheet) => sheet.name),
    );
    const sheet = worksheets.add(name);
    const cells = sheet.getRangeByIndexes(0, 0, lines.length, 2);
    cells.values = lines.map(({ label, content }) => [literalText(label), literalText(content)]);
    cells.getColumn(0).format.columnWidth = labelWidth;
    const contents = cells.getColumn(1);
    contents.format.columnWidth = textWidth;
    contents.format.wrapText = true;
    cells.format.verticalAlignment = Excel.VerticalAlignment.top;
    lines.forEach(({ kind }, row) => {
      if (kind === 'text') return;
      const { font } = sheet.getCell(row, 0).format;
      font.bold = true;
      if (kind === 'title') font.size = 14;
    });
    sheet.activate();
    await context.sync();
    return name;
  });
}
