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
    // At its full length at once: an array that grows from nothing keeps room for many more cells.
    const cells = new Array<Cell>(block.columns);
    for (let column = 0; column < block.columns; column++, index++) {
      cells[column] = cellAt(figures[index] ?? Number.NaN, index);
    }
    rows.push(cells);
  }
  return rows;
}

/** One column of a table of measures: its head, and a cell per figure of the block it belongs to. */
export interface MeasureColumn {
  readonly head: string;
  readonly cells: readonly Cell[];
}

/** A table of measures: a header and one row per period; a block whose periods run across keeps them so. */
export function spillMeasures(block: NumberBlock, columns: readonly MeasureColumn[]): Cells {
  const rows = Array.from(block.values, (_, index) => columns.map(({ cells }) => cells[index] ?? gap));
  const table = [columns.map(({ head }): Cell => head), ...rows];
  return block.rows === 1 && block.columns > 1 ? transpose(table) : table;
}

/** Figures as the cells of one column. */
export function figureCells(figures: Float64Array): Cell[] {
  return Array.from(figures, figureCell);
}

/** A table with rows and columns exchanged, for periods that run across. */
export function transpose(cells: Cells): Cells {
  return (cells[0] ?? []).map((_, column) => cells.map((row) => row[column] ?? gap));
}
