import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logChange, logMean } from '../../../src/core/numeric/logMean';

/** Positive numbers over the whole range that trade data could ever have, and far beyond. */
const positive = fc
  .tuple(fc.double({ min: 1, max: 10, noNaN: true }), fc.integer({ min: -300, max: 299 }))
  .map(([mantissa, exponent]) => mantissa * 10 ** exponent);

const relativeError = (computed: number, exact: number) => Math.abs(computed / exact - 1);

describe('logarithmic mean', () => {
  // (a − b) / ln(a / b) of these doubles to 60 digits, rounded to double: mpmath 1.2.1.
  it.each([
    [2, 1, 1.4426950408889634],
    [1, 3, 1.8204784532536749],
    [1e300, 1e-300, 7.238241365054197e296],
    [1e-300, 3e-300, 1.8204784532536748e-300],
    [1e12, 1e-6, 24127471216.847324],
    [1.000001, 1, 1.0000004999999166],
    [100, 100.0000000001, 100.00000000005],
  ])('L(%d, %d) = %d', (a, b, expected) => {
    expect(relativeError(logMean(a, b), expected)).toBeLessThan(4e-16);
  });

  it('of equal numbers is that number', () => {
    fc.assert(fc.property(positive, (a) => logMean(a, a) === a));
    expect(logMean(0, 0)).toBe(0);
  });

  it('goes to 0 with either argument', () => {
    expect(logMean(5, 0)).toBe(0);
    expect(logMean(0, 5)).toBe(0);
  });

  it('is symmetric to the last bit', () => {
    fc.assert(fc.property(positive, positive, (a, b) => logMean(a, b) === logMean(b, a)));
  });

  it('lies between the geometric and the arithmetic mean', () => {
    fc.assert(
      fc.property(positive, positive, (a, b) => {
        const mean = logMean(a, b);
        expect(mean).toBeGreaterThanOrEqual(Math.sqrt(a) * Math.sqrt(b) * (1 - 1e-15));
        expect(mean).toBeLessThanOrEqual((a / 2 + b / 2) * (1 + 1e-15));
      }),
    );
  });

  it('is homogeneous: a change of unit passes through', () => {
    fc.assert(
      fc.property(positive, positive, (a, b) => {
        // A power of two rescales the arguments without rounding.
        if (Math.max(a, b) > 1e290) return;
        expect(relativeError(logMean(1024 * a, 1024 * b), 1024 * logMean(a, b))).toBeLessThan(1e-15);
      }),
    );
  });

  it('turns log changes back into changes without a remainder, however near the arguments', () => {
    const gap = fc.oneof(
      fc.double({ min: 1e-16, max: 1e-8, noNaN: true }),
      fc.double({ min: 1e-8, max: 1e3, noNaN: true }),
    );
    fc.assert(
      fc.property(positive, gap, (a, growth) => {
        if (a > 1e290) return;
        const b = a * (1 + growth);
        const change = b - a;
        expect(Math.abs(logMean(a, b) * logChange(a, b) - change)).toBeLessThanOrEqual(4e-16 * change);
        expect(Math.abs(logChange(a, b) + logChange(b, a))).toBe(0);
      }),
    );
  });

  it.each([
    [-1, 2],
    [1, -2],
    [NaN, 1],
    [1, NaN],
  ])('has no value for %d and %d', (a, b) => {
    expect(() => logMean(a, b)).toThrow(RangeError);
    expect(() => logChange(a, b)).toThrow(RangeError);
  });
});

describe('log change', () => {
  it('keeps its digits where a rounded ratio would lose them', () => {
    const next = 1 + Number.EPSILON;
    // ln(1 + ε) = ε − ε²/2 + …, ε = 2⁻⁵².
    expect(relativeError(logChange(1, next), Number.EPSILON)).toBeLessThan(4e-16);
    // ln(1e12 + 1) − ln(1e12), mpmath 1.2.1.
    expect(relativeError(logChange(1e12, 1e12 + 1), 9.999999999995e-13)).toBeLessThan(4e-16);
  });

  it('of a number to itself is 0, not -0', () => {
    expect(Object.is(logChange(7, 7), 0)).toBe(true);
  });
});
