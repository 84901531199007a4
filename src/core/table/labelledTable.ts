import type { Cell, Cells } from '../cell';
import { dictionary, type SeriesKey } from './dictionary';
import { orient } from './orientation';
import { frequencyOf, namesPeriod, type Frequency, type Period } from './periods';
import { tableRefusals } from './refusals';
import { readTable, refusalOfProblem, type GivenLabel } from './tableReading';
import type { TableSeries } from './tableSeries';

/** A stretch of periods, as indices into the table's periods. `from` may lie after `to`. */
export interface PeriodWindow {
  readonly from: number;
  readonly to: number;
}

/**
 * The labelled table that drives the framework: series by label, periods down or across. Reading it
 * judges labels and periods; figures are judged when a function uses them.
 */
export class LabelledTable {
  private constructor(
    readonly argument: string,
    readonly periods: readonly Period[],
    readonly frequency: Frequency,
    private readonly series: ReadonlyMap<SeriesKey, TableSeries>,
    /** Labels that are not in the dictionary; the functions leave them aside. */
    readonly unknownLabels: readonly GivenLabel[],
  ) {}

  /** @throws Refusal for a table without a known label, a label twice, a blank or repeated period. */
  static read(argument: string, cells: Cells): LabelledTable {
    const oriented = orient(argument, cells);
    if (oriented === undefined) {
      throw tableRefusals.noSeriesFound({ labels: textLabels(cells), place: { argument } });
    }
    const { periods, series, unknownLabels, problems } = readTable(oriented);
    const [problem] = problems;
    if (problem) throw refusalOfProblem(problem);
    return new LabelledTable(argument, periods, frequencyOf(periods), series, unknownLabels);
  }

  /** The series, if the table has its label and at least one figure in it. */
  find(key: SeriesKey): TableSeries | undefined {
    const series = this.series.get(key);
    return series?.hasFigures === true ? series : undefined;
  }

  has(...keys: SeriesKey[]): boolean {
    return keys.every((key) => this.find(key) !== undefined);
  }

  /** @throws Refusal (#VALUE!) naming every one of the series that the table lacks. */
  require(...keys: SeriesKey[]): TableSeries[] {
    const missing = keys.filter((key) => !this.has(key));
    if (missing.length > 0) {
      throw tableRefusals.seriesMissing({
        series: missing.map((key) => dictionary[key].label),
        given: [...this.series.values()].map(({ label }) => label),
        place: { argument: this.argument },
      });
    }
    return keys.flatMap((key) => this.find(key) ?? []);
  }

  /** Every known series of the table in the order of its columns, empty ones too. */
  get allSeries(): readonly TableSeries[] {
    return [...this.series.values()];
  }

  /**
   * The periods that `from` and `to` name; where one is omitted, the first or last period for which all of
   * the series have figures.
   * @throws Refusal for a period that is not in the table, the same period twice, or too few with figures.
   */
  window(used: readonly TableSeries[], from: Cell | undefined, to: Cell | undefined): PeriodWindow {
    const complete = this.periods.map((_, period) => used.every((series) => series.isPresent(period)));
    const window = {
      from: from === undefined ? complete.indexOf(true) : this.findPeriod('from', from),
      to: to === undefined ? complete.lastIndexOf(true) : this.findPeriod('to', to),
    };
    if (
      window.from < 0 ||
      window.to < 0 ||
      (window.from === window.to && complete.filter(Boolean).length < 2)
    ) {
      throw tableRefusals.tooFewPeriods({
        needed: 2,
        found: complete.filter(Boolean).length,
        series: used.map(({ label }) => label),
        place: { argument: this.argument },
      });
    }
    if (window.from === window.to) {
      throw tableRefusals.samePeriod({
        period: this.periods[window.from]?.text ?? '',
        place: { argument: 'from' },
      });
    }
    return window;
  }

  /** @throws Refusal (#N/A) naming the first and last period, where the table lacks the one asked for. */
  findPeriod(argument: string, asked: Cell): number {
    const index = this.periods.findIndex((period) => namesPeriod(asked, period));
    if (index >= 0) return index;
    throw tableRefusals.periodNotFound({
      argument,
      asked,
      first: this.periods[0]?.text ?? '',
      last: this.periods.at(-1)?.text ?? '',
      place: { argument: this.argument },
    });
  }
}

function textLabels(cells: Cells): string[] {
  const header = cells[0] ?? [];
  const stub = cells.map((row) => row[0]);
  return [...header, ...stub].filter((cell) => typeof cell === 'string' && cell !== '') as string[];
}
