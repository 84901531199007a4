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
