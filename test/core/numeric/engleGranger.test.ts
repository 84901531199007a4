import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { augmentedDickeyFuller } from '../../../src/core/numeric/dickeyFuller';
import {
  engleGranger,
  imposedRelationTest,
  mackinnonCriticalValues,
} from '../../../src/core/numeric/engleGranger';
import { leastSquares } from '../../../src/core/numeric/leastSquares';
import { usImportDemand } from '../elasticity/usImportDemand';
import { randomNumbers } from './random';

const relativeError = (computed: number, exact: number) => Math.abs(computed / exact - 1);

/** Random walks, and a series tied to the first of them. */
function walks(seed: number, length: number) {
  const noise = randomNumbers(seed);
  const walk = () => {
    let level = 0;
    return Float64Array.from({ length }, () => (level += noise()));
  };
  const first = walk();
  let gap = 0;
  return { first, second: walk(), tied: first.map((level) => 2 * level + (gap = 0.5 * gap + noise())) };
}

// statsmodels 0.13.5, tsa.stattools.coint and adfuller with their defaults, on the same series.
describe('unit-root tests of US import demand 1979Q4-2015Q4', () => {
  const { volume, demand, relativePrice } = usImportDemand();
  const [m, d, p] = [volume, demand, relativePrice].map((values) => values.map(Math.log));
  if (!m || !d || !p) throw new Error('Three series are expected.');

  it('Engle-Granger: no long-run relation at 10 %', () => {
    const test = engleGranger(m, [
      { name: 'demand', values: d },
      { name: 'price', values: p },
    ]);
    expect(relativeError(test.statistic, -3.142250698519438)).toBeLessThan(1e-10);
    expect(test.lags).toBe(3);
    expect(test.observations).toBe(141);
    expect(test.criticalValues.onePercent).toBeCloseTo(-4.3955707872379755, 13);
    expect(test.criticalValues.fivePercent).toBeCloseTo(-3.800640636600866, 13);
    expect(test.criticalValues.tenPercent).toBeCloseTo(-3.4955141628086417, 13);
    expect(test.rejectedAtTenPercent).toBe(false);
  });

  it('a long run with elasticities 1 and −1 imposed', () => {
    const test = imposedRelationTest(m.map((level, t) => level - (d[t] ?? NaN) + (p[t] ?? NaN)));
    expect(relativeError(test.statistic, -1.128575550006085)).toBeLessThan(1e-10);
    expect(test.lags).toBe(3);
    expect(test.criticalValues.onePercent).toBeCloseTo(-3.4776006742422374, 13);
    expect(test.criticalValues.fivePercent).toBeCloseTo(-2.882265832283648, 13);
    expect(test.criticalValues.tenPercent).toBeCloseTo(-2.5778219289774156, 13);
    expect(test.rejectedAtTenPercent).toBe(false);
  });
});

describe('critical values', () => {
  it('approach their limits in long samples', () => {
    // β∞ of MacKinnon (2010) for 1, 2 and 3 series.
    const limits = ([1, 2, 3] as const).map((series) => mackinnonCriticalValues(series, Infinity));
    expect(limits.map(({ fivePercent }) => fivePercent)).toEqual([-2.86154, -3.33613, -3.74066]);
    expect(limits.map(({ onePercent }) => onePercent)).toEqual([-3.43035, -3.89644, -4.29374]);
    expect(limits.map(({ tenPercent }) => tenPercent)).toEqual([-2.56677, -3.04445, -3.45218]);
  });

  // statsmodels 0.13.5, mackinnoncrit(N, 'c', 60).
  it.each([
    [1, -3.5443688564814813, -2.9110731481481484, -2.5931902777777776],
    [2, -4.088284722222222, -3.4398602777777776, -3.115892222222222],
    [3, -4.5433312361111104, -3.8862648981481485, -3.5567844444444443],
  ] as const)('for %d series and T = 60', (series, onePercent, fivePercent, tenPercent) => {
    const computed = mackinnonCriticalValues(series, 60);
    expect(computed.onePercent).toBeCloseTo(onePercent, 13);
    expect(computed.fivePercent).toBeCloseTo(fivePercent, 13);
    expect(computed.tenPercent).toBeCloseTo(tenPercent, 13);
  });

  it('for two series and T = 100, by hand', () => {
    // −3.33613 − 6.1101/100 − 6.823/100².
    expect(mackinnonCriticalValues(2, 100).fivePercent).toBeCloseTo(-3.3979133, 12);
  });

  it('are stricter the smaller the sample and the rarer the error', () => {
    fc.assert(
      fc.property(fc.constantFrom(1, 2, 3), fc.integer({ min: 40, max: 1000 }), (series, observations) => {
        const { onePercent, fivePercent, tenPercent } = mackinnonCriticalValues(series, observations);
        expect(onePercent).toBeLessThan(fivePercent);
        expect(fivePercent).toBeLessThan(tenPercent);
        expect(fivePercent).toBeLessThan(mackinnonCriticalValues(series, 2 * observations).fivePercent);
      }),
    );
  });
});

describe('Engle-Granger test', () => {
  it('finds a relation that holds, with one other series and with two', () => {
    const { first, second, tied } = walks(11, 160);
    const withOne = engleGranger(tied, [{ name: 'first', values: first }]);
    expect(withOne.rejectedAtTenPercent).toBe(true);
    expect(withOne.criticalValues).toEqual(mackinnonCriticalValues(2, 159));
    const withTwo = engleGranger(tied, [
      { name: 'first', values: first },
      { name: 'second', values: second },
    ]);
    expect(withTwo.rejectedAtTenPercent).toBe(true);
    expect(withTwo.criticalValues).toEqual(mackinnonCriticalValues(3, 159));
  });

  it('finds none between walks that have nothing to do with each other', () => {
    const { first, second } = walks(11, 160);
    expect(engleGranger(first, [{ name: 'second', values: second }]).rejectedAtTenPercent).toBe(false);
  });

  it('does not depend on units', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e6 }),
        fc.double({ min: 0.01, max: 100, noNaN: true }),
        (seed, unit) => {
          const { first, tied } = walks(seed, 60);
          const test = engleGranger(tied, [{ name: 'first', values: first }]);
          const rescaled = engleGranger(
            tied.map((level) => unit * level + 3),
            [{ name: 'first', values: first.map((level) => 5 * level - 2) }],
          );
          expect(rescaled.lags).toBe(test.lags);
          expect(rescaled.statistic).toBeCloseTo(test.statistic, 8);
        },
      ),
    );
  });
});

describe('augmented Dickey-Fuller test', () => {
  it('takes the lags with the smallest Akaike criterion, each regression fitted by itself', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), fc.boolean(), (seed, hasConstant) => {
        const series = walks(seed, 50).first;
        // ⌈12 (50/100)^¼⌉ = 11.
        const most = 11;
        const difference = (t: number) => (series[t] ?? NaN) - (series[t - 1] ?? NaN);
        const times = Array.from({ length: 50 - 1 - most }, (_none, index) => index + 1 + most);
        const criteria = Array.from({ length: most + 1 }, (_none, lags) => {
          const regressors = Array.from({ length: lags + 1 }, (_empty, column) => ({
            name: `${column}`,
            values: Float64Array.from(times, (t) =>
              column === 0 ? (series[t - 1] ?? NaN) : difference(t - column),
            ),
          }));
          const fit = leastSquares(Float64Array.from(times, difference), regressors, hasConstant);
          return times.length * Math.log(fit.residualSumOfSquares) + 2 * lags;
        });
        expect(augmentedDickeyFuller(series, hasConstant).lags).toBe(criteria.indexOf(Math.min(...criteria)));
      }),
      { numRuns: 40 },
    );
  });

  it('rejects for a series that returns to its mean and not for a walk', () => {
    const noise = randomNumbers(3);
    let level = 0;
    const returning = Float64Array.from({ length: 200 }, () => (level = 0.5 * level + noise()));
    expect(imposedRelationTest(returning).rejectedAtTenPercent).toBe(true);
    expect(imposedRelationTest(walks(3, 200).first).rejectedAtTenPercent).toBe(false);
  });
});
