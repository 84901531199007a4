import type { Cells } from '../../../core/cell';
import type { Place } from '../../../core/place';
import type { SeriesKey } from '../../../core/table/dictionary';
import { LabelledTable } from '../../../core/table/labelledTable';
import type { TableSeries } from '../../../core/table/tableSeries';
import { addressOfPlace } from '../../../workbook/select';
import { constant, type PlannedArgument } from './plannedCall';

/** The table that is walked through, as arguments of formulas. */
export class WalkTable {
  private readonly read: LabelledTable;

  /** @throws Refusal for cells that no function could read as a table. */
  constructor(
    readonly address: string,
    readonly cells: Cells,
    private readonly from: string | undefined,
    private readonly to: string | undefined,
  ) {
    this.read = LabelledTable.read('data', cells);
  }

  /** The table as it stands. */
  get whole(): PlannedArgument {
    return { cells: this.cells, text: this.address, address: this.address };
  }

  /** The two periods of a change; undefined where the function's own choice stands. */
  get window(): [from: PlannedArgument | undefined, to: PlannedArgument | undefined] {
    return [this.periodArgument(this.from), this.periodArgument(this.to)];
  }

  private periodArgument(chosen: string | undefined): PlannedArgument | undefined {
    const period = this.read.periods.find(({ text }) => text === chosen);
    return period && constant(period.cell);
  }

  /** The periods as the reader wrote them. */
  get periods(): string[] {
    return this.read.periods.map(({ text }) => text);
  }

  /** The names of the periods along a column, where every line of it has one. */
  get names(): { readonly names?: readonly string[] } {
    const [first] = this.read.periods;
    const last = this.read.periods.at(-1);
    const isWhole = first && last && lines(first.place, last.place) === this.read.periods.length;
    return isWhole ? { names: this.periods } : {};
  }

  /**
   * The figures of series as ranges.
   * @throws Refusal naming every one of them that the table lacks.
   */
  columns(...keys: SeriesKey[]): PlannedArgument[] {
    return this.read.require(...keys).map((series) => this.rangeOf(series));
  }

  /** The figures of a series as a range, if the table has it. */
  column(key: SeriesKey): PlannedArgument | undefined {
    const series = this.read.find(key);
    return series && this.rangeOf(series);
  }

  /** The unit of a series, as its label gives it. */
  unitOf(key: SeriesKey): { readonly unit?: string } {
    const unit = this.read.find(key)?.unit;
    return unit === undefined ? {} : { unit };
  }

  private rangeOf(series: TableSeries): PlannedArgument {
    const first = series.place(0);
    const last = series.place(this.read.periods.length - 1);
    const [top, left] = [first.row ?? 0, first.column ?? 0];
    const rows = (last.row ?? 0) - top + 1;
    const columns = (last.column ?? 0) - left + 1;
    const address = addressOfPlace({ ...first, rows, columns }, this.address) ?? '';
    return {
      cells: this.cells.slice(top, top + rows).map((row) => row.slice(left, left + columns)),
      text: address,
      address,
    };
  }
}

/** How many lines lie from one place to another, both counted. */
function lines(first: Place, last: Place): number {
  return Math.max((last.row ?? 0) - (first.row ?? 0), (last.column ?? 0) - (first.column ?? 0)) + 1;
}
