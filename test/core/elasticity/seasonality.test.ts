import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimateElasticities } from '../../../src/core/elasticity/estimateElasticities';
import { attributionElasticities } from '../../../src/core/elasticity/judgement';
import reference from '../../fixtures/elasticity-seasons.json';
import { syntheticTrade, usualEconomy, type SyntheticEconomy } from './syntheticTrade';
import { usImportDemand } from './usImportDemand';

const methods = ['ecm', 'differences'] as const;

const expectRelative = (computed: number | undefined, exact: number | undefined, within = 1e-8) => {
  expect(Math.abs((computed ?? NaN) / (exact ?? NaN) - 1)).toBeLessThan(within);
};

/** US import demand from 1979Q4 on: the first period is a fourth quarter. */
const imports = usImportDemand();
const input = {
  flow: 'imports',
  ...imports,
  periodsPerYear: 4,
  seasons: Array.from(imports.volume, (_value, t) => (t + 3) % 4),
  lags: 4,
} as const;

const { adjusted, seasonal } = reference.expected;

describe('seasonality of US import demand, against statsmodels (fixture source)', () => {
  it.each(methods)('%s: adjusted series have none, and keep their equation', (method) => {
    const { diagnostics, ...estimate } = estimateElasticities({ ...input, method });
    expectRelative(diagnostics.seasonality?.statistic, adjusted[method].f);
    expectRelative(diagnostics.seasonality?.pValue, adjusted[method].p);
    expect(diagnostics.seasonality?.removed).toBe(false);
    const unaware = estimateElasticities({ ...input, method, periodsPerYear: 1 });
    expect(estimate.coefficients).toEqual(unaware.coefficients);
    expect(estimate.longRun).toEqual(unaware.longRun);
    expect(estimate.cointegration).toEqual(unaware.cointegration);
    expect(estimate.notes.map(({ code }) => code)).not.toContain('SEASONS_REMOVED');
  });

  const volume = imports.volume.map(
    (value, t) => value * (reference.input.factorOfQuarter[(t + 3) % 4] ?? NaN),
  );

  it.each(methods)('%s: a pattern of the quarters is found and taken out', (method) => {
    const { diagnostics, coefficients, degreesOfFreedom, notes } = estimateElasticities({
      ...input,
      volume,
      method,
    });
    const expected = seasonal[method];
    expectRelative(diagnostics.seasonality?.statistic, expected.f);
    // The logarithm of p is known to fewer digits than F where p is as small as this.
    expectRelative(diagnostics.seasonality?.pValue, expected.p, 1e-6);
    expect(diagnostics.seasonality?.removed).toBe(true);
    expect(degreesOfFreedom).toBe(expected.df_resid);
    expect(coefficients).toHaveLength(expected.coef.length);
    coefficients.forEach(({ value, standardError }, index) => {
      expectRelative(value, expected.coef[index]);
      expectRelative(standardError, expected.se_hac4[index]);
    });
    expect(notes.find(({ code }) => code === 'SEASONS_REMOVED')?.sentence(() => '')).toMatch(
      /^The series of imports look not seasonally adjusted \(F test of the seasons, p below 0\.001\), so seasons were taken out/,
    );
  });

  it('the long-run relation is tested net of seasons', () => {
    const { cointegration } = estimateElasticities({ ...input, volume, method: 'ecm' });
    expectRelative(cointegration?.statistic, seasonal.ecm.adf.t);
    expect(cointegration?.lags).toBe(seasonal.ecm.adf.lags);
  });
});

describe('an economy whose seasons are known', () => {
  const seasons = [-0.15, 0.08, 0.02, 0.05];
  const economy = (rest: Partial<SyntheticEconomy> = {}) => ({
    flow: 'imports' as const,
    periodsPerYear: 4,
    ...syntheticTrade({ ...usualEconomy, seasons, noise: 1e-9, ...rest }),
  });

  it('gives its elasticities and its seasons exactly, once they are taken out', () => {
    const { longRun, shortRun, adjustment, coefficients, diagnostics } = estimateElasticities(economy());
    expect(diagnostics.seasonality?.removed).toBe(true);
    expect(longRun?.income.value).toBeCloseTo(usualEconomy.income, 7);
    expect(longRun?.price.value).toBeCloseTo(usualEconomy.price, 7);
    expect(shortRun.income.value).toBeCloseTo(usualEconomy.shortRunIncome, 7);
    expect(shortRun.price.value).toBeCloseTo(usualEconomy.shortRunPrice, 7);
    expect(adjustment?.speed.value).toBeCloseTo(usualEconomy.speed, 7);
    // Each season against the fourth, whose growth the constant holds.
    const found = coefficients.slice(-3).map(({ name, value }) => [name, Number(value.toFixed(7))]);
    expect(found).toEqual([
      ['Season 1', -0.2],
      ['Season 2', 0.03],
      ['Season 3', -0.03],
    ]);
  });

  it('would not give them with its seasons left in', () => {
    const { longRun } = estimateElasticities({ ...economy(), periodsPerYear: 1 });
    expect(Math.abs((longRun?.income.value ?? NaN) - usualEconomy.income)).toBeGreaterThan(1e-4);
  });

  it('may carry an attribution', () => {
    const estimate = estimateElasticities(economy({ noise: 0.01 }));
    expect(estimate.usableForAttribution).toEqual({ usable: true });
    expect(attributionElasticities(estimate)).toBe(estimate.longRun);
  });

  it('gives elasticities that do not depend on the pattern', () => {
    const size = fc.double({ min: -0.2, max: 0.2, noNaN: true });
    fc.assert(
      fc.property(size, size, size, (first, second, third) => {
        const pattern = [first, second, third, 0.4];
        const { longRun, diagnostics } = estimateElasticities(economy({ seasons: pattern }));
        expect(diagnostics.seasonality?.removed).toBe(true);
        expect(longRun?.income.value).toBeCloseTo(usualEconomy.income, 6);
        expect(longRun?.price.value).toBeCloseTo(usualEconomy.price, 6);
      }),
      { numRuns: 25 },
    );
  });

  it('judges collinearity net of seasons', () => {
    const swing = [1, 1.5, 0.8, 1.2];
    const { volume, demand, relativePrice } = economy({ noise: 0.01 });
    const swung = (values: Float64Array) => values.map((value, t) => value * (swing[t % 4] ?? NaN));
    // Both swing with the seasons and look alike; apart from that they move on their own.
    const together = { volume, demand: swung(demand), relativePrice: swung(relativePrice) };
    const { diagnostics } = estimateElasticities({ ...economy(), ...together });
    expect(diagnostics.varianceInflation).toBeLessThan(1.1);
    const apart = { ...economy(), ...together, periodsPerYear: 1 };
    expect(() => estimateElasticities(apart)).toThrow();
  });
});

describe('an imposed long run', () => {
  const imposed = { income: 1, price: -1 };
  const lawful = (noise: number) => ({
    flow: 'exports' as const,
    method: 'ecm' as const,
    periodsPerYear: 4,
    ...syntheticTrade({ ...usualEconomy, ...imposed, noise }),
  });

  it('gives the speed of the unrestricted equation where the imposed law is the true one', () => {
    const free = estimateElasticities(lawful(1e-9));
    const restricted = estimateElasticities({ ...lawful(1e-9), longRun: imposed });
    expect(restricted.adjustment?.speed.value).toBeCloseTo(free.adjustment?.speed.value ?? NaN, 6);
    expect(restricted.adjustment?.speed.value).toBeCloseTo(usualEconomy.speed, 6);
    expect(restricted.degreesOfFreedom).toBe(free.degreesOfFreedom + 2);
  });

  it('does not depend on units', () => {
    const input = { ...lawful(0.01), longRun: imposed };
    const base = estimateElasticities(input);
    const unit = fc.double({ min: 1e-6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(unit, unit, unit, (volume, demand, price) => {
        const scaled = estimateElasticities({
          ...input,
          volume: input.volume.map((value) => volume * value),
          demand: input.demand.map((value) => demand * value),
          relativePrice: input.relativePrice.map((value) => price * value),
        });
        expect(scaled.adjustment?.speed.value).toBeCloseTo(base.adjustment?.speed.value ?? NaN, 9);
        expect(scaled.shortRun.price.standardError).toBeCloseTo(base.shortRun.price.standardError, 9);
        expect(scaled.cointegration?.statistic).toBeCloseTo(base.cointegration?.statistic ?? NaN, 6);
      }),
    );
  });

  it('is noted with its values', () => {
    const { notes } = estimateElasticities({ ...lawful(0.01), longRun: imposed });
    expect(notes.find(({ code }) => code === 'LONG_RUN_IMPOSED')?.sentence(() => '')).toBe(
      'The long-run elasticities (income 1, price −1) are imposed, not estimated, and so without errors.',
    );
  });
});
