import { describe, expect, it } from 'vitest';
import { readAssumptions } from '../../../src/core/drivers/assumptions';
import { missingSeries } from '../../../src/core/drivers/missingSeries';
import { readImportData } from '../../../src/core/drivers/tradeData';
import { Refusal } from '../../../src/core/refusal';
import { attempt, dataOf, tableOf, type Series } from './tables';

const codesOf = (series: Series) => dataOf(series).notes.map(({ code }) => code);
const refused = expect.any(Refusal) as unknown;

describe('flows against each other and against GDP', () => {
  const flows = (x: number, m: number, more: Series = {}): Series => ({
    Exports: [x, x],
    Imports: [m, m],
    ...more,
  });

  it('are in doubt where imports are above one and a half times GDP', () => {
    expect(codesOf(flows(100, 150, { GDP: [100, 100] }))).toEqual([]);
    expect(codesOf(flows(100, 150.1, { GDP: [100, 100] }))).toEqual(['ANNUALISATION?']);
  });
  it('are in doubt where the smaller of them is below a thousandth of GDP', () => {
    expect(codesOf(flows(10, 20, { GDP: [10_000, 10_000] }))).toEqual([]);
    expect(codesOf(flows(9.9, 20, { GDP: [10_000, 10_000] }))).toEqual(['UNITS?']);
    const low = dataOf(flows(20, 9.9, { GDP: [10_000, 10_000] })).notes;
    expect(low.map(({ code }) => code)).toEqual(['UNITS?']);
    expect(low[0]?.place).toMatchObject({ row: 1, column: 2 });
  });
  it('cannot be in one unit where one is usually below 2 and the other above a hundred times as much', () => {
    const read = (x: number, m: number) => attempt(() => dataOf(flows(x, m)).notes);
    expect(read(1.9, 191)).toEqual(refused);
    expect(read(191, 1.9)).toEqual(refused);
    expect(read(1.9, 190)).toEqual([]);
    expect(read(190, 1.9)).toEqual([]);
    expect(read(2, 1000)).toEqual([]);
    expect(read(1000, 2)).toEqual([]);
    expect(read(1.9, 191)).toMatchObject({ place: { row: 1, column: 1 } });
    expect(read(191, 1.9)).toMatchObject({ place: { row: 1, column: 2 } });
  });
  it('name the period that is in doubt', () => {
    const { notes } = dataOf({ Exports: [10, 10, 10], Imports: [10, 10, 40], GDP: [20, 20, 20] });
    expect(notes[0]?.place).toMatchObject({ row: 3, column: 2 });
  });
});

describe('an exchange rate that looks turned round', () => {
  const wave = [1, 1.1, 0.9, 1.2, 1, 1.15, 0.95, 1.05, 1.2, 0.9];
  const codes = (price: readonly number[], rate: readonly number[] = wave.slice(0, price.length)) =>
    codesOf({
      Exports: price.map(() => 100),
      Imports: price.map(() => 100),
      'Import price': price,
      'Exchange rate': rate,
    });

  it('moves with import prices, over eight changes or more', () => {
    expect(codes(wave.slice(0, 9))).toEqual(['EXCHANGE-RATE-REVERSED?']);
    expect(codes(wave.slice(0, 8))).toEqual([]);
    expect(codes(wave.map((rate) => 1 / rate))).toEqual([]);
  });
  it('has a correlation above 0.5, not below', () => {
    // Changes of the price: those of the rate plus k times changes that are not correlated with them.
    const a = [1, -1, 1, -1, 1, -1, 1, -1];
    const b = [1, 1, -1, -1, 1, 1, -1, -1];
    const level = (changes: readonly number[]) =>
      changes.reduce((levels, change) => [...levels, (levels.at(-1) ?? 1) * Math.exp(change / 100)], [1]);
    // Both have mean 0 and no product sum: correlation 1 ÷ √(1 + k²), which is 0.5 at k = √3.
    const found = (k: number) => codes(level(a.map((one, at) => one + k * (b[at] ?? 0))), level(a));
    expect(found(1.7)).toEqual(['EXCHANGE-RATE-REVERSED?']);
    expect(found(1.77)).toEqual([]);
  });
});

describe('tariffs', () => {
  const imports = { Imports: [100, 100], 'Import price': [1, 1], 'Domestic demand': [1, 1] };
  const read = (tariff: readonly number[]) =>
    attempt(() => {
      const data = readImportData(tableOf({ ...imports, Tariff: tariff }), undefined, undefined);
      return [data.states.map((state) => state.tariff), data.notes.map(({ code }) => code)];
    });

  it('are in per cent where every figure is above 1, and ratios otherwise', () => {
    expect(read([5, 2])).toEqual([[0.05, 0.02], ['TARIFF-IN-PERCENT']]);
    expect(read([5, 1])).toEqual([[5, 1], ['TARIFF-UNIT?']]);
    expect(read([1, 0.5])).toEqual([[1, 0.5], []]);
    expect(read([0, -0.5])).toEqual([[0, -0.5], []]);
  });
  it('lie above −100 % and up to 500 %', () => {
    expect(read([-0.99, 0.1])).toEqual([[-0.99, 0.1], []]);
    expect(read([-1, 0.1])).toEqual(refused);
    expect(read([5.01, 0.1])).toEqual(refused);
    expect(read([500, 2])).toMatchObject([[5, 0.02], ['TARIFF-IN-PERCENT']]);
    expect(read([501, 2])).toEqual(refused);
  });
});

describe('value, price and volume', () => {
  const read = (x: number, m: number, later = 1) =>
    attempt(
      () =>
        dataOf({
          Exports: [100, 100 * x * later],
          'Export price': [2, 2 * later],
          'Export volume': [7, 7],
          Imports: [100, 100 * m * later],
          'Import price': [3, 3 * later],
          'Import volume': [5, 5],
        }).states.length,
    );

  it('belong together within 2 % of their ratio in the first period, on either side', () => {
    for (const gap of [0.981, 1.019]) {
      expect(read(gap, 1)).toBe(2);
      expect(read(1, gap)).toBe(2);
      expect(read(gap, gap, 1.5)).toBe(2);
    }
    for (const gap of [0.979, 1.021]) {
      expect(read(gap, 1)).toEqual(refused);
      expect(read(1, gap)).toEqual(refused);
      expect(read(1, gap, 1.5)).toMatchObject({ place: { row: 2, column: 4 } });
    }
  });
  it('give the price where it is not given: value over volume', () => {
    const { states, notes } = dataOf({
      Exports: [100, 120],
      'Export volume': [50, 40],
      Imports: [90, 90],
      'Import volume': [30, 10],
    });
    expect(states.map(({ exportPrice, importPrice }) => [exportPrice, importPrice])).toEqual([
      [2, 3],
      [3, 9],
    ]);
    expect(notes.map(({ code }) => code)).toEqual(['PRICE-FROM-VOLUME', 'PRICE-FROM-VOLUME']);
  });
});

describe('parts of a whole', () => {
  const whole = {
    Exports: [100, 100],
    Imports: [100, 100],
    'Import price': [1, 1],
    'Domestic demand': [500, 500],
  };
  const read = (more: Series) => attempt(() => dataOf({ ...whole, ...more }).states.length);

  it('are below it in every period', () => {
    expect(read({ 'Non-competing imports': [99, 99] })).toBe(2);
    expect(read({ 'Non-competing imports': [99, 100] })).toMatchObject({ place: { row: 2, column: 5 } });
    expect(read({ 'Government demand': [499, 499] })).toBe(2);
    expect(read({ 'Government demand': [500, 499] })).toMatchObject({ place: { row: 1, column: 5 } });
  });
});

describe('assumptions of the reader', () => {
  const read = (name: string, value: number) =>
    attempt(() => {
      const found = readAssumptions('assumptions', [[name, value]]);
      return found === 'estimate' ? found : found.own.map((one) => [one.name, one.value]);
    });

  it.each([
    ['Import income elasticity', [0, 3], [-0.01]],
    ['Export income elasticity', [0, 3], [-0.01]],
    ['Import price elasticity', [0, -3], [0.01]],
    ['Export price elasticity', [0, -3], [0.01]],
    ['Tariff elasticity', [0, -3], [0.01]],
    ['Pass-through', [0, 1], [-0.01, 1.01]],
    ['Pricing to market', [0, 1], [-0.01, 1.01]],
    ['Displacement', [0, 1], [-0.01, 1.01]],
  ])('%s takes what theory allows', (name, allowed, forbidden) => {
    for (const value of allowed) expect(read(name, value)).toEqual([[name, value]]);
    for (const value of forbidden) expect(read(name, value)).toEqual(refused);
  });
});

describe('series that would separate more', () => {
  it('are those not given, with volumes for prices and the real rate for the foreign price', () => {
    expect(missingSeries(dataOf({ Exports: [1, 1], Imports: [1, 1] }))).toEqual([
      'exportPrice',
      'foreignDemand',
      'foreignPrice',
      'exchangeRate',
      'importPrice',
      'domesticDemand',
      'domesticPrice',
      'governmentDemand',
      'tariff',
      'nonCompetingImports',
    ]);
    const substitutes = dataOf({
      Exports: [1, 1],
      'Export volume': [1, 1],
      'Foreign demand': [1, 1],
      REER: [1, 1],
      Imports: [1, 1],
      'Import volume': [1, 1],
    });
    expect(missingSeries(substitutes)).toEqual([
      'exchangeRate',
      'domesticDemand',
      'domesticPrice',
      'governmentDemand',
      'tariff',
      'nonCompetingImports',
    ]);
  });
});
