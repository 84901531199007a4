import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  chiSquareUpperTail,
  fUpperTail,
  studentQuantile,
  studentTwoSided,
} from '../../../src/core/numeric/distributions';
import newey from '../../fixtures/newey-west-us-investment.json';
import tails from './distributionTails.json';

const relativeError = (computed: number, exact: number) => Math.abs(computed / exact - 1);

/** P(Z > z) of the standard normal, whose square is chi-square with one degree of freedom. */
const normalUpperTail = (z: number) => {
  const outside = 0.5 * chiSquareUpperTail(z * z, 1);
  return z >= 0 ? outside : 1 - outside;
};

/** The function's values at the tabulated arguments, each with the last column as what they should be. */
const tabulated = (rows: readonly (readonly number[])[], tail: (...values: number[]) => number) =>
  rows.map((row) => relativeError(tail(...row.slice(0, -1)), row[row.length - 1] ?? NaN));

// mpmath 1.2.1 with 60 digits; probabilities from 1 down to 1e-290.
describe('tail probabilities to twelve digits, far tails included', () => {
  it.each([
    ["Student's t, two-sided", tails.studentTwoSided.rows, studentTwoSided],
    ['F', tails.fUpperTail.rows, fUpperTail],
    ['chi-square', tails.chiSquareUpperTail.rows, chiSquareUpperTail],
    ['normal', tails.normalUpperTail.rows, normalUpperTail],
    ["quantile of Student's t", tails.studentQuantile.rows, studentQuantile],
  ])('%s', (_name, rows, tail: (...values: number[]) => number) => {
    const errors = tabulated(rows, tail);
    expect(errors.length).toBeGreaterThanOrEqual(14);
    expect(Math.max(...errors)).toBeLessThan(1e-12);
  });
});

// R and Stata output for the US investment equation.
describe('published p-values', () => {
  const { breusch_godfrey_4: godfrey, breusch_pagan_studentised: pagan } = newey.expected;

  it('of chi-square statistics', () => {
    expect(relativeError(chiSquareUpperTail(godfrey.LM, 4), godfrey.LM_p)).toBeLessThan(1e-12);
    expect(relativeError(chiSquareUpperTail(pagan.LM, 2), pagan.p)).toBeLessThan(1e-12);
  });

  it('of an F statistic', () => {
    expect(relativeError(fUpperTail(godfrey.F, 4, 195), godfrey.F_p)).toBeLessThan(1e-12);
  });
});

describe('relations between distributions', () => {
  const freedom = fc.integer({ min: 1, max: 400 });
  const statistic = fc.double({ min: 1e-6, max: 60, noNaN: true });

  it('t² with ν degrees of freedom is F with 1 and ν', () => {
    fc.assert(
      fc.property(statistic, freedom, (t, degrees) => {
        expect(relativeError(studentTwoSided(t, degrees), fUpperTail(t * t, 1, degrees))).toBeLessThan(1e-12);
        expect(studentTwoSided(-t, degrees)).toBe(studentTwoSided(t, degrees));
      }),
    );
  });

  it('1 / F has its degrees of freedom exchanged and its tails turned', () => {
    fc.assert(
      fc.property(statistic, freedom, freedom, (f, numerator, denominator) => {
        const total = fUpperTail(f, numerator, denominator) + fUpperTail(1 / f, denominator, numerator);
        expect(Math.abs(total - 1)).toBeLessThan(1e-12);
      }),
    );
  });

  it('chi-square with 2 degrees of freedom is exponential', () => {
    fc.assert(
      fc.property(statistic, (x) => {
        expect(relativeError(chiSquareUpperTail(x, 2), Math.exp(-x / 2))).toBeLessThan(1e-12);
      }),
    );
  });

  it('the quantile leaves the tail it was asked for', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-12, max: 0.49, noNaN: true }), freedom, (tail, degrees) => {
        const t = studentQuantile(tail, degrees);
        expect(relativeError(0.5 * studentTwoSided(t, degrees), tail)).toBeLessThan(1e-11);
        // 1 − tail rounds to 1e-16, which moves the quantile of a small tail in proportion.
        const turned = -studentQuantile(1 - tail, degrees);
        expect(relativeError(turned, t)).toBeLessThan(1e-12 + 1e-15 / tail);
      }),
    );
  });

  it('tails fall as the statistic grows', () => {
    fc.assert(
      fc.property(statistic, statistic, freedom, (a, b, degrees) => {
        const [smaller, larger] = [Math.min(a, b), Math.max(a, b)];
        expect(studentTwoSided(larger, degrees)).toBeLessThanOrEqual(studentTwoSided(smaller, degrees));
        expect(chiSquareUpperTail(larger, degrees)).toBeLessThanOrEqual(
          chiSquareUpperTail(smaller, degrees) * (1 + 1e-12),
        );
      }),
    );
  });
});

describe('limits', () => {
  it('nothing observed has probability 1, an infinite statistic 0', () => {
    expect([studentTwoSided(0, 5), fUpperTail(0, 2, 5), chiSquareUpperTail(0, 3)]).toEqual([1, 1, 1]);
    expect([
      studentTwoSided(Infinity, 5),
      fUpperTail(Infinity, 2, 5),
      chiSquareUpperTail(Infinity, 3),
    ]).toEqual([0, 0, 0]);
    expect(studentTwoSided(-1e200, 5)).toBe(0);
    expect(studentQuantile(0.5, 7)).toBe(0);
  });

  it.each([0, 1, -0.1, NaN])('there is no quantile for a tail of %d', (tail) => {
    expect(() => studentQuantile(tail, 5)).toThrow(RangeError);
  });
});
