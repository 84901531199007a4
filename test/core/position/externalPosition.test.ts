import { describe, expect, it } from 'vitest';
import { Refusal } from '../../../src/core/refusal';
import { codes, dataOf, positionOf, quarters, years, type Series } from './positions';

describe('flows of quarters and years', () => {
  const account = [-4, -4, -4, -4, -8, -8];
  const position = [-10, -14, -18, -22, -30, -40];
  const gdp = [100, 100, 100, 100, 110, 110];

  it.each([
    'Current account (annual rate)',
    'Current account (SAAR)',
    'Current account (annualised)',
    'Current account (USD bn, Annualized)',
  ])('divides a flow labelled %s by four, and takes GDP as that of a year', (label) => {
    const found = positionOf(quarters, { [label]: account, 'Net position': position, GDP: gdp });
    expect(found.rows.map(({ flow }) => flow)).toEqual([-1, -1, -1, -1, -2, -2]);
    expect(found.rows[5]?.ratio).toBeCloseTo((100 * -40) / 110, 12);
    expect(found.rows[4]?.growth).toBeCloseTo(10, 12);
    expect(codes(found)).toEqual(['ANNUAL_RATES']);
  });
  it('takes other flows as amounts of the quarter, and sums GDP over four of them', () => {
    const found = positionOf(quarters, { 'Current account': account, 'Net position': position, GDP: gdp });
    expect(found.rows.map(({ flow }) => flow)).toEqual(account);
    expect(found.rows.map(({ ratio }) => ratio)).toEqual([
      NaN,
      NaN,
      NaN,
      (100 * -22) / 400,
      (100 * -30) / 410,
      (100 * -40) / 420,
    ]);
    expect(codes(found)).toEqual(['PERIOD_AMOUNTS']);
  });
  it('takes twelve months for a year', () => {
    const months = Array.from({ length: 13 }, (_, at) => `${2000 + Math.floor(at / 12)}-${1 + (at % 12)}`);
    const found = positionOf(months, {
      'Current account': months.map(() => -1),
      'Net position': months.map((_, at) => -10 - at),
      GDP: months.map(() => 10),
    });
    expect(found.rows[10]?.ratio).toBeNaN();
    expect(found.rows[11]?.ratio).toBeCloseTo((100 * -21) / 120, 12);
  });
  it('has nothing to say of rates for years, and says so where the spacing is not known', () => {
    const series = { 'Current account': [-4, -4, -4], 'Net position': [-10, -15, -20] };
    expect(codes(positionOf(years, series))).toEqual([]);
    const found = positionOf(['start', 'middle', 'end'], series);
    expect(codes(found)).toEqual(['SPACING_UNKNOWN']);
    expect(found.rows.map(({ flow }) => flow)).toEqual([-4, -4, -4]);
  });
  it('adds the capital account to the flow, and leaves the rest to valuation', () => {
    const found = positionOf(years, {
      'Current account': [-4, -4, -4],
      'Capital account': [1, 1, 2],
      'Net position': [-10, -15, -20],
    });
    expect(found.rows.map(({ flow }) => flow)).toEqual([-3, -3, -2]);
    expect(found.rows.map(({ valuation }) => valuation)).toEqual([NaN, -2, -3]);
  });
});

describe('periods of a position', () => {
  const series = { 'Current account': [-4, -4, -4], 'Net position': [-10, -15, -20] };

  it.each([
    ['a year', [2000, 2001, 2003]],
    ['a quarter', ['2000Q1', '2000Q2', '2000Q4']],
    ['a month', ['2000-01', '2000-02', '2000-04']],
    ['the order', [2002, 2001, 2000]],
  ])('must not skip %s', (_, periods) => {
    expect(() => dataOf(periods, series)).toThrow(Refusal);
  });
  it.each([
    ['years', years],
    ['quarters', ['2000Q3', '2000Q4', '2001Q1']],
    ['months', ['2000-11', '2000-12', '2001-01']],
    ['words', ['first', 'second', 'third']],
  ])('may be %s in a row', (_, periods) => {
    expect(dataOf(periods, series).periods).toHaveLength(3);
  });
  it('run from the first to the last with every series that is read', () => {
    const data = dataOf([2000, 2001, 2002, 2003], {
      'Net position': ['', -15, -20, -25],
      'Current account': [-4, -4, -4, ''],
    });
    expect(data.first).toBe(1);
    expect(data.periods.map(({ text }) => text)).toEqual(['2001', '2002']);
    expect([...data.position]).toEqual([-15, -20]);
  });
});

describe('gross positions', () => {
  it('stand in for a net one, and a net one goes before them', () => {
    const gross = { 'Foreign assets': [100, 100, 100], 'Foreign liabilities': [110, 115, 120] };
    const account = { 'Current account': [-4, -4, -4] };
    expect([...dataOf(years, { ...gross, ...account }).position]).toEqual([-10, -15, -20]);
    expect([...dataOf(years, { ...gross, ...account, NIIP: [-1, -2, -3] }).position]).toEqual([-1, -2, -3]);
    expect(() => dataOf(years, { 'Foreign assets': [100, 100, 100], ...account })).toThrow(Refusal);
  });
});

describe('the return on a position', () => {
  const base = {
    'Current account': [-4, -4, -4],
    'Net position': [-50, -50, -50],
    GDP: [100, 100, 100],
    Exports: [20, 20, 20],
    Imports: [22, 22, 22],
  };

  it('is as given before all others', () => {
    const found = positionOf(years, { ...base, 'Primary income': [-2, -2, -2] }, { return: 0.07 });
    expect(found.returnBasis).toBe('argument');
    expect(found.rows[2]?.return).toBeCloseTo(7, 12);
  });
  it('is that of the yields where both yields and both gross positions are given', () => {
    const yields = {
      'Foreign assets': [100, 100, 100],
      'Foreign liabilities': [150, 150, 150],
      'Return on assets': [0.02, 0.02, 0.02],
      'Return on liabilities': [0.04, 0.04, 0.04],
    };
    expect(positionOf(years, { ...base, ...yields }).returnBasis).toBe('yields');
    // (0.02 · 100 − 0.04 · 150) ÷ (100 − 150) = 8 %.
    expect(positionOf(years, { ...base, ...yields }).rows[1]?.return).toBeCloseTo(8, 12);
    for (const label of Object.keys(yields)) {
      const lacking = Object.fromEntries(Object.entries(yields).filter(([key]) => key !== label));
      expect(positionOf(years, { ...base, ...lacking }).returnBasis, label).toBe('series');
    }
  });
  it('is implied by income over the position a year before, from 10 % of GDP on', () => {
    const implied = (position: number) =>
      positionOf(years, {
        ...base,
        'Net position': [position, -50, -50],
        'Primary income': [-2, -2, -2],
      });
    expect(implied(-10).returnBasis).toBe('implied');
    expect(implied(-10).rows.map((row) => row.return)).toEqual([NaN, 20, 4]);
    expect(implied(10).rows[1]?.return).toBeCloseTo(-20, 12);
    expect(implied(-9.99).rows[1]?.return).toBeNaN();
    expect(codes(implied(-10))).toEqual(['RETURN_IMPLIED']);
    expect(codes(implied(-9.99))).toEqual(['RETURN_IMPLIED', 'RETURN_SMALL_POSITION']);
    expect(implied(-9.99).notes[1]?.sentence(() => '')).toContain('2001');
  });
  it('is implied with the income of a year, whatever the frequency', () => {
    const of = (account: string) => {
      const eight = (figure: number) => Array.from({ length: 8 }, () => figure);
      const periods = eight(0).map((_, at) => `${2000 + Math.floor(at / 4)}Q${1 + (at % 4)}`);
      const series = {
        [account]: eight(-1),
        'Net position': eight(-200),
        GDP: eight(100),
        Exports: eight(20),
        Imports: eight(22),
        'Primary income': eight(-2),
      };
      return positionOf(periods, series).rows.map((row) => row.return);
    };
    // Amounts of a quarter: income of a year −8 over −200, once GDP of the year before is known.
    expect(of('Current account')).toEqual([NaN, NaN, NaN, NaN, NaN, NaN, NaN, 4]);
    expect(of('Current account (annual rate)')).toEqual([NaN, NaN, NaN, NaN, 1, 1, 1, 1]);
  });
  it('is not sought without GDP or without trade, nor where nothing tells it', () => {
    const { GDP, ...withoutGdp } = base;
    expect(GDP).toHaveLength(3);
    expect(positionOf(years, withoutGdp, { return: 0.05 }).returnBasis).toBeUndefined();
    const { Exports, ...withoutExports } = base;
    expect(Exports).toHaveLength(3);
    expect(positionOf(years, withoutExports, { return: 0.05 }).returnBasis).toBeUndefined();
    expect(positionOf(years, base).returnBasis).toBeUndefined();
    expect(positionOf(years, base).rows[1]?.stableTradeBalance).toBeNaN();
  });
  it('is in per cent where a figure of its series is above 1, up or down, and a ratio otherwise', () => {
    const returns = (figures: readonly number[]) => {
      const data = dataOf(years, { ...base, 'Return on liabilities': figures });
      return [[...(data.returnOnLiabilities ?? [])], codes(data)];
    };
    expect(returns([0.02, 1, 0.5])).toEqual([[0.02, 1, 0.5], []]);
    expect(returns([0.5, 2, 1])).toEqual([[0.005, 0.02, 0.01], ['RETURN_PERCENT']]);
    expect(returns([0.5, -2, 1])).toEqual([[0.005, -0.02, 0.01], ['RETURN_PERCENT']]);
  });
  it('is that on liabilities for a debtor, on assets from a position of 0 on', () => {
    const returns = { 'Return on assets': [0.06, 0.06, 0.06], 'Return on liabilities': [0.02, 0.02, 0.02] };
    const found = positionOf(years, { ...base, 'Net position': [-1, 0, 1], ...returns });
    expect(found.rows.map((row) => row.return)).toEqual([2, 6, 6]);
  });
});

describe('other flows', () => {
  const base = {
    'Current account': [-4, -4, -4],
    'Net position': [-50, -50, -50],
    GDP: [200, 200, 200],
    Exports: [20, 20, 20],
    Imports: [22, 22, 22],
  };

  it('are transfers as given, otherwise what trade and income leave, otherwise 0', () => {
    const other = (series: Series) => positionOf(years, { ...base, ...series }).rows[1]?.otherFlows;
    expect(other({ 'Primary income': [-1, -1, -1], 'Secondary income': [3, 3, 3] })).toBeCloseTo(1.5, 12);
    // −4 − (20 − 22) − (−1) = −1, half a per cent of GDP.
    expect(other({ 'Primary income': [-1, -1, -1] })).toBeCloseTo(-0.5, 12);
    expect(other({})).toBe(0);
    expect(other({ 'Capital account': [2, 2, 2] })).toBeCloseTo(1, 12);
  });
});
