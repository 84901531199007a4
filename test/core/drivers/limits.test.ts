import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/cell';
import { readAssumptions, type Assumptions } from '../../../src/core/drivers/assumptions';
import { attributionNotes, balanceChange, balancePath } from '../../../src/core/drivers/deficitDriver';
import { importChange } from '../../../src/core/drivers/importDriver';
import { importVerdict } from '../../../src/core/drivers/importGrowth';
import { largestDrivers } from '../../../src/core/drivers/largestDriver';
import { missingSeries } from '../../../src/core/drivers/missingSeries';
import { termsOfTradeChange } from '../../../src/core/drivers/termsOfTradeChange';
import { readImportData, readTradeData } from '../../../src/core/drivers/tradeData';
import type { TradeState } from '../../../src/core/drivers/tradeState';
import { Refusal } from '../../../src/core/refusal';
import { LabelledTable } from '../../../src/core/table/labelledTable';

type Series = Readonly<Record<string, readonly Cell[]>>;

const tableOf = (series: Series, firstYear = 2000) => {
  const length = Math.max(...Object.values(series).map((figures) => figures.length));
  return LabelledTable.read('data', [
    ['Year', ...Object.keys(series)],
    ...Array.from({ length }, (_, at): Cell[] => [
      firstYear + at,
      ...Object.values(series).map((figures) => figures[at] ?? null),
    ]),
  ]);
};
const dataOf = (series: Series) => readTradeData(tableOf(series), undefined, undefined);
const codesOf = (series: Series) => dataOf(series).notes.map(({ code }) => code);
const published = readAssumptions('assumptions', undefined) as Assumptions;
const refused = expect.any(Refusal) as unknown;

/** What a reading gives, or its refusal. */
const attempt = <Value>(read: () => Value): Value | Refusal => {
  try {
    return read();
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
};

describe('shares of a change in the balance', () => {
  const change = (x: number, m: number) =>
    balanceChange(dataOf({ Exports: [100, x], Imports: [100, m] }), published);

  it('mean something from 5 % of average trade on, whichever way the balance went', () => {
    // Average trade is 100 throughout, the change 5 or a little less.
    expect(change(102.5, 97.5).sharesMean).toBe(true);
    expect(change(97.5, 102.5).sharesMean).toBe(true);
    expect(change(102.4, 97.6).sharesMean).toBe(false);
    expect(change(97.6, 102.4).sharesMean).toBe(false);
    expect(change(97.6, 102.4).drivers.map(({ share }) => share)).toEqual([undefined, undefined]);
    expect(change(102.5, 97.5).drivers.map(({ share }) => share)).toEqual([
      expect.closeTo(0.5, 12),
      expect.closeTo(0.5, 12),
    ]);
  });
});

describe('a path that tells another story than its ends', () => {
  // Price of exports 1 → p → 1, so nothing from end to end; in steps (100 − L(200, 100))·ln p = −44.27·ln p.
  const sensitive = (logPrice: number) => {
    const data = dataOf({
      Exports: [100, 100, 200],
      'Export price': [1, Math.exp(logPrice), 1],
      Imports: [100, 100, 100],
    });
    return balancePath(data, published).sensitive;
  };

  it('differs by more than 10 % of the change of the balance', () => {
    expect(sensitive(0.9 * 0.2259)).toEqual([]);
    expect(sensitive(-0.9 * 0.2259)).toEqual([]);
    expect(sensitive(1.02 * 0.2259)).toEqual(['exportPrice', 'exportsNotSeparable']);
    expect(sensitive(-1.02 * 0.2259)).toEqual(['exportPrice', 'exportsNotSeparable']);
  });
  it('has a step for each period after the first, which add up to the change', () => {
    const data = dataOf({ Exports: [100, 120, 90], Imports: [100, 90, 110] });
    const { steps, sensitive: rows } = balancePath(data, published);
    expect(steps.map(({ change }) => change.amount)).toEqual([30, -50]);
    expect(rows).toEqual([]);
  });
});

/** Imports and exports of volume 1 growing by a logarithm, with demand growing by another, at constant prices. */
const grown = (volume: number, demand: number): Series => ({
  Exports: [100, 100 * Math.exp(volume)],
  'Export price': [1, 1],
  'Foreign demand': [1, Math.exp(demand)],
  REER: [1, 1],
  Imports: [100, 100 * Math.exp(volume)],
  'Import price': [1, 1],
  'Domestic demand': [1, Math.exp(demand)],
  'Domestic price': [1, 1],
});

describe('elasticities that do not fit', () => {
  const flags = (volume: number, demand: number) => {
    const data = dataOf(grown(volume, demand));
    return attributionNotes(balanceChange(data, published), published, balancePath(data, published)).map(
      ({ code }) => code,
    );
  };

  it('leave more than three times the change in volume unexplained, on either side', () => {
    // Unexplained is volume less demand: 0.049 − 0.2 is 3.1 times 0.049, 0.051 − 0.2 is 2.9 times 0.051.
    const both = ['ELASTICITIES-DO-NOT-FIT', 'ELASTICITIES-DO-NOT-FIT'];
    expect(flags(0.049, 0.2)).toEqual(both);
    expect(flags(0.051, 0.2)).toEqual([]);
    expect(flags(-0.049, -0.2)).toEqual(both);
    expect(flags(-0.051, -0.2)).toEqual([]);
    expect(flags(0, 0)).toEqual([]);
  });
});

describe('verdict on imports, at its limits', () => {
  const state = (imports: number, demand: number, price: number): TradeState => ({
    exports: 1,
    imports,
    importPrice: price,
    domesticDemand: demand,
    domesticPrice: 1,
  });
  const verdict = (imports: number, demand: number, price: number) =>
    importVerdict(state(1, 1, 1), state(imports, demand, price), published);

  it('judges nothing where nothing moved', () => {
    expect(verdict(1, 1, 1)).toMatchObject({ drivenBy: 'mixed', structuralHeavy: false, unstable: false });
    expect(verdict(1, 1, 1)?.ratio).toBeUndefined();
    expect(verdict(1, 1, 1)?.breakEven).toBeUndefined();
  });
  it('is demand-driven where demand is exactly twice competitiveness: ln 4 against −ln ½', () => {
    expect(verdict(4, 4, 0.5)).toMatchObject({ drivenBy: 'demand', unstable: false });
    expect(verdict(4, 3.99, 0.5)).toMatchObject({ drivenBy: 'mixed', unstable: true });
  });
  it('has no ratio where demand or prices pulled the other way', () => {
    expect(verdict(2, 2, 0.5)?.ratio?.value).toBeCloseTo(1, 12);
    expect(verdict(2, 2, 2)?.ratio).toBeUndefined();
    expect(verdict(2, 0.5, 0.5)?.ratio).toBeUndefined();
    expect(verdict(2, 1, 0.5)?.ratio).toBeUndefined();
    expect(verdict(2, 2, 1)?.ratio).toBeUndefined();
  });
  it('has a break-even from a move of 1 % of the relative price on', () => {
    expect(verdict(2, 2, Math.exp(-0.0101))?.breakEven?.value).toBeCloseTo(Math.log(2) / 0.0101, 9);
    expect(verdict(2, 2, Math.exp(-0.0099))?.breakEven).toBeUndefined();
    expect(verdict(0.5, 0.5, Math.exp(0.0101))?.breakEven?.value).toBeCloseTo(Math.log(2) / 0.0101, 9);
    expect(verdict(0.5, 0.5, Math.exp(0.0099))?.breakEven).toBeUndefined();
  });
  it('takes a tariff with an elasticity of its own out of what the price must explain', () => {
    // Demand ln 2; a tariff cut from 25 % to 0 with elasticity −2 explains 2·ln 1.25; the price fell by 10 %.
    const own = { ...published, elasticities: { ...published.elasticities, tariff: -2 } };
    const before = { ...state(1, 1, 1), tariff: 0.25 };
    const after = { ...state(2, 2, Math.exp(-0.1)), tariff: 0 };
    expect(importVerdict(before, after, own)?.breakEven?.value).toBeCloseTo(
      (Math.log(2) - 2 * Math.log(1.25)) / 0.1,
      9,
    );
    // Without one it moves imports as a price does: the two fall together.
    expect(importVerdict(before, after, published)?.breakEven?.value).toBeCloseTo(
      Math.log(2) / (0.1 + Math.log(1.25)),
      9,
    );
  });
});

describe('shares of the growth of imports', () => {
  it('mean something from a growth of 1 % on, up or down', () => {
    const shares = (growth: number) => {
      const at = (imports: number) => ({ imports, importPrice: 1, domesticDemand: 1, domesticPrice: 1 });
      const { rows } = importChange(at(1), at(Math.exp(growth)), published);
      return rows.find(({ key }) => key === 'total')?.share?.value;
    };
    expect(shares(0.0101)).toBe(1);
    expect(shares(-0.0101)).toBe(1);
    expect(shares(0.0099)).toBeUndefined();
    expect(shares(-0.0099)).toBeUndefined();
  });
});

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

describe('the largest driver', () => {
  const change = (series: Series) => largestDrivers(balanceChange(dataOf(series), published));

  it('is the largest in absolute value, and the named one the largest with a reason', () => {
    const series = { ...grown(0.5, 0.1), Exports: [100, 100] };
    // Imports grew by 0.5: 0.1 by demand, 0.4 unexplained.
    expect(change(series).largest?.key).toBe('importsUnexplained');
    expect(change(series).named?.key).toBe('domesticDemand');
  });
  it('is none where nothing moved, and has no reason where nothing can be told apart', () => {
    expect(change({ Exports: [100, 100], Imports: [50, 50] })).toEqual({});
    const folded = change({ Exports: [100, 130], Imports: [50, 60] });
    expect(folded.largest?.key).toBe('exportsNotSeparable');
    expect(folded.named).toBeUndefined();
  });
});

describe('terms of trade between two periods', () => {
  const state = (exports: number, imports: number, exportPrice: number, importPrice: number) => ({
    exports,
    imports,
    exportPrice,
    importPrice,
  });

  it('are worth (X − M)/P − (X/Px − M/Pm), prices of 1 in the first period, P = (X + M)/(X/Px + M/Pm)', () => {
    const found = termsOfTradeChange(state(1, 1, 2, 4), state(300, 200, 3, 5));
    // Px = 1.5, Pm = 1.25: volumes 200 and 160, P = 500 ÷ 360.
    expect(found?.growth).toBeCloseTo(1.5 / 1.25 - 1, 12);
    expect(found?.tradingGain).toBeCloseTo(100 / (500 / 360) - 40, 12);
  });
  it('are not known without both prices in both periods', () => {
    const full = state(1, 1, 1, 1);
    const bare = { exports: 1, imports: 1 };
    const some = (kept: object) => ({ ...bare, ...kept });
    for (const lacking of [some({ exportPrice: 1 }), some({ importPrice: 1 }), bare]) {
      expect(termsOfTradeChange(full, lacking)).toBeUndefined();
      expect(termsOfTradeChange(lacking, full)).toBeUndefined();
    }
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
