import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as faces from '../../src/functions/terms-of-trade.faces';
import japan from '../fixtures/japan-trading-gains.json';
import { asFormula, column, invocation, refusalOf } from '../support/excelRuntime';

const tradingGain = asFormula(faces.tradingGain);
const exportPrices = japan.exports.map((value, index) => (100 * value) / (japan.realExports[index] ?? NaN));
const importPrices = japan.imports.map((value, index) => (100 * value) / (japan.realImports[index] ?? NaN));
const official = () =>
  tradingGain(
    column(...japan.exports),
    column(...japan.imports),
    column(...exportPrices),
    column(...importPrices),
    null,
    column(...japan.realGdp),
  );
const columnOf = (table: unknown[][], head: string): number[] => {
  const at = table[0]?.indexOf(head) ?? -1;
  return table.slice(1).map((row) => Number(row[at]));
};

describe('TRADINGGAIN against the official figures of Japan', () => {
  it('gives the published trading gains of 87 quarters to 0.2 billion yen', () => {
    const gains = columnOf(official(), 'Trading gain');
    expect(gains).toHaveLength(87);
    gains.forEach((gain, index) => {
      expect(Math.abs(gain - (japan.tradingGain[index] ?? NaN))).toBeLessThan(0.2);
    });
  });
  it('gives the published real gross domestic income to 0.2 billion yen', () => {
    columnOf(official(), 'Real GDI').forEach((income, index) => {
      expect(Math.abs(income - (japan.realGdi[index] ?? NaN))).toBeLessThan(0.2);
    });
  });
  it('gives the official gain of 1994 as the sum of quarters; annual totals would give 10,149.1', () => {
    const sum = (figures: readonly number[]) =>
      figures.slice(0, 4).reduce((total, figure) => total + figure, 0);
    expect(Math.abs(sum(columnOf(official(), 'Trading gain')) - 10141.9)).toBeLessThan(0.4);
    const [x, m, rx, rm] = [japan.exports, japan.imports, japan.realExports, japan.realImports].map(sum);
    const annual = tradingGain(x, m, (100 * (x ?? 0)) / (rx ?? 0), (100 * (m ?? 0)) / (rm ?? 0));
    expect(Math.abs(Number(annual[1]?.[1]) - 10149.1)).toBeLessThan(0.1);
  });
  it('reads prices as ratios when all are below 10, to the same figures', () => {
    const ratio = (prices: number[]) => column(...prices.map((price) => price / 100));
    const table = tradingGain(
      column(...japan.exports),
      column(...japan.imports),
      ratio(exportPrices),
      ratio(importPrices),
    );
    const gains = columnOf(official(), 'Trading gain');
    columnOf(table, 'Trading gain').forEach((gain, index) => {
      expect(gain).toBeCloseTo(gains[index] ?? NaN, 8);
    });
  });
});

describe('TRADINGGAIN results', () => {
  // x = 100, m = 200; average price 400/300 = 4/3; balance −200.
  const call = (...rest: unknown[]) => tradingGain(100, 300, 100, 150, ...rest);

  it('has the period and the gain, and no part that was not asked for', () => {
    const table = call();
    expect(table[0]).toEqual(['Period', 'Trading gain']);
    // −200 ÷ (4/3) − (100 − 200) = −50.
    expect(table[1]?.[0]).toBe(1);
    expect(table[1]?.[1]).toBeCloseTo(-50, 12);
  });
  it('splits the gain with domestic prices, exactly', () => {
    const table = call(160);
    expect(table[0]).toEqual(['Period', 'Trading gain', 'Terms-of-trade part', 'Real-exchange-rate part']);
    // −200 ÷ 1.6 + 100 = −25: −50 and −200 × (1/1.6 − 3/4) = +25.
    expect(table[1]?.slice(1)).toEqual([-25, -50, 25].map((figure) => expect.closeTo(figure, 12) as number));
  });
  it('gives X ÷ Pm − x with import prices as the deflator', () => {
    expect(call(150)[1]?.[1]).toBeCloseTo(100 / 1.5 - 100, 12);
  });
  it('sets the change in the gain against the real GDP of the period before', () => {
    const table = tradingGain(
      column(100, 110),
      column(100, 100),
      column(100, 110),
      column(100, 100),
      null,
      column(1000, 1100),
    );
    expect(table[0]).toEqual(['Period', 'Trading gain', '% of previous real GDP', 'Real GDI']);
    expect(table[1]?.[2]).toMatchObject({ code: '#N/A' });
    // P = 210 ÷ 200; T = 10 ÷ 1.05 − 0; over 1000.
    expect(table[2]?.[2]).toBeCloseTo((100 * (10 / 1.05)) / 1000, 12);
    expect(table[2]?.[3]).toBeCloseTo(1100 + 10 / 1.05, 10);
  });
  it('keeps periods across', () => {
    const table = tradingGain([[100, 110]], [[100, 100]], [[100, 110]], [[100, 100]]);
    expect(table.map((row) => row[0])).toEqual(['Period', 'Trading gain']);
    expect(table[0]).toEqual(['Period', 1, 2]);
  });
  it('reads imports that are negative throughout as debits', () => {
    expect(tradingGain(100, -300, 100, 150)[1]?.[1]).toBeCloseTo(-50, 12);
  });
  it('shows #N/A for a missing figure and #DIV/0! for no trade, in that row only', () => {
    const table = tradingGain(
      column(100, '', 0, 100),
      column(300, 300, 0, 300),
      column(100, 100, 100, 100),
      column(150, 150, 150, 150),
    );
    expect(table[2]?.[1]).toMatchObject({ code: '#N/A' });
    expect(table[3]?.[1]).toMatchObject({ code: '#DIV/0!' });
    expect(table[4]?.[1]).toBeCloseTo(-50, 12);
  });
});

describe('TRADINGGAIN always', () => {
  const amount = fc.double({ min: 1, max: 1e6, noNaN: true });
  const price = fc.double({ min: 11, max: 1000, noNaN: true });
  const period = fc.tuple(amount, amount, price, price, price);
  const gainOf = ([x, m, px, pm, pd]: readonly number[]) =>
    (tradingGain(x, m, px, pm, pd)[1] ?? []).slice(1).map(Number);

  it('splits exactly into its parts, which are T with the domestic deflator', () => {
    fc.assert(
      fc.property(period, (given) => {
        const [x, m, px, pm, pd] = given;
        const [gain, terms, rate] = gainOf(given);
        expect(gain).toBe((terms ?? NaN) + (rate ?? NaN));
        const direct = (x - m) / (pd / 100) - (x / (px / 100) - m / (pm / 100));
        const scale = x / (px / 100) + m / (pm / 100) + (x + m) / (pd / 100);
        expect(Math.abs((gain ?? NaN) - direct)).toBeLessThan(1e-12 * scale);
      }),
    );
  });
  it('is zero in the reference period', () => {
    fc.assert(
      fc.property(amount, amount, (x, m) => {
        const [gain] = gainOf([x, m, 100, 100, 100]);
        expect(Math.abs(gain ?? NaN)).toBeLessThan(1e-12 * (x + m));
      }),
    );
  });
  it('changes sign when exports and imports are exchanged', () => {
    fc.assert(
      fc.property(period, ([x, m, px, pm, pd]) => {
        const forth = gainOf([x, m, px, pm, pd]);
        const back = gainOf([m, x, pm, px, pd]);
        back.forEach((figure, index) => {
          expect(figure).toBeCloseTo(-(forth[index] ?? NaN), 4);
        });
      }),
    );
  });
  it('grows in proportion with the flows', () => {
    fc.assert(
      fc.property(period, fc.double({ min: 0.1, max: 10, noNaN: true }), ([x, m, px, pm, pd], k) => {
        const once = gainOf([x, m, px, pm, pd]);
        const scale = (x + m) * k;
        gainOf([k * x, k * m, px, pm, pd]).forEach((figure, index) => {
          expect(Math.abs(figure - k * (once[index] ?? NaN))).toBeLessThan(1e-9 * scale);
        });
      }),
    );
  });
});

describe('TRADINGGAIN refuses', () => {
  const where = invocation('Sheet1!H2', 'Sheet1!A2:A3', 'Sheet1!B2:B3', 'Sheet1!C2:C3', 'Sheet1!D2:D3');
  const good = column(100, 110);
  const refuse = (...values: unknown[]) =>
    refusalOf(() => tradingGain(...values, ...Array<null>(6 - values.length).fill(null), where));

  it.each([
    [
      'a price of zero',
      [good, good, column(100, 0), good],
      'exportPrices in C3 is zero or blank (Excel hands a blank cell over as 0). Fill in the figure, or NA() if it is missing.',
    ],
    [
      'mixed signs',
      [good, column(100, -100), good, good],
      'imports has mixed signs: −100 in B3 and 100 in B2. A gross flow has one sign. Enter exports and imports as positive amounts.',
    ],
    [
      'an index beside a ratio',
      [good, good, good, column(1, 1.1)],
      'exportPrices looks like an index with 100 in its reference period, importPrices (D2:D3) like a ratio with 1. The trading gain needs all prices on one scale. Multiply the ratio by 100.',
    ],
    [
      'different shapes',
      [good, good, good, [[100, 100]]],
      'exports is 2 × 1 and importPrices is 1 × 2 (D2:D3). Both must have the same number of rows and columns. Select ranges of equal size.',
    ],
    [
      'several series at once',
      [
        [
          [1, 2],
          [3, 4],
        ],
        good,
        good,
        good,
      ],
      'exports (A2:A3) is a block of 2 × 2. This result needs one series. Select a single column or row.',
    ],
  ])('%s', (_, values, sentence) => {
    // prettier-ignore
    const refusal = refuse(...values);
    expect(refusal.message).toBe(sentence);
    expect(refusal.code).toBe('#VALUE!');
  });
});
