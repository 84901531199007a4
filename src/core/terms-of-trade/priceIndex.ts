import {
  fisherContributions,
  priceIndexFormulas,
  tornqvistContributions,
  type PriceIndexFormula,
} from '../numeric/indexNumbers';
import { Refusal } from '../refusal';
import type { Match, PriceTable } from './priceTable';

/** How periods are compared: each with the base, or each with the one before and multiplied up. */
export type Chaining = 'direct' | 'chained';

/** Formulas made of logarithms of values: a product without a quantity has none, and is left out. */
const logFormulas: ReadonlySet<PriceIndexFormula> = new Set([
  'tornqvist',
  'sato-vartia',
  'montgomery-vartia',
]);

/** A price index over the periods of a table. */
export interface PriceIndexSeries {
  /** 100 in the base period; NaN for a period without figures. */
  readonly figures: Float64Array;
  /** For each period the matched share of value in its comparison (see {@link Match}); NaN without one. */
  readonly matchedShares: Float64Array;
  /** For each period the one it is compared with; −1 where there is none. */
  readonly comparedWith: Int32Array;
}

/**
 * A price index over periods, 100 in the base period.
 *
 * direct: 100 · P(base, t). Chained: the product of P(t − 1, t), divided by its value in the base period and
 * multiplied by 100; a period without figures is passed over, and the link reaches to the last one before
 * it that has some. P compares matched products only. With prices and quantities exchanged it is a
 * quantity index.
 *
 * Source: Export and Import Price Index Manual (IMF and others, 2009); Balk, Price and Quantity Index
 * Numbers (2008).
 *
 * @param base period from 0
 * @throws Refusal where the base has no figures, matched products make up too little value, or a formula
 *   has nothing to weigh by
 */
export function priceIndex(
  table: PriceTable,
  formula: PriceIndexFormula,
  chaining: Chaining,
  base: number,
): PriceIndexSeries {
  table.requireFigures(base);
  const { periods } = table;
  const series = {
    figures: new Float64Array(periods).fill(Number.NaN),
    matchedShares: new Float64Array(periods).fill(Number.NaN),
    comparedWith: new Int32Array(periods).fill(-1),
  };
  const compute = priceIndexFormulas[formula];
  let before = -1;
  for (let period = 0; period < periods; period++) {
    if (!table.hasFigures(period)) continue;
    const from = chaining === 'direct' ? base : before;
    before = period;
    if (from < 0) {
      series.figures[period] = 100;
      continue;
    }
    const { pair, share } = matchFor(table, formula, from, period);
    const level = chaining === 'direct' ? 100 : (series.figures[from] ?? Number.NaN);
    series.figures[period] = level * compute(pair);
    series.matchedShares[period] = share;
    series.comparedWith[period] = from;
  }
  return chaining === 'direct' ? series : { ...series, figures: setBase(series.figures, base) };
}

function setBase(figures: Float64Array, base: number): Float64Array {
  const level = figures[base] ?? Number.NaN;
  return figures.map((figure) => 100 * (figure / level));
}

/**
 * The drift of a chain: chained index less direct index, in index points; prices that bounce make chains
 * drift. Undefined where one of the two is refused.
 */
export function chainDrift(
  table: PriceTable,
  formula: PriceIndexFormula,
  base: number,
): Float64Array | undefined {
  try {
    const direct = priceIndex(table, formula, 'direct', base).figures;
    const chained = priceIndex(table, formula, 'chained', base).figures;
    return chained.map((figure, period) => figure - (direct[period] ?? Number.NaN));
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}

/** The products of two periods that a formula can compare. */
export function matchFor(table: PriceTable, formula: PriceIndexFormula, from: number, period: number): Match {
  return table.match(from, period, logFormulas.has(formula));
}

/** What each product adds to the change of an index between two periods. */
export interface ProductContributions {
  /** Column of each product in the table. */
  readonly products: Int32Array;
  /** Per cent points of the change (fisher), or 100 × log points (tornqvist); they sum to it exactly. */
  readonly contributions: Float64Array;
}

/**
 * Contributions of products to an index of one comparison: van IJzeren's to the Fisher index, ½(s0 + s1)
 * ln(p1/p0) to the logarithm of the Törnqvist index. Other formulas have none that are both exact and
 * generally accepted: undefined.
 */
export function productContributions(
  table: PriceTable,
  formula: PriceIndexFormula,
  from: number,
  period: number,
): ProductContributions | undefined {
  if (formula !== 'fisher' && formula !== 'tornqvist') return undefined;
  const { pair, products } = matchFor(table, formula, from, period);
  const contributions = formula === 'fisher' ? fisherContributions(pair) : tornqvistContributions(pair);
  return {
    products: products ?? Int32Array.from({ length: pair.count }, (_, product) => product),
    contributions: contributions.map((contribution) => 100 * contribution),
  };
}
