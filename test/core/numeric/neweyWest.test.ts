import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { influence, standardErrors } from '../../../src/core/numeric/covariance';
import { studentTwoSided } from '../../../src/core/numeric/distributions';
import { neweyWest, neweyWestLags } from '../../../src/core/numeric/neweyWest';
import { leastSquares } from '../../../src/core/numeric/leastSquares';
import newey from '../../fixtures/newey-west-us-investment.json';
import { investmentFit } from './investment';
import { refusalOf } from '../refusalOf';

const relativeError = (computed: number, exact: number) => Math.abs(computed / exact - 1);

// Stata `newey` and R sandwich::NeweyWest on growth of US real investment, 202 quarters.
describe('Newey-West covariance of the US investment equation', () => {
  const { fit } = investmentFit();
  const published = newey.expected;

  it('coefficients and fit', () => {
    fit.coefficients.forEach((coefficient, index) => {
      expect(relativeError(coefficient, published.beta[index] ?? NaN)).toBeLessThan(1e-8);
    });
    expect(relativeError(fit.rSquared, published.r_squared)).toBeLessThan(1e-8);
    expect(relativeError(fit.standardError, published.rmse)).toBeLessThan(1e-8);
    expect(relativeError(fit.residualSumOfSquares, published.rss)).toBeLessThan(1e-8);
  });

  it('standard errors, t and p with four lags, as Stata prints them', () => {
    const { se, t, p, df } = published.newey_west_lag4_small_sample;
    expect(fit.degreesOfFreedom).toBe(df);
    const errors = standardErrors(neweyWest(fit, 4));
    expect(errors).toHaveLength(se.length);
    errors.forEach((error, index) => {
      const ratio = (fit.coefficients[index] ?? NaN) / error;
      expect(relativeError(error, se[index] ?? NaN)).toBeLessThan(1e-8);
      expect(relativeError(ratio, t[index] ?? NaN)).toBeLessThan(1e-8);
      expect(relativeError(studentTwoSided(ratio, df), p[index] ?? NaN)).toBeLessThan(1e-6);
    });
  });

  it('covariance without the small-sample factor, as R prints it', () => {
    const covariance = neweyWest(fit, 4);
    const factor = fit.observations / fit.degreesOfFreedom;
    published.newey_west_lag4_no_correction_cov.flat().forEach((expected, index) => {
      expect(relativeError((covariance[index] ?? NaN) / factor, expected)).toBeLessThan(1e-8);
    });
  });
});

describe('Newey-West covariance', () => {
  it('chooses its lags by the length of the sample', () => {
    // floor(4 (n / 100)^(2/9)) by hand: 100 gives 4 exactly, 228 gives 4.80, 300 gives 5.11, 12 gives 2.50.
    expect([12, 100, 228, 300].map(neweyWestLags)).toEqual([2, 4, 4, 5]);
    const { fit } = investmentFit();
    expect(neweyWest(fit)).toEqual(neweyWest(fit, 4));
  });

  const sample = fc.tuple(
    fc.array(fc.double({ min: -10, max: 10, noNaN: true }), { minLength: 15, maxLength: 15 }),
    fc.integer({ min: 0, max: 6 }),
  );
  const fitOf = (noise: readonly number[]) =>
    leastSquares(
      Float64Array.from(noise, (each, row) => each + 0.3 * row),
      [{ name: 'trend', values: Float64Array.from(noise, (_each, row) => row + Math.sin(row)) }],
    );

  it('is the double sum of its definition', () => {
    fc.assert(
      fc.property(sample, ([noise, lags]) => {
        const fit = fitOf(noise);
        const n = fit.observations;
        const rows = influence(fit.design);
        const score = (index: number, t: number) => (rows[index * n + t] ?? NaN) * (fit.residuals[t] ?? NaN);
        const computed = neweyWest(fit, lags);
        const scale = Math.max(...computed.map(Math.abs), 1e-12);
        for (let i = 0; i < 2; i++) {
          for (let j = 0; j < 2; j++) {
            let sum = 0;
            for (let t = 0; t < n; t++) {
              for (let s = 0; s < n; s++) {
                const weight = Math.max(0, 1 - Math.abs(t - s) / (lags + 1));
                sum += weight * score(i, t) * score(j, s);
              }
            }
            const expected = (n / (n - 2)) * sum;
            expect(Math.abs((computed[i * 2 + j] ?? NaN) - expected)).toBeLessThan(1e-10 * scale);
          }
        }
      }),
    );
  });

  it('has no negative variance, whatever the lags', () => {
    fc.assert(
      fc.property(sample, ([noise, lags]) => {
        const [first = NaN, , , last = NaN] = neweyWest(fitOf(noise), lags);
        expect(Math.min(first, last)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('with response k times as large is k² times as large', () => {
    fc.assert(
      fc.property(sample, ([noise, lags]) => {
        const fit = fitOf(noise);
        const response = Float64Array.from(noise, (each, row) => 4 * (each + 0.3 * row));
        const larger = leastSquares(response, fit.design.regressors);
        expect(Array.from(neweyWest(larger, lags))).toEqual(
          Array.from(neweyWest(fit, lags), (each) => 16 * each),
        );
      }),
    );
  });

  it.each([-1, 1.5, 202, NaN])('refuses %d lags', (lags) => {
    const { kind, sentence } = refusalOf(() => neweyWest(investmentFit().fit, lags));
    expect(kind).toBe('value');
    expect(sentence).toContain('a whole number from 0 to 201');
  });
});
