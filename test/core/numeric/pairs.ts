import fc from 'fast-check';
import type { MatchedPair } from '../../../src/core/numeric/matchedPair';

/** Two rows of a table of periods (rows) × products (columns) as a pair of periods. */
export function pairOf(
  prices: readonly (readonly number[])[],
  quantities: readonly (readonly number[])[],
  base: number,
  current: number,
): MatchedPair {
  return {
    basePrices: prices[base] ?? [],
    currentPrices: prices[current] ?? [],
    baseQuantities: quantities[base] ?? [],
    currentQuantities: quantities[current] ?? [],
    count: prices[0]?.length ?? 0,
  };
}

const amount = fc
  .tuple(fc.double({ min: 1, max: 10, noNaN: true }), fc.integer({ min: -4, max: 4 }))
  .map(([mantissa, exponent]) => mantissa * 10 ** exponent);

/** Any two periods of one to eight products, prices and quantities over nine orders of magnitude. */
export const anyPair: fc.Arbitrary<MatchedPair> = fc
  .array(fc.tuple(amount, amount, amount, amount), { minLength: 1, maxLength: 8 })
  .map((products) =>
    pairOf(
      [products.map(([price0]) => price0), products.map(([, price1]) => price1)],
      [products.map(([, , quantity0]) => quantity0), products.map(([, , , quantity1]) => quantity1)],
      0,
      1,
    ),
  );

/** The same pair with prices and quantities exchanged: every price index of it is a quantity index. */
export function exchangeFactors(pair: MatchedPair): MatchedPair {
  return {
    basePrices: pair.baseQuantities,
    currentPrices: pair.currentQuantities,
    baseQuantities: pair.basePrices,
    currentQuantities: pair.currentPrices,
    count: pair.count,
  };
}

/** The same pair with the periods exchanged. */
export function exchangePeriods(pair: MatchedPair): MatchedPair {
  return {
    basePrices: pair.currentPrices,
    currentPrices: pair.basePrices,
    baseQuantities: pair.currentQuantities,
    currentQuantities: pair.baseQuantities,
    count: pair.count,
  };
}

/** The base period of a pair compared with itself. */
export function withItself(pair: MatchedPair): MatchedPair {
  return { ...pair, currentPrices: pair.basePrices, currentQuantities: pair.baseQuantities };
}

type Row = Exclude<keyof MatchedPair, 'count'>;

/** The same pair with some of its rows put through a change. */
export function withRows(
  pair: MatchedPair,
  rows: readonly Row[],
  change: (figures: number[]) => ArrayLike<number>,
): MatchedPair {
  return { ...pair, ...Object.fromEntries(rows.map((row) => [row, change(Array.from(pair[row]))])) };
}

export const priceRows = ['basePrices', 'currentPrices'] as const;
export const quantityRows = ['baseQuantities', 'currentQuantities'] as const;

/** The same products in reverse order. */
export function reversed(pair: MatchedPair): MatchedPair {
  return withRows(pair, [...priceRows, ...quantityRows], (figures) => figures.reverse());
}
