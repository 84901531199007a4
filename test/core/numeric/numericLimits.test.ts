import { describe, expect, it } from 'vitest';
import { influence, standardErrors } from '../../../src/core/numeric/covariance';
import { conditionNumber, varianceInflation } from '../../../src/core/numeric/diagnostics/collinearity';
import { augmentedDickeyFuller } from '../../../src/core/numeric/dickeyFuller';
import { studentQuantile } from '../../../src/core/numeric/distributions';
import { priceIndexFormulas, type PriceIndexFormula } from '../../../src/core/numeric/indexNumbers';
import { leastSquares, makeDesign } from '../../../src/core/numeric/leastSquares';
import { correlation, median } from '../../../src/core/numeric/statistics';
import { pairOf } from './pairs';
import { randomNumbers } from './random';
import { refusalOf } from '../refusalOf';

const column = (name: string, ...values: number[]) => ({ name, values: Float64Array.from(values) });
const formulas = Object.keys(priceIndexFormulas) as PriceIndexFormula[];

describe('median', () => {
  it.each([
    ['an odd number of values', [9, 1, 4], 4],
    ['an even number of values', [8, 1, 100, 4], 6],
    ['one value', [7], 7],
    ['values below and above 0, by size and not by digits', [-10, 9, -2, 100], 3.5],
  ])('is the middle of %s', (_, values, middle) => {
    expect(median(values)).toBe(middle);
  });
  it('is NaN of nothing, and leaves the values in their order', () => {
    const values = [3, 1, 2];
    expect(median(values)).toBe(2);
    expect(values).toEqual([3, 1, 2]);
    expect(median([])).toBeNaN();
  });
});

describe('correlation', () => {
  // Anscombe, Graphs in Statistical Analysis, The American Statistician 27 (1973): r = 0.816 in all four sets.
  const x = [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5];
  const fourth = [8, 8, 8, 8, 8, 8, 8, 19, 8, 8, 8];
  it.each([
    [1, x, [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68], 0.816],
    [2, x, [9.14, 8.14, 8.74, 8.77, 9.26, 8.1, 6.13, 3.1, 9.13, 7.26, 4.74], 0.816],
    [3, x, [7.46, 6.77, 12.74, 7.11, 7.81, 8.84, 6.08, 5.39, 8.15, 6.42, 5.73], 0.816],
    [4, fourth, [6.58, 5.76, 7.71, 8.84, 8.47, 7.04, 5.25, 12.5, 5.56, 7.91, 6.89], 0.817],
  ])("is the one printed for Anscombe's set %d", (_, a, b, printed) => {
    expect(Math.round(1000 * correlation(a, b)) / 1000).toBe(printed);
    expect(correlation(b, a)).toBeCloseTo(correlation(a, b), 14);
  });
  it('is 0 where one of the two stands still', () => {
    expect(correlation([1, 2, 3], [5, 5, 5])).toBe(0);
    expect(correlation([5, 5, 5], [1, 2, 3])).toBe(0);
  });
});

describe('price indices at the edge of what they can weigh', () => {
  const prices = [
    [1, 2],
    [3, 4],
  ];
  const [traded, none] = [
    [5, 6],
    [0, 0],
  ];
  // Laspeyres weighs by the quantities of the base period alone, Paasche by those of the current one.
  it.each(formulas.filter((formula) => formula !== 'paasche'))(
    '%s has nothing to weigh by where the base period has no quantities',
    (formula) => {
      const pair = pairOf(prices, [none, traded], 0, 1);
      expect(refusalOf(() => priceIndexFormulas[formula](pair)).kind).toBe('zero');
    },
  );
  it.each(formulas.filter((formula) => formula !== 'laspeyres'))(
    '%s has nothing to weigh by where the later period has no quantities',
    (formula) => {
      const pair = pairOf(prices, [traded, none], 0, 1);
      expect(refusalOf(() => priceIndexFormulas[formula](pair)).kind).toBe('zero');
    },
  );
  it('refuses an index that underflows to 0 as out of range, and never gives 0', () => {
    const pair = pairOf([[1e300], [1e-300]], [[1e-100], [1e-100]], 0, 1);
    expect(refusalOf(() => priceIndexFormulas.laspeyres(pair)).kind).toBe('overflow');
  });
});

describe('columns of a regression', () => {
  it('have the reciprocal condition of their factors: of two with correlation r, by hand', () => {
    // R = [1 r; 0 √(1 − r²)]: ‖R‖₁ = r + √(1 − r²) = 1.4, ‖R⁻¹‖₁ = (1 + r) ÷ √(1 − r²) = 2 at r = 0.6.
    const first = column('x', 1, -1, 1, -1);
    const other = [1, 1, -1, -1];
    const second = column('z', ...first.values.map((value, at) => 0.6 * value + 0.8 * (other[at] ?? 0)));
    expect(makeDesign([first, second]).reciprocalCondition).toBeCloseTo(1 / 2.8, 12);
    expect(makeDesign([first, column('z', ...other)]).reciprocalCondition).toBeCloseTo(1, 12);
    const design = makeDesign([first, second]);
    expect(conditionNumber(design)).toBeCloseTo(Math.sqrt(1.6 / 0.4), 12);
    expect(varianceInflation(design)[0]).toBeCloseTo(1 / (1 - 0.36), 12);
  });
  it('are left as they are by their condition number', () => {
    const design = makeDesign([column('x', 1, 2, 4, 7, 3), column('z', 1, 3, 2, 5, 9)]);
    const upper = Array.from(design.factors.upper);
    expect(conditionNumber(design)).toBe(conditionNumber(design));
    expect(Array.from(design.factors.upper)).toEqual(upper);
  });
  it('carry their names to the coefficients, with and without a constant', () => {
    const regressors = [column('x', 1, 2, 4, 7), column('z', 1, 3, 2, 5)];
    const y = Float64Array.of(1, 2, 3, 5);
    expect(leastSquares(y, regressors).names).toEqual(['Constant', 'x', 'z']);
    expect(leastSquares(y, regressors, false).names).toEqual(['x', 'z']);
  });
  it.each([1, -1])('keep their digits where the first figure is nearly the whole column (%d)', (sign) => {
    // The reflection must add to the first figure: subtracting would leave 0 over 0.
    const x = column('x', sign, 1e-9, 0, 0);
    const fit = leastSquares(Float64Array.of(2, 3, 4, 5), [x], false);
    expect(fit.coefficients[0]).toBeCloseTo(2 * sign + 3e-9, 12);
    expect(fit.residualSumOfSquares).toBeCloseTo(9 + 16 + 25, 6);
  });
  it.each([
    ['second', [1, 2, 4, 7, 3, 1], [2, 4, 8, 14, 6, 2], [1, 3, 2, 5, 9, 4]],
    ['third', [1, 2, 4, 7, 3, 1], [1, 3, 2, 5, 9, 4], [2, 5, 6, 12, 12, 5]],
  ])('are refused by the name of the %s, where it is the one that depends on others', (name, a, b, c) => {
    const regressors = [column('first', ...a), column('second', ...b), column('third', ...c)];
    const { kind, sentence } = refusalOf(() => makeDesign(regressors));
    expect(kind).toBe('missing');
    expect(sentence).toContain(`${name} can be computed from the other regressors`);
  });
  it('are refused where they are the same to the last bit', () => {
    const values = [1, 0, 0, 0, 0];
    expect(
      refusalOf(() => makeDesign([column('x', ...values), column('z', ...values)], false)).sentence,
    ).toContain('z can be computed');
  });
});

describe('covariance of a straight line', () => {
  it('is s² ÷ Sxx, s² (1 ÷ n + x̄² ÷ Sxx) and −s² x̄ ÷ Sxx, from what each observation adds to each coefficient', () => {
    // x̄ = 3, Sxx = 10; y = 1, 2, 2, 4, 6 has slope 1.2, constant −0.6 and RSS 1.6, so s² = 1.6 ÷ 3.
    const fit = leastSquares(Float64Array.of(1, 2, 2, 4, 6), [column('x', 1, 2, 3, 4, 5)]);
    const variance = 1.6 / 3;
    const expected = [variance * (1 / 5 + 9 / 10), (-variance * 3) / 10, (-variance * 3) / 10, variance / 10];
    const added = influence(fit.design);
    expect(added).toHaveLength(2 * 5);
    const product = (i: number, j: number) =>
      [0, 1, 2, 3, 4].reduce((sum, t) => sum + (added[5 * i + t] ?? NaN) * (added[5 * j + t] ?? NaN), 0);
    const covariance = Float64Array.of(product(0, 0), product(0, 1), product(1, 0), product(1, 1)).map(
      (entry) => fit.standardError ** 2 * entry,
    );
    expected.forEach((entry, at) => {
      expect(covariance[at]).toBeCloseTo(entry, 12);
    });
    const errors = standardErrors(covariance);
    expect(errors).toHaveLength(2);
    expect(errors[0]).toBeCloseTo(Math.sqrt(expected[0] ?? NaN), 12);
    expect(errors[1]).toBeCloseTo(Math.sqrt(expected[3] ?? NaN), 12);
  });
});

describe('augmented Dickey-Fuller test on short series', () => {
  it.each([8, 10, 12, 15, 18, 21, 24])(
    'leaves room for its coefficients: of %d observations at most half, less two, are lags',
    (length) => {
      const random = randomNumbers(length);
      const series = Float64Array.from({ length }, () => random());
      const { lags, observations } = augmentedDickeyFuller(series, true);
      expect(lags).toBeLessThanOrEqual(Math.floor(length / 2) - 2);
      expect(observations).toBe(length - 1 - lags);
    },
  );
});

describe("quantiles of Student's t", () => {
  // Closed forms: ν = 1 is the Cauchy distribution, t = 1 ÷ tan πp; ν = 2 has t = (1 − 2p) ÷ √(2p(1 − p)).
  it.each([0.4999, 0.499, 0.49, 0.4, 0.3, 0.1, 0.025, 1e-6])(
    'follow the closed forms of one and two degrees of freedom, p = %d',
    (p) => {
      // Near the middle t is the small difference of two tails, known to about 1e-16 ÷ (½ − p).
      const tolerance = 1e-12 + 1e-14 / (0.5 - p);
      expect(Math.abs(studentQuantile(p, 1) * Math.tan(Math.PI * p) - 1)).toBeLessThan(tolerance);
      const two = (1 - 2 * p) / Math.sqrt(2 * p * (1 - p));
      expect(Math.abs(studentQuantile(p, 2) / two - 1)).toBeLessThan(tolerance);
    },
  );
});
