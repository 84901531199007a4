import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as faces from '../../src/functions/balance.faces';
import us from '../fixtures/us-current-account.json';
import goodsAndServices from '../fixtures/us-goods-services-1990-2015.json';
import { asFormula, ExcelError, invocation, refusalOf } from '../support/excelRuntime';

const currentAccount = asFormula(faces.currentAccount);

/** A table of series by label, with its periods. */
function tableOf(
  periods: readonly unknown[],
  series: Readonly<Record<string, readonly unknown[]>>,
): unknown[][] {
  return [
    ['', ...Object.keys(series)],
    ...periods.map((period, index) => [period, ...Object.values(series).map((values) => values[index])]),
  ];
}

function columnOf(table: unknown[][], head: string): unknown[] {
  const at = table[0]?.indexOf(head) ?? -1;
  if (at < 0) throw new Error(`The result has no column ${head}.`);
  return table.slice(1).map((row) => row[at]);
}

const parts = {
  Exports: us.exports,
  Imports: us.imports,
  'Net income (USD bn)': us.primaryIncome,
  'Secondary income and other': us.secondaryIncome,
};

describe('CURRENTACCOUNT against published figures', () => {
  it('gives the US current account of 2015Q1 to 2024Q4 to 0.002 billion', () => {
    const computed = columnOf(currentAccount(tableOf(us.periods, parts)), 'Current account').map(Number);
    expect(computed).toHaveLength(40);
    computed.forEach((figure, index) => {
      expect(Math.abs(figure - (us.currentAccount[index] ?? NaN))).toBeLessThan(0.002);
    });
  });
  it('shows the published figure beside it as a residual within rounding, without a flag', () => {
    const given = { ...parts, 'Current account': us.currentAccount };
    const table = currentAccount(tableOf(us.periods, given));
    columnOf(table, 'Residual').forEach((residual) => {
      expect(Math.abs(Number(residual))).toBeLessThan(0.002);
    });
    expect(new Set(columnOf(table, 'Flags'))).toEqual(new Set(['']));
  });
  it('gives the published balance of goods and services of 1990 to 2015 to 1 million', () => {
    const { years, goodsExports, goodsImports, servicesExports, servicesImports, balance } = goodsAndServices;
    const table = currentAccount(
      tableOf(years, {
        'Goods exports': goodsExports,
        'Goods imports': goodsImports,
        'Services exports': servicesExports,
        'Services imports': servicesImports,
      }),
    );
    expect(table[0]).toEqual(['Period', 'Goods', 'Services', 'Trade balance', 'Flags']);
    columnOf(table, 'Trade balance').forEach((figure, index) => {
      expect(Math.abs(Number(figure) - (balance[index] ?? NaN))).toBeLessThanOrEqual(1);
    });
  });
});

describe('CURRENTACCOUNT columns', () => {
  const full = {
    Exports: [100, 120],
    Imports: [130, 110],
    'Goods exports': [60, 70],
    'Goods imports': [100, 80],
    'Services exports': [40, 50],
    'Services imports': [30, 30],
    'Primary income': [5, -4],
    'Secondary income': [-2, 1],
    'Current account': [-27, 19],
    'Capital account': [3, 0],
    GDP: [540, 700],
  };

  it('come in the order of the accounts, with the periods as given', () => {
    expect(currentAccount(tableOf([2001, '2002'], full))).toEqual([
      [
        'Period',
        'Goods',
        'Services',
        'Trade balance',
        'Primary income',
        'Secondary income',
        'Current account',
        '% of GDP',
        'Capital account',
        'Net lending',
        'Residual',
        'Flags',
      ],
      [2001, -40, 10, -30, 5, -2, -27, -5, 3, -24, 0, ''],
      ['2002', -10, 20, 10, -4, 1, 7, 1, 0, 7, 12, 'RESIDUAL'],
    ]);
  });
  it('are left out where their data are absent, never shown as zero', () => {
    const { Exports, Imports } = full;
    expect(currentAccount(tableOf([2001, 2002], { Exports, Imports }))[0]).toEqual([
      'Period',
      'Trade balance',
      'Flags',
    ]);
  });
  it('flag a current account without transfers, or one that is only given', () => {
    const { Exports, Imports } = full;
    const withoutTransfers = currentAccount(
      tableOf([2001, 2002], { Exports, Imports, 'Primary income': full['Primary income'] }),
    );
    expect(columnOf(withoutTransfers, 'Current account')).toEqual([-25, 6]);
    expect(columnOf(withoutTransfers, 'Flags')).toEqual(['NO-SECONDARY-INCOME', 'NO-SECONDARY-INCOME']);
    const given = currentAccount(
      tableOf([2001, 2002], { Exports, Imports, 'Current account': full['Current account'] }),
    );
    expect(columnOf(given, 'Current account')).toEqual([-27, 19]);
    expect(columnOf(given, 'Flags')).toEqual(['AS-GIVEN', 'AS-GIVEN']);
    const partly = currentAccount(
      tableOf([2001, 2002], {
        Exports,
        Imports,
        'Primary income': full['Primary income'],
        'Current account': full['Current account'],
      }),
    );
    expect(columnOf(partly, 'Current account')).toEqual([-27, 19]);
    // Given less trade and primary income: what is left is secondary income.
    expect(columnOf(partly, 'Residual')).toEqual([-2, 13]);
  });
  it('flag totals that goods and services do not add up to, and imports turned round', () => {
    const table = currentAccount(
      tableOf([2001, 2002], { ...full, Exports: [100, 125], Imports: [-130, -110] }),
    );
    expect(columnOf(table, 'Trade balance')).toEqual([-30, 15]);
    expect(columnOf(table, 'Flags')).toEqual(['IMPORTS_FLIPPED', 'IMPORTS_FLIPPED, PARTS-DIFFER, RESIDUAL']);
  });
  it('flag imports that are too large for GDP', () => {
    const table = currentAccount(tableOf([2001, 2002], { ...full, GDP: [80, 700] }));
    expect(columnOf(table, 'Flags')[0]).toBe('ANNUALISATION?');
  });
  it.each([
    ['4 times, as from quarterly to annual rates', 4, 'RATE-BREAK?'],
    ['a quarter, as the other way round', 1 / 4, 'RATE-BREAK?'],
    ['2.5 times', 2.5, ''],
  ])('flag the period in which imports against GDP become %s', (_, factor, flag) => {
    const Imports = [130, 130 * factor, 130 * factor];
    const table = currentAccount(
      tableOf([2001, 2002, 2003], { Exports: Imports, Imports, GDP: [1000, 1000, 1000] }),
    );
    expect(columnOf(table, 'Flags')).toEqual(['', flag, '']);
  });
  it('show #N/A for a missing figure and what depends on it', () => {
    const missing = new ExcelError('#N/A');
    const [, row] = currentAccount(tableOf([2001, 2002], { ...full, 'Primary income': [missing, -4] }));
    const codes = row?.map((cell) => (cell instanceof ExcelError ? cell.code : cell));
    expect(codes).toEqual([2001, -40, 10, -30, '#N/A', -2, '#N/A', '#N/A', 3, '#N/A', '#N/A', '']);
  });
  it('are the same for periods across', () => {
    const down = tableOf([2001, 2002], full);
    const across = (down[0] ?? []).map((_, column) => down.map((row) => row[column]));
    expect(currentAccount(across)).toEqual(currentAccount(down));
  });
  it('answer a single period and 10,000', () => {
    expect(currentAccount(tableOf([2001], { Exports: [5], Imports: [3] }))[1]).toEqual([2001, 2, '']);
    const periods = Array.from({ length: 10_000 }, (_, index) => `p${index}`);
    const series = { Exports: periods.map((_, index) => index + 2), Imports: periods.map(() => 1) };
    expect(currentAccount(tableOf(periods, series))[10_000]).toEqual(['p9999', 10_000, '']);
  });
});

describe('CURRENTACCOUNT always', () => {
  const amount = fc.double({ min: 1, max: 1e6, noNaN: true });
  const balance = fc.double({ min: -1e6, max: 1e6, noNaN: true });

  it('adds up, scales with the currency, and mirrors when both sides are exchanged', () => {
    fc.assert(
      fc.property(
        amount,
        amount,
        balance,
        balance,
        fc.double({ min: 0.01, max: 100, noNaN: true }),
        (x, m, pi, si, k) => {
          const account = (values: readonly number[]) => {
            const [exports, imports, primary, secondary] = values;
            const series = {
              Exports: [exports],
              Imports: [imports],
              'Primary income': [primary],
              'Secondary income': [secondary],
            };
            return Number(columnOf(currentAccount(tableOf([1], series)), 'Current account')[0]);
          };
          const size = x + m + Math.abs(pi) + Math.abs(si);
          const ca = account([x, m, pi, si]);
          expect(Math.abs(ca - (x - m + pi + si))).toBeLessThan(1e-12 * size);
          expect(Math.abs(account([k * x, k * m, k * pi, k * si]) - k * ca)).toBeLessThan(1e-12 * k * size);
          expect(Math.abs(account([m, x, -pi, -si]) + ca)).toBeLessThan(1e-12 * size);
        },
      ),
    );
  });
});

describe('CURRENTACCOUNT refuses', () => {
  const where = invocation('Out!A1', 'Data!A1:D3');
  const flows = { Exports: [100, 120], Imports: [130, 110] };

  it.each([
    [
      'a table without trade',
      tableOf([2001, 2002], { GDP: [500, 600], Exports: flows.Exports }),
      'Data!A1:D3 has no series Imports (it has GDP, Exports). Add a column with that label.',
    ],
    [
      'a table without any known label',
      [['', 'Foo'], [2001, 1]], // prettier-ignore
      'No known series label stands in the first row or first column of Data!A1:D3 (found: "Foo"). Label the series, for example Exports and Imports, with the periods beside or above them.',
    ],
    [
      'a flow of zero, which may be a blank cell',
      tableOf([2001, 2002], { ...flows, Imports: [130, 0] }),
      'Imports for 2002 in Data!C3 is zero or blank (Excel hands a blank cell over as 0). Fill in the figure, or NA() if it is missing.',
    ],
    [
      'mixed signs',
      tableOf([2001, 2002], { ...flows, Imports: [130, -110] }),
      'Imports has mixed signs: −110 in Data!C3 and 130 in Data!C2. A gross flow has one sign. Enter exports and imports as positive amounts.',
    ],
    [
      'text',
      tableOf([2001, 2002], { ...flows, 'Primary income': ['1,234', 3] }),
      'Primary income for 2001 in Data!D2 is text ("1,234"). Text is never read as a number. Replace it with a figure, or with NA() if it is missing.',
    ],
    [
      'a label twice',
      tableOf([2001, 2002], { ...flows, 'IMPORTS (USD)': [1, 2] }),
      'Imports is given twice, in Data!C1 and Data!D1. Each series may stand in the table once. Rename or leave out one of them.',
    ],
  ])('%s', (_, table, sentence) => {
    const refusal = refusalOf(() => currentAccount(table, where));
    expect(refusal.message).toBe(sentence);
    expect(refusal.code).toBe('#VALUE!');
  });
});
