/**
 * Prices and quantities of the same products in two periods. Both periods lie in the same arrays, so that
 * a whole table of periods is walked without a copy: product i of the base period is at
 * `base + i · stride`, that of the current period at `current + i · stride`, in `prices` and `quantities`
 * alike. Every product has a price above 0 and a quantity of at least 0 in both periods: whoever makes a
 * pair has refused or left out the others.
 */
export interface MatchedPair {
  readonly prices: Float64Array;
  readonly quantities: Float64Array;
  readonly base: number;
  readonly current: number;
  /** Number of products. */
  readonly count: number;
  /** Distance between one product and the next: 1 where the products of a period lie side by side. */
  readonly stride: number;
}

/** The same pair with prices and quantities exchanged: every price index of it is a quantity index. */
export function exchangeFactors(pair: MatchedPair): MatchedPair {
  return { ...pair, prices: pair.quantities, quantities: pair.prices };
}

/** The same pair with the periods exchanged. */
export function exchangePeriods(pair: MatchedPair): MatchedPair {
  return { ...pair, base: pair.current, current: pair.base };
}

/** The four values of two periods' quantities at two periods' prices. */
export interface CrossValues {
  /** Σ p0 q0 */
  readonly baseValue: number;
  /** Σ p1 q0: the base basket at current prices. */
  readonly baseBasketNow: number;
  /** Σ p0 q1: the current basket at base prices. */
  readonly currentBasketThen: number;
  /** Σ p1 q1 */
  readonly currentValue: number;
}

/** Computes the four values in one pass. */
export function crossValues({ prices, quantities, base, current, count, stride }: MatchedPair): CrossValues {
  let baseValue = 0;
  let baseBasketNow = 0;
  let currentBasketThen = 0;
  let currentValue = 0;
  for (let item = 0, from = base, to = current; item < count; item++, from += stride, to += stride) {
    const price0 = prices[from] ?? 0;
    const price1 = prices[to] ?? 0;
    const quantity0 = quantities[from] ?? 0;
    const quantity1 = quantities[to] ?? 0;
    baseValue += price0 * quantity0;
    baseBasketNow += price1 * quantity0;
    currentBasketThen += price0 * quantity1;
    currentValue += price1 * quantity1;
  }
  return { baseValue, baseBasketNow, currentBasketThen, currentValue };
}
