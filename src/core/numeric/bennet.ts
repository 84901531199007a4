import { logChange, logMean } from './logMean';
import type { MatchedPair } from './matchedPair';

/** A change in value, split into what prices and what quantities did. The parts sum to the change. */
export interface PriceQuantityChange {
  readonly price: number;
  readonly quantity: number;
}

/**
 * Bennet's split of p1·q1 − p0·q0: price ½(q0 + q1)(p1 − p0), quantity ½(p0 + p1)(q1 − q0), in units of
 * value. Exact, the same whichever factor moves first, and it changes sign when the periods are exchanged.
 *
 * Source: Bennet, Journal of the Royal Statistical Society 83 (1920) 455–462; Diewert, Journal of
 * Productivity Analysis 24 (2005).
 */
export function bennet(
  price0: number,
  quantity0: number,
  price1: number,
  quantity1: number,
): PriceQuantityChange {
  return {
    price: 0.5 * (quantity0 + quantity1) * (price1 - price0),
    quantity: 0.5 * (price0 + price1) * (quantity1 - quantity0),
  };
}

/** Bennet's split, summed over products. */
export const bennetIndicators = (pair: MatchedPair): PriceQuantityChange => sumOverProducts(pair, bennet);

/**
 * Montgomery's split, summed over products: price L(v1, v0) ln(p1 / p0), quantity L(v1, v0) ln(q1 / q0),
 * L the logarithmic mean and v = p·q. The additive log-mean Divisia decomposition (LMDI-I) of a value.
 * Needs quantities above 0.
 *
 * Source: Montgomery, The Mathematical Problem of the Price Index (1937); Ang, Energy Policy 33 (2005).
 */
export const montgomeryIndicators = (pair: MatchedPair): PriceQuantityChange =>
  sumOverProducts(pair, (price0, quantity0, price1, quantity1) => {
    const weight = logMean(price1 * quantity1, price0 * quantity0);
    return { price: weight * logChange(price0, price1), quantity: weight * logChange(quantity0, quantity1) };
  });

function sumOverProducts(pair: MatchedPair, split: typeof bennet): PriceQuantityChange {
  const { prices, quantities, base, current, count, stride } = pair;
  let price = 0;
  let quantity = 0;
  for (let item = 0, from = base, to = current; item < count; item++, from += stride, to += stride) {
    const change = split(prices[from] ?? 0, quantities[from] ?? 0, prices[to] ?? 0, quantities[to] ?? 0);
    price += change.price;
    quantity += change.quantity;
  }
  return { price, quantity };
}
