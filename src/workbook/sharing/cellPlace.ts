import { columnLetters, quoteSheet } from '../../functions/addresses';

/** A cell of the workbook, counted from 0. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export function cellOf(context: Excel.RequestContext, { sheet, row, column }: CellPlace): Excel.Range {
  return context.workbook.worksheets.getItem(sheet).getCell(row, column);
}

/** The address of a cell with its sheet: `Annual!V2`. */
export function addressOf({ sheet, row, column }: CellPlace): string {
  return `${quoteSheet(sheet)}!${columnLetters(column)}${row + 1}`;
}

/** The address of a rectangle that starts at a cell: `Annual!V2:Z17`. */
export function areaAddress(place: CellPlace, rows: number, columns: number): string {
  const last = `${columnLetters(place.column + columns - 1)}${place.row + rows}`;
  return rows === 1 && columns === 1 ? addressOf(place) : `${addressOf(place)}:${last}`;
}
