import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { influence } from '../../../src/core/numeric/covariance';
import { leastSquares, makeDesign, type Regressor } from '../../../src/core/numeric/leastSquares';
import longley from '../../fixtures/longley.json';
import nist from '../../fixtures/nist-linear-regression.json';
import { classicalErrors } from './classicalErrors';
import { refusalOf } from '../refusalOf';

/** How many digits agree with a certified value (McCullough's LRE); against 0, digits after the point. */
const digits = (computed: number, certified: number) =>
  -Math.log10(Math.max(Math.abs(certified === 0 ? computed : computed / certified - 1), 1e-16));

/** Of as many figures as are certified: one that is not computed has no digits. */
const fewestDigits = (computed: Iterable<number>, certified: readonly number[]) => {
  const values = [...computed];
  return Math.min(...certified.map((figure, index) => digits(values[index] ?? NaN, figure)));
};

const columnsOf = (rows: readonly (readonly number[])[]): Regressor[] =>
  (rows[0] ?? []).map((_value, column) => ({
    name: `x${column + 1}`,
    values: Float64Array.from(rows, (row) => row[column] ?? NaN),
  }));

const powers = (x: readonly number[], degree: number): Regressor[] =>
  Array.from({ length: degree }, (_none, index) => ({
    name: `x^${index + 1}`,
    values: Float64Array.from(x, (value) => value ** (index + 1)),
  }));

// Certified values of the National Institute of Standards and Technology. Filip is a polynomial of degree
// ten whose powers lose half of all digits on being rounded to double; Wampler 1 and 5 have residuals of
// exactly 0 and residuals a thousand times the signal.
describe('NIST linear regression sets', () => {
  const digitsWanted: Record<string, { coefficients: number; errors: number }> = {
    Norris: { coefficients: 11.5, errors: 13 },
    Pontius: { coefficients: 11.5, errors: 12 },
    NoInt1: { coefficients: 14, errors: 14 },
    NoInt2: { coefficients: 14, errors: 14 },
    Filip: { coefficients: 7, errors: 7 },
    Wampler1: { coefficients: 8.5, errors: 9 },
    Wampler2: { coefficients: 12, errors: 13 },
    Wampler3: { coefficients: 8.5, errors: 12.5 },
    Wampler4: { coefficients: 7.5, errors: 12.5 },
    Wampler5: { coefficients: 5.5, errors: 12.5 },
  };

  it.each(nist.sets)('$name', ({ name, x, y, degree, intercept, certified }) => {
    const wanted = digitsWanted[name] ?? { coefficients: Infinity, errors: Infinity };
    const fit = leastSquares(Float64Array.from(y), powers(x, degree), intercept);
    const errors = classicalErrors(fit);
    expect(fit.coefficients).toHaveLength(certified.coefficients.length);
    expect(fewestDigits(fit.coefficients, certified.coefficients)).toBeGreaterThan(wanted.coefficients);
    expect(fewestDigits(errors, certified.standardErrors)).toBeGreaterThan(wanted.errors);
    expect(digits(fit.standardError, certified.residualStandardDeviation)).toBeGreaterThan(wanted.errors - 1);
    expect(digits(fit.rSquared, certified.rSquared)).toBeGreaterThan(10);
  });

  it('Longley, near-collinear', () => {
    const fit = leastSquares(Float64Array.from(longley.input.y), columnsOf(longley.input.X));
    const { beta, se, residual_sd, r_squared, ssr, df } = longley.expected;
    expect(fewestDigits(fit.coefficients, beta)).toBeGreaterThan(12.5);
    expect(fewestDigits(classicalErrors(fit), se)).toBeGreaterThan(12.5);
    expect(digits(fit.standardError, residual_sd)).toBeGreaterThan(12.5);
    expect(digits(fit.rSquared, r_squared)).toBeGreaterThan(14);
    expect(digits(fit.residualSumOfSquares, ssr)).toBeGreaterThan(12.5);
    expect(fit.degreesOfFreedom).toBe(df[1]);
    // 1 − (1 − R²)(n − 1)/(n − k), from the certified R².
    expect(fit.adjustedRSquared).toBeCloseTo(1 - ((1 - r_squared) * 15) / 9, 12);
  });
});

const value = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((tenThousandths) => tenThousandths / 1e4);
/** Response and two regressors of twelve observations, well enough conditioned to compare digits. */
const samples = fc
  .tuple(...(['y', 'x1', 'x2'] as const).map(() => fc.array(value, { minLength: 12, maxLength: 12 })))
  .map(([y = [], x1 = [], x2 = []]) => ({
    response: Float64Array.from(y),
    regressors: [
      { name: 'x1', values: Float64Array.from(x1) },
      { name: 'x2', values: Float64Array.from(x2) },
    ] as const,
  }))
  .filter(({ regressors }) => {
    try {
      return makeDesign(regressors).reciprocalCondition > 1e-3;
    } catch {
      return false;
    }
  });

const scaleOf = (values: Float64Array) => values.reduce((most, each) => Math.max(most, Math.abs(each)), 1);

function expectClose(computed: Float64Array, expected: Float64Array | readonly number[], tolerance: number) {
  expect(computed).toHaveLength(expected.length);
  computed.forEach((each, index) => {
    expect(Math.abs(each - (expected[index] ?? NaN))).toBeLessThanOrEqual(tolerance);
  });
}

describe('least squares', () => {
  it('leaves residuals perpendicular to the constant and to every regressor', () => {
    fc.assert(
      fc.property(samples, ({ response, regressors }) => {
        const { residuals } = leastSquares(response, regressors);
        const scale = 1e-12 * 12 * 100 * scaleOf(response);
        expect(Math.abs(residuals.reduce((sum, each) => sum + each, 0))).toBeLessThan(scale);
        for (const { values } of regressors) {
          const product = residuals.reduce((sum, each, row) => sum + each * (values[row] ?? NaN), 0);
          expect(Math.abs(product)).toBeLessThan(scale);
        }
      }),
    );
  });

  it('gives the same coefficients whatever the order of regressors', () => {
    fc.assert(
      fc.property(samples, ({ response, regressors: [first, second] }) => {
        const [constant = NaN, b1 = NaN, b2 = NaN] = leastSquares(response, [first, second]).coefficients;
        const turned = leastSquares(response, [second, first]);
        expect(turned.names).toEqual(['Constant', 'x2', 'x1']);
        expectClose(turned.coefficients, [constant, b2, b1], 1e-8 * scaleOf(turned.coefficients));
      }),
    );
  });

  it('puts a constant added to the response into the constant alone', () => {
    fc.assert(
      fc.property(samples, value, ({ response, regressors }, shift) => {
        const [constant = NaN, ...slopes] = leastSquares(response, regressors).coefficients;
        const shifted = leastSquares(
          response.map((each) => each + shift),
          regressors,
        ).coefficients;
        expectClose(shifted, [constant + shift, ...slopes], 1e-8 * (scaleOf(shifted) + Math.abs(constant)));
      }),
    );
  });

  it('follows the unit of a regressor', () => {
    fc.assert(
      fc.property(
        samples,
        fc.integer({ min: -40, max: 40 }),
        ({ response, regressors: [first, second] }, power) => {
          const unit = 2 ** power;
          const rescaled = { name: 'x1', values: first.values.map((each) => each * unit) };
          const [constant = NaN, b1 = NaN, b2 = NaN] = leastSquares(response, [first, second]).coefficients;
          const computed = leastSquares(response, [rescaled, second]).coefficients;
          // A power of two changes no digit of the data, so no digit of the answer may change.
          expect(Array.from(computed)).toEqual([constant, b1 / unit, b2]);
        },
      ),
    );
  });

  it('reaches the same answer for columns near the limits of the number range', () => {
    const x = Float64Array.of(1, 4, 2, 8, 5, 7);
    const y = Float64Array.of(3, 1, 4, 1, 5, 9);
    const [, slope = NaN] = leastSquares(y, [{ name: 'x', values: x }]).coefficients;
    for (const unit of [2 ** -900, 2 ** 900]) {
      const fit = leastSquares(y, [{ name: 'x', values: x.map((each) => unit * each) }]);
      expect(Math.abs(((fit.coefficients[1] ?? NaN) * unit) / slope - 1)).toBeLessThan(1e-14);
    }
  });

  it('finds coefficients that hold exactly', () => {
    fc.assert(
      fc.property(samples, value, value, value, ({ regressors: [first, second] }, constant, b1, b2) => {
        const response = first.values.map(
          (each, row) => constant + b1 * each + b2 * (second.values[row] ?? NaN),
        );
        const fit = leastSquares(response, [first, second]);
        expectClose(fit.coefficients, [constant, b1, b2], 1e-9 * (1 + scaleOf(response)));
      }),
    );
  });

  it('has an influence matrix that turns the response into the coefficients', () => {
    fc.assert(
      fc.property(samples, ({ response, regressors }) => {
        const fit = leastSquares(response, regressors);
        const rows = influence(fit.design);
        const product = fit.coefficients.map((_coefficient, index) =>
          response.reduce((sum, each, row) => sum + each * (rows[index * 12 + row] ?? NaN), 0),
        );
        expectClose(product, fit.coefficients, 1e-8 * scaleOf(fit.coefficients));
      }),
    );
  });

  it('splits the explained sum of squares over the columns one after the other', () => {
    fc.assert(
      fc.property(samples, ({ response, regressors: [first, second] }) => {
        const both = leastSquares(response, [first, second]);
        const alone = leastSquares(response, [first]);
        const [, addition = NaN] = both.projections;
        const difference = alone.residualSumOfSquares - both.residualSumOfSquares;
        expect(Math.abs(addition ** 2 - difference)).toBeLessThan(1e-9 * (1 + alone.totalSumOfSquares));
      }),
    );
  });
});

describe('regressions that have no answer', () => {
  const trend = { name: 'trend', values: Float64Array.of(1, 2, 3, 4, 5, 6) };
  const response = Float64Array.of(2, 1, 4, 3, 6, 5);

  it('names a regressor that does not vary', () => {
    const still = { name: 'Tariff', values: new Float64Array(6).fill(0.1) };
    const { kind, sentence } = refusalOf(() => leastSquares(response, [trend, still]));
    expect(kind).toBe('missing');
    expect(sentence).toContain('Tariff does not change');
  });

  it('names a regressor that others determine, also where rounding hides it', () => {
    const square = { name: 'square', values: trend.values.map((each) => each ** 2) };
    const copy = {
      name: 'copy',
      values: trend.values.map((each, row) => each / 3 - (square.values[row] ?? 0) / 7),
    };
    const { kind, sentence } = refusalOf(() => leastSquares(response, [trend, square, copy]));
    expect(kind).toBe('missing');
    expect(sentence).toContain('copy can be computed from the other regressors');
    expect(sentence).toMatch(/reciprocal condition \d\.\de-1[5-9]|reciprocal condition 0/);
  });

  it('accepts near-dependent regressors as long as digits are left', () => {
    const near = { name: 'near', values: trend.values.map((each, row) => each + 1e-9 * (row % 2)) };
    const { reciprocalCondition } = makeDesign([trend, near]);
    expect(reciprocalCondition).toBeGreaterThan(1e-12);
    expect(reciprocalCondition).toBeLessThan(1e-8);
  });

  it('refuses as many coefficients as observations', () => {
    const few = { name: 'x', values: Float64Array.of(1, 2) };
    const { kind, sentence } = refusalOf(() => leastSquares(Float64Array.of(1, 3), [few]));
    expect(kind).toBe('missing');
    expect(sentence).toContain('2 observations cannot determine 2 coefficients');
  });

  it.each([
    ['a column of another length', [trend, { name: 'x', values: Float64Array.of(1, 2, 3) }], response],
    ['NaN among the regressors', [{ name: 'x', values: Float64Array.of(1, NaN, 3, 4, 5, 6) }], response],
    [
      'Infinity among the regressors',
      [{ name: 'x', values: Float64Array.of(1, 2, Infinity, 4, 5, 6) }],
      response,
    ],
    ['a response of another length', [trend], Float64Array.of(1, 2, 3)],
    ['NaN in the response', [trend], Float64Array.of(1, 2, 3, 4, 5, NaN)],
    ['squares that overflow', [trend], Float64Array.of(1, 2, 3, 4, 5, 1e200)],
  ])('does not compute with %s', (_what, regressors, y) => {
    expect(() => leastSquares(y, regressors)).toThrow(RangeError);
  });
});
