import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contributionInterval } from '../../../src/core/elasticity/contributionInterval';
import type { ElasticityPair } from '../../../src/core/elasticity/elasticityEstimate';
import { estimateElasticities } from '../../../src/core/elasticity/estimateElasticities';
import { syntheticTrade, usualEconomy } from './syntheticTrade';

const elasticities = (
  [income, incomeError]: readonly [number, number],
  [price, priceError]: readonly [number, number],
  correlation: number,
): ElasticityPair => ({
  income: { value: income, standardError: incomeError, low: NaN, high: NaN },
  price: { value: price, standardError: priceError, low: NaN, high: NaN },
  covariance: correlation * incomeError * priceError,
  criticalValue: 2,
});

describe('contribution of the drivers with its interval', () => {
  it('by hand: L = −100, η = 1.5 ± 0.2, ε = −1 ± 0.1, correlation 0.5', () => {
    const pair = elasticities([1.5, 0.2], [-1, 0.1], 0.5);
    // −100 (1.5·0.1 − 1·0.3) = 15; variance 0.02² + 0.03² + 2·0.5·0.2·0.1·0.1·0.3 = 0.0019.
    const { value, standardError, low, high } = contributionInterval(-100, pair, {
      demand: 0.1,
      relativePrice: 0.3,
    });
    expect(value).toBeCloseTo(15, 12);
    expect(standardError).toBeCloseTo(100 * Math.sqrt(0.0019), 12);
    expect([low, high]).toEqual([value - 2 * standardError, value + 2 * standardError]);
  });

  const size = fc.double({ min: -5, max: 5, noNaN: true });
  const error = fc.double({ min: 0, max: 3, noNaN: true });
  const pairs = fc
    .tuple(size, error, size, error, fc.double({ min: -1, max: 1, noNaN: true }))
    .map(([income, incomeError, price, priceError, correlation]) =>
      elasticities([income, incomeError], [price, priceError], correlation),
    );

  it('is the sum of what each driver contributes; errors add at most up', () => {
    fc.assert(
      fc.property(pairs, size, size, size, (pair, weight, demand, relativePrice) => {
        const both = contributionInterval(weight, pair, { demand, relativePrice });
        const demandAlone = contributionInterval(weight, pair, { demand, relativePrice: 0 });
        const priceAlone = contributionInterval(weight, pair, { demand: 0, relativePrice });
        expect(Math.abs(both.value - demandAlone.value - priceAlone.value)).toBeLessThan(1e-12);
        const sum = demandAlone.standardError + priceAlone.standardError;
        expect(both.standardError).toBeLessThanOrEqual(sum + 1e-6);
        expect(both.low).toBeLessThanOrEqual(both.value);
        expect(both.high).toBeGreaterThanOrEqual(both.value);
      }),
    );
  });

  it('never has an error that is not a number, even where the variance vanishes', () => {
    // Correlation −1 and changes that cancel: 0.2·0.1 = 0.1·0.2.
    const pair = elasticities([1, 0.2], [-1, 0.1], -1);
    expect(contributionInterval(1e6, pair, { demand: 0.1, relativePrice: 0.2 }).standardError).toBeLessThan(
      0.1,
    );
  });

  it('of no change is nothing', () => {
    const still = contributionInterval(100, elasticities([1, 0.2], [-1, 0.1], 0.3), {
      demand: 0,
      relativePrice: 0,
    });
    expect([still.value + 0, still.standardError, still.low + 0, still.high + 0]).toEqual([0, 0, 0, 0]);
  });

  it('has its sign changed when the periods are exchanged', () => {
    fc.assert(
      fc.property(pairs, size, size, size, (pair, weight, demand, relativePrice) => {
        const forward = contributionInterval(weight, pair, { demand, relativePrice });
        const backward = contributionInterval(weight, pair, {
          demand: -demand,
          relativePrice: -relativePrice,
        });
        expect(Math.abs(forward.value + backward.value)).toBe(0);
        expect(Math.abs(forward.low + backward.high)).toBe(0);
      }),
    );
  });

  it('uses the covariance of the estimates it is given', () => {
    const { longRun } = estimateElasticities({
      flow: 'exports',
      periodsPerYear: 4,
      ...syntheticTrade(usualEconomy),
    });
    if (!longRun) throw new Error('A long run is expected.');
    const demandAlone = contributionInterval(100, longRun, { demand: 1, relativePrice: 0 });
    expect(demandAlone.value).toBeCloseTo(100 * longRun.income.value, 10);
    expect(demandAlone.low).toBeCloseTo(100 * longRun.income.low, 10);
    expect(demandAlone.high).toBeCloseTo(100 * longRun.income.high, 10);
  });
});
