/**
 * Where something stands in the arguments of a call: a whole argument, or one cell of it counted from
 * its top left corner. The core knows no addresses; whoever shows a place turns it into one.
 */
export interface Place {
  readonly argument: string;
  /** Row and column from 0. Both absent: the whole argument. */
  readonly row?: number;
  readonly column?: number;
  /** Size of a block that starts at row and column. Absent: one cell. */
  readonly rows?: number;
  readonly columns?: number;
}

/** Words for a place: a cell address where it is known ("Data!C14"), otherwise a position. */
export type Locate = (place: Place) => string;

/** Locates places by position, for callers that know no addresses. */
export const locateByPosition: Locate = ({ argument, row, column, rows = 1, columns = 1 }) => {
  if (row === undefined || column === undefined) return argument;
  const span = (from: number, count: number, name: string) =>
    count === 1 ? `${name} ${from + 1}` : `${name}s ${from + 1}–${from + count}`;
  return `${span(row, rows, 'row')}, ${span(column, columns, 'column')} of ${argument}`;
};
