import type { NumberBlock } from '../table/numberBlock';

/** The measures of TRADEBALANCE that give one figure per period. */
export type BalanceMeasure = 'balance' | 'gdp' | 'cover' | 'normalized' | 'openness' | 'change';

/** What TRADEBALANCE reads: flows of one currency, and GDP where a measure needs it. */
export interface TradeFlows {
  /** Exports of goods and services (or of one partner or product), 0 or above. */
  readonly exports: NumberBlock;
  /** Imports of the same coverage, valuation and currency, 0 or above. */
  readonly imports: NumberBlock;
  /** Nominal GDP at the same frequency and annualisation. */
  readonly gdp?: NumberBlock | undefined;
}

/** Figures in the shape of the inputs; NaN where missing, ±Infinity where the denominator is 0. */
export type Figures = Float64Array;

/**
 * One measure of the balance, cell by cell.
 *
 * balance X − M · gdp 100·(X − M)/Y · cover 100·X/M · normalized (X − M)/(X + M) · openness 100·(X + M)/Y,
 * each in currency or per cent, and change, the balance less that of the period before (the first is
 * missing). A missing cell stays missing; a zero denominator gives ±Infinity or NaN over {@link isZeroDivision}.
 *
 * Source: BPM6 (credits and debits positive, balance is credits less debits); UNCTAD Handbook of Statistics
 * for the normalised balance.
 */
export function tradeBalance(flows: TradeFlows, measure: BalanceMeasure): Figures {
  const { exports, imports, gdp } = flows;
  const x = exports.values;
  const m = imports.values;
  const y = gdp?.values ?? new Float64Array(0);
  const figures = new Float64Array(x.length);
  const stride = exports.stride;
  for (let index = 0; index < figures.length; index++) {
    figures[index] = measureAt(measure, x, m, y, index, stride);
  }
  return figures;
}

function measureAt(
  measure: BalanceMeasure,
  x: Float64Array,
  m: Float64Array,
  y: Float64Array,
  index: number,
  stride: number,
): number {
  const exports = x[index] ?? Number.NaN;
  const imports = m[index] ?? Number.NaN;
  switch (measure) {
    case 'balance':
      return exports - imports;
    case 'gdp':
      return (100 * (exports - imports)) / (y[index] ?? Number.NaN);
    case 'cover':
      return (100 * exports) / imports;
    case 'normalized':
      return (exports - imports) / (exports + imports);
    case 'openness':
      return (100 * (exports + imports)) / (y[index] ?? Number.NaN);
    case 'change':
      return exports - imports - ((x[index - stride] ?? Number.NaN) - (m[index - stride] ?? Number.NaN));
  }
}

/** Whether a measure divides by zero at an index: the cell shows #DIV/0!, not a figure and not a gap. */
export function isZeroDivision(flows: TradeFlows, measure: BalanceMeasure, index: number): boolean {
  const { exports, imports, gdp } = flows;
  if (exports.isMissing(index) || imports.isMissing(index)) return false;
  switch (measure) {
    case 'gdp':
    case 'openness':
      return gdp?.values[index] === 0;
    case 'cover':
      return imports.values[index] === 0;
    case 'normalized':
      return exports.values[index] === 0 && imports.values[index] === 0;
    default:
      return false;
  }
}
