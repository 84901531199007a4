import { CellError, type Cell, type Cells } from '../core/cell';
import type { NumberBlock } from '../core/table/numberBlock';

/** A gap in a result: the figure is missing, which is never shown as 0. */
export const gap: Cell = new CellError('#N/A');

/** A zero denominator in one cell of a result. */
export const zeroDivision: Cell = new CellError('#DIV/0!');

/** A figure as a cell: a missing one is a gap. */
export function figureCell(figure: number | undefined): Cell {
  return figure === undefined || Number.isNaN(figure) ? gap : figure;
}

/** Figures in the shape of the block they belong to. */
export function shapeLike(
  block: NumberBlock,
  figures: Float64Array,
  cellAt: (figure: number, index: number) => Cell = figureCell,
): Cells {
  const rows: Cell[][] = [];
  for (let row = 0, index = 0; row < block.rows; row++) {
    const cells: Cell[] = [];
    for (let column = 0; column < block.columns; column++, index++) {
      cells.push(cellAt(figures[index] ?? Number.NaN, index));
    }
    rows.push(cells);
  }
  return rows;
}

/** A table with rows and columns exchanged, for periods that run across. */
export function transpose(cells: Cells): Cells {
  return (cells[0] ?? []).map((_, column) => cells.map((row) => row[column] ?? gap));
}
