import { findRateBreak } from '../balance/annualisation';
import { highestPlausibleImportRatio } from '../balance/notes';
import { hasMixedUnits, percentFactor } from '../drivers/tariff';
import { median } from '../numeric/statistics';
import { dictionary, type SeriesKey } from '../table/dictionary';
import { quoteNumber } from '../table/refusals';
import type { CheckedTable } from './checkedTable';
import type { Finding } from './finding';
import { findings } from './findings';

/** Amounts in one unit, at one rate, and one unit throughout. */
export function checkUnits(table: CheckedTable): Finding[] {
  return [
    ...checkPercentAmongLevels(table),
    ...checkRatios(table),
    ...checkRatioJumps(table),
    ...checkUnitLabels(table),
    ...checkUnitChanges(table),
    ...checkRates(table),
  ];
}

const flows = [
  'exports',
  'imports',
  'goodsExports',
  'goodsImports',
  'servicesExports',
  'servicesImports',
] as const satisfies readonly SeriesKey[];

/** The middle figure of a series; undefined without figures. */
function usual(table: CheckedTable, key: SeriesKey): number | undefined {
  const figures = table.figures(key)?.filter((figure) => !Number.isNaN(figure));
  return figures && median(figures);
}

const largestRatio = 2;
const levelsOverRatios = 100;

function isPercentAmongLevels(low: number, high: number): boolean {
  return low < largestRatio && high > levelsOverRatios * low;
}

/** The series with the largest usual figure among those that flows are compared with. */
function largest(table: CheckedTable): { key: SeriesKey; level: number } | undefined {
  const known = ([...flows, 'gdp'] as const).flatMap((key) => {
    const level = usual(table, key);
    return level === undefined ? [] : [{ key, level }];
  });
  return known.sort((a, b) => b.level - a.level)[0];
}

/** Functions refuse exports and imports of which one looks like a share; against other series it is a guess. */
function checkPercentAmongLevels(table: CheckedTable): Finding[] {
  const top = largest(table);
  if (top === undefined) return [];
  const [x, m] = [usual(table, 'exports'), usual(table, 'imports')];
  return flows.flatMap((key) => {
    const level = usual(table, key);
    if (level === undefined) return [];
    const [other, against] =
      key === 'exports'
        ? (['imports', m] as const)
        : (['exports', key === 'imports' ? x : undefined] as const);
    const isRefused = against !== undefined && isPercentAmongLevels(level, against);
    if (!isRefused && !isPercentAmongLevels(level, top.level)) return [];
    return [
      findings.PERCENT_AND_LEVELS(
        table.subject(key),
        { other: dictionary[isRefused ? other : top.key].label, isRefused },
        isRefused ? 'Error' : 'Warning',
      ),
    ];
  });
}

/** Beyond these, thousands, millions or billions are mixed; up to the upper one it may be the rate. */
const plausibleShare = { lowest: 0.001, highest: 5 } as const;
/** Exports and imports of one country are seldom further apart than this. */
const largestImbalance = 100;

function checkRatios(table: CheckedTable): Finding[] {
  const gdp = usual(table, 'gdp');
  const [x, m] = [usual(table, 'exports'), usual(table, 'imports')];
  const found: Finding[] = [];
  for (const [key, level] of [
    ['exports', x],
    ['imports', m],
  ] as const) {
    if (level === undefined || gdp === undefined || isPercentAmongLevels(level, gdp)) continue;
    const ratio = level / gdp;
    const subject = table.subject(key);
    if (ratio < plausibleShare.lowest || ratio > plausibleShare.highest) {
      found.push(findings.UNITS(subject, { ratio: ratio.toPrecision(2), other: dictionary.gdp.label }));
    } else if (ratio > highestPlausibleImportRatio) {
      found.push(findings.ANNUAL_RATE(subject, { ratio: ratio.toPrecision(2) }));
    }
  }
  if (gdp === undefined && x !== undefined && m !== undefined) {
    const ratio = m / x;
    const isApart = ratio > largestImbalance || ratio < 1 / largestImbalance;
    if (isApart && !isPercentAmongLevels(Math.min(x, m), Math.max(x, m))) {
      const other = dictionary.exports.label;
      found.push(findings.UNITS(table.subject('imports'), { ratio: ratio.toPrecision(2), other }));
    }
  }
  return found;
}

function checkRatioJumps(table: CheckedTable): Finding[] {
  const gdp = table.figures('gdp');
  if (!gdp) return [];
  return (['exports', 'imports'] as const).flatMap((key) => {
    const flow = table.figures(key);
    const jump = flow && findRateBreak(flow, gdp);
    if (!jump) return [];
    return [findings.RATIO_JUMP(table.subject(key, jump.index), { ratio: jump.factor.toPrecision(2) })];
  });
}

/** Series of amounts whose labels name different units. */
function checkUnitLabels(table: CheckedTable): Finding[] {
  const amounts = table.allSeries.filter(({ key }) =>
    ['flow', 'balance', 'stock'].includes(dictionary[key].kind),
  );
  const first = amounts.find(({ unit }) => unit !== undefined);
  return amounts.flatMap(({ key, unit }) => {
    if (!first?.unit || unit === undefined || unit.toLowerCase() === first.unit.toLowerCase()) return [];
    return [findings.UNIT_LABELS(table.subject(key), { unit, other: first.label, otherUnit: first.unit })];
  });
}

/** No flow, price or volume grows this many times from one period to the next outside a change of unit. */
const largestGrowth = 50;

function checkUnitChanges(table: CheckedTable): Finding[] {
  return table.allSeries.flatMap(({ key, isAboveZero }) => {
    const figures = table.figures(key);
    if (!figures || !isAboveZero) return [];
    const factor = (period: number) => (figures[period] ?? Number.NaN) / (figures[period - 1] ?? Number.NaN);
    const at = figures.findIndex(
      (_, period) => factor(period) > largestGrowth || factor(period) < 1 / largestGrowth,
    );
    if (at < 0) return [];
    return [findings.UNIT_CHANGE(table.subject(key, at), { factor: factor(at).toPrecision(2) })];
  });
}

/** Tariffs that functions refuse, and tariffs on both sides of 1: read as ratios, though per cent may be meant. */
function checkRates(table: CheckedTable): Finding[] {
  const series = table.find('tariff');
  const figures = table.figures('tariff');
  if (!series || !figures) return [];
  const factor = percentFactor(series);
  const at = figures.findIndex((figure) => !Number.isNaN(figure) && !isPlausibleTariff(figure * factor));
  const values = { found: quoteNumber(figures[at] ?? Number.NaN), inPercent: factor !== 1 };
  return [
    ...(at < 0 ? [] : [findings.RATE_OUT_OF_RANGE(table.subject('tariff', at), values)]),
    ...(hasMixedUnits(series) ? [findings.RATES_MIXED(table.subject('tariff'), {})] : []),
  ];
}

/** The rates that an attribution takes: ln(1 + τ) must exist, and 500 per cent is hardly an average tariff. */
const isPlausibleTariff = (rate: number): boolean => rate > -1 && rate <= 5;
