import fc from 'fast-check';
import type { MatchedPair } from '../../../src/core/numeric/matchedPair';

/** Two rows of a table of periods (rows) × products (columns) as a pair of periods. */
export function pairOf(
  prices: readonly (readonly number[])[],
  quantities: readonly (readonly number[])[],
  base: number,
  current: number,
): MatchedPair {
  const count = prices[0]?.length ?? 0;
  return {
    prices: Float64Array.from(prices.flat()),
    quantities: Float64Array.from(quantities.flat()),
    base: base * count,
    current: current * count,
    count,
    stride: 1,
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

/** The same pair with one price or quantity of one period multiplied throughout. */
export function multiplied(
  pair: MatchedPair,
  series: 'prices' | 'quantities',
  period: 'base' | 'current',
  by: number,
): MatchedPair {
  const values = Float64Array.from(pair[series], (value, index) =>
    index >= pair[period] && index < pair[period] + pair.count ? value * by : value,
  );
  return { ...pair, [series]: values };
}

/** The same products in reverse order. */
export function reversed(pair: MatchedPair): MatchedPair {
  const turn = (values: Float64Array) =>
    Float64Array.from([
      ...Array.from(values.slice(pair.base, pair.base + pair.count)).reverse(),
      ...Array.from(values.slice(pair.current, pair.current + pair.count)).reverse(),
    ]);
  return {
    ...pair,
    prices: turn(pair.prices),
    quantities: turn(pair.quantities),
    base: 0,
    current: pair.count,
  };
}
