import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/core/cell';
import * as faces from '../../src/functions/finance.faces';
import quarterly from '../fixtures/us-current-account.json';
import { asFormula, ExcelError, invocation, refusalOf } from '../support/excelRuntime';
import { usAnnual, withCell, without, withSeries } from '../support/tradeTables';

const savingGap = asFormula(faces.savingGap);
const rowOf = (cells: unknown[][], name: string) => {
  const row = cells.find(([line]) => line === name);
  if (row === undefined) throw new Error(`There is no row ${name}.`);
  return row;
};
const figures = (row: unknown[]) =>
  row.slice(1, -1).map((cell) => (cell instanceof ExcelError ? cell.code : Number(cell)));

/** Two years of made-up accounts, in order: S_p, I_p, S_g, I_g, CA, GDP. */
const table = (first: readonly number[], second: readonly number[]) => [
  [
    'Year',
    'Private saving',
    'Private investment',
    'Government saving',
    'Government investment',
    'Current account',
    'GDP',
  ],
  [2000, ...first],
  [2001, ...second],
];

describe('SAVINGGAP on the United States, 1997 to 2000', () => {
  const cells = savingGap(usAnnual(), 1997, 2000);

  it('has the two periods in its header', () => {
    expect(cells[0]).toEqual([
      'Line',
      '1997',
      '2000',
      'Change',
      '1997 % GDP',
      '2000 % GDP',
      'Change % GDP',
      'Basis',
    ]);
  });
  it('finds private saving as the remainder, and says so in the row', () => {
    // −140.7 + 1595.6 + 92.0 = 1546.9; −401.9 + 2038.4 − 159.7 = 1476.8.
    const row = rowOf(cells, 'Private saving (residual)');
    expect(figures(row).slice(0, 3)).toEqual([
      expect.closeTo(1546.9, 9),
      expect.closeTo(1476.8, 9),
      expect.closeTo(-70.1, 9),
    ]);
    expect(row.at(-1)).toBe('Residual');
    expect(cells.map(([line]) => line)).not.toContain('Discrepancy');
  });
  it('sums to the published current account, in currency and to GDP', () => {
    const lines = [
      'Private saving (residual)',
      'Private investment, subtracted',
      'Government saving less investment',
    ];
    const account = figures(rowOf(cells, 'Current account')).map(Number);
    expect(account.slice(0, 3)).toEqual([-140.7, -401.9, expect.closeTo(-261.2, 9)]);
    account.forEach((figure, at) => {
      const sum = lines.reduce((total, line) => total + Number(figures(rowOf(cells, line))[at]), 0);
      expect(sum).toBeCloseTo(figure, 10);
    });
  });
  it('shows that the federal balance rose while the current account fell', () => {
    const row = rowOf(cells, 'Current account per unit of government balance');
    // −261.2 over 159.7 − (−92.0) = 251.7.
    expect(row[3]).toBeCloseTo(-261.2 / 251.7, 12);
  });
  it('gives shares of the added borrowing only where both parts have its sign', () => {
    const row = rowOf(cells, 'Invested share of added borrowing');
    // In currency investment rose by 442.8, more than borrowing: no share. To GDP it rose by 1.283 of 2.280.
    expect(row[3]).toMatchObject({ code: '#N/A' });
    const ratio = (amount: number, gdp: number) => (100 * amount) / gdp;
    const investment = ratio(2038.4, 10251) - ratio(1595.6, 8577.6);
    const borrowing = ratio(401.9, 10251) - ratio(140.7, 8577.6);
    expect(row[6]).toBeCloseTo(investment / borrowing, 12);
    expect(rowOf(cells, 'Consumed share of added borrowing')[6]).toBeCloseTo(1 - investment / borrowing, 12);
    expect(rowOf(cells, 'Use of added borrowing').at(-1)).toBe('mixed');
  });
  it('correlates the 44 yearly changes of the table, whatever the two periods', () => {
    const row = rowOf(cells, 'Correlation of changes, current account and government balance');
    expect(row.at(-1)).toBe('44 changes, 1981 to 2024');
    expect(row[6]).toEqual(
      rowOf(
        savingGap(usAnnual(), 2006, 2009),
        'Correlation of changes, current account and government balance',
      )[6],
    );
  });
});

describe('SAVINGGAP sources', () => {
  it('computes the current account from trade and income as the published identity does', () => {
    const cells = savingGap(
      [
        ['Quarter', 'Exports', 'Imports', 'Primary income', 'Secondary income', 'Government balance'],
        ...quarterly.periods.map((period, at) => [
          period,
          quarterly.exports[at],
          quarterly.imports[at],
          quarterly.primaryIncome[at],
          quarterly.secondaryIncome[at],
          -500,
        ]),
      ],
      '2015Q1',
      '2024Q4',
    );
    const row = rowOf(cells, 'Current account');
    expect(Math.abs(Number(row[1]) - quarterly.currentAccount[0]!)).toBeLessThanOrEqual(0.002);
    expect(Math.abs(Number(row[2]) - quarterly.currentAccount.at(-1)!)).toBeLessThanOrEqual(0.002);
    expect(row.at(-1)).toBe('Computed');
  });
  it('shows the discrepancy in its own row where everything is given', () => {
    const cells = savingGap(table([20, 15, 2, 4, 4, 100], [18, 19, 1, 4, -4.3, 100]));
    expect(figures(rowOf(cells, 'Saving less investment')).slice(0, 3)).toEqual([3, -4, -7]);
    expect(figures(rowOf(cells, 'Discrepancy')).slice(0, 3)).toEqual([
      1,
      expect.closeTo(-0.3, 12),
      expect.closeTo(-1.3, 12),
    ]);
  });
  it('attributes over a discrepancy of at most half a per cent of GDP, though it moves more than any line', () => {
    // 0.2 and −0.1 against GDP of 1000: rounding. The lines move by 0.1.
    const cells = savingGap(table([200, 180, 20, 30, 10.2, 1000], [200.1, 180, 20, 30, 10, 1001]));
    expect(figures(rowOf(cells, 'Discrepancy')).slice(0, 3)).toEqual([
      expect.closeTo(0.2, 12),
      expect.closeTo(-0.1, 12),
      expect.closeTo(-0.3, 12),
    ]);
    expect(rowOf(cells, 'Correlation of changes, current account and government balance').at(-1)).toBe(
      'One change, in 2001',
    );
  });
  it('takes the sum of the lines for the current account where there is none', () => {
    const cells = savingGap(
      table([20, 15, 2, 4, 4, 100], [18, 19, 1, 4, -4.3, 100]).map((row) => row.slice(0, 5)),
    );
    expect(figures(rowOf(cells, 'Current account'))).toEqual([3, -4, -7]);
    expect(rowOf(cells, 'Current account').at(-1)).toBe('Sum');
    expect(cells[0]).toEqual(['Line', '2000', '2001', 'Change', 'Basis']);
    expect(rowOf(cells, 'Use of added borrowing').at(-1)).toBe('needs GDP');
  });
  it('finds the government part as the remainder too, and private investment where only saving is given', () => {
    const given = withSeries(
      withSeries([['Year'], [2000], [2001]], 'Current account', [3, -4]),
      'Private saving',
      [20, 18],
    );
    const government = savingGap(withSeries(given, 'Private investment', [15, 19]));
    expect(figures(rowOf(government, 'Government saving less investment (residual)'))).toEqual([-2, -3, -1]);
    const investment = savingGap(withSeries(given, 'Government balance', [-2, -3]));
    expect(figures(rowOf(investment, 'Private investment, subtracted (residual)'))).toEqual([-15, -19, -4]);
  });
});

describe('SAVINGGAP use of borrowing', () => {
  const use = (before: readonly number[], after: readonly number[]) => {
    const cells = savingGap(table(before, after));
    return {
      invested: rowOf(cells, 'Invested share of added borrowing')[3],
      kind: rowOf(cells, 'Use of added borrowing').at(-1),
    };
  };
  const before = [20, 15, 2, 4, 3, 100];

  it('is investment-financed from two thirds on, consumption-financed up to one third', () => {
    expect(use(before, [20, 18, 2, 4, 0, 100])).toEqual({ invested: 1, kind: 'investment-financed' });
    expect(use(before, [17, 15.3, 2, 4, -0.3, 100]).kind).toBe('consumption-financed');
    expect(use(before, [18.5, 16.5, 2, 4, 0, 100])).toEqual({ invested: 0.5, kind: 'mixed' });
  });
  it('leaves the discrepancy out of the consumed share', () => {
    // ΔF = 40 = ΔI 20 − ΔS −10 − ΔE −10, by the identity: invested 1/2, consumed 1/4, unaccounted for 1/4.
    const cells = savingGap(table([200, 180, 20, 30, 10, 1000], [190, 200, 20, 30, -30, 1000]));
    expect(rowOf(cells, 'Invested share of added borrowing')[3]).toBe(0.5);
    const consumed = rowOf(cells, 'Consumed share of added borrowing');
    expect([consumed[3], consumed[6]]).toEqual([0.25, expect.closeTo(0.25, 12)]);
    expect(consumed.at(-1)).toBe('Less saving; the discrepancy is the rest');
  });
  it('counts the government balance with saving where government investment is not given', () => {
    const consumed = rowOf(savingGap(usAnnual(), 1997, 2000), 'Consumed share of added borrowing');
    expect(consumed.at(-1)).toBe('Less private saving and government balance');
  });
  it('is not applicable where borrowing did not rise', () => {
    const { invested, kind } = use(before, [22, 15, 2, 4, 5, 100]);
    expect(invested).toMatchObject({ code: '#N/A' });
    expect(kind).toBe('not applicable');
  });
});

describe('SAVINGGAP always', () => {
  const figure = fc.double({ min: -1e4, max: 1e4, noNaN: true });
  const accounts = fc.array(fc.array(figure, { minLength: 4, maxLength: 4 }), { minLength: 2, maxLength: 2 });
  const complete = ([sp = 0, ip = 0, sg = 0, ig = 0]: readonly number[]) => [
    sp,
    ip,
    sg,
    ig,
    sp - ip + sg - ig,
    1e4,
  ];

  it('adds up exactly to the current account, and changes sign when the periods are swapped', () => {
    fc.assert(
      fc.property(accounts, ([first, second]) => {
        const data = table(complete(first!), complete(second!));
        const forth = savingGap(data, 2000, 2001);
        const back = savingGap(data, 2001, 2000);
        expect(rowOf(forth, 'Saving less investment')[3]).toBeCloseTo(
          Number(rowOf(forth, 'Current account')[3]),
          8,
        );
        forth.slice(1, 8).forEach((row, at) => {
          expect(Number(row[3])).toBeCloseTo(-Number(back[at + 1]?.[3]), 8);
        });
      }),
    );
  });
  it('scales with the currency and leaves ratios to GDP alone', () => {
    fc.assert(
      fc.property(accounts, fc.double({ min: 0.01, max: 100, noNaN: true }), ([first, second], k) => {
        const of = (factor: number) =>
          savingGap(
            table(
              complete(first!).map((x) => x * factor),
              complete(second!).map((x) => x * factor),
            ),
          );
        const [one, scaled] = [of(1), of(k)];
        one.slice(1, 8).forEach((row, at) => {
          expect(Number(scaled[at + 1]?.[3]) / k).toBeCloseTo(Number(row[3]), 6);
          expect(Number(scaled[at + 1]?.[6])).toBeCloseTo(Number(row[6]), 6);
        });
      }),
    );
  });
  it('reads the table with periods across as well', () => {
    const data = usAnnual();
    const across = data[0]!.map((_, column) => data.map((row): Cell => row[column] ?? null));
    expect(savingGap(across, 1997, 2000)).toEqual(savingGap(data, 1997, 2000));
  });
});

describe('SAVINGGAP refuses', () => {
  const where = invocation('Sheet1!A1', 'Annual!A1:Q46');

  it.each([
    [
      'a table without any sector',
      [
        without(
          usAnnual(),
          'Government balance',
          'Private investment',
          'GDP',
          'Export',
          'Import',
          'Domestic',
          'Foreign',
          'Exchange',
          'Secondary',
          'Net',
        ),
      ],
      '#VALUE!',
      'Annual!A1:Q46 has neither both private series (Private saving, Private investment) nor those of government (Government saving and Government investment, or Government balance); it has Primary income, Current account. One sector must be given; with the current account the other is the remainder. Add its columns.',
    ],
    [
      'a remainder without a current account',
      [without(usAnnual(), 'Current account', 'Primary income')],
      '#VALUE!',
      'Annual!A1:Q46 has no Current account, and no Exports, Imports and Primary income to compute it, so the private part cannot be found as the remainder. Add a column Current account.',
    ],
    [
      'a missing figure in one of the periods',
      [withCell(usAnnual(), 'Government balance', 2000, ''), 1997, 2000],
      '#N/A',
      'Government balance for 2000 in Annual!O22 is missing. A missing figure is never counted as 0. Fill it in, or choose other periods.',
    ],
    [
      'a discrepancy that moves more than any line',
      [table([20, 15, 2, 4, 3, 100], [21, 15, 2, 4, -9, 100])],
      '#N/A',
      'Saving less investment and the current account in Annual!F2 drift apart by 13.00, more than any line changes (1.000 at most). The change cannot be attributed to saving and investment. Check that both are gross or both net, and in the unit of the current account.',
    ],
    [
      'a large discrepancy, written without an exponent',
      [table([20000, 15000, 2000, 4000, 3000, 1e5], [21000, 15000, 2000, 4000, -9000, 1e5])],
      '#N/A',
      'Saving less investment and the current account in Annual!F2 drift apart by 13,000, more than any line changes (1,000 at most). The change cannot be attributed to saving and investment. Check that both are gross or both net, and in the unit of the current account.',
    ],
    [
      'a period that is not there',
      [usAnnual(), 1950, 2000],
      '#N/A',
      'The period 1950 given as from is not in Annual!A1:Q46, which runs from 1980 to 2024. Choose a period of the table.',
    ],
  ])('%s', (_, values, code, sentence) => {
    const refusal = refusalOf(() => savingGap(values[0], values[1] ?? null, values[2] ?? null, where));
    expect(refusal.message).toBe(sentence);
    expect(refusal.code).toBe(code);
  });
});
