import { describe, expect, it } from 'vitest';
import { CellError, type Cell } from '../../../src/core/cell';
import { Refusal } from '../../../src/core/refusal';
import { borrowingUse, kindOfBorrowing } from '../../../src/core/saving/borrowingUse';
import { lineNames, savingGap } from '../../../src/core/saving/savingGap';
import { comovement } from '../../../src/core/saving/twinDeficits';
import { dictionary } from '../../../src/core/table/dictionary';
import { LabelledTable } from '../../../src/core/table/labelledTable';

const sectors = ['Private saving', 'Private investment', 'Government saving', 'Government investment'];
const accounts = [...sectors, 'Current account', 'GDP'];

/** Accounts by year from 2000 on, under the labels given. */
const gapOf = (labels: readonly string[], years: readonly (readonly Cell[])[], from?: Cell, to?: Cell) =>
  savingGap(
    LabelledTable.read('data', [['Year', ...labels], ...years.map((row, at) => [2000 + at, ...row])]),
    from,
    to,
  );
const codes = (gap: ReturnType<typeof gapOf>) => gap.notes.map(({ code }) => code);

describe('use of added borrowing, at its limits', () => {
  const use = (investment: number, borrowing: number) =>
    borrowingUse({ from: 10, to: 10 + investment }, { from: -2, to: -2 - borrowing });

  it('is ΔI ÷ ΔF and the rest of it', () => {
    expect(use(1, 4)).toEqual({ borrowing: 4, investment: 1, investedShare: 0.25, consumedShare: 0.75 });
    expect(use(4, 4)).toMatchObject({ investedShare: 1, consumedShare: 0 });
  });
  it.each([
    ['investment did not move', 0, 4],
    ['investment fell', -1, 4],
    ['investment rose by more than borrowing', 4.5, 4],
    ['borrowing did not rise', 1, 0],
    ['borrowing fell', -1, -4],
  ])('has no shares where %s', (_, investment, borrowing) => {
    expect(use(investment, borrowing)).toMatchObject({ investedShare: NaN, consumedShare: NaN });
  });
  it('has a kind from a rise of 0.1 % of GDP on', () => {
    const kind = (borrowing: number) =>
      kindOfBorrowing({ borrowing, investment: borrowing, investedShare: 1, consumedShare: 0 });
    expect(kind(0.1)).toBe('investment-financed');
    expect(kind(0.0999)).toBe('not applicable');
    expect(kind(Number.NaN)).toBe('not applicable');
  });
});

describe('co-movement, at its limits', () => {
  it('is given from eight changes on', () => {
    const series = (length: number) => Float64Array.from({ length }, (_, at) => at * at);
    expect(comovement(series(9), series(9))).toMatchObject({ correlation: 1, changes: 8 });
    expect(comovement(series(8), series(8))).toMatchObject({ correlation: NaN, changes: 7 });
  });
  it('is −1 for balances that move against each other', () => {
    const series = Float64Array.from({ length: 10 }, (_, at) => at ** 2);
    expect(
      comovement(
        series,
        series.map((figure) => -2 * figure),
      ).correlation,
    ).toBeCloseTo(-1, 12);
  });
  it('names the first and the last period of the changes that it rests on', () => {
    const account = Float64Array.from({ length: 14 }, (_, at) => at * at);
    const government = account.slice();
    [0, 1, 12, 13].forEach((period) => (account[period] = Number.NaN));
    expect(comovement(account, government)).toMatchObject({ changes: 9, first: 3, last: 11 });
  });
  it('has no periods where no change has both figures', () => {
    expect(comovement(new Float64Array(0), new Float64Array(0))).toMatchObject({
      changes: 0,
      first: 0,
      last: 0,
    });
  });
});

// S − I is 3 in 2000 and −4 in 2001 (20 − 15 + 2 − 4 and 18 − 19 + 1 − 4), GDP 100.
const saved = (account0: number, account1: number) => [
  [20, 15, 2, 4, account0, 100],
  [18, 19, 1, 4, account1, 100],
];

describe('discrepancy between saving less investment and the current account', () => {
  it('is said above 0.5 % of GDP, in each period for itself', () => {
    expect(codes(gapOf(accounts, saved(3.5, -4.5)))).toEqual([]);
    const { notes } = gapOf(accounts, saved(3.51, -4));
    expect(notes.map(({ code }) => code)).toEqual(['DISCREPANCY']);
    expect(notes[0]?.place).toMatchObject({ argument: 'data', row: 1, column: 5 });
    expect(notes[0]?.sentence(() => 'F2')).toContain('In 2000 ');
    const later = gapOf(accounts, saved(3, -4.6)).notes;
    expect(later.map(({ place }) => place)).toEqual([expect.objectContaining({ row: 2, column: 5 })]);
    expect(later[0]?.sentence(() => 'F3')).toContain('In 2001 ');
    expect(codes(gapOf(accounts, saved(3.6, -4.6)))).toEqual(['DISCREPANCY', 'DISCREPANCY']);
  });
  it('refuses an attribution where it moves by more than every line, and not where it moves by as much', () => {
    // Private investment changes by −4, the most of all lines; the discrepancy from 0 to ±4, then beyond.
    expect(gapOf(accounts, saved(3, 0)).discrepancy).toEqual({ from: 0, to: 4 });
    expect(gapOf(accounts, saved(3, -8)).discrepancy).toEqual({ from: 0, to: -4 });
    expect(() => gapOf(accounts, saved(3, 0.01))).toThrow(Refusal);
    expect(() => gapOf(accounts, saved(3, -8.01))).toThrow(Refusal);
  });
  it('is refused in the unit of the table, where its labels name one', () => {
    const sentence = (label: string) => {
      try {
        gapOf([label, ...accounts.slice(1)], saved(3, -9));
      } catch (error) {
        if (error instanceof Refusal) return error.sentence(() => 'the table');
      }
      throw new Error('A refusal was expected.');
    };
    expect(sentence('Private saving (USD bn)')).toContain('drift apart by 5.000 USD bn');
    expect(sentence('Private saving')).toContain('drift apart by 5.000, more than');
  });
  it('cannot be seen where a line is the remainder, or the account the sum of the lines', () => {
    expect(gapOf(accounts.slice(0, 4), saved(0, 0)).discrepancy).toBeUndefined();
    const remainder = gapOf(
      ['Private saving', 'Private investment', 'Current account'],
      [
        [20, 15, 3],
        [18, 19, -4],
      ],
    );
    expect(remainder.discrepancy).toBeUndefined();
    expect(remainder.notes.map(({ code }) => code)).toEqual(['SECTOR_RESIDUAL']);
  });
});

describe('lines of saving less investment', () => {
  it('bear the labels of the series dictionary', () => {
    const keys = ['privateSaving', 'privateInvestment', 'governmentSaving', 'governmentInvestment'] as const;
    expect(keys.map((key) => lineNames[key])).toEqual(keys.map((key) => dictionary[key].label));
    expect(keys.map((key) => lineNames[key])).toEqual(sectors);
  });
  it('subtract investment, and know their cells', () => {
    const { lines } = gapOf(accounts, saved(3, -4));
    expect(lines.map(({ key, amounts }) => [key, amounts.from, amounts.to])).toEqual([
      ['privateSaving', 20, 18],
      ['privateInvestment', -15, -19],
      ['governmentSaving', 2, 1],
      ['governmentInvestment', -4, -4],
    ]);
    expect(lines[1]?.places).toEqual([
      expect.objectContaining({ row: 1, column: 2 }),
      expect.objectContaining({ row: 2, column: 2 }),
    ]);
  });
  it('run from the first to the last period in which every series has a figure, where none is named', () => {
    const full = [20, 15, 2, 4, 3, 100];
    for (const column of full.keys()) {
      const holed = full.map((figure, at) => (at === column ? '' : figure));
      const gap = gapOf(accounts, [holed, full, full, holed]);
      expect([gap.from.text, gap.to.text], accounts[column]).toEqual(['2001', '2002']);
    }
  });
  it('tell a given line from the remainder, which has no cells and is named in a remark', () => {
    const remainderOf = (label: string, years: readonly (readonly Cell[])[]) => {
      const gap = gapOf([label, 'Government balance', 'Current account'], years);
      const [residual] = gap.lines.filter(({ basis }) => basis === 'residual');
      expect(residual?.places).toEqual([]);
      expect(gap.lines.filter(({ basis }) => basis === 'given')).toHaveLength(2);
      expect(gap.account.basis).toBe('given');
      return [residual?.key, gap.notes[0]?.sentence(() => '')];
    };
    const years = [
      [20, -2, 3],
      [18, -3, -4],
    ];
    expect(remainderOf('Private investment', years)).toEqual([
      'privateSaving',
      expect.stringMatching(/^Private saving is not given.* whatever Government balance leaves out/),
    ]);
    expect(remainderOf('Private saving', years)).toEqual([
      'privateInvestment',
      expect.stringMatching(/^Private investment is not given/),
    ]);
  });
  it('give the investment of both sectors, or of the private one alone, and say which', () => {
    expect(gapOf(accounts, saved(3, -4)).investment).toEqual({ from: 19, to: 23, privateOnly: false });
    expect(
      gapOf(
        ['Private saving', 'Private investment', 'Government balance', 'Current account'],
        [
          [20, 15, -2, 3],
          [18, 19, -3, -4],
        ],
      ).investment,
    ).toEqual({ from: 15, to: 19, privateOnly: true });
    expect(
      gapOf(
        ['Government saving', 'Government investment', 'Current account'],
        [
          [2, 4, 3],
          [1, 4, -4],
        ],
      ).investment,
    ).toBeUndefined();
  });
  it('count a government balance as saving less investment only where the two are not given', () => {
    const labels = [...sectors, 'Government balance', 'Current account'];
    const years = [
      [20, 15, 2, 4, -9, 3],
      [18, 19, 1, 4, -9, -4],
    ];
    expect(gapOf(labels, years).government).toEqual({ from: -2, to: -3 });
    const balanceOnly = (row: number[]) => [...row.slice(0, 2), -2, row[5] ?? 0];
    expect(
      gapOf(['Private saving', 'Private investment', 'Government balance', 'CA'], years.map(balanceOnly))
        .government,
    ).toEqual({ from: -2, to: -2 });
  });
});

describe('remarks on where the current account comes from', () => {
  it('say that it is the sum of the lines', () => {
    expect(codes(gapOf(sectors, saved(0, 0)))).toEqual(['ACCOUNT_FROM_LINES']);
  });
  it('say that it is computed, with secondary income where given', () => {
    const labels = [...sectors, 'Exports', 'Imports', 'Primary income'];
    const years = [
      [20, 15, 2, 4, 30, 28, 1],
      [18, 19, 1, 4, 30, 35, 1],
    ];
    const computed = gapOf(labels, years);
    expect(computed.account).toMatchObject({ from: 3, to: -4, basis: 'computed' });
    expect(codes(computed)).toEqual(['ACCOUNT_COMPUTED']);
    const transfers = gapOf(
      [...labels, 'Secondary income'],
      years.map((row) => [...row, -0.25]),
    );
    expect(transfers.account).toMatchObject({ from: 2.75, to: -4.25 });
    expect(transfers.account.places).toHaveLength(8);
  });
  it('refuse a computed account with a missing part, by the name of that part', () => {
    const labels = [...sectors, 'Exports', 'Imports', 'Primary income'];
    const years: Cell[][] = [
      [20, 15, 2, 4, 30, 28, 1],
      [18, 19, 1, 4, 30, 35, ''],
      [18, 19, 1, 4, 30, 35, 1],
    ];
    expect(() => gapOf(labels, years, 2000, 2001)).toThrow(
      expect.objectContaining({ place: expect.objectContaining({ row: 2, column: 7 }) as unknown }),
    );
  });
});

describe('co-movement over the table', () => {
  const years = (account: (at: number) => Cell, gdp: (at: number) => Cell = () => 100) =>
    Array.from({ length: 12 }, (_, at): Cell[] => [20, 15, at * at, 4, account(at), gdp(at)]);
  const twin = (rows: Cell[][]) => gapOf(accounts, rows, 2010, 2011).twin;

  it('is that of ratios to GDP where GDP is given', () => {
    // The ratios move against each other by 0.1 % of GDP; the levels grow together with GDP.
    const rows = Array.from({ length: 12 }, (_, at): Cell[] => {
      const gdp = 100 * 1.5 ** at;
      const step = 0.001 * (at % 2);
      return [0.2 * gdp, 0.15 * gdp, (0.06 + step) * gdp, 0.04 * gdp, (0.05 - step) * gdp, gdp];
    });
    expect(twin(rows).correlation).toBeCloseTo(-1, 9);
    const inLevels = rows.map((row) => row.slice(0, 5));
    expect(gapOf(accounts.slice(0, 5), inLevels, 2010, 2011).twin.correlation).toBeGreaterThan(0.9);
  });
  it('leaves aside periods with a figure missing, of text or in error, and never refuses for them', () => {
    const follows = (at: number) => at * at - 5;
    expect(twin(years(follows))).toMatchObject({ changes: 11, first: 1, last: 11 });
    for (const hole of ['', 'n.a.', new CellError('#N/A'), new CellError('#VALUE!')]) {
      expect(twin(years((at) => (at === 3 ? hole : follows(at))))).toMatchObject({ changes: 9 });
      expect(twin(years(follows, (at) => (at === 0 ? hole : 100)))).toMatchObject({ changes: 10, first: 2 });
    }
  });
  it('has nothing to say where the government is the remainder, or no account is given', () => {
    const rows = years((at) => at);
    const ofPrivate = gapOf(
      ['Private saving', 'Private investment', 'Current account'],
      rows.map((row) => [20, 15, row[4] ?? null]),
    );
    expect(ofPrivate.twin).toMatchObject({ changes: 0, correlation: NaN });
    expect(
      gapOf(
        sectors,
        rows.map((row) => row.slice(0, 4)),
      ).twin,
    ).toMatchObject({ changes: 0 });
  });
});
