import type { MatchedPair } from '../numeric/matchedPair';
import { defineRefusals } from '../refusal';
import type { NumberBlock } from '../table/numberBlock';
import type { Place } from '../place';

/** Share of value that matched products must have in both periods. Below it an index speaks for too little. */
export const leastMatchedShare = 0.6;

const refusals = defineRefusals('priceTable', {
  tooFewMatched: [
    'missing',
    ({ base, period, share, place }: { base: number; period: number; share: string; place: Place }, at) =>
      `Periods ${base} and ${period} (${at(place)}) have too few products in common: those with price and quantity in both make up ${share} % of the value of one of them, and 60 % is needed. Fill in prices and quantities that are missing, or compare periods nearer to each other (chaining, another base).`,
  ],
  emptyBase: [
    'missing',
    ({ period, place }: { period: number; place: Place }, at) =>
      `In period ${period} (${at(place)}) no product has both a price and a quantity, so the index cannot be 100 there. Choose another base, or fill in the figures.`,
  ],
});

/** Two periods of a table cut down to the products that can be compared. */
export interface Match {
  readonly pair: MatchedPair;
  /** Value of the matched products as a share of all known value: the smaller share of the two periods. */
  readonly share: number;
  /** Column of each matched product; undefined where all products are matched. */
  readonly products?: Int32Array;
}

/**
 * Prices and quantities of products (across) over periods (down). A product enters a comparison only with
 * price and quantity in both periods: what is missing is never taken as 0 or carried over.
 */
export class PriceTable {
  constructor(
    /** Prices above 0. */
    readonly prices: NumberBlock,
    /** Quantities, 0 or above, in the same shape. */
    readonly quantities: NumberBlock,
  ) {}

  get periods(): number {
    return this.prices.rows;
  }

  get products(): number {
    return this.prices.columns;
  }

  /** Whether any product has both a price and a quantity in a period. */
  hasFigures(period: number): boolean {
    if (!this.prices.hasMissing && !this.quantities.hasMissing) return true;
    for (let product = 0; product < this.products; product++) {
      if (this.isComplete(period, product)) return true;
    }
    return false;
  }

  /** @throws Refusal (#N/A) for a base period without figures. */
  requireFigures(period: number): void {
    if (!this.hasFigures(period)) {
      throw refusals.emptyBase({ period: period + 1, place: this.place(period) });
    }
  }

  /** The prices of a period. */
  place(period: number): Place {
    return { argument: this.prices.argument, row: period, column: 0, rows: 1, columns: this.products };
  }

  /**
   * The products that two periods have in common.
   * @param withoutZeros leave out products with a quantity of 0 in either period, which have no logarithm
   * @throws Refusal (#N/A) where they make up less than 60 % of the value of either period
   */
  match(base: number, current: number, withoutZeros: boolean): Match {
    const pair = {
      prices: this.prices.values,
      quantities: this.quantities.values,
      base: base * this.products,
      current: current * this.products,
      count: this.products,
      stride: 1,
    };
    const isWhole =
      !this.prices.hasMissing && !this.quantities.hasMissing && !(withoutZeros && this.quantities.hasZero);
    return isWhole ? { pair, share: 1 } : this.cutDown(base, current, withoutZeros);
  }

  private cutDown(base: number, current: number, withoutZeros: boolean): Match {
    const isMatched = (product: number) =>
      this.isComplete(base, product) &&
      this.isComplete(current, product) &&
      !(withoutZeros && (this.quantity(base, product) === 0 || this.quantity(current, product) === 0));
    const products = Int32Array.from({ length: this.products }, (_, product) => product).filter(isMatched);
    const share = Math.min(this.shareOf(products, base), this.shareOf(products, current));
    if (share < leastMatchedShare) {
      throw refusals.tooFewMatched({
        base: base + 1,
        period: current + 1,
        share: (100 * share).toFixed(0),
        place: this.place(current),
      });
    }
    const gather = (block: NumberBlock) => {
      const rowOf = (period: number) =>
        Array.from(products, (product) => block.values[period * this.products + product] ?? Number.NaN);
      return Float64Array.from([...rowOf(base), ...rowOf(current)]);
    };
    const pair = {
      prices: gather(this.prices),
      quantities: gather(this.quantities),
      base: 0,
      current: products.length,
      count: products.length,
      stride: 1,
    };
    return { pair, share, products };
  }

  /** Share of some products in all the value that is known of a period. */
  private shareOf(products: Int32Array, period: number): number {
    let all = 0;
    for (let product = 0; product < this.products; product++) {
      if (this.isComplete(period, product)) all += this.value(period, product);
    }
    const matched = products.reduce((sum, product) => sum + this.value(period, product), 0);
    // A period without value has nothing that is not matched; its index is refused where it divides by it.
    return all === 0 ? 1 : matched / all;
  }

  private isComplete(period: number, product: number): boolean {
    const index = period * this.products + product;
    return !this.prices.isMissing(index) && !this.quantities.isMissing(index);
  }

  private quantity(period: number, product: number): number {
    return this.quantities.values[period * this.products + product] ?? Number.NaN;
  }

  private value(period: number, product: number): number {
    return (
      (this.prices.values[period * this.products + product] ?? Number.NaN) * this.quantity(period, product)
    );
  }
}
