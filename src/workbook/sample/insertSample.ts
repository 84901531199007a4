import { oneUndo } from '../oneUndo';
import { asText } from '../safeText';
import { freeName, sampleSheets, type SampleSheet } from './sampleSheets';
import { widthsOf, type WorkedFormula } from './workedFormulas';

/** In points. */
const labelWidth = 84;
const captionColor = '#605E5C';

/**
 * Adds the sample sheets with worked formulas and selects the first of them. A sheet that already has the
 * name is left alone: the new one gets a number.
 */
export function insertSample(): Promise<void> {
  return oneUndo(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    const taken = worksheets.items.map(({ name }) => name);
    const added = sampleSheets().map((sheet) => {
      const name = freeName(sheet.name, taken);
      taken.push(name);
      return { sheet, target: worksheets.add(name) };
    });
    added.forEach(({ sheet, target }) => {
      writeSheet(sheet, target);
    });
    // The figures come first, so that no formula is calculated on empty cells.
    await context.sync();
    added.forEach(({ sheet, target }) => {
      sheet.worked.forEach((worked) => {
        writeFormula(worked, target);
      });
      widthsOf(sheet.worked).forEach((width, column) => {
        target.getCell(0, column).format.columnWidth = width;
      });
    });
    added.forEach(({ sheet, target }) => {
      const first = sheet.worked.find(({ isFirst }) => isFirst === true);
      if (first === undefined) return;
      target.activate();
      target.getCell(first.row + 1, first.column).select();
    });
    await context.sync();
  });
}

function writeSheet({ table, numberFormats, notes }: SampleSheet, sheet: Excel.Worksheet): void {
  const columns = numberFormats.length;
  const figures = sheet.getRangeByIndexes(1, 0, table.length - 1, columns);
  figures.numberFormat = table.slice(1).map(() => [...numberFormats]);
  const cells = sheet.getRangeByIndexes(0, 0, table.length, columns);
  cells.values = table.map((row) => row.map((cell) => (typeof cell === 'string' ? asText(cell) : cell)));
  cells.format.columnWidth = labelWidth;
  const header = sheet.getRangeByIndexes(0, 0, 1, columns);
  header.format.font.bold = true;
  header.format.wrapText = true;
  sheet.getRangeByIndexes(0, 1, 1, columns - 1).format.horizontalAlignment = 'Right';
  const lines = sheet.getRangeByIndexes(table.length + 1, 0, notes.length, 1);
  lines.values = notes.map((note) => [asText(note)]);
  lines.format.font.color = captionColor;
  sheet.freezePanes.freezeAt(sheet.getCell(0, 0));
}

function writeFormula(
  { row, column, caption, formula, rows, columns, lastRow }: WorkedFormula,
  sheet: Excel.Worksheet,
): void {
  const title = sheet.getCell(row, column);
  title.values = [[asText(caption)]];
  title.format.font.bold = true;
  const result = sheet.getRangeByIndexes(row + 1, column, rows, columns.length);
  const formats = columns.map(({ numberFormat }) => numberFormat);
  result.numberFormat = Array.from({ length: rows }, (_, line) =>
    line === rows - 1 ? [...(lastRow ?? formats)] : formats,
  );
  sheet.getCell(row + 1, column).formulas = [[formula]];
}
