import { dictionary, type SeriesKey } from '../table/dictionary';
import type { LabelledTable } from '../table/labelledTable';
import { periodsPerYear, type Period } from '../table/periods';
import type { TableSeries } from '../table/tableSeries';
import type { Flow } from './elasticityEstimate';
import type { DemandSeries } from './equations';
import { refusals } from './messages';

/** What elasticities of one side of trade are estimated from, and the periods it covers. */
export interface DemandSample extends DemandSeries {
  readonly flow: Flow;
  readonly periodsPerYear: number;
  /** The season of each period, from 0: its quarter or month. All 0 for annual and unknown periods. */
  readonly seasons: readonly number[];
  readonly periods: readonly Period[];
  /** The series read, for reference to their cells. */
  readonly used: readonly TableSeries[];
  readonly firstPeriod: number;
  readonly lastPeriod: number;
}

const sides = {
  imports: {
    value: 'imports',
    volume: 'importVolume',
    price: 'importPrice',
    demand: 'domesticDemand',
    against: [['domesticPrice']],
  },
  exports: {
    value: 'exports',
    volume: 'exportVolume',
    price: 'exportPrice',
    demand: 'foreignDemand',
    against: [['foreignPrice', 'exchangeRate'], ['realExchangeRate']],
  },
} as const satisfies Record<
  Flow,
  Record<'value' | 'volume' | 'price' | 'demand', SeriesKey> & { against: readonly (readonly SeriesKey[])[] }
>;

/**
 * Reads volume, demand and relative price of one side of trade over all periods for which the table has
 * them: imports as M / Pm, domestic demand and Pm / Pd; exports as X / Px, foreign demand and Px·E / P* or
 * the real exchange rate. Of value, price and volume two are enough.
 *
 * @throws Refusal naming the series that the table lacks, and for missing or bad figures between the
 * first and the last complete period
 */
export function readDemandSample(table: LabelledTable, flow: Flow): DemandSample {
  const side = sides[flow];
  const against: readonly SeriesKey[] = side.against.find((keys) => table.has(...keys)) ?? side.against[0];
  const measures = [side.value, side.price, side.volume].filter((key) => table.has(key)).slice(0, 2);
  const needed: SeriesKey[] = [
    ...(measures.length === 2 ? measures : [side.value, side.price]),
    side.demand,
    ...against,
  ];
  const missing = needed.filter((key) => !table.has(key));
  if (missing.length > 0) {
    throw refusals.seriesNeeded({
      flow,
      missing: missing.map((key) => dictionary[key].label),
      place: { argument: table.argument },
    });
  }
  const used = table.require(...needed);
  const { from, to } = table.window(used, undefined, undefined);
  const [first, last] = [Math.min(from, to), Math.max(from, to)];
  const figures = new Map(used.map((series) => [series.key, series.window(first, last)]));
  const of = (key: SeriesKey, index: number) => figures.get(key)?.[index];
  const over = (figure: (index: number) => number) =>
    Float64Array.from({ length: last - first + 1 }, (_none, index) => figure(index));
  const price = (index: number) =>
    of(side.price, index) ?? (of(side.value, index) ?? Number.NaN) / (of(side.volume, index) ?? Number.NaN);
  const relative = (index: number) => {
    const real = of('realExchangeRate', index);
    if (real !== undefined) return real;
    const foreign = (of('foreignPrice', index) ?? 1) / (of('exchangeRate', index) ?? 1);
    return price(index) / (flow === 'imports' ? (of('domesticPrice', index) ?? Number.NaN) : foreign);
  };
  const perYear = periodsPerYear(table.frequency) ?? 1;
  const periods = table.periods.slice(first, last + 1);
  return {
    flow,
    volume: over((index) => of(side.volume, index) ?? (of(side.value, index) ?? Number.NaN) / price(index)),
    demand: over((index) => of(side.demand, index) ?? Number.NaN),
    relativePrice: over(relative),
    periodsPerYear: perYear,
    seasons: periods.map((period) => seasonOf(period, perYear)),
    periods,
    used,
    firstPeriod: first,
    lastPeriod: last,
  };
}

/** Read from the label and not counted from the first row, so that a missing period shifts no season. */
function seasonOf({ time = 0 }: Period, perYear: number): number {
  // The fraction of a year is a rounded one: 11/12 of 12 months must not become the tenth.
  return Math.floor((time % 1) * perYear + 1e-6);
}
