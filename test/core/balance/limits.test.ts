import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/cell';
import { findRateBreak } from '../../../src/core/balance/annualisation';
import { currentAccount } from '../../../src/core/balance/currentAccount';
import { LabelledTable } from '../../../src/core/table/labelledTable';

const figures = (...values: number[]) => Float64Array.from(values);

describe('a change between quarterly and annual rates', () => {
  // A ratio of a half, so that factors of it are exact.
  const gdp = figures(128, 128);
  const factor = (ratio: number) => findRateBreak(figures(64, 64 * ratio), gdp)?.factor;

  it('multiplies or divides the ratio of a flow to GDP by about four', () => {
    expect(factor(4)).toBeCloseTo(4, 12);
    expect(factor(1 / 4)).toBeCloseTo(4, 12);
    expect(findRateBreak(figures(10, 10), figures(100, 25))?.factor).toBeCloseTo(4, 12);
  });
  it('is seen from a factor of 3 to one of 5.5, and not outside', () => {
    expect(factor(3)).toBe(3);
    expect(factor(5.5)).toBe(5.5);
    expect(factor(2.99)).toBeUndefined();
    expect(factor(5.51)).toBeUndefined();
    expect(factor(1 / 2.99)).toBeUndefined();
    expect(factor(1 / 5.51)).toBeUndefined();
    expect(factor(1)).toBeUndefined();
  });
  it('is none where flow and GDP change their rate together', () => {
    expect(findRateBreak(figures(10, 40), figures(100, 400))).toBeUndefined();
    expect(findRateBreak(figures(40, 10), figures(400, 100))).toBeUndefined();
  });
  it('is the first of several, and is not seen over a gap', () => {
    expect(findRateBreak(figures(10, 11, 44, 11), figures(9, 9, 9, 9))?.index).toBe(2);
    expect(findRateBreak(figures(10, Number.NaN, 40), figures(9, 9, 9))).toBeUndefined();
  });
  it('is looked for along each series of a block', () => {
    // Two series side by side: 10 → 11 and 40 → 41.
    expect(findRateBreak(figures(10, 40, 11, 41), figures(9, 9, 9, 9), 2)).toBeUndefined();
    expect(findRateBreak(figures(10, 40, 11, 160), figures(9, 9, 9, 9), 2)).toMatchObject({ index: 3 });
  });
});

describe('remarks on a current account', () => {
  const accountOf = (series: Readonly<Record<string, readonly Cell[]>>) =>
    currentAccount(
      LabelledTable.read('data', [
        ['Year', ...Object.keys(series)],
        ...[2000, 2001].map((year, at): Cell[] => [
          year,
          ...Object.values(series).map((given) => given[at] ?? null),
        ]),
      ]),
    );
  const flags = (series: Readonly<Record<string, readonly Cell[]>>) =>
    accountOf(series).flags.map((notes) => notes.map(({ code }) => code));

  const trade = { Exports: [30, 30], Imports: [20, 20] };
  const income = { 'Primary income': [1, 1], 'Secondary income': [-2, -2] };

  it('say that transfers are missing where only primary income is given', () => {
    expect(flags({ ...trade, ...income })).toEqual([[], []]);
    expect(flags({ ...trade, 'Primary income': [1, 1] })).toEqual([
      ['NO-SECONDARY-INCOME'],
      ['NO-SECONDARY-INCOME'],
    ]);
    expect(flags(trade)).toEqual([[], []]);
    expect(accountOf(trade).currentAccount).toBeUndefined();
  });
  it('say that it is as given where it cannot be computed', () => {
    expect(flags({ ...trade, 'Current account': [5, 5] })).toEqual([['AS-GIVEN'], ['AS-GIVEN']]);
    expect(flags({ ...trade, 'Primary income': [1, 1], 'Current account': [5, 5] })).toEqual([
      ['AS-GIVEN'],
      ['AS-GIVEN'],
    ]);
  });
  it('say that parts differ by more than their rounding: half a unit for the total and for each part', () => {
    const goods = { 'Goods exports': [20, 20], 'Services exports': [10, 10] };
    const parts = (total: number) => flags({ ...goods, Exports: [30, total], Imports: [20, 20] })[1];
    // Whole numbers: 1.5 for three rounded figures.
    expect(parts(31)).toEqual([]);
    expect(parts(29)).toEqual([]);
    expect(parts(32)).toEqual(['PARTS-DIFFER']);
    expect(parts(28)).toEqual(['PARTS-DIFFER']);
    const imports = { 'Goods imports': [15, 15], 'Services imports': [5, 9], ...trade };
    expect(flags(imports)).toEqual([[], ['PARTS-DIFFER']]);
  });
  it('say that a given account differs from its parts by more than their rounding', () => {
    // 30 − 20 + 1 − 2 = 9; half a unit for it and for each of the four parts, 2.5 in all.
    const residual = (given: number) => flags({ ...trade, ...income, 'Current account': [9, given] })[1];
    expect(residual(11)).toEqual([]);
    expect(residual(7)).toEqual([]);
    expect(residual(12)).toEqual(['RESIDUAL']);
    expect(residual(6)).toEqual(['RESIDUAL']);
    const found = accountOf({ ...trade, ...income, 'Current account': [9, 12] });
    expect([...(found.residual ?? [])]).toEqual([0, 3]);
    expect([...(found.currentAccount ?? [])]).toEqual([9, 9]);
  });
  it('say that imports above one and a half times GDP are at another rate', () => {
    const over = (imports: number) => flags({ ...trade, Imports: [20, imports], GDP: [100, 100] })[1];
    expect(over(150)).toEqual([]);
    expect(over(150.1)).toEqual(['ANNUALISATION?']);
  });
});
