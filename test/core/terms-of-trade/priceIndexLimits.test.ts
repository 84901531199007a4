import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cells } from '../../../src/core/cell';
import { NumberRows } from '../../../src/core/table/numberRows';
import { chainDrift, priceIndex, productContributions } from '../../../src/core/terms-of-trade/priceIndex';
import { PriceTable } from '../../../src/core/terms-of-trade/priceTable';

const tableOf = (prices: Cells, quantities: Cells) =>
  new PriceTable(
    NumberRows.read('prices', prices, { sign: 'positive' }),
    NumberRows.read('quantities', quantities, { sign: 'flow' }),
  );
const sum = (figures: Float64Array) => figures.reduce((total, figure) => total + figure, 0);

describe('contributions of products to an index', () => {
  const amount = fc.double({ min: 0.1, max: 100, noNaN: true });
  const pairs = fc.array(fc.tuple(amount, amount, amount, amount), { minLength: 1, maxLength: 6 });

  it('add up to the change: in per cent for Fisher, in 100 × log points for Törnqvist', () => {
    fc.assert(
      fc.property(pairs, (products) => {
        const side = (at: number) => products.map((product) => product[at] ?? 1);
        const table = tableOf([side(0), side(1)], [side(2), side(3)]);
        for (const formula of ['fisher', 'tornqvist'] as const) {
          const index = (priceIndex(table, formula, 'direct', 0).figures[1] ?? Number.NaN) / 100;
          const found = productContributions(table, formula, 0, 1);
          const total = sum(found?.contributions ?? new Float64Array(0));
          const change = formula === 'fisher' ? index - 1 : Math.log(index);
          expect(Math.abs(total - 100 * change)).toBeLessThan(1e-9 * 100 * Math.max(1, index));
          expect([...(found?.products ?? [])]).toEqual(products.map((_, at) => at));
        }
      }),
    );
  });
  it('belong to the matched products, by their column', () => {
    const table = tableOf(
      [
        [1, '', 1],
        [1, 5, 2],
      ],
      [
        [5, 1, 5],
        [5, 1, 5],
      ],
    );
    const found = productContributions(table, 'tornqvist', 0, 1);
    expect([...(found?.products ?? [])]).toEqual([0, 2]);
    // The second doubles; its mean share is ½ (5/10 + 10/15).
    expect([...(found?.contributions ?? [])]).toEqual([
      0,
      expect.closeTo(100 * 0.5 * (5 / 10 + 10 / 15) * Math.LN2, 10),
    ]);
  });
  it('are given for no other formula', () => {
    const table = tableOf(
      [
        [1, 1],
        [2, 1],
      ],
      [
        [1, 1],
        [1, 1],
      ],
    );
    expect(productContributions(table, 'laspeyres', 0, 1)).toBeUndefined();
    expect(productContributions(table, 'walsh', 0, 1)).toBeUndefined();
  });
});

describe('what each period is compared with', () => {
  const table = tableOf([[10], [''], [12], [15]], [[1], [1], [1], [1]]);

  it('is the base for direct, also of itself', () => {
    const { comparedWith, matchedShares } = priceIndex(table, 'fisher', 'direct', 2);
    expect([...comparedWith]).toEqual([2, -1, 2, 2]);
    expect([...matchedShares]).toEqual([1, Number.NaN, 1, 1]);
  });
  it('is the last period with figures for chained, and nothing for the first', () => {
    const { comparedWith, matchedShares } = priceIndex(table, 'fisher', 'chained', 2);
    expect([...comparedWith]).toEqual([-1, -1, 0, 2]);
    expect([...matchedShares]).toEqual([Number.NaN, Number.NaN, 1, 1]);
  });
});

describe('the drift of a chain', () => {
  it('is chained less direct: prices that come back leave it, by hand for Laspeyres', () => {
    // Product 1 doubles and comes back; it sells 2 at the price of 1, and 1 at 2; product 2 always 1 at 1.
    const table = tableOf(
      [
        [1, 1],
        [2, 1],
        [1, 1],
      ],
      [
        [2, 1],
        [1, 1],
        [2, 1],
      ],
    );
    // Links (4 + 1)/(2 + 1) and (1 + 1)/(2 + 1); direct 1 in the last period.
    const drift = chainDrift(table, 'laspeyres', 0) ?? [];
    expect([...drift]).toEqual([0, expect.closeTo(0, 10), expect.closeTo(100 * ((5 / 3) * (2 / 3) - 1), 10)]);
  });
  it('is none where one of the two is refused', () => {
    const table = tableOf(
      [
        [1, ''],
        ['', 1],
      ],
      [
        [1, 1],
        [1, 1],
      ],
    );
    expect(chainDrift(table, 'fisher', 0)).toBeUndefined();
  });
});
