import { describe, expect, it } from 'vitest';
import type { Cell, Cells } from '../../../src/core/cell';
import { currentAccount } from '../../../src/core/balance/currentAccount';
import { isZeroDivision, tradeBalance, type BalanceMeasure } from '../../../src/core/balance/tradeBalance';
import { locateByPosition } from '../../../src/core/place';
import { Refusal } from '../../../src/core/refusal';
import { LabelledTable } from '../../../src/core/table/labelledTable';
import { NumberBlock } from '../../../src/core/table/numberBlock';

const block = (argument: string, cells: Cells) => NumberBlock.read(argument, cells, { sign: 'flow' });
const column = (...cells: Cell[]): Cells => cells.map((cell) => [cell]);
const numbers = (figures: Float64Array | undefined) => figures && [...figures];

describe('a trade balance', () => {
  const flows = {
    exports: block('exports', column(30, 50, '', 10)),
    imports: block('imports', column(20, 100, 5, '')),
    gdp: block('gdp', column(200, 500, 100, 100)),
  };
  const measured = (measure: BalanceMeasure) => [...tradeBalance(flows, measure)];

  it.each<[BalanceMeasure, number[]]>([
    ['balance', [10, -50, Number.NaN, Number.NaN]],
    ['gdp', [5, -10, Number.NaN, Number.NaN]],
    ['cover', [150, 50, Number.NaN, Number.NaN]],
    ['normalized', [0.2, -50 / 150, Number.NaN, Number.NaN]],
    ['openness', [25, 30, Number.NaN, Number.NaN]],
    ['change', [Number.NaN, -60, Number.NaN, Number.NaN]],
  ])('as %s, by hand', (measure, expected) => {
    expect(measured(measure)).toEqual(expected);
  });
  it('has no share of GDP without GDP', () => {
    const { exports, imports } = flows;
    for (const measure of ['gdp', 'openness'] as const) {
      expect(tradeBalance({ exports, imports }, measure)[0]).toBeNaN();
      expect(isZeroDivision({ exports, imports }, measure, 0)).toBe(false);
    }
  });
  it('changes along each column of a block, and along a row', () => {
    const exports = block('exports', [[1, 10], [3, 40]]); // prettier-ignore
    const imports = block('imports', [[0, 0], [0, 0]]); // prettier-ignore
    expect([...tradeBalance({ exports, imports }, 'change')]).toEqual([Number.NaN, Number.NaN, 2, 30]);
    const across = { exports: block('exports', [[1, 3]]), imports: block('imports', [[0, 1]]) };
    expect([...tradeBalance(across, 'change')]).toEqual([Number.NaN, 1]);
  });
});

describe('a zero denominator', () => {
  const at = (measure: BalanceMeasure, x: Cell, m: Cell, y?: Cell) =>
    isZeroDivision(
      {
        exports: block('exports', [[x]]),
        imports: block('imports', [[m]]),
        gdp: y === undefined ? undefined : block('gdp', [[y]]),
      },
      measure,
      0,
    );

  it('is GDP of 0 for shares, imports of 0 for cover, and no trade at all for normalized', () => {
    for (const measure of ['gdp', 'openness'] as const) {
      expect([at(measure, 1, 1, 0), at(measure, 1, 1, 5), at(measure, 1, 1, '')]).toEqual([
        true,
        false,
        false,
      ]);
    }
    expect([at('cover', 1, 0), at('cover', 0, 1), at('cover', 0, 0)]).toEqual([true, false, true]);
    expect([at('normalized', 0, 0), at('normalized', 1, 0), at('normalized', 0, 1)]).toEqual([
      true,
      false,
      false,
    ]);
  });
  it('is none for the balance and its change, nor where a flow is missing', () => {
    expect([at('balance', 0, 0, 0), at('change', 0, 0, 0)]).toEqual([false, false]);
    expect([at('cover', '', 0), at('gdp', 1, '', 0), at('gdp', '', 1, 0)]).toEqual([false, false, false]);
  });
});

describe('a current account', () => {
  type Series = Readonly<Record<string, readonly Cell[]>>;
  const tableOf = (series: Series) =>
    LabelledTable.read('data', [
      ['Year', ...Object.keys(series)],
      ...[2000, 2001].map((year, at): Cell[] => [
        year,
        ...Object.values(series).map((cells) => cells[at] ?? null),
      ]),
    ]);
  const accountOf = (series: Series) => currentAccount(tableOf(series));
  const codes = (series: Series) => accountOf(series).flags.map((notes) => notes.map(({ code }) => code));
  const detailed = {
    'Goods exports': [20, 30],
    'Goods imports': [25, 20],
    'Services exports': [10, 12],
    'Services imports': [4, 5],
  };
  const income = { 'Primary income': [3, -4], 'Secondary income': [-1, -2] };

  it('is made of goods and services where totals are not given', () => {
    const found = accountOf({ ...detailed, ...income, 'Capital account': [0.5, -1], GDP: [100, 200] });
    expect(numbers(found.goods)).toEqual([-5, 10]);
    expect(numbers(found.services)).toEqual([6, 7]);
    expect(numbers(found.tradeBalance)).toEqual([1, 17]);
    expect(numbers(found.currentAccount)).toEqual([3, 11]);
    expect(numbers(found.shareOfGdp)).toEqual([3, 5.5]);
    expect(numbers(found.netLending)).toEqual([3.5, 10]);
    expect([found.residual, found.isComputed]).toEqual([undefined, true]);
  });
  it('takes totals as given before their parts, and leaves out what cannot be computed', () => {
    const found = accountOf({ ...detailed, Exports: [31, 42], Imports: [29, 26] });
    expect(numbers(found.tradeBalance)).toEqual([2, 16]);
    const { currentAccount: account, shareOfGdp, capitalAccount, netLending, residual } = found;
    expect([account, shareOfGdp, capitalAccount, netLending, residual]).toEqual(Array(5).fill(undefined));
    const bare = accountOf({ Exports: [1, 2], Imports: [1, 1] });
    expect([bare.goods, bare.services]).toEqual([undefined, undefined]);
  });
  it('is missing in a period in which a part is', () => {
    const found = accountOf({ ...detailed, ...income, 'Primary income': [3, ''] });
    expect(numbers(found.currentAccount)).toEqual([3, Number.NaN]);
    expect(numbers(found.tradeBalance)).toEqual([1, 17]);
  });
  it('as given leaves a residual to the parts there are, once there is an income', () => {
    const trade = { Exports: [30, 30], Imports: [20, 20], 'Current account': [15, 14] };
    expect(accountOf(trade).residual).toBeUndefined();
    expect(numbers(accountOf({ ...trade, 'Primary income': [3, 3] }).residual)).toEqual([2, 1]);
    const secondary = accountOf({ ...trade, 'Secondary income': [-1, 3] });
    expect(numbers(secondary.residual)).toEqual([6, 1]);
    expect([secondary.isComputed, numbers(secondary.currentAccount)]).toEqual([false, [15, 14]]);
    expect(codes({ ...trade, 'Primary income': [3, 3] })).toEqual([['AS-GIVEN'], ['AS-GIVEN']]);
  });
  it('needs exports and imports, or goods and services both ways', () => {
    const refusal = (series: Series) => {
      try {
        accountOf(series);
      } catch (error) {
        if (error instanceof Refusal) return [error.place, error.sentence(locateByPosition)];
        throw error;
      }
      throw new Error('It was answered.');
    };
    const place = { argument: 'data' };
    expect(refusal({ Exports: [1, 1], GDP: [1, 1] })).toEqual([
      place,
      expect.stringContaining('no series Imports (it has Exports, GDP)'),
    ]);
    expect(refusal({ Imports: [1, 1] })[1]).toContain('no series Exports (');
    for (const label of Object.keys(detailed)) {
      const lacking = Object.fromEntries(Object.entries(detailed).filter(([key]) => key !== label));
      expect(refusal(lacking)[1], label).toContain('no series Exports and Imports (');
    }
  });
  it('says of turned series where their label stands, and of ratios where and how much', () => {
    const { flags } = accountOf({ Exports: [10, 10], Imports: [-160, -40], GDP: [100, 100] });
    expect(flags.map((notes) => notes.map(({ code, place }) => [code, place]))).toEqual([
      [
        ['IMPORTS_FLIPPED', { argument: 'data', row: 0, column: 2 }],
        ['ANNUALISATION?', { argument: 'data', row: 1, column: 2 }],
      ],
      [
        ['IMPORTS_FLIPPED', { argument: 'data', row: 0, column: 2 }],
        ['RATE-BREAK?', { argument: 'data', row: 2, column: 2 }],
      ],
    ]);
    expect(flags[0]?.[1]?.sentence(locateByPosition)).toContain('1.60 times GDP');
    expect(flags[1]?.[1]?.sentence(locateByPosition)).toContain('factor of 4.0');
  });
  it('has parts that differ by more than the rounding of the series with the fewest decimals', () => {
    const goods = { 'Goods exports': [20.25, 20.25], 'Services exports': [10.3, 10.3] };
    // One decimal in services: 0.15 for three figures.
    const parts = (total: number) => codes({ ...goods, Exports: [30.55, total], Imports: [1, 1] })[1];
    expect([parts(30.69), parts(30.41)]).toEqual([[], []]);
    expect([parts(30.71), parts(30.39)]).toEqual([['PARTS-DIFFER'], ['PARTS-DIFFER']]);
    const { flags } = accountOf({ ...goods, Exports: [30.55, 31], Imports: [1, 1] });
    expect(flags[1]?.[0]?.place).toEqual({ argument: 'data', row: 2, column: 3 });
  });
  it('has a residual by more than the rounding of goods and services, where they are what it is made of', () => {
    // Six parts and the account in whole numbers: 3.5. In 2000: 1 + 3 − 1 = 3.
    const residual = (given: number) => codes({ ...detailed, ...income, 'Current account': [given, 11] })[0];
    expect([residual(6), residual(0)]).toEqual([[], []]);
    expect([residual(7), residual(-1)]).toEqual([['RESIDUAL'], ['RESIDUAL']]);
    const { flags } = accountOf({ ...detailed, ...income, 'Current account': [3, 20] });
    expect(flags[1]?.[0]?.place).toEqual({ argument: 'data', row: 2, column: 7 });
  });
});
