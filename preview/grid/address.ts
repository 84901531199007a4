/** Rectangles of cells, counted from zero, and their names in A1 style. */

export interface Area {
  row: number;
  column: number;
  rowCount: number;
  columnCount: number;
}

export interface ParsedAddress {
  sheetName: string | null;
  /** Whole rows and columns leave one side open; the sheet decides how far they reach. */
  area: Area;
}

export const maximumRows = 1_048_576;
export const maximumColumns = 16_384;

export function columnName(index: number): string {
  let name = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** Excel quotes a sheet name unless it could not be read as anything else. */
export function quoteSheetName(name: string): string {
  const isPlain = /^[A-Za-z_\u00C0-\uFFFF][\w.\u00C0-\uFFFF]*$/.test(name);
  const looksLikeCell = /^([A-Za-z]{1,3}\d+|R\d*C?\d*|C\d*)$/i.test(name);
  return isPlain && !looksLikeCell ? name : `'${name.replaceAll("'", "''")}'`;
}

export function localAddress(area: Area): string {
  const { row, column, rowCount, columnCount } = area;
  const lastRow = row + rowCount;
  const lastColumn = column + columnCount - 1;
  if (rowCount === maximumRows) return `${columnName(column)}:${columnName(lastColumn)}`;
  if (columnCount === maximumColumns) return `${row + 1}:${lastRow}`;
  const first = columnName(column) + String(row + 1);
  return rowCount === 1 && columnCount === 1 ? first : `${first}:${columnName(lastColumn)}${lastRow}`;
}

export function fullAddress(sheetName: string, area: Area): string {
  return `${quoteSheetName(sheetName)}!${localAddress(area)}`;
}

const addressPattern = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?([^!]+)$/;
const cellsPattern = /^\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/i;
const columnsPattern = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const rowsPattern = /^\$?(\d+):\$?(\d+)$/;

function spanning(rowA: number, columnA: number, rowB: number, columnB: number): Area {
  return {
    row: Math.min(rowA, rowB),
    column: Math.min(columnA, columnB),
    rowCount: Math.abs(rowA - rowB) + 1,
    columnCount: Math.abs(columnA - columnB) + 1,
  };
}

function parseCells(text: string): Area | null {
  const cells = cellsPattern.exec(text);
  if (cells) {
    const [, firstColumn = '', firstRow = '', lastColumn = firstColumn, lastRow = firstRow] = cells;
    return spanning(
      Number(firstRow) - 1,
      columnIndex(firstColumn),
      Number(lastRow) - 1,
      columnIndex(lastColumn),
    );
  }
  const columns = columnsPattern.exec(text);
  if (columns)
    return spanning(0, columnIndex(columns[1] ?? ''), maximumRows - 1, columnIndex(columns[2] ?? ''));
  const rows = rowsPattern.exec(text);
  if (rows) return spanning(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, maximumColumns - 1);
  return null;
}

/** Reads `Sheet1!A1:B2`, `'My sheet'!A:A`, `$A$1`, `1:3`; null for anything else, such as a name. */
export function parseAddress(text: string): ParsedAddress | null {
  const match = addressPattern.exec(text.trim());
  if (!match) return null;
  const area = parseCells(match[3] ?? '');
  if (area === null || !isOnSheet(area)) return null;
  return { sheetName: match[1]?.replaceAll("''", "'") ?? match[2] ?? null, area };
}

export function isOnSheet({ row, column, rowCount, columnCount }: Area): boolean {
  return (
    row >= 0 &&
    column >= 0 &&
    rowCount > 0 &&
    columnCount > 0 &&
    row + rowCount <= maximumRows &&
    column + columnCount <= maximumColumns
  );
}

export function contains(outer: Area, row: number, column: number): boolean {
  return (
    row >= outer.row &&
    row < outer.row + outer.rowCount &&
    column >= outer.column &&
    column < outer.column + outer.columnCount
  );
}

export function intersection(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rowCount = Math.min(a.row + a.rowCount, b.row + b.rowCount) - row;
  const columnCount = Math.min(a.column + a.columnCount, b.column + b.columnCount) - column;
  return rowCount > 0 && columnCount > 0 ? { row, column, rowCount, columnCount } : null;
}
