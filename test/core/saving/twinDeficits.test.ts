import { describe, expect, it } from 'vitest';
import { comovement } from '../../../src/core/saving/twinDeficits';

/** A series whose changes are the given figures. */
const fromChanges = (changes: readonly number[]) => {
  let level = 0;
  return Float64Array.from([0, ...changes], (change) => (level += change));
};

// Anscombe, Graphs in Statistical Analysis, The American Statistician 27 (1973): first data set, r = 0.816.
const x = [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5];
const y = [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68];

describe('co-movement of two balances', () => {
  it('gives the published correlation of the changes', () => {
    const { correlation, changes, first, last } = comovement(fromChanges(x), fromChanges(y));
    expect(Math.round(1000 * correlation) / 1000).toBe(0.816);
    expect([changes, first, last]).toEqual([11, 1, 11]);
  });
  it('leaves out changes with a missing figure at either end', () => {
    const account = fromChanges([...x, 100]);
    account[12] = Number.NaN;
    expect(comovement(account, fromChanges([...y, -50])).correlation).toBeCloseTo(0.81642, 5);
  });
  it('has nothing to say with fewer than eight changes, or where one of the two stands still', () => {
    expect(comovement(fromChanges(x.slice(0, 7)), fromChanges(y.slice(0, 7))).correlation).toBeNaN();
    expect(comovement(fromChanges(x), fromChanges(x.map(() => 1))).correlation).toBeNaN();
  });
});
