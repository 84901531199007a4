import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breuschPagan } from '../../../src/core/numeric/diagnostics/breuschPagan';
import { chowAtMidpoint } from '../../../src/core/numeric/diagnostics/chow';
import { conditionNumber, varianceInflation } from '../../../src/core/numeric/diagnostics/collinearity';
import { breuschGodfrey, durbinWatson } from '../../../src/core/numeric/diagnostics/serialCorrelation';
import { whereEstimable } from '../../../src/core/numeric/diagnostics/whereEstimable';
import { fUpperTail } from '../../../src/core/numeric/distributions';
import { leastSquares, makeDesign } from '../../../src/core/numeric/leastSquares';
import longley from '../../fixtures/longley.json';
import newey from '../../fixtures/newey-west-us-investment.json';
import { investmentFit } from './investment';
import { randomNumbers } from './random';
import { refusalOf } from '../refusalOf';

const relativeError = (computed: number, exact: number) => Math.abs(computed / exact - 1);

// R lmtest and EViews on growth of US real investment.
describe('diagnostics of the US investment equation', () => {
  const { fit, response } = investmentFit();
  const { breusch_godfrey_4: godfrey, breusch_pagan_studentised: pagan } = newey.expected;

  it('Breusch-Godfrey with four lags', () => {
    const { statistic, pValue } = breuschGodfrey(fit, 4);
    expect(relativeError(statistic, godfrey.LM)).toBeLessThan(1e-8);
    expect(relativeError(pValue, godfrey.LM_p)).toBeLessThan(1e-8);
    // The F form of the same test follows from LM = n R².
    const explained = statistic / fit.observations;
    const freedom = fit.degreesOfFreedom - 4;
    const f = explained / 4 / ((1 - explained) / freedom);
    expect(relativeError(f, godfrey.F)).toBeLessThan(1e-8);
    expect(relativeError(fUpperTail(f, 4, freedom), godfrey.F_p)).toBeLessThan(1e-8);
  });

  it('Breusch-Pagan, studentised', () => {
    const { statistic, pValue } = breuschPagan(fit);
    expect(relativeError(statistic, pagan.LM)).toBeLessThan(1e-8);
    expect(relativeError(pValue, pagan.p)).toBeLessThan(1e-8);
  });

  it('Durbin-Watson', () => {
    expect(Math.abs(durbinWatson(fit) - newey.derived.durbin_watson)).toBeLessThan(1e-9);
  });

  it('Chow: two halves fitted apart explain what one fit cannot', () => {
    const half = (from: number, to: number) =>
      leastSquares(
        response.slice(from, to),
        fit.design.regressors.map(({ name, values }) => ({ name, values: values.slice(from, to) })),
      ).residualSumOfSquares;
    const apart = half(0, 101) + half(101, 202);
    const expected = (fit.residualSumOfSquares - apart) / 3 / (apart / 196);
    const { statistic, pValue } = chowAtMidpoint(fit, response);
    expect(relativeError(statistic, expected)).toBeLessThan(1e-12);
    expect(pValue).toBe(fUpperTail(statistic, 3, 196));
  });
});

describe('collinearity of the Longley data', () => {
  const design = makeDesign(
    longley.input.columns.map((name, column) => ({
      name,
      values: Float64Array.from(longley.input.X, (row) => row[column] ?? NaN),
    })),
  );

  // Computed from the same data in exact arithmetic, printed to four decimals.
  it('variance inflation factors', () => {
    const inflation = varianceInflation(design);
    longley.derived.vif.forEach((expected, index) => {
      expect(Math.abs((inflation[index] ?? NaN) - expected)).toBeLessThan(5.1e-5);
    });
  });

  it('condition number of the standardised regressors', () => {
    expect(Math.abs(conditionNumber(design) - longley.derived.condition_number_standardised)).toBeLessThan(
      5.1e-5,
    );
  });
});

describe('collinearity of two regressors', () => {
  const pair = fc
    .tuple(fc.integer({ min: 1, max: 1e6 }), fc.double({ min: 0.001, max: 10, noNaN: true }))
    .map(([seed, spread]) => {
      const next = randomNumbers(seed);
      const first = Float64Array.from({ length: 30 }, next);
      return [
        { name: 'first', values: first },
        { name: 'second', values: first.map((each) => each + spread * next()) },
      ];
    });

  it('both follow from their correlation: VIF 1 / (1 − r²), condition √((1 + r) / (1 − r))', () => {
    fc.assert(
      fc.property(pair, (regressors) => {
        const [first, second] = regressors;
        if (!first || !second) throw new Error('Two regressors are expected.');
        const design = makeDesign(regressors);
        // 1 − r² from a regression, so that it keeps its digits near 1.
        const unexplained = 1 - leastSquares(first.values, [second]).rSquared;
        const exact = leastSquares(first.values, [second]);
        const remainder = exact.residualSumOfSquares / exact.totalSumOfSquares;
        expect(Math.abs(remainder - unexplained)).toBeLessThan(1e-12);
        const r = Math.sqrt(1 - remainder);
        for (const inflation of varianceInflation(design)) {
          expect(relativeError(inflation, 1 / remainder)).toBeLessThan(1e-8);
        }
        const expected = Math.sqrt(((1 + r) * (1 + r)) / remainder);
        expect(relativeError(conditionNumber(design), expected)).toBeLessThan(1e-8);
      }),
    );
  });

  it('perpendicular regressors have both at 1', () => {
    const design = makeDesign([
      { name: 'a', values: Float64Array.of(1, -1, 1, -1) },
      { name: 'b', values: Float64Array.of(1, 1, -1, -1) },
    ]);
    expect(Array.from(varianceInflation(design), (each) => Math.round(each * 1e12) / 1e12)).toEqual([1, 1]);
    expect(conditionNumber(design)).toBeCloseTo(1, 12);
  });

  it('does not depend on units or order', () => {
    fc.assert(
      fc.property(pair, fc.double({ min: 1e-6, max: 1e6, noNaN: true }), ([first, second], unit) => {
        if (!first || !second) throw new Error('Two regressors are expected.');
        const other = makeDesign([
          second,
          { name: 'first', values: first.values.map((each) => unit * each + 7) },
        ]);
        const [inflation = NaN] = varianceInflation(makeDesign([first, second]));
        expect(relativeError(varianceInflation(other)[1] ?? NaN, inflation)).toBeLessThan(1e-3);
        expect(
          relativeError(conditionNumber(other), conditionNumber(makeDesign([first, second]))),
        ).toBeLessThan(1e-3);
      }),
    );
  });
});

describe('diagnostics see what they are for', () => {
  const noise = randomNumbers(7);
  const regressor = { name: 'x', values: Float64Array.from({ length: 200 }, noise) };
  const fitWith = (error: (t: number) => number) =>
    leastSquares(
      regressor.values.map((x, t) => 1 + 2 * x + error(t)),
      [regressor],
    );

  it('serial correlation', () => {
    let last = 0;
    const correlated = fitWith(() => (last = 0.8 * last + noise()));
    const independent = fitWith(noise);
    expect(breuschGodfrey(correlated, 1).pValue).toBeLessThan(1e-6);
    expect(durbinWatson(correlated)).toBeLessThan(1);
    expect(breuschGodfrey(independent, 1).pValue).toBeGreaterThan(0.05);
    expect(durbinWatson(independent)).toBeGreaterThan(1.7);
  });

  it('seasonal correlation that one lag does not show', () => {
    const errors: number[] = [];
    const seasonal = fitWith((t) => {
      const error = 0.8 * (errors[t - 4] ?? 0) + noise();
      errors.push(error);
      return error;
    });
    expect(breuschGodfrey(seasonal, 4).pValue).toBeLessThan(1e-6);
    expect(breuschGodfrey(seasonal, 1).pValue).toBeGreaterThan(0.01);
  });

  it('variance that moves with a regressor', () => {
    const uneven = fitWith((t) => (1 + 2 * (regressor.values[t] ?? 0)) * noise());
    expect(breuschPagan(uneven).pValue).toBeLessThan(1e-4);
  });

  it('coefficients that change in the middle', () => {
    const response = regressor.values.map((x, t) => (t < 100 ? 2 : 3) * x + 0.5 * noise());
    const steady = regressor.values.map((x) => 2 * x + 0.5 * noise());
    expect(chowAtMidpoint(leastSquares(response, [regressor]), response).pValue).toBeLessThan(1e-6);
    expect(chowAtMidpoint(leastSquares(steady, [regressor]), steady).pValue).toBeGreaterThan(0.05);
  });
});

describe('tests that a sample does not allow', () => {
  const step = { name: 'step', values: Float64Array.from({ length: 20 }, (_none, t) => (t < 10 ? 0 : 1)) };
  const response = Float64Array.from({ length: 20 }, (_none, t) => Math.sin(t));
  const fit = leastSquares(response, [step]);

  it('refuse', () => {
    expect(refusalOf(() => chowAtMidpoint(fit, response)).kind).toBe('missing');
    expect(refusalOf(() => breuschGodfrey(fit, 18)).kind).toBe('missing');
  });

  it('are left out where that is wanted, and only they', () => {
    expect(whereEstimable(() => chowAtMidpoint(fit, response))).toBeUndefined();
    expect(whereEstimable(() => 5)).toBe(5);
    expect(() => {
      whereEstimable(() => {
        throw new RangeError('mistake');
      });
    }).toThrow(RangeError);
  });
});
