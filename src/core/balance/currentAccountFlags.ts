import type { Note } from '../note';
import type { SeriesKey } from '../table/dictionary';
import { decimalsOf, roundingTolerance } from '../table/rounding';
import type { TableSeries } from '../table/tableSeries';
import { findRateBreak } from './annualisation';
import type { CurrentAccount, GivenFigures } from './currentAccount';
import { balanceNotes, highestPlausibleImportRatio } from './notes';

type SeriesMap = ReadonlyMap<SeriesKey, TableSeries>;
type Computed = Pick<CurrentAccount, 'tradeBalance' | 'residual' | 'isComputed' | 'currentAccount'>;
type Check = (period: number) => Note | undefined;

/** What a reader should know of each period: remarks on the whole table first, then on the period. */
export function flagsByPeriod(
  periods: number,
  given: GivenFigures,
  series: SeriesMap,
  computed: Computed,
): Note[][] {
  const onTable = [...turnedFlags(series), ...definitionFlags(given, computed)];
  const checks = [
    ...partsChecks(given, series),
    ...residualChecks(given, series, computed),
    ...ratioChecks(given, series),
  ];
  return Array.from({ length: periods }, (_, period) => [
    ...onTable,
    ...checks.flatMap((check) => check(period) ?? []),
  ]);
}

function turnedFlags(series: SeriesMap): Note[] {
  return [...series.values()]
    .filter(({ turned }) => turned)
    .map(({ label, labelPlace }) => balanceNotes.IMPORTS_FLIPPED({ series: label, place: labelPlace }));
}

function definitionFlags(given: GivenFigures, { isComputed, currentAccount }: Computed): Note[] {
  if (isComputed && given.secondaryIncome === undefined) return [balanceNotes['NO-SECONDARY-INCOME']({})];
  return !isComputed && currentAccount !== undefined ? [balanceNotes['AS-GIVEN']({})] : [];
}

/** Totals of exports or imports that goods and services do not add up to within their rounding. */
function partsChecks(given: GivenFigures, series: SeriesMap): Check[] {
  return (
    [
      ['exports', 'goodsExports', 'servicesExports'],
      ['imports', 'goodsImports', 'servicesImports'],
    ] as const
  ).flatMap(([totalKey, goodsKey, servicesKey]): Check[] => {
    const [total, goods, services] = [given[totalKey], given[goodsKey], given[servicesKey]];
    const one = series.get(totalKey);
    if (!total || !goods || !services || !one) return [];
    const decimals = Math.min(...[total, goods, services].map(decimalsOf));
    return [
      (period) => {
        const stated = total[period] ?? Number.NaN;
        const gap = stated - (goods[period] ?? Number.NaN) - (services[period] ?? Number.NaN);
        // A missing figure makes the gap NaN, which exceeds nothing.
        return Math.abs(gap) > roundingTolerance(2, decimals, stated)
          ? balanceNotes['PARTS-DIFFER']({ total: one.label, place: one.place(period) })
          : undefined;
      },
    ];
  });
}

/** A given current account that its parts do not add up to within their rounding. */
function residualChecks(given: GivenFigures, series: SeriesMap, { residual, isComputed }: Computed): Check[] {
  const one = series.get('currentAccount');
  if (!residual || !one || !isComputed) return [];
  const { exports, imports, goodsExports, goodsImports, servicesExports, servicesImports } = given;
  const flows =
    exports && imports ? [exports, imports] : [goodsExports, goodsImports, servicesExports, servicesImports];
  const parts = [...flows, given.primaryIncome, given.secondaryIncome].flatMap((part) => part ?? []);
  const decimals = Math.min(
    ...[...parts, ...(given.currentAccount ? [given.currentAccount] : [])].map(decimalsOf),
  );
  return [
    (period) => {
      const scale = Math.max(...parts.map((part) => Math.abs(part[period] ?? 0)));
      const found = residual[period] ?? Number.NaN;
      return Math.abs(found) > roundingTolerance(parts.length, decimals, scale)
        ? balanceNotes.RESIDUAL({ place: one.place(period) })
        : undefined;
    },
  ];
}

/** Imports that are too large for GDP, or suddenly several times as large: another rate or another unit. */
function ratioChecks(given: GivenFigures, series: SeriesMap): Check[] {
  const one = series.get('imports');
  const { imports, gdp } = given;
  if (!one || !imports || !gdp) return [];
  const jump = findRateBreak(imports, gdp);
  return [
    (period) => {
      const ratio = (imports[period] ?? Number.NaN) / (gdp[period] ?? Number.NaN);
      return ratio > highestPlausibleImportRatio
        ? balanceNotes['ANNUALISATION?']({ ratio: ratio.toPrecision(3), place: one.place(period) })
        : undefined;
    },
    (period) =>
      jump?.index === period
        ? balanceNotes['RATE-BREAK?']({ factor: jump.factor.toPrecision(2), place: one.place(period) })
        : undefined,
  ];
}
