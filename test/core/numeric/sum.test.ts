import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compensatedSum } from '../../../src/core/numeric/sum';

describe('compensated sum', () => {
  it('keeps what cancellation would lose', () => {
    // Neumaier's own example: plain summation gives 0.
    expect(compensatedSum([1, 1e100, 1, -1e100])).toBe(2);
  });

  it('adds tenths to whole numbers', () => {
    expect(compensatedSum(new Array<number>(1e5).fill(0.1))).toBe(10_000);
  });

  it('of nothing is 0', () => {
    expect(compensatedSum([])).toBe(0);
  });

  it('does not depend on the order', () => {
    const values = fc.array(fc.double({ min: -1e12, max: 1e12, noNaN: true }), {
      minLength: 1,
      maxLength: 200,
    });
    fc.assert(
      fc.property(values, (list) => {
        const scale = list.reduce((sum, value) => sum + Math.abs(value), 0);
        const difference = compensatedSum(list) - compensatedSum([...list].reverse());
        expect(Math.abs(difference)).toBeLessThanOrEqual(1e-15 * scale);
      }),
    );
  });
});
