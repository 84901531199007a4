import type { MatchedPair } from '../numeric/matchedPair';
import { defineRefusals } from '../refusal';
import type { NumberRows } from '../table/numberRows';
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
    readonly prices: NumberRows,
    /** Quantities, 0 or above, in the same shape. */
    readonly quantities: NumberRows,
  ) {}

  get periods(): number {
    return this.prices.rows;
  }

  get products(): number {
    return this.prices.columns;
  }

  /** Whether any product has both a price and a quantity in a period. */
  hasFigures(period: number): boolean {
    if (!this.hasGaps(period)) return true;
    const prices = this.prices.row(period);
    const quantities = this.quantities.row(period);
    for (let product = 0; product < this.products; product++) {
      // A value is NaN where its price or its quantity is missing.
      if (!Number.isNaN((prices[product] ?? Number.NaN) * (quantities[product] ?? Number.NaN))) return true;
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
    return this.prices.place(period);
  }

  /**
   * The products that two periods have in common.
   * @param withoutZeros leave out products with a quantity of 0 in either period, which have no logarithm
   * @throws Refusal (#N/A) where they make up less than 60 % of the value of either period
   */
  match(base: number, current: number, withoutZeros: boolean): Match {
    const isWhole = (period: number) =>
      !this.hasGaps(period) && !(withoutZeros && this.quantities.hasZero(period));
    const pair = {
      basePrices: this.prices.row(base),
      currentPrices: this.prices.row(current),
      baseQuantities: this.quantities.row(base),
      currentQuantities: this.quantities.row(current),
      count: this.products,
    };
    return isWhole(base) && isWhole(current)
      ? { pair, share: 1 }
      : this.cutDown(pair, base, current, withoutZeros);
  }

  /** Copies the matched products of a pair side by side, and weighs them against all that are known. */
  private cutDown(whole: MatchedPair, base: number, current: number, withoutZeros: boolean): Match {
    const { products } = this;
    const basePrices = new Float64Array(products);
    const currentPrices = new Float64Array(products);
    const baseQuantities = new Float64Array(products);
    const currentQuantities = new Float64Array(products);
    const columns = new Int32Array(products);
    let count = 0;
    let [allThen, allNow, matchedThen, matchedNow] = [0, 0, 0, 0];
    for (let product = 0; product < products; product++) {
      const price0 = whole.basePrices[product] ?? Number.NaN;
      const price1 = whole.currentPrices[product] ?? Number.NaN;
      const quantity0 = whole.baseQuantities[product] ?? Number.NaN;
      const quantity1 = whole.currentQuantities[product] ?? Number.NaN;
      // A value is NaN where its price or its quantity is missing.
      const value0 = price0 * quantity0;
      const value1 = price1 * quantity1;
      if (!Number.isNaN(value0)) allThen += value0;
      if (!Number.isNaN(value1)) allNow += value1;
      if (Number.isNaN(value0) || Number.isNaN(value1)) continue;
      if (withoutZeros && (quantity0 === 0 || quantity1 === 0)) continue;
      matchedThen += value0;
      matchedNow += value1;
      basePrices[count] = price0;
      currentPrices[count] = price1;
      baseQuantities[count] = quantity0;
      currentQuantities[count] = quantity1;
      columns[count] = product;
      count++;
    }
    const share = Math.min(shareOf(matchedThen, allThen), shareOf(matchedNow, allNow));
    if (share < leastMatchedShare) {
      throw refusals.tooFewMatched({
        base: base + 1,
        period: current + 1,
        share: (100 * share).toFixed(0),
        place: this.place(current),
      });
    }
    const pair = { basePrices, currentPrices, baseQuantities, currentQuantities, count };
    return { pair, share, products: columns.subarray(0, count) };
  }

  private hasGaps(period: number): boolean {
    return this.prices.hasMissing(period) || this.quantities.hasMissing(period);
  }
}

/** A period without value has nothing that is not matched; its index is refused where it divides by it. */
function shareOf(matched: number, all: number): number {
  return all === 0 ? 1 : matched / all;
}
