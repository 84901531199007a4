import { logChange, logMean } from '../numeric/logMean';
import type { Assumptions } from './assumptions';
import type { Elasticities } from './elasticitySets';
import { competingWeight, importGrowth, importVerdict, type ImportVerdict } from './importGrowth';
import { makeSpread, type Range, type RangeKind } from './spread';
import { Growth, type ImportState } from './tradeState';

/**
 * What explains growth of import volume. `tariff` is a part of competitiveness; `tariffs` is a row of its own,
 * where the rest of competitiveness cannot be separated.
 */
export type ImportRowKey =
  | 'demand'
  | 'competitiveness'
  | 'exchangeRate'
  | 'tariff'
  | 'foreignPrice'
  | 'importPrice'
  | 'domesticPrice'
  | 'tariffs'
  | 'unexplained'
  | 'notSeparable'
  | 'total';

export interface ImportRow {
  readonly key: ImportRowKey;
  /** Repeats part of competitiveness; not summed. */
  readonly ofWhich: boolean;
  /** Δln of import volume. */
  readonly log: number;
  /** Points of the growth of import volume in per cent. */
  readonly percent: number;
  /** Part of the growth, with its range; undefined where volume hardly moved. */
  readonly share: ({ readonly value: number } & Range) | undefined;
  /** The same row at constant import penetration: income elasticity 1, price elasticity 0. */
  readonly twin: number;
}

/** Growth of import volume between two periods, attributed. */
export interface ImportChange {
  readonly before: ImportState;
  readonly after: ImportState;
  readonly rows: readonly ImportRow[];
  /** Undefined without a domestic price. */
  readonly verdict: ImportVerdict | undefined;
  readonly rangeKind: RangeKind;
}

/** Shares of a growth below this, as Δln, mean nothing. */
export const smallestShareableGrowth = 0.01;

type LogRow = Pick<ImportRow, 'key' | 'log' | 'ofWhich'>;

/**
 * Splits the growth of import volume m = M / Pm into what demand at home and what relative prices explain:
 *
 *   Δln m = η·Δln D + ε·Δln(Pm / Pd) + ετ·Δln(1 + τ) + unexplained
 *
 * The price term splits exactly into exchange rate −εψ·Δln E, foreign price ε·(Δln Pm + ψ·Δln E) and
 * domestic price −ε·Δln Pd. In per cent each row is weighted by the log mean, so that rows add up to the
 * percentage growth. The twin needs no elasticity: m = D × (m / D), demand at constant penetration and the
 * change in penetration.
 */
export function importChange(
  before: ImportState,
  after: ImportState,
  assumptions: Assumptions,
): ImportChange {
  const spread = makeSpread(assumptions);
  const { chosen, rangeOf } = spread.over((elasticities) => logRows(before, after, elasticities));
  const twin = logRows(before, after, {
    ...assumptions.elasticities,
    importIncome: 1,
    importPrice: 0,
    tariff: 0,
  });
  const total = chosen.find(({ key }) => key === 'total')?.log ?? 0;
  const ratio = Math.exp(total);
  const percentPerLog = 100 * logMean(ratio, 1);
  const hasShares = Math.abs(total) >= smallestShareableGrowth;
  return {
    before,
    after,
    rows: chosen.map((row, index) => ({
      ...row,
      percent: percentPerLog * row.log,
      share: hasShares
        ? { value: row.log / total, ...rangeOf((rows) => (rows[index]?.log ?? 0) / total) }
        : undefined,
      twin: twin[index]?.log ?? 0,
    })),
    verdict: importVerdict(before, after, assumptions),
    rangeKind: spread.kind,
  };
}

function logRows(before: ImportState, after: ImportState, elasticities: Elasticities): LogRow[] {
  const change = new Growth(before, after);
  const total = logChange(before.imports, after.imports) - (change.importPrice ?? 0);
  const growth = importGrowth(before, after, elasticities);
  const row = (key: ImportRowKey, log: number, ofWhich = false): LogRow => ({ key, log, ofWhich });
  if (growth === undefined) {
    const demand = elasticities.importIncome * (change.domesticDemand ?? 0);
    const { tariff = elasticities.importPrice } = elasticities;
    const tariffs =
      change.tariff === undefined ? [] : [competingWeight(before, after) * tariff * change.tariff];
    return [
      row('demand', demand),
      ...tariffs.map((log) => row('tariffs', log)),
      row(
        'notSeparable',
        tariffs.reduce((rest, log) => rest - log, total - demand),
      ),
      row('total', total),
    ];
  }
  return [
    row('demand', growth.demand),
    row('competitiveness', growth.competitiveness),
    ...parts(before, after, elasticities, change).map(([key, log]) => row(key, log, true)),
    row('unexplained', growth.unexplained),
    row('total', total),
  ];
}

/** The parts of competitiveness that the series tell apart. */
function parts(
  before: ImportState,
  after: ImportState,
  { importPrice, tariff = importPrice, passThrough }: Elasticities,
  change: Growth,
): [ImportRowKey, number][] {
  const weight = competingWeight(before, after);
  const price = change.importPrice ?? 0;
  const rate = change.exchangeRate;
  const found: [ImportRowKey, number][] = [];
  if (rate !== undefined) found.push(['exchangeRate', -importPrice * passThrough * rate]);
  if (change.tariff !== undefined) found.push(['tariff', tariff * change.tariff]);
  found.push(
    rate === undefined
      ? ['importPrice', importPrice * price]
      : ['foreignPrice', importPrice * (price + passThrough * rate)],
    ['domesticPrice', -importPrice * (change.domesticPrice ?? 0)],
  );
  return found.map(([key, log]) => [key, weight * log]);
}
