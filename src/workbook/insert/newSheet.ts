import { asText } from '../safeText';
import { freeName } from '../sample/sampleSheets';

/** Adds a sheet at the end, with a number behind its name where the name is taken. */
export async function newSheet(context: Excel.RequestContext, name: string): Promise<Excel.Worksheet> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  const sheet = worksheets.add(
    freeName(
      name,
      worksheets.items.map((existing) => existing.name),
    ),
  );
  sheet.load('name');
  return sheet;
}

/** Writes rows of figures and text from a cell on; text can never become a formula. */
export function writeRows(
  sheet: Excel.Worksheet,
  row: number,
  column: number,
  rows: readonly (readonly (string | number | null)[])[],
): Excel.Range {
  const columns = Math.max(...rows.map((cells) => cells.length), 1);
  const range = sheet.getRangeByIndexes(row, column, rows.length, columns);
  range.values = rows.map((cells) =>
    Array.from({ length: columns }, (_, index) => {
      const cell = cells[index] ?? '';
      return typeof cell === 'string' ? asText(cell) : cell;
    }),
  );
  return range;
}
