import type { Note } from '../note';
import type { SeriesKey } from '../table/dictionary';
import type { LabelledTable } from '../table/labelledTable';
import type { Period } from '../table/periods';
import { tableRefusals } from '../table/refusals';
import type { TableSeries } from '../table/tableSeries';
import { flagsByPeriod } from './currentAccountFlags';

/** Figures by period, NaN where missing; undefined where the table has no such series. */
export type Column = Float64Array | undefined;

/** The current account and its parts by period, in the currency of the table. */
export interface CurrentAccount {
  readonly periods: readonly Period[];
  readonly goods: Column;
  readonly services: Column;
  readonly tradeBalance: Float64Array;
  readonly primaryIncome: Column;
  readonly secondaryIncome: Column;
  /** Computed from its parts where primary income is given, otherwise as given. */
  readonly currentAccount: Column;
  /** Whether the current account was computed here. */
  readonly isComputed: boolean;
  /** Per cent of nominal GDP. */
  readonly shareOfGdp: Column;
  readonly capitalAccount: Column;
  /** Current plus capital account: lending to (+) or borrowing from (−) the rest of the world. */
  readonly netLending: Column;
  /** Current account as given, less the sum of the parts that are given. */
  readonly residual: Column;
  /** Remarks on each period. */
  readonly flags: readonly (readonly Note[])[];
  /** The series that were read, to point at their cells. */
  readonly series: ReadonlyMap<SeriesKey, TableSeries>;
}

/** The series of the table that the current account is made of. */
const used = [
  'exports',
  'imports',
  'goodsExports',
  'goodsImports',
  'servicesExports',
  'servicesImports',
  'primaryIncome',
  'secondaryIncome',
  'currentAccount',
  'capitalAccount',
  'gdp',
] as const satisfies readonly SeriesKey[];

/** The figures of each series that the table has. */
export type GivenFigures = Partial<Record<(typeof used)[number], Float64Array>>;

/**
 * The current account: CA = X − M + primary income + secondary income, goods and services apart where the
 * table has them, and net lending CA + capital account. Exports and imports are taken as given, or summed
 * from goods and services.
 *
 * Secondary income (transfers) belongs to the current account; where only primary income is given, the
 * sum is trade and net factor income, and is flagged. A given current account is kept beside the computed
 * one as a residual, never mixed in.
 *
 * Source: Balance of Payments and International Investment Position Manual, sixth edition (BPM6).
 *
 * @throws Refusal where the table has neither exports and imports nor goods and services both ways, or a
 *   cell holds no usable figure
 */
export function currentAccount(table: LabelledTable): CurrentAccount {
  const series = new Map<SeriesKey, TableSeries>();
  const given: GivenFigures = {};
  for (const key of used) {
    const found = table.find(key);
    if (found === undefined) continue;
    series.set(key, found);
    given[key] = figuresOf(found, table.periods.length);
  }
  const goods = difference(given.goodsExports, given.goodsImports);
  const services = difference(given.servicesExports, given.servicesImports);
  const tradeBalance = difference(given.exports, given.imports) ?? sum(goods, services);
  if (tradeBalance === undefined) throw missingFlows(table);
  const { primaryIncome, secondaryIncome } = given;
  const known = sumOfGiven(tradeBalance, primaryIncome, secondaryIncome);
  const isComputed =
    primaryIncome !== undefined && (secondaryIncome !== undefined || given.currentAccount === undefined);
  const account = isComputed ? known : given.currentAccount;
  const hasIncome = primaryIncome !== undefined || secondaryIncome !== undefined;
  const parts = {
    goods,
    services,
    tradeBalance,
    primaryIncome,
    secondaryIncome,
    currentAccount: account,
    isComputed,
    shareOfGdp: share(account, given.gdp),
    capitalAccount: given.capitalAccount,
    netLending: sum(account, given.capitalAccount),
    residual: hasIncome ? difference(given.currentAccount, known) : undefined,
  };
  const flags = flagsByPeriod(table.periods.length, given, series, parts);
  return { periods: table.periods, ...parts, series, flags };
}

/** NaN where a figure is missing. @throws Refusal naming the cell, where it holds no usable figure. */
function figuresOf(series: TableSeries, periods: number): Float64Array {
  return Float64Array.from({ length: periods }, (_, period) =>
    series.isMissing(period) ? Number.NaN : series.at(period),
  );
}

function combine(first: Column, second: Column, how: (a: number, b: number) => number): Column {
  return first && second && first.map((figure, index) => how(figure, second[index] ?? Number.NaN));
}

const sum = (first: Column, second: Column) => combine(first, second, (a, b) => a + b);
const difference = (first: Column, second: Column) => combine(first, second, (a, b) => a - b);
const share = (part: Column, whole: Column) => combine(part, whole, (a, b) => (100 * a) / b);

function sumOfGiven(first: Float64Array, ...others: Column[]): Float64Array {
  return others.reduce<Float64Array>((running, other) => sum(running, other) ?? running, first);
}

function missingFlows(table: LabelledTable) {
  return tableRefusals.seriesMissing({
    series: ['Exports', 'Imports'].filter((_, index) => !table.has(index === 0 ? 'exports' : 'imports')),
    given: table.allSeries.map(({ label }) => label),
    place: { argument: table.argument },
  });
}
