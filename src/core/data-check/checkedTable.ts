import type { Cells } from '../cell';
import type { Place } from '../place';
import { dictionary, type SeriesKey } from '../table/dictionary';
import {
  headerOf,
  orient,
  periodsAcross,
  periodsDown,
  stubOf,
  type OrientedCells,
} from '../table/orientation';
import { frequencyOf, type Frequency, type Period } from '../table/periods';
import { readTable, type TableReading } from '../table/tableReading';
import type { TableSeries } from '../table/tableSeries';
import type { Subject } from './finding';

/** A table as far as it can be read, for checks that never refuse. */
export class CheckedTable {
  readonly periods: readonly Period[];
  readonly frequency: Frequency;
  private readonly read = new Map<SeriesKey, Float64Array>();

  constructor(
    readonly cells: OrientedCells,
    readonly reading: TableReading,
  ) {
    this.periods = reading.periods;
    this.frequency = frequencyOf(reading.periods);
  }

  get allSeries(): readonly TableSeries[] {
    return [...this.reading.series.values()];
  }

  find(key: SeriesKey): TableSeries | undefined {
    return this.reading.series.get(key);
  }

  /** The usable figures of a series by period, NaN for the rest; undefined where it has none. */
  figures(key: SeriesKey): Float64Array | undefined {
    const series = this.find(key);
    if (series === undefined) return undefined;
    const known = this.read.get(key);
    const figures =
      known ??
      Float64Array.from(this.periods, (_, period) =>
        series.faultAt(period) === undefined ? series.at(period) : Number.NaN,
      );
    this.read.set(key, figures);
    return figures.some((figure) => !Number.isNaN(figure)) ? figures : undefined;
  }

  periodText(period: number): string {
    return this.periods[period]?.text ?? '';
  }

  /** A series at a period, or from one period to another. */
  subject(key: SeriesKey, from?: number, to = from): Subject {
    const series = this.find(key);
    const label = dictionary[key].label;
    if (series === undefined) return { series: label, place: this.cells.place(0, 0) };
    if (from === undefined || to === undefined) return { series: label, place: series.labelPlace };
    const texts = [this.periodText(from), this.periodText(to)];
    return {
      series: label,
      period: from === to ? texts[0] : texts.join(' – '),
      place: spanOf(series.place(from), series.place(to)),
    };
  }
}

/** The block from one cell to another. */
function spanOf(from: Place, to: Place): Place {
  const rows = (to.row ?? 0) - (from.row ?? 0) + 1;
  const columns = (to.column ?? 0) - (from.column ?? 0) + 1;
  return rows === 1 && columns === 1 ? from : { ...from, rows, columns };
}

/**
 * Reads any cells as a table. Without a known label the labels are taken to stand where more text stands:
 * in the first row or the first column.
 */
export function readAnyTable(argument: string, cells: Cells): CheckedTable {
  const countText = (line: readonly unknown[]) => line.filter((cell) => typeof cell === 'string').length;
  const oriented =
    orient(argument, cells) ??
    (countText(headerOf(cells)) >= countText(stubOf(cells))
      ? periodsDown(argument, cells)
      : periodsAcross(argument, cells));
  return new CheckedTable(oriented, readTable(oriented));
}
