import { dictionary, type SeriesKey } from '../table/dictionary';
import { decimalsOf, roundingTolerance } from '../table/rounding';
import type { CheckedTable } from './checkedTable';
import type { Finding } from './finding';
import { findings } from './findings';

/** Totals against their parts, parts against their wholes, and copies. */
export function checkParts(table: CheckedTable): Finding[] {
  return [...checkTotals(table), ...checkWholes(table), ...checkCopies(table)];
}

interface Total {
  readonly total: SeriesKey;
  readonly plus: readonly SeriesKey[];
  readonly minus?: readonly SeriesKey[];
}

const totals: readonly Total[] = [
  { total: 'exports', plus: ['goodsExports', 'servicesExports'] },
  { total: 'imports', plus: ['goodsImports', 'servicesImports'] },
  { total: 'currentAccount', plus: ['exports', 'primaryIncome', 'secondaryIncome'], minus: ['imports'] },
  { total: 'netPosition', plus: ['foreignAssets'], minus: ['foreignLiabilities'] },
];

/** The period in which a given total is furthest from its parts, if that is more than rounding. */
function checkTotals(table: CheckedTable): Finding[] {
  return totals.flatMap(({ total, plus, minus = [] }) => {
    const keys = [...plus, ...minus];
    const columns = keys.map((key) => table.figures(key));
    const stated = table.figures(total);
    if (!stated || columns.some((column) => column === undefined)) return [];
    const decimals = Math.min(...[stated, ...columns].map((column) => (column ? decimalsOf(column) : 0)));
    let worst = 0;
    let at = -1;
    stated.forEach((figure, period) => {
      const parts = columns.map(
        (column, index) => (index < plus.length ? 1 : -1) * (column?.[period] ?? Number.NaN),
      );
      const gap = Math.abs(figure - parts.reduce((sum, part) => sum + part, 0));
      const scale = Math.max(...[figure, ...parts].map(Math.abs));
      if (gap > Math.max(worst, roundingTolerance(parts.length, decimals, scale)))
        [worst, at] = [gap, period];
    });
    if (at < 0) return [];
    const name = (key: SeriesKey) => dictionary[key].label;
    const parts = [plus.map(name).join(' + '), ...minus.map(name)].join(' − ');
    return [findings.PARTS_DIFFER(table.subject(total, at), { parts, gap: worst.toPrecision(3) })];
  });
}

const wholes = [
  ['governmentDemand', 'domesticDemand'],
  ['nonCompetingImports', 'imports'],
  ['goodsExports', 'exports'],
  ['goodsImports', 'imports'],
  ['servicesExports', 'exports'],
  ['servicesImports', 'imports'],
] as const;

function checkWholes(table: CheckedTable): Finding[] {
  return wholes.flatMap(([part, whole]) => {
    const [inner, outer] = [table.figures(part), table.figures(whole)];
    const at = inner?.findIndex((figure, period) => figure > (outer?.[period] ?? Number.NaN)) ?? -1;
    if (at < 0) return [];
    return [findings.PART_EXCEEDS(table.subject(part, at), { whole: dictionary[whole].label })];
  });
}

/** Two series that agree in this many periods agree by copying, not by chance. */
const fewestForCopy = 4;

function checkCopies(table: CheckedTable): Finding[] {
  const seen: { readonly key: SeriesKey; readonly figures: Float64Array }[] = [];
  return table.allSeries.flatMap(({ key }) => {
    const figures = table.figures(key);
    if (!figures) return [];
    const other = seen.find((earlier) => isCopy(figures, earlier.figures));
    if (other === undefined) {
      seen.push({ key, figures });
      return [];
    }
    if (new Set(figures).size < fewestForCopy) return [];
    return [findings.IDENTICAL_SERIES(table.subject(key), { other: dictionary[other.key].label })];
  });
}

/** Whether two series hold the same figures, and none in the same periods. Most differ in their first. */
function isCopy(figures: Float64Array, other: Float64Array): boolean {
  return figures.every((figure, period) => {
    const twin = other[period] ?? Number.NaN;
    return figure === twin || (Number.isNaN(figure) && Number.isNaN(twin));
  });
}
