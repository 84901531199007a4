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

function countKnownLabels(labels: readonly Cell[]): number {
  return labels.filter((label) => typeof label === 'string' && seriesOfLabel(label) !== undefined).length;
}

/** Finds whether the labels stand in the first row or the first column; undefined where neither has a known one. */
export function orient(argument: string, cells: Cells): OrientedCells | undefined {
  const inHeader = countKnownLabels(headerOf(cells));
  const inStub = countKnownLabels(stubOf(cells));
  if (inHeader === 0 && inStub === 0) return undefined;
  return inHeader >= inStub ? periodsDown(argument, cells) : periodsAcross(argument, cells);
}

/** The first row without the corner. */
export function headerOf(cells: Cells): readonly Cell[] {
  return cells[0]?.slice(1) ?? [];
}

/** The first column without the corner. */
export function stubOf(cells: Cells): readonly Cell[] {
  return cells.slice(1).map((row) => row[0] ?? null);
}

/** A table with its labels in the first row. */
export function periodsDown(argument: string, cells: Cells): OrientedCells {
  return {
    lines: cells.length,
    columns: cells[0]?.length ?? 0,
    cell: (line, column) => cells[line]?.[column] ?? null,
    place: (line, column) => ({ argument, row: line, column }),
  };
}

/** A table with its labels in the first column. */
export function periodsAcross(argument: string, cells: Cells): OrientedCells {
  return {
    lines: cells[0]?.length ?? 0,
    columns: cells.length,
    cell: (line, column) => cells[column]?.[line] ?? null,
    place: (line, column) => ({ argument, row: column, column: line }),
  };
}
