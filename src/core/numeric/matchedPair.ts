/**
 * Prices and quantities of the same products in two periods, product by product. A period's figures may
 * be the row of a table as it was handed over: nothing is copied to compare two periods. Every product has
 * a price above 0 and a quantity of at least 0 in both periods: whoever makes a pair has refused or left
 * out the others.
 */
export interface MatchedPair {
  readonly basePrices: ArrayLike<number>;
  readonly currentPrices: ArrayLike<number>;
  readonly baseQuantities: ArrayLike<number>;
  readonly currentQuantities: ArrayLike<number>;
  /** Number of products. */
  readonly count: number;
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

/**
 * Computes the four values in one pass. Adding to a sum has to wait for the addition before, so that two
 * products are added in one go; the last of an odd number of products goes alone.
 */
export function crossValues({
  basePrices,
  currentPrices,
  baseQuantities,
  currentQuantities,
  count,
}: MatchedPair): CrossValues {
  let baseValue = 0;
  let baseBasketNow = 0;
  let currentBasketThen = 0;
  let currentValue = 0;
  let item = 0;
  for (; item + 1 < count; item += 2) {
    const price0 = basePrices[item] ?? 0;
    const price1 = currentPrices[item] ?? 0;
    const quantity0 = baseQuantities[item] ?? 0;
    const quantity1 = currentQuantities[item] ?? 0;
    const nextPrice0 = basePrices[item + 1] ?? 0;
    const nextPrice1 = currentPrices[item + 1] ?? 0;
    const nextQuantity0 = baseQuantities[item + 1] ?? 0;
    const nextQuantity1 = currentQuantities[item + 1] ?? 0;
    baseValue += price0 * quantity0 + nextPrice0 * nextQuantity0;
    baseBasketNow += price1 * quantity0 + nextPrice1 * nextQuantity0;
    currentBasketThen += price0 * quantity1 + nextPrice0 * nextQuantity1;
    currentValue += price1 * quantity1 + nextPrice1 * nextQuantity1;
  }
  if (item < count) {
    const price0 = basePrices[item] ?? 0;
    const price1 = currentPrices[item] ?? 0;
    const quantity0 = baseQuantities[item] ?? 0;
    const quantity1 = currentQuantities[item] ?? 0;
    baseValue += price0 * quantity0;
    baseBasketNow += price1 * quantity0;
    currentBasketThen += price0 * quantity1;
    currentValue += price1 * quantity1;
  }
  return { baseValue, baseBasketNow, currentBasketThen, currentValue };
}
