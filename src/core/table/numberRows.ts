import type { Cells } from '../cell';
import type { Place } from '../place';
import { areAboveZero } from './aboveZero';
import { NumberBlock, requireShape, type NumberRule, type Shaped } from './numberBlock';

const ofZero = 1;
const ofMissing = 2;

/**
 * A table of figures row by row, for functions that go through whole rows. A table of figures above 0,
 * nearly every one there is, is used as it was handed over: copying it would cost as much as computing
 * with it. Any other is read like a {@link NumberBlock}, and holds NaN where a cell is missing.
 */
export class NumberRows implements Shaped {
  private constructor(
    readonly argument: string,
    private readonly figures: readonly ArrayLike<number>[],
    readonly columns: number,
    /** What each row has beside figures above 0; undefined where no row has anything. */
    private readonly exceptions: Uint8Array | undefined,
  ) {}

  /**
   * Reads the cells of an argument.
   * @throws Refusal as {@link NumberBlock.read}
   */
  static read(argument: string, cells: Cells, { sign }: Pick<NumberRule, 'sign'>): NumberRows {
    const columns = cells[0]?.length ?? 0;
    if (areAboveZero(cells)) return new NumberRows(argument, cells, columns, undefined);
    const { values } = NumberBlock.read(argument, cells, { sign });
    const rows = cells.map((_, row) => values.subarray(row * columns, (row + 1) * columns));
    return new NumberRows(argument, rows, columns, Uint8Array.from(rows, exceptionsIn));
  }

  get rows(): number {
    return this.figures.length;
  }

  /** The figures of a row; NaN where missing. */
  row(row: number): ArrayLike<number> {
    return this.figures[row] ?? [];
  }

  hasMissing(row: number): boolean {
    return ((this.exceptions?.[row] ?? 0) & ofMissing) !== 0;
  }

  hasZero(row: number): boolean {
    return ((this.exceptions?.[row] ?? 0) & ofZero) !== 0;
  }

  /** Where a row stands, or one figure of it. */
  place(row: number, column?: number): Place {
    return column === undefined
      ? { argument: this.argument, row, column: 0, rows: 1, columns: this.columns }
      : { argument: this.argument, row, column };
  }

  /** @throws Refusal naming both shapes, unless the other table has the same rows and columns. */
  requireShapeOf(other: Shaped): this {
    requireShape(this, other);
    return this;
  }
}

function exceptionsIn(row: Float64Array): number {
  let found = 0;
  for (const figure of row) found |= Number.isNaN(figure) ? ofMissing : figure === 0 ? ofZero : 0;
  return found;
}
