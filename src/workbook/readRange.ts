import { CellError, type Cell, type Cells, type ErrorCode } from '../core/cell';

/** The properties of a range that its cells are read from. */
export const cellProperties = 'address,values,valueTypes';

/** More cells than this are not read into the pane; no series or table of the framework is near it. */
export const mostCells = 200_000;

/** The cells of a loaded range, with blanks known as blanks. */
export function cellsOf(range: Pick<Excel.Range, 'values' | 'valueTypes'>): Cells {
  const values = range.values as readonly (readonly unknown[])[];
  return values.map((row, rowIndex) =>
    row.map((value, columnIndex) => cellOf(value, range.valueTypes[rowIndex]?.[columnIndex])),
  );
}

function cellOf(value: unknown, type: `${Excel.RangeValueType}` | undefined): Cell {
  if (type === 'Empty') return null;
  if (type === 'Error') return new CellError(String(value) as ErrorCode);
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string') return value;
  // Pictures, entities and other rich values have no plain value.
  return value === null || value === undefined ? null : new CellError('#VALUE!');
}
