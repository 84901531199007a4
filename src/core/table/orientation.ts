import type { Cell, Cells } from '../cell';
import type { Place } from '../place';
import { seriesOfLabel } from './dictionary';

/**
 * A table seen with one series per column and periods down, whichever way round the reader laid it out.
 * `cell(0, n)` is a label, `cell(n, 0)` a period.
 */
export interface OrientedCells {
  readonly lines: number;
  readonly columns: number;
  cell(line: number, column: number): Cell;
  place(line: number, column: number): Place;
}

function countKnownLabels(labels: readonly (Cell | undefined)[]): number {
  return labels.filter((label) => typeof label === 'string' && seriesOfLabel(label) !== undefined).length;
}

/** Finds whether the labels stand in the first row or the first column; undefined where neither has a known one. */
export function orient(argument: string, cells: Cells): OrientedCells | undefined {
  const header = cells[0]?.slice(1) ?? [];
  const stub = cells.slice(1).map((row) => row[0]);
  const inHeader = countKnownLabels(header);
  const inStub = countKnownLabels(stub);
  if (inHeader === 0 && inStub === 0) return undefined;
  const rows = cells.length;
  const columns = cells[0]?.length ?? 0;
  if (inHeader >= inStub) {
    return {
      lines: rows,
      columns,
      cell: (line, column) => cells[line]?.[column] ?? null,
      place: (line, column) => ({ argument, row: line, column }),
    };
  }
  return {
    lines: columns,
    columns: rows,
    cell: (line, column) => cells[column]?.[line] ?? null,
    place: (line, column) => ({ argument, row: column, column: line }),
  };
}
