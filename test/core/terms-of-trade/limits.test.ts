import { describe, expect, it } from 'vitest';
import type { Cell, Cells } from '../../../src/core/cell';
import { Refusal } from '../../../src/core/refusal';
import { NumberBlock } from '../../../src/core/table/numberBlock';
import { NumberRows } from '../../../src/core/table/numberRows';
import { readBase } from '../../../src/core/terms-of-trade/base';
import { PriceTable } from '../../../src/core/terms-of-trade/priceTable';
import { atHundred, compareReferences } from '../../../src/core/terms-of-trade/reference';
import { referenceLevelOf } from '../../../src/core/terms-of-trade/tradingGain';

const figures = (...values: number[]) => Float64Array.from(values);

describe('matched products', () => {
  // Prices of 1, so that a quantity is a value; a product without a quantity in one period is not matched.
  const share = (then: readonly Cell[], now: readonly Cell[], withoutZeros = false) => {
    const ones = [then, now].map((row) => row.map(() => 1));
    const table = new PriceTable(
      NumberRows.read('prices', ones, { sign: 'positive' }),
      NumberRows.read('quantities', [then, now], { sign: 'flow' }),
    );
    return table.match(0, 1, withoutZeros);
  };

  it('must make up 60 % of the value of either period', () => {
    expect(share([6, 4], [6, '']).share).toBe(0.6);
    expect(share([6, ''], [6, 4]).share).toBe(0.6);
    expect(() => share([5.9, 4.1], [6, ''])).toThrow(Refusal);
    expect(() => share([6, ''], [5.9, 4.1])).toThrow(Refusal);
  });
  it('are weighed by the smaller of the two shares', () => {
    expect(share([8, 2, ''], [6, '', 4]).share).toBe(0.6);
    expect(share([6, 4, ''], [8, '', 2]).share).toBe(0.6);
  });
  it('are all there are where nothing is missing', () => {
    expect(share([6, 4], [1, 9])).toMatchObject({ share: 1, pair: { count: 2 } });
    expect(share([6, 4], [1, 9]).products).toBeUndefined();
  });
  it('keep a quantity of 0 unless a formula takes its logarithm', () => {
    expect(share([6, 4], [10, 0]).pair.count).toBe(2);
    const cut = share([6, 4], [10, 0], true);
    expect(cut).toMatchObject({ share: 0.6, pair: { count: 1 } });
    expect([...(cut.products ?? [])]).toEqual([0]);
    expect(share([0, 4], [0, 10], true)).toMatchObject({ share: 1, pair: { count: 1 } });
    expect([...(share([0, 4], [0, 10], true).products ?? [])]).toEqual([1]);
    expect(share([6, 4], [10, 0]).products).toBeUndefined();
    // A product that enters: 6 of the 10 of the second period are matched.
    expect(share([0, 6], [4, 6], true)).toMatchObject({ share: 0.6, pair: { count: 1 } });
  });
  it('are all of a period without value, which has nothing that is not matched', () => {
    expect(share([0, ''], [6, 4]).share).toBe(0.6);
    expect(share([0, ''], [6, '']).share).toBe(1);
  });
  it('are copied with the prices and quantities that belong to them', () => {
    const table = new PriceTable(
      NumberRows.read(
        'prices',
        [
          [1, 2, 3],
          [4, '', 6],
        ],
        { sign: 'positive' },
      ),
      NumberRows.read(
        'quantities',
        [
          [50, 1, 10],
          [20, 1, 30],
        ],
        { sign: 'flow' },
      ),
    );
    const { pair, share: matched, products } = table.match(0, 1, false);
    const product = (item: number) => [
      pair.basePrices[item],
      pair.baseQuantities[item],
      pair.currentPrices[item],
      pair.currentQuantities[item],
    ];
    expect(pair.count).toBe(2);
    expect([product(0), product(1)]).toEqual([
      [1, 50, 4, 20],
      [3, 10, 6, 30],
    ]);
    expect(matched).toBeCloseTo(80 / 82, 12);
    expect([...(products ?? [])]).toEqual([0, 2]);
  });
});

describe('a base period', () => {
  const base = (cell: Cell, canBeNone = false) => readBase([[cell]], 4, canBeNone);

  it('is a whole number from 1 to the number of periods, counted from 0 within', () => {
    expect(readBase(undefined, 4, false)).toBeUndefined();
    expect([base(1), base(4)]).toEqual([0, 3]);
    for (const wrong of [0, 5, 1.5, -1, 'first', true]) {
      expect(() => base(wrong)).toThrow(
        expect.objectContaining({ kind: 'value', place: { argument: 'base' } }) as Error,
      );
    }
  });
  it('may be none, in any case, where the indices can be used as given', () => {
    expect(base(' None ', true)).toBeUndefined();
    expect(() => base('none')).toThrow(Refusal);
    expect(() => base('nothing', true)).toThrow(Refusal);
  });
});

describe('reference periods', () => {
  it('are where an index is 100 to three decimals', () => {
    expect(atHundred(figures(99.9996, 100, 100.0004, 99.9994, 100.0006, Number.NaN))).toEqual([0, 1, 2]);
  });
  it('are shared, different, or not to be seen', () => {
    expect(compareReferences(figures(100, 110), figures(100, 90))).toEqual({ kind: 'shared', at: 0 });
    expect(compareReferences(figures(100, 100), figures(90, 100))).toEqual({ kind: 'shared', at: 1 });
    expect(compareReferences(figures(100, 110), figures(90, 100))).toEqual({
      kind: 'different',
      first: 0,
      second: 1,
    });
    expect(compareReferences(figures(101, 110), figures(90, 100))).toEqual({ kind: 'unknown' });
    expect(compareReferences(figures(100, 110), figures(90, 101))).toEqual({ kind: 'unknown' });
  });
});

describe('prices as ratios or as indices', () => {
  const block = (name: string, cells: Cells) => NumberBlock.read(name, cells, { sign: 'positive' });
  const ratios = block('ratios', [[1], [9.99]]);
  const indices = block('indices', [[9], [10]]);

  it('are ratios where every figure is below 10, and indices where one is not', () => {
    expect(referenceLevelOf([ratios])).toBe(1);
    expect(referenceLevelOf([indices])).toBe(100);
    expect(referenceLevelOf([indices, indices])).toBe(100);
    expect(referenceLevelOf([ratios, block('gaps', [[''], [1]])])).toBe(1);
  });
  it('must be of one kind: the refusal points at the ratios', () => {
    expect(() => referenceLevelOf([indices, ratios])).toThrow(
      expect.objectContaining({ kind: 'value', place: { argument: 'ratios' } }),
    );
    expect(() => referenceLevelOf([ratios, indices])).toThrow(
      expect.objectContaining({ place: { argument: 'ratios' } }),
    );
  });
});
