import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ElasticityEstimate } from '../../../src/core/elasticity/elasticityEstimate';
import { regressorNames } from '../../../src/core/elasticity/equations';
import {
  estimateElasticities,
  halfLife,
  type ElasticityInput,
} from '../../../src/core/elasticity/estimateElasticities';
import { attributionElasticities } from '../../../src/core/elasticity/judgement';
import { randomNumbers } from '../numeric/random';
import { refusalOf } from '../refusalOf';
import { syntheticTrade, usualEconomy, type SyntheticEconomy } from './syntheticTrade';

const inputOf = (
  economy: Partial<SyntheticEconomy> = {},
  rest: Partial<ElasticityInput> = {},
): ElasticityInput => ({
  flow: 'exports',
  periodsPerYear: 4,
  ...syntheticTrade({ ...usualEconomy, ...economy }),
  ...rest,
});

const pattern = [1.3, 0.8, 1, 0.95];

/** A volume that moves with the seasons as well. */
const seasonal = ({ volume }: ElasticityInput, factors: readonly number[]) => ({
  volume: volume.map((value, t) => value * (factors[t % factors.length] ?? NaN)),
});

const codes = (items: readonly { readonly code: string }[]) => items.map(({ code }) => code);

const reasonCodes = ({ usableForAttribution: usability }: ElasticityEstimate) =>
  usability.usable ? [] : codes(usability.reasons);

describe('elasticities of an economy that is known', () => {
  const estimate = estimateElasticities(inputOf());

  it('are found by error correction within two standard errors', () => {
    expect(estimate.method).toBe('ecm');
    const { income, price, shortRunIncome, shortRunPrice, speed } = usualEconomy;
    const pairs = [
      [estimate.longRun?.income, income],
      [estimate.longRun?.price, price],
      [estimate.shortRun.income, shortRunIncome],
      [estimate.shortRun.price, shortRunPrice],
      [estimate.adjustment?.speed, speed],
    ] as const;
    for (const [found, truth] of pairs) {
      expect(Math.abs((found?.value ?? NaN) - truth)).toBeLessThan(2 * (found?.standardError ?? NaN));
    }
  });

  it('may carry an attribution: the long run does', () => {
    expect(estimate.usableForAttribution).toEqual({ usable: true });
    expect(attributionElasticities(estimate)).toBe(estimate.longRun);
    expect(estimate.cointegration?.rejectedAtTenPercent).toBe(true);
  });

  it('sharpen with the noise taken away', () => {
    const sharp = estimateElasticities(inputOf({ noise: 1e-6 }));
    expect(sharp.longRun?.income.value).toBeCloseTo(1.4, 4);
    expect(sharp.longRun?.price.value).toBeCloseTo(-0.9, 4);
    expect(sharp.adjustment?.speed.value).toBeCloseTo(-0.3, 4);
  });

  it('come with a half-life of the gap', () => {
    const speed = estimate.adjustment?.speed.value ?? NaN;
    expect((1 + speed) ** (estimate.adjustment?.halfLife ?? NaN)).toBeCloseTo(0.5, 12);
  });

  it('carry no p-value for the adjustment speed, whose t is not Student’s', () => {
    const without = estimate.coefficients.filter(({ pValue }) => pValue === undefined);
    expect(without.map(({ name }) => name)).toEqual([regressorNames.laggedVolume]);
  });

  it('are found by log differences where there is no adjustment', () => {
    const drift = inputOf({ speed: 0 }, { method: 'differences' });
    const { shortRun, adjustment, cointegration, ...rest } = estimateElasticities(drift);
    expect(Math.abs(shortRun.income.value - 1.1)).toBeLessThan(2 * shortRun.income.standardError);
    expect(Math.abs(shortRun.price.value + 0.4)).toBeLessThan(2 * shortRun.price.standardError);
    expect([adjustment, cointegration, rest.longRun]).toEqual([undefined, undefined, undefined]);
    expect(attributionElasticities({ ...rest, shortRun, adjustment, cointegration })).toBe(shortRun);
  });
});

describe('an imposed long run', () => {
  const input = inputOf({}, { longRun: { income: 1.4, price: -0.9 } });
  const estimate = estimateElasticities(input);

  it('is handed back without error, and only the rest is estimated', () => {
    expect(estimate.imposedLongRun).toEqual({ income: 1.4, price: -0.9 });
    expect(estimate.longRun?.income).toEqual({ value: 1.4, standardError: 0, low: 1.4, high: 1.4 });
    expect(estimate.longRun?.price).toEqual({ value: -0.9, standardError: 0, low: -0.9, high: -0.9 });
    expect(estimate.longRun?.covariance).toBe(0);
    expect(estimate.coefficients.map(({ name }) => name)).toEqual([
      'Constant',
      regressorNames.laggedGap,
      regressorNames.demandChange,
      regressorNames.priceChange,
    ]);
    const { value = NaN, standardError = NaN } = estimate.adjustment?.speed ?? {};
    expect(Math.abs(value + 0.3)).toBeLessThan(2 * standardError);
  });

  it('is tested on the gap that it leaves', () => {
    expect(estimate.usableForAttribution.usable).toBe(true);
    const wrong = estimateElasticities({ ...input, longRun: { income: 4, price: 1 } });
    expect(reasonCodes(wrong)).toContain('NOT_COINTEGRATED');
    expect(reasonCodes(wrong)).toContain('WRONG_SIGN');
  });
});

describe('what does not change elasticities', () => {
  const input = inputOf({ periods: 90 });
  const estimate = estimateElasticities(input);

  it('the units of volume, demand and price', () => {
    const unit = fc.double({ min: 1e-6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(unit, unit, unit, (volume, demand, price) => {
        const { longRun, shortRun, adjustment } = estimateElasticities({
          ...input,
          volume: input.volume.map((value) => volume * value),
          demand: input.demand.map((value) => demand * value),
          relativePrice: input.relativePrice.map((value) => price * value),
        });
        expect(longRun?.income.value).toBeCloseTo(estimate.longRun?.income.value ?? NaN, 7);
        expect(longRun?.price.standardError).toBeCloseTo(estimate.longRun?.price.standardError ?? NaN, 7);
        expect(shortRun.price.value).toBeCloseTo(estimate.shortRun.price.value, 7);
        expect(adjustment?.speed.t).toBeCloseTo(estimate.adjustment?.speed.t ?? NaN, 6);
      }),
    );
  });

  it('quoting the relative price the other way round turns only the sign of its elasticity', () => {
    const turned = estimateElasticities({
      ...input,
      relativePrice: input.relativePrice.map((value) => 1 / value),
    });
    expect(turned.longRun?.income.value).toBeCloseTo(estimate.longRun?.income.value ?? NaN, 9);
    expect(turned.longRun?.price.value).toBeCloseTo(-(estimate.longRun?.price.value ?? NaN), 9);
    expect(turned.longRun?.price.standardError).toBeCloseTo(estimate.longRun?.price.standardError ?? NaN, 9);
    expect(turned.longRun?.covariance).toBeCloseTo(-(estimate.longRun?.covariance ?? NaN), 9);
  });

  it('which seasonal pattern the volume has: dummies take out any', () => {
    const method = 'differences' as const;
    const [plain, adjusted] = [[0.7, 1.1, 1.2, 1], pattern].map((each) =>
      estimateElasticities({ ...input, ...seasonal(input, each), method }),
    );
    expect(adjusted?.coefficients.map(({ name }) => name).slice(3)).toEqual([
      'Season 1',
      'Season 2',
      'Season 3',
    ]);
    expect(adjusted?.shortRun.income.value).toBeCloseTo(plain?.shortRun.income.value ?? NaN, 9);
    expect(adjusted?.shortRun.price.standardError).toBeCloseTo(plain?.shortRun.price.standardError ?? NaN, 9);
    const left = estimateElasticities({ ...input, ...seasonal(input, pattern), method, periodsPerYear: 1 });
    expect(left.diagnostics.rSquared).toBeLessThan(0.1);
  });

  it('dummies for annual series, which have no seasons', () => {
    const annual = { ...input, periodsPerYear: 1 };
    const { coefficients, diagnostics } = estimateElasticities(annual);
    expect(coefficients).toEqual(estimate.coefficients);
    expect(diagnostics.seasonality).toBeUndefined();
    expect(diagnostics.breuschGodfrey.map(({ order }) => order)).toEqual([1]);
  });
});

describe('estimates that must not carry an attribution', () => {
  it('have a gap that grows', () => {
    const estimate = estimateElasticities(inputOf({ speed: 0.02, periods: 101 }));
    expect(reasonCodes(estimate)).toContain('NO_ADJUSTMENT');
    expect(estimate.longRun).toBeUndefined();
    expect(estimate.adjustment?.halfLife).toBeUndefined();
  });

  it('have a gap that overshoots ever more', () => {
    const estimate = estimateElasticities(inputOf({ speed: -2.05, periods: 81, noise: 1e-4 }));
    expect(reasonCodes(estimate)).toContain('UNSTABLE');
    expect(estimate.longRun).toBeUndefined();
  });

  it('have an income elasticity below 0', () => {
    const estimate = estimateElasticities(inputOf({ income: -0.5, shortRunIncome: -0.5 }));
    expect(reasonCodes(estimate)).toEqual(['WRONG_SIGN']);
    expect(estimate.longRun?.income.value).toBeLessThan(0);
  });

  it('have a price elasticity above 0', () => {
    const estimate = estimateElasticities(inputOf({ price: 0.7 }));
    expect(reasonCodes(estimate)).toEqual(['WRONG_SIGN']);
    const { kind, sentence } = refusalOf(() => attributionElasticities(estimate));
    expect(kind).toBe('missing');
    expect(sentence).toMatch(/^The elasticities estimated for exports cannot carry an attribution\. /);
    expect(sentence).toMatch(/The signs contradict demand theory \(income 1\.\d\d, .*price 0\.\d+/);
    expect(sentence).toMatch(/Use published elasticities/);
  });

  it('have no long-run relation', () => {
    const walk = randomNumbers(99);
    let drift = 0;
    const input = inputOf();
    const volume = input.volume.map((value) => value * Math.exp((drift += 0.1 * walk())));
    const estimate = estimateElasticities({ ...input, volume });
    expect(reasonCodes(estimate)).toContain('NOT_COINTEGRATED');
    expect(refusalOf(() => attributionElasticities(estimate)).sentence).toContain('is needed at 10 %');
  });
});

describe('notes on estimates', () => {
  it('always name simultaneity, and oil for imports', () => {
    expect(codes(estimateElasticities(inputOf()).notes)).toEqual(['SIMULTANEITY']);
    expect(codes(estimateElasticities(inputOf({}, { flow: 'imports' })).notes)).toEqual([
      'OIL_IN_PRICE',
      'SIMULTANEITY',
    ]);
  });

  it('name overshooting between −2 and −1', () => {
    const estimate = estimateElasticities(inputOf({ speed: -1.4 }));
    expect(codes(estimate.notes)).toContain('OVERSHOOTING');
    expect(estimate.usableForAttribution.usable).toBe(true);
    expect(estimate.adjustment?.halfLife).toBeUndefined();
  });

  it('name serial correlation of the errors', () => {
    const { notes, diagnostics } = estimateElasticities(inputOf({ persistence: 0.6 }));
    expect(diagnostics.breuschGodfrey[0]?.pValue).toBeLessThan(0.05);
    const note = notes.find(({ code }) => code === 'SERIAL_CORRELATION');
    expect(note?.sentence(() => '')).toMatch(
      /^Errors are correlated within 1 period \(Breusch-Godfrey p below 0\.001\)/,
    );
  });

  it('name coefficients that change within the sample', () => {
    const early = syntheticTrade({ ...usualEconomy, periods: 81, shortRunPrice: -0.1 });
    const late = syntheticTrade({ ...usualEconomy, seed: 6, periods: 81, shortRunPrice: -1.6 });
    const joined = (series: 'volume' | 'demand' | 'relativePrice') => {
      const link = (early[series][80] ?? NaN) / (late[series][0] ?? NaN);
      return Float64Array.from([...early[series], ...late[series].slice(1).map((value) => value * link)]);
    };
    const { notes } = estimateElasticities({
      flow: 'exports',
      periodsPerYear: 4,
      volume: joined('volume'),
      demand: joined('demand'),
      relativePrice: joined('relativePrice'),
    });
    expect(codes(notes)).toContain('COEFFICIENT_BREAK');
  });

  /** Prices that repeat demand but for a share of their own movement. */
  const tied = (own: number) => {
    const input = inputOf();
    const next = randomNumbers(8);
    const relativePrice = input.demand.map((value) => value * Math.exp(own * next()));
    return { ...input, relativePrice };
  };

  it('name collinearity above a variance inflation of 10, and refuse above 30', () => {
    const { notes, diagnostics } = estimateElasticities(tied(0.005));
    expect(diagnostics.varianceInflation).toBeGreaterThan(10);
    expect(diagnostics.varianceInflation).toBeLessThan(30);
    expect(codes(notes)).toContain('COLLINEAR');
    const { kind, sentence } = refusalOf(() => estimateElasticities(tied(0.001)));
    expect(kind).toBe('missing');
    expect(sentence).toMatch(/change together \(variance inflation \d+(\.\d)?, at most 30/);
  });
});

describe('samples', () => {
  const withPeriods = (periods: number, rest: Partial<ElasticityInput> = {}) => inputOf({ periods }, rest);

  it('of 40 observations allow error correction, of 39 log differences', () => {
    expect(estimateElasticities(withPeriods(41)).method).toBe('ecm');
    expect(estimateElasticities(withPeriods(40)).method).toBe('differences');
  });

  describe('with seasons', () => {
    const months = [1.3, 0.8, 1, 0.95, 1.2, 1.1, 0.7, 1, 1.05, 0.9, 1, 1.4];
    const monthly = (periods: number, rest: Partial<ElasticityInput> = {}) => {
      const input = withPeriods(periods, { periodsPerYear: 12, ...rest });
      return { ...input, ...seasonal(input, months) };
    };

    it('need more for error correction', () => {
      // 17 coefficients and 30 degrees of freedom need 47 observations.
      expect(estimateElasticities(monthly(48)).method).toBe('ecm');
      const shorter = estimateElasticities(monthly(47));
      expect(shorter.method).toBe('differences');
      expect(shorter.diagnostics.seasonality?.removed).toBe(true);
    });

    it('are refused with the numbers, below the minimum', () => {
      expect(refusalOf(() => estimateElasticities(monthly(47, { method: 'ecm' }))).sentence).toMatch(
        /^Error correction has 46 observations for 17 coefficients \(11 for seasons\); .* 30 more than coefficients/,
      );
      // 14 coefficients and 15 degrees of freedom need 29 observations.
      expect(refusalOf(() => estimateElasticities(monthly(29))).sentence).toMatch(
        /^Log differences has 28 observations for 14 coefficients \(11 for seasons\)/,
      );
      expect(estimateElasticities(monthly(30)).observations).toBe(29);
    });
  });

  it('below the minimum are refused with the numbers', () => {
    const short = refusalOf(() => estimateElasticities(withPeriods(40, { method: 'ecm' })));
    expect(short.kind).toBe('missing');
    expect(short.sentence).toMatch(/^Error correction has 39 observations for 6 coefficients.*below 40/);
    expect(short.sentence).toContain('choose "differences"');
    const shorter = refusalOf(() => estimateElasticities(withPeriods(20)));
    expect(shorter.sentence).toMatch(/^Log differences has 19 observations for 3 coefficients.*below 20/);
    expect(shorter.sentence).not.toContain('choose "differences"');
    expect(estimateElasticities(withPeriods(21)).observations).toBe(20);
  });

  it('of nothing are refused like short ones', () => {
    const nothing = new Float64Array(0);
    const input = { volume: nothing, demand: nothing, relativePrice: nothing };
    expect(refusalOf(() => estimateElasticities({ ...inputOf(), ...input })).kind).toBe('missing');
  });
});

describe('series that give no elasticities', () => {
  const input = inputOf();
  const changed = (series: 'volume' | 'demand' | 'relativePrice', at: number, value: number) => ({
    ...input,
    [series]: input[series].map((each, t) => (t === at ? value : each)),
  });

  it.each([
    ['volume', 7, 0, /^Volume is 0 in period 8 of the sample/],
    ['demand', 7, -3, /^Demand is −3 in period 8 of the sample/],
    ['relativePrice', 160, NaN, /^The relative price is NaN in period 161 of the sample/],
    ['volume', 0, Infinity, /^Volume is Infinity in period 1 of the sample/],
  ] as const)('%s whose value number %d from 0 is %d', (series, at, value, sentence) => {
    const refusal = refusalOf(() => estimateElasticities(changed(series, at, value)));
    expect(refusal.kind).toBe('value');
    expect(refusal.sentence).toMatch(sentence);
  });

  it('a relative price that stands still', () => {
    const still = { ...input, relativePrice: input.relativePrice.map(() => 1) };
    const { kind, sentence } = refusalOf(() => estimateElasticities(still));
    expect(kind).toBe('missing');
    expect(sentence).toContain('Change in ln relative price does not change over the sample');
  });

  it('a relative price that is demand under another name', () => {
    const same = { ...input, relativePrice: input.demand.map((value) => 3 * value) };
    const { kind, sentence } = refusalOf(() => estimateElasticities(same));
    expect(kind).toBe('missing');
    expect(sentence).toContain('can be computed from the other regressors');
  });

  it('a volume that grows at one rate', () => {
    for (const rate of [1.01, 0.99]) {
      const interpolated = { ...input, volume: input.volume.map((_value, t) => 100 * rate ** t) };
      expect(refusalOf(() => estimateElasticities(interpolated)).sentence).toContain('grows at one rate');
    }
    const constant = { ...input, volume: input.volume.map(() => 100) };
    expect(refusalOf(() => estimateElasticities(constant)).sentence).toContain('grows at one rate');
  });

  it('a volume that is computed from demand and price', () => {
    const computed = input.demand.map((value, t) => (7 * value ** 1.5) / (input.relativePrice[t] ?? NaN));
    const method = 'differences' as const;
    const { kind, sentence } = refusalOf(() => estimateElasticities({ ...input, volume: computed, method }));
    expect(kind).toBe('missing');
    expect(sentence).toContain('fits without error');
  });

  it('lags that are no number of periods', () => {
    const { kind, sentence } = refusalOf(() => estimateElasticities({ ...input, lags: -1 }));
    expect(kind).toBe('value');
    expect(sentence).toContain('a whole number from 0 to 159');
  });

  it('series of unequal length are a mistake of the caller', () => {
    expect(() => estimateElasticities({ ...input, demand: input.demand.slice(1) })).toThrow(RangeError);
  });
});

describe('half-life', () => {
  // ln ½ / ln(1 + φ): half of the gap each period takes one, 1 − 1/√2 takes two.
  it.each([
    [-0.5, 1],
    [Math.SQRT1_2 - 1, 2],
    [-0.108, Math.log(0.5) / Math.log(0.892)],
  ])('of speed %d is %d periods', (speed, periods) => {
    expect(halfLife(speed)).toBeCloseTo(periods, 12);
  });

  it.each([0, 0.3, -1, -1.5, NaN])('does not exist for speed %d', (speed) => {
    expect(halfLife(speed)).toBeUndefined();
  });
});
