import { oneUndo } from '../oneUndo';
import { asText } from '../safeText';
import { freeName, sampleSheets, type SampleSheet } from './sampleSheets';
import type { WorkedFormula } from './workedFormulas';

/** In points. */
const columnWidth = 84;
const yearWidth = 45;
const gapWidth = 15;
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
  cells.format.columnWidth = columnWidth;
  if (table[0]?.[0] === 'Year') sheet.getCell(0, 0).format.columnWidth = yearWidth;
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
  const isTable = columns.length > 1;
  const title = sheet.getCell(row, column);
  title.values = [[asText(caption)]];
  title.format.font.bold = true;
  if (!isTable) {
    title.format.wrapText = true;
    title.format.horizontalAlignment = 'Right';
  }
  const result = sheet.getRangeByIndexes(row + 1, column, rows, columns.length);
  const formats = columns.map(({ numberFormat }) => numberFormat);
  // The head of a table may hold years, which are not amounts.
  const ofRow = (index: number) => {
    if (isTable && index === 0) return formats.map(() => 'General');
    return index === rows - 1 ? [...(lastRow ?? formats)] : formats;
  };
  result.numberFormat = Array.from({ length: rows }, (_, index) => ofRow(index));
  columns.forEach(({ numberFormat, width }, index) => {
    sheet.getCell(row, column + index).format.columnWidth = width;
    const head = sheet.getCell(row + 1, column + index).format;
    if (isTable && numberFormat !== 'General') head.horizontalAlignment = 'Right';
  });
  if (isTable) {
    sheet.getRangeByIndexes(row + 1, column, 1, columns.length).format.font.bold = true;
    sheet.getCell(row, column - 1).format.columnWidth = gapWidth;
  }
  sheet.getCell(row + 1, column).formulas = [[formula]];
}
