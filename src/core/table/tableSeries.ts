import { CellError, type Cell } from '../cell';
import type { Place } from '../place';
import { dictionary, unitOfLabel, type SeriesKey } from './dictionary';
import { isCalculable } from './magnitude';
import type { OrientedCells } from './orientation';
import type { Period } from './periods';
import type { Refusal } from '../refusal';
import { tableRefusals } from './refusals';

/** Kinds of series in which an exact 0 is a blank cell until shown otherwise, and negatives are an error. */
const aboveZero: ReadonlySet<string> = new Set(['flow', 'index', 'volume', 'exchange', 'count']);

/** What a cell may hold instead of a figure of its series. */
export type CellFault =
  | 'missing'
  | 'text'
  | 'logical'
  | 'error'
  | 'outOfRange'
  | 'zero'
  | 'negativeStock'
  | 'notPositive'
  | 'mixedSigns';

/** One labelled series of a table. Cells are read and judged only in the window that a function uses. */
export class TableSeries {
  readonly unit: string | undefined;
  /** Whether all figures are negative (debits) and are read with their signs turned round. */
  readonly turned: boolean;
  /** Whether the series is one in which an exact 0 is a blank cell until shown otherwise. */
  readonly isAboveZero: boolean;
  /** The first period with a figure above 0, −1 without any; undefined before anybody asked. */
  private positive: number | undefined;

  constructor(
    readonly key: SeriesKey,
    /** As the reader wrote it. */
    readonly givenLabel: string,
    private readonly cells: OrientedCells,
    private readonly column: number,
    private readonly periods: readonly Period[],
    /** Line of the table in which each period stands. */
    private readonly lines: readonly number[],
  ) {
    this.unit = unitOfLabel(givenLabel);
    this.isAboveZero = aboveZero.has(dictionary[key].kind);
    this.turned = dictionary[key].debit === true && this.isNegativeThroughout();
  }

  /** The canonical label. */
  get label(): string {
    return dictionary[this.key].label;
  }

  get labelPlace(): Place {
    return this.cells.place(0, this.column);
  }

  place(period: number): Place {
    return this.cells.place(this.lines[period] ?? 0, this.column);
  }

  cell(period: number): Cell {
    return this.cells.cell(this.lines[period] ?? 0, this.column);
  }

  /** Blank, "" or #N/A: no figure is given for the period. */
  isMissing(period: number): boolean {
    return isMissing(this.cell(period));
  }

  /** Whether a usable-looking cell stands here: not missing, and not the 0 of a blank in a series above zero. */
  isPresent(period: number): boolean {
    const cell = this.cell(period);
    return !isMissing(cell) && !(cell === 0 && this.isAboveZero);
  }

  periodText(period: number): string {
    return this.periods[period]?.text ?? '';
  }

  /** Whether the series has numbers, and a test holds for every one of them. */
  everyFigure(test: (figure: number) => boolean): boolean {
    const figures = this.periods
      .map((_, period) => this.cell(period))
      .filter((cell) => typeof cell === 'number');
    return figures.length > 0 && figures.every(test);
  }

  get hasFigures(): boolean {
    return this.periods.some((_, period) => this.isPresent(period));
  }

  /** What keeps the cell of a period from being a figure of this series; undefined for a usable one. */
  faultAt(period: number): CellFault | undefined {
    const cell = this.cell(period);
    if (isMissing(cell)) return 'missing';
    if (typeof cell === 'string') return 'text';
    if (typeof cell === 'boolean') return 'logical';
    if (typeof cell !== 'number') return 'error';
    if (!isCalculable(cell, this.isAboveZero)) return 'outOfRange';
    if (cell < 0 && dictionary[this.key].kind === 'stock') return 'negativeStock';
    if (!this.isAboveZero || (this.turned ? cell < 0 : cell > 0)) return undefined;
    if (cell === 0) return 'zero';
    return dictionary[this.key].kind === 'flow' && this.firstPositive() !== undefined
      ? 'mixedSigns'
      : 'notPositive';
  }

  /**
   * The figure of a period.
   * @throws Refusal naming series, period and cell: missing, zero or blank, text, logical, error, wrong sign.
   */
  at(period: number): number {
    const figure = this.cell(period);
    // A figure of the sign that the series has, nearly every one, has no fault in any kind of series.
    if (typeof figure === 'number' && (this.turned ? figure < 0 : figure > 0) && isCalculable(figure, true)) {
      return Math.abs(figure);
    }
    const fault = this.faultAt(period);
    if (fault !== undefined) throw this.refusal(fault, period);
    return this.turned ? -(figure as number) : (figure as number);
  }

  /** The figures of the periods from first to last, both included. @throws as {@link at}. */
  window(first: number, last: number): Float64Array {
    return Float64Array.from({ length: last - first + 1 }, (_, offset) => this.at(first + offset));
  }

  private refusal(fault: CellFault, period: number): Refusal {
    const found = this.cell(period);
    const at = {
      series: this.label,
      period: this.periods[period]?.text,
      found,
      place: this.place(period),
    };
    switch (fault) {
      case 'missing':
        return tableRefusals.missingInWindow(at);
      case 'text':
        return tableRefusals.textInSeries(at);
      case 'logical':
        return tableRefusals.logicalInSeries(at);
      case 'error':
        return tableRefusals.errorInSeries(at);
      case 'outOfRange':
        return tableRefusals.outOfRange(at);
      case 'zero':
        return tableRefusals.zeroOrBlank(at);
      case 'negativeStock':
        return tableRefusals.negativeStock(at);
      case 'notPositive':
        return tableRefusals.notPositive(at);
      case 'mixedSigns': {
        const opposite = this.firstPositive() ?? period;
        return tableRefusals.mixedSigns({
          ...at,
          found: found as number,
          other: this.place(opposite),
          otherFound: this.cell(opposite) as number,
        });
      }
    }
  }

  /** Asked for at every negative figure of a flow, so that it is looked for once. */
  private firstPositive(): number | undefined {
    this.positive ??= this.periods.findIndex((_, period) =>
      isNumber(this.cell(period), (value) => value > 0),
    );
    return this.positive < 0 ? undefined : this.positive;
  }

  private isNegativeThroughout(): boolean {
    const figures = this.periods
      .map((_, period) => this.cell(period))
      .filter((cell) => typeof cell === 'number');
    const nonblank = figures.filter((figure) => figure !== 0);
    return nonblank.length > 0 && nonblank.every((figure) => figure < 0);
  }
}

function isMissing(cell: Cell): boolean {
  return cell === null || cell === '' || (cell instanceof CellError && cell.code === '#N/A');
}

function isNumber(cell: Cell, test: (value: number) => boolean): boolean {
  return typeof cell === 'number' && test(cell);
}
