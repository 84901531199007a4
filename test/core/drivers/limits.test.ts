import { describe, expect, it } from 'vitest';
import { locateByPosition } from '../../../src/core/place';
import { readAssumptions, type Assumptions } from '../../../src/core/drivers/assumptions';
import { attributionNotes, balanceChange, balancePath } from '../../../src/core/drivers/deficitDriver';
import { importChange } from '../../../src/core/drivers/importDriver';
import { importVerdict } from '../../../src/core/drivers/importGrowth';
import { largestDrivers } from '../../../src/core/drivers/largestDriver';
import { termsOfTradeChange } from '../../../src/core/drivers/termsOfTradeChange';
import type { TradeState } from '../../../src/core/drivers/tradeState';
import { dataOf, type Series } from './tables';

const published = readAssumptions('assumptions', undefined) as Assumptions;

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

describe('notes on an attribution', () => {
  const notesOf = (series: Series, assumptions = published) => {
    const data = dataOf(series);
    return attributionNotes(
      balanceChange(data, assumptions),
      assumptions,
      balancePath(data, assumptions),
    ).map(({ code, sentence }) => [code, sentence(locateByPosition)] as const);
  };
  const codes = (series: Series, assumptions = published) =>
    notesOf(series, assumptions).map(([code]) => code);

  it('name the rows that depend on the path', () => {
    const [note, ...others] = notesOf({
      Exports: [100, 100, 200],
      'Export price': [1, 2, 1],
      Imports: [100, 100, 100],
    });
    expect(others).toEqual([]);
    expect(note?.[0]).toBe('PATH-SENSITIVE');
    expect(note?.[1]).toContain('Export price, Exports, not separable');
  });
  it('name the side of trade that elasticities do not fit', () => {
    const exportsOnly = { ...grown(0, 0), Exports: [100, 104.9], 'Foreign demand': [1, Math.exp(0.2)] };
    const importsOnly = { ...grown(0, 0), Imports: [100, 104.9], 'Domestic demand': [1, Math.exp(0.2)] };
    for (const [series, flow] of [
      [exportsOnly, 'exports'],
      [importsOnly, 'imports'],
    ] as const) {
      const [note, ...others] = notesOf(series);
      expect(others).toEqual([]);
      expect(note?.[0]).toBe('ELASTICITIES-DO-NOT-FIT');
      expect(note?.[1]).toContain(`unexplained part of ${flow} `);
    }
  });
  it('count relative prices into the change of export volume', () => {
    // Relative prices explain 0.2 of a growth of 0.25.
    const priced = { ...grown(0.25, 0), Imports: [100, 100], REER: [1, Math.exp(-0.2)] };
    expect(codes(priced)).toEqual([]);
    // Relative prices lower it by 0.2, so that 0.25 of a growth of 0.05 is unexplained.
    const opposed = { ...grown(0.05, 0), Imports: [100, 100], REER: [1, Math.exp(0.2)] };
    expect(codes(opposed)).toEqual(['ELASTICITIES-DO-NOT-FIT']);
  });
  it('say that a tariff has no elasticity of its own, where one is given and the elasticity is not', () => {
    const series = { ...grown(0, 0), Tariff: [0.1, 0.1] };
    const own = { ...published, elasticities: { ...published.elasticities, tariff: -2 } };
    expect([codes(series), codes(series, own), codes(grown(0, 0))]).toEqual([['TARIFF-ELASTICITY'], [], []]);
  });
});
