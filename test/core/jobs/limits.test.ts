import { describe, expect, it } from 'vitest';
import { readAssumptions, type Assumptions } from '../../../src/core/drivers/assumptions';
import { jobsEffect, requireFullAttribution } from '../../../src/core/jobs/jobsEffect';
import { locateByPosition } from '../../../src/core/place';
import { Refusal } from '../../../src/core/refusal';
import { dataOf, tableOf, type Series } from '../drivers/tables';

const published = readAssumptions('assumptions', undefined) as Assumptions;
const still: Series = {
  Exports: [100, 100],
  Imports: [120, 120],
  'Export price': [1, 1],
  'Import price': [1, 1],
  'Domestic demand': [1000, 1000],
  'Foreign demand': [1000, 1000],
  'Domestic price': [1, 1],
  REER: [1, 1],
  GDP: [1000, 1000],
};
const effectOf = (
  series: Series,
  displacement?: number,
  coefficients = { exports: 5, imports: 6, demand: 7 },
) => jobsEffect(dataOf({ ...still, ...series }), coefficients, displacement, published);
const close = (value: number, low: number, high: number) => ({
  value: expect.closeTo(value, 8) as number,
  low: expect.closeTo(low, 8) as number,
  high: expect.closeTo(high, 8) as number,
});
const attempt = (call: () => unknown) => {
  try {
    call();
  } catch (error) {
    if (error instanceof Refusal) {
      return { kind: error.kind, place: error.place, sentence: error.sentence(locateByPosition) };
    }
    throw error;
  }
  return 'answered';
};

describe('unexplained volumes', () => {
  it.each([
    ['rose', 130, close(0, 0, 150), 150],
    ['fell', 70, close(0, -150, 0), -150],
  ] as const)(
    'of exports that %s count as 0 in the figure, and in full in the range',
    (_, after, range, jobs) => {
      const { parts, consistent, reasons, naive } = effectOf({ Exports: [100, after] });
      expect(parts.exportsUnexplained).toEqual(range);
      expect(consistent).toEqual(range);
      expect(naive.exports).toBeCloseTo(jobs, 8);
      expect(reasons.exportsUnexplained.value).toBeCloseTo(-jobs, 8);
    },
  );
  it.each([
    ['rose', 150, close(0, -180, 0)],
    ['fell', 90, close(0, 0, 180)],
  ] as const)('of imports that %s displace in the range only', (_, after, range) => {
    const { parts, consistent } = effectOf({ Imports: [120, after] });
    expect(parts.importsUnexplained).toEqual(range);
    expect(consistent).toEqual(range);
  });
  it('of both sides take the range to both ends', () => {
    const { consistent } = effectOf({ Exports: [100, 130], Imports: [120, 150] });
    expect(consistent).toEqual(close(0, -180, 150));
  });
});

describe('imports that compete by price', () => {
  const logMean = (a: number, b: number) => (a - b) / Math.log(a / b);

  it('hold what a cut of tariffs drew in, weighted by the log mean of the volume', () => {
    // A cut from 20 % to 0.01 % with the import price elasticity of −1.
    const { volumes, parts } = effectOf({ Tariff: [0.2, 0.0001], Imports: [120, 144] }, 0.5);
    const drawn = logMean(144, 120) * Math.log(1.2 / 1.0001);
    expect(volumes.importCompetitiveness).toBeCloseTo(drawn, 8);
    expect(parts.displacement.value).toBeCloseTo(-6 * 0.5 * drawn, 8);
  });
  it('add up with non-competing imports to what does not displace: the part 1 − δ, and all of those', () => {
    const { volumes, reasons, naive, consistent } = effectOf(
      { Imports: [120, 170], 'Non-competing imports': [20, 50], 'Import price': [1, 0.9] },
      0.75,
    );
    const { importCompetitiveness, nonCompeting } = volumes;
    expect([importCompetitiveness, nonCompeting].every((volume) => volume > 1)).toBe(true);
    expect(reasons.notDisplacing.value).toBeCloseTo(6 * (0.25 * importCompetitiveness + nonCompeting), 8);
    const sum = Object.values(reasons).reduce((total, { value }) => total + value, 0);
    expect(consistent.value - naive.total).toBeCloseTo(sum, 8);
  });
  it('displace by the share given, otherwise by that of the assumptions, which is all', () => {
    expect(effectOf({}).displacement).toBe(1);
    expect(effectOf({}, 0).displacement).toBe(0);
  });
});

describe('coefficients', () => {
  it('are remarked on where all three are equal, and not where two are', () => {
    const codes = (exports: number, imports: number, demand: number) =>
      effectOf({}, undefined, { exports, imports, demand }).notes.map(({ code }) => code);
    expect(codes(5, 5, 5)).toEqual(['EQUAL_COEFFICIENTS']);
    for (const two of [codes(5, 5, 6), codes(6, 5, 5), codes(5, 6, 5), codes(5, 6, 7)]) {
      expect(two).toEqual([]);
    }
  });
});

describe('a jobs effect needs', () => {
  const without = (...labels: string[]) =>
    Object.fromEntries(Object.entries(still).filter(([label]) => !labels.includes(label)));
  const judged = (series: Series) =>
    attempt(() => {
      requireFullAttribution(tableOf(series));
    });

  it('every series that tells demand from competitiveness, and names those it lacks', () => {
    expect(judged(still)).toBe('answered');
    for (const label of [
      'Export price',
      'Import price',
      'Foreign demand',
      'Domestic demand',
      'Domestic price',
      'GDP',
    ]) {
      expect(judged(without(label))).toMatchObject({
        kind: 'value',
        place: { argument: 'data' },
        sentence: expect.stringContaining(`lacks ${label}.`) as string,
      });
    }
    expect(judged(without('REER'))).toMatchObject({
      sentence: expect.stringContaining('lacks Foreign price, Exchange rate.') as string,
    });
  });
  it('prices, or volumes in their place, and a real rate, or its two parts', () => {
    const volumes = { 'Export volume': [1, 1], 'Import volume': [1, 1] };
    expect(judged({ ...without('Export price', 'Import price'), ...volumes })).toBe('answered');
    const parts = { 'Foreign price': [1, 1], 'Exchange rate': [1, 1] };
    expect(judged({ ...without('REER'), ...parts })).toBe('answered');
    expect(judged({ ...without('REER'), 'Foreign price': [1, 1] })).not.toBe('answered');
  });
  it('domestic demand above 0 as an amount: GDP − X + M', () => {
    expect(effectOf({ GDP: [0.001, 1], Exports: [120, 120] }).demand.before).toBeCloseTo(0.001, 10);
    const none = attempt(() => effectOf({ GDP: [30, 30], Exports: [150, 150] }));
    expect(none).toMatchObject({ kind: 'value', place: { argument: 'data', row: 1, column: 9 } });
    expect(attempt(() => effectOf({ GDP: [29, 29], Exports: [150, 150] }))).toMatchObject({ kind: 'value' });
  });
});
