import { CellError, type Cell, type Cells } from '../cell';
import type { Place } from '../place';
import { largestFigure, requireCalculable, smallestAboveZero } from './magnitude';
import { tableRefusals } from './refusals';

/** Which numbers a block of cells may hold. */
export interface NumberRule {
  /** `positive`: zero or below is refused. `flow`: 0 allowed, one sign throughout. `any`: all numbers. */
  readonly sign: 'positive' | 'flow' | 'any';
  /** Turn a flow round that is negative throughout (imports recorded as debits). */
  readonly turnNegative?: boolean;
}

/** What has a place in a formula and a shape. */
export interface Shaped {
  readonly argument: string;
  readonly rows: number;
  readonly columns: number;
}

/**
 * A rectangle of figures as a small function takes it: a column, a row, a scalar or a matrix. Missing
 * cells (blank, "" and #N/A) are kept as missing: they are NaN inside and never take part in arithmetic.
 */
export class NumberBlock implements Shaped {
  private constructor(
    readonly argument: string,
    readonly rows: number,
    readonly columns: number,
    /** Row by row; NaN where missing. */
    readonly values: Float64Array,
    /** Whether all signs were turned round. */
    readonly turned: boolean,
    /** Whether any cell is missing. */
    readonly hasMissing: boolean,
    /** Whether any figure is exactly 0. */
    readonly hasZero: boolean,
  ) {}

  /**
   * Reads the cells of an argument.
   * @throws Refusal naming the cell, for text, logicals, errors other than #N/A, and numbers against the rule.
   */
  static read(argument: string, cells: Cells, rule: NumberRule): NumberBlock {
    const rows = cells.length;
    const columns = cells[0]?.length ?? 0;
    const values = new Float64Array(rows * columns);
    let negative = -1;
    let hasMissing = false;
    let hasZero = false;
    const isAboveZero = rule.sign === 'positive';
    const floor = isAboveZero ? smallestAboveZero : 0;
    for (let row = 0, index = 0; row < rows; row++) {
      const line = cells[row] ?? [];
      for (let column = 0; column < columns; column++, index++) {
        const cell = line[column];
        // Figures above 0, nearly all there are, need no further look.
        if (typeof cell === 'number' && cell > floor && cell <= largestFigure) {
          values[index] = cell;
          continue;
        }
        const value = readFigure(argument, cell ?? null, { argument, row, column }, isAboveZero);
        values[index] = value;
        if (value < 0) negative = negative < 0 ? index : negative;
        else if (Number.isNaN(value)) hasMissing = true;
        else if (value !== 0) continue;
        else if (!isAboveZero) hasZero = true;
        else throw tableRefusals.zeroOrBlank({ series: argument, place: { argument, row, column } });
      }
    }
    const positive = negative < 0 ? -1 : values.findIndex((value) => value > 0);
    const block = new NumberBlock(argument, rows, columns, values, false, hasMissing, hasZero);
    if (rule.sign === 'any' || negative < 0) return block;
    return block.withoutNegatives(negative, positive, rule);
  }

  /** Decides what negative figures mean under a rule that does not expect them. */
  private withoutNegatives(negative: number, positive: number, rule: NumberRule): NumberBlock {
    const place = this.place(negative);
    const found = this.values[negative] ?? Number.NaN;
    if (rule.sign === 'flow' && positive >= 0) {
      throw tableRefusals.mixedSigns({
        series: this.argument,
        place,
        found,
        other: this.place(positive),
        otherFound: this.values[positive] ?? Number.NaN,
      });
    }
    if (rule.turnNegative === true && positive < 0) {
      return new NumberBlock(
        this.argument,
        this.rows,
        this.columns,
        this.values.map((value) => -value),
        true,
        this.hasMissing,
        this.hasZero,
      );
    }
    throw tableRefusals.notPositive({ series: this.argument, found, place });
  }

  get length(): number {
    return this.values.length;
  }

  isMissing(index: number): boolean {
    return Number.isNaN(this.values[index]);
  }

  /** Where the figure at an index (row by row) stands. */
  place(index: number): Place {
    return {
      argument: this.argument,
      row: Math.floor(index / this.columns),
      column: index % this.columns,
    };
  }

  get shape(): string {
    return shapeOf(this);
  }

  /** Number of periods: along a single row, otherwise down the rows. */
  get periods(): number {
    return this.rows === 1 ? this.columns : this.rows;
  }

  /** Whether the block is a single column or row (or cell): one series. */
  get isOneSeries(): boolean {
    return this.rows === 1 || this.columns === 1;
  }

  /** Distance between a period and the next: along a single row, otherwise down the rows. */
  get stride(): number {
    return this.rows === 1 ? 1 : this.columns;
  }

  /** @throws Refusal, unless the block is one series: a table of measures has no room for more. */
  requireOneSeries(): this {
    if (this.isOneSeries) return this;
    throw tableRefusals.oneSeriesNeeded({
      argument: this.argument,
      shape: this.shape,
      place: { argument: this.argument },
    });
  }

  /** @throws Refusal naming both shapes, unless the other block has the same rows and columns. */
  requireShapeOf(other: Shaped): this {
    requireShape(this, other);
    return this;
  }
}

/** @throws Refusal naming both shapes, unless two arguments have the same rows and columns. */
export function requireShape(given: Shaped, other: Shaped): void {
  if (given.rows === other.rows && given.columns === other.columns) return;
  throw tableRefusals.shapesDiffer({
    first: other.argument,
    firstShape: shapeOf(other),
    second: given.argument,
    secondShape: shapeOf(given),
    place: { argument: given.argument },
  });
}

/** Rows × columns in words: "12 × 1". */
function shapeOf({ rows, columns }: Shaped): string {
  return `${rows} × ${columns}`;
}

/**
 * The figure in a cell: NaN where it is missing (blank, "" and #N/A).
 * @throws Refusal naming the cell, for text, logicals, other errors, and sizes that cannot be calculated with.
 */
export function readFigure(argument: string, cell: Cell, place: Place, isAboveZero = false): number {
  if (typeof cell === 'number') return requireCalculable(argument, cell, place, isAboveZero);
  if (cell === null || cell === '') return Number.NaN;
  if (cell instanceof CellError) {
    if (cell.code === '#N/A') return Number.NaN;
    throw tableRefusals.errorInSeries({ series: argument, found: cell, place });
  }
  if (typeof cell === 'boolean')
    throw tableRefusals.logicalInSeries({ series: argument, found: cell, place });
  throw tableRefusals.textInSeries({ series: argument, found: cell, place });
}

/** @throws Refusal (#VALUE!) where an argument that a choice needs is not given. */
export function requireArgument(argument: string, cells: Cells | undefined, reason: string): Cells {
  if (cells === undefined) throw tableRefusals.argumentMissing({ argument, reason });
  return cells;
}
