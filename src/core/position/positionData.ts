import { balanceNotes } from '../balance/notes';
import type { Note } from '../note';
import { accountSource } from '../saving/accountSource';
import type { SeriesKey } from '../table/dictionary';
import type { LabelledTable } from '../table/labelledTable';
import { periodsPerYear, type Period } from '../table/periods';
import type { TableSeries } from '../table/tableSeries';
import { positionNotes, positionRefusals } from './notes';

/** Figures by period. */
export type Figures = Float64Array;

/** What EXTERNALPOSITION reads, from the first to the last period with position and current account. */
export interface PositionData {
  readonly periods: readonly Period[];
  /** Index in the table of the first period. */
  readonly first: number;
  readonly perYear: number;
  /** Stocks at the end of each period. */
  readonly position: Figures;
  readonly assets: Figures | undefined;
  readonly liabilities: Figures | undefined;
  /** Flows as given: of a period, or at annual rates. */
  readonly account: Figures;
  readonly capitalAccount: Figures | undefined;
  readonly tradeBalance: Figures | undefined;
  readonly primaryIncome: Figures | undefined;
  readonly secondaryIncome: Figures | undefined;
  readonly gdp: Figures | undefined;
  /** What a flow as given is multiplied by to be the amount of one period, and of one year. */
  readonly toPeriod: number;
  readonly toYear: number;
  /** As fractions. */
  readonly returnOnAssets: Figures | undefined;
  readonly returnOnLiabilities: Figures | undefined;
  readonly unit: string | undefined;
  readonly series: ReadonlyMap<SeriesKey, TableSeries>;
  readonly notes: readonly Note[];
}

const optional = [
  'gdp',
  'capitalAccount',
  'exports',
  'imports',
  'primaryIncome',
  'secondaryIncome',
  'foreignAssets',
  'foreignLiabilities',
  'returnOnAssets',
  'returnOnLiabilities',
] as const satisfies readonly SeriesKey[];

/**
 * Reads the net position with the flows that change it. Figures of quarters and months are amounts of the
 * period, unless a label says annual rate.
 * @throws Refusal without a position or a current account, for bad or missing figures and skipped periods.
 */
export function readPosition(table: LabelledTable): PositionData {
  const place = { argument: table.argument };
  const given = table.allSeries.map(({ label }) => label);
  const stocks = table.find('netPosition')
    ? table.require('netPosition')
    : table.has('foreignAssets', 'foreignLiabilities')
      ? table.require('foreignAssets', 'foreignLiabilities')
      : [];
  if (stocks.length === 0) throw positionRefusals.noPosition({ given, place });
  const account = accountSource(table);
  if (account === undefined) throw positionRefusals.noAccount({ given, place });
  const others = optional.flatMap((key) => table.find(key) ?? []);
  const window = table.window([...stocks, ...account.series, ...others], undefined, undefined);
  const periods = table.periods.slice(window.from, window.to + 1);
  const perYear = periodsPerYear(table.frequency) ?? 1;
  requireEveryPeriod(periods, perYear);
  const figures = (key: SeriesKey) => table.find(key)?.window(window.from, window.to);
  const [assets, liabilities] = [figures('foreignAssets'), figures('foreignLiabilities')];
  const position =
    figures('netPosition') ??
    (assets ?? new Float64Array(0)).map((asset, at) => asset - (liabilities?.[at] ?? Number.NaN));
  const [exports, imports] = [figures('exports'), figures('imports')];
  const returns = {
    assets: figures('returnOnAssets'),
    liabilities: figures('returnOnLiabilities'),
  };
  // One of the two may yield less than 1 %: both are in the unit that either shows.
  const inPercent = [returns.assets, returns.liabilities].some((given) => given && isPercent(given));
  const asFractions = (given: Figures | undefined) =>
    inPercent ? given?.map((figure) => figure / 100) : given;
  const series = new Map([...stocks, ...account.series, ...others].map((one) => [one.key, one]));
  const annualLabel = [...series.values()].find(({ givenLabel }) => isAnnualRate(givenLabel));
  const isRate = perYear === 1 || annualLabel !== undefined;
  return {
    periods,
    first: window.from,
    perYear,
    position,
    assets,
    liabilities,
    account: Float64Array.from(periods, (_, at) => account.at(window.from + at)),
    capitalAccount: figures('capitalAccount'),
    tradeBalance: exports && imports && exports.map((amount, at) => amount - (imports[at] ?? Number.NaN)),
    primaryIncome: figures('primaryIncome'),
    secondaryIncome: figures('secondaryIncome'),
    gdp: figures('gdp'),
    toPeriod: isRate ? 1 / perYear : 1,
    toYear: isRate ? 1 : perYear,
    returnOnAssets: asFractions(returns.assets),
    returnOnLiabilities: asFractions(returns.liabilities),
    unit: stocks[0]?.unit,
    series,
    notes: [
      ...rateNotes(table, perYear, annualLabel),
      ...(account.basis === 'computed' ? [positionNotes.ACCOUNT_COMPUTED({})] : []),
      ...percentNotes(table, inPercent),
      ...differenceNotes(position, assets, liabilities, periods),
      ...[...series.values()]
        .filter(({ turned }) => turned)
        .map(({ label, labelPlace }) => balanceNotes.IMPORTS_FLIPPED({ series: label, place: labelPlace })),
    ],
  };
}

function isAnnualRate(label: string): boolean {
  return /annual rate|annuali[sz]ed|\bsaar\b/i.test(label);
}

function rateNotes(table: LabelledTable, perYear: number, annualLabel: TableSeries | undefined): Note[] {
  if (table.frequency === 'other') return [positionNotes.SPACING_UNKNOWN({})];
  if (perYear === 1) return [];
  return [
    annualLabel
      ? positionNotes.ANNUAL_RATES({ perYear, place: annualLabel.labelPlace })
      : positionNotes.PERIOD_AMOUNTS({ perYear }),
  ];
}

/** A return above 100 % is not plausible, so a series with figures above 1 is in per cent. */
function isPercent(figures: Figures): boolean {
  return figures.some((figure) => Math.abs(figure) > 1);
}

function percentNotes(table: LabelledTable, inPercent: boolean): Note[] {
  if (!inPercent) return [];
  return (['returnOnAssets', 'returnOnLiabilities'] as const).flatMap((key) => {
    const series = table.find(key);
    return series ? [positionNotes.RETURN_PERCENT({ series: series.label, place: series.labelPlace })] : [];
  });
}

/** A net position that is not assets less liabilities by more than 1 % of either: two definitions in one table. */
function differenceNotes(
  position: Figures,
  assets: Figures | undefined,
  liabilities: Figures | undefined,
  periods: readonly Period[],
): Note[] {
  if (!assets || !liabilities) return [];
  const gap = (at: number) => Math.abs((position[at] ?? 0) - (assets[at] ?? 0) + (liabilities[at] ?? 0));
  const at = periods.findLastIndex(
    (_, index) => gap(index) > 0.01 * Math.max(assets[index] ?? 0, liabilities[index] ?? 0),
  );
  const period = periods[at];
  return period ? [positionNotes.POSITION_DIFFERS({ period: period.text })] : [];
}

/** A flow covers one period; a position after a skipped period would turn its flow into valuation. */
function requireEveryPeriod(periods: readonly Period[], perYear: number): void {
  periods.forEach((period, at) => {
    const before = periods[at - 1];
    if (before?.time === undefined || period.time === undefined) return;
    if (Math.abs((period.time - before.time) * perYear - 1) < 0.1) return;
    throw positionRefusals.periodSkipped({ before: before.text, after: period.text, place: period.place });
  });
}
