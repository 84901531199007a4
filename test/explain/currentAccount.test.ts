import { describe, expect, it } from 'vitest';
import { explainCurrentAccount } from '../../src/explain/currentAccount';
import { currentAccountCalculation } from '../../src/functions/calculations/currentAccount';
import { plainText } from '../../src/text/phrase';
import { explainContext, given } from '../support/explaining';

// FRB/US model database: US 2023 and 2024, USD billion.
const table = [
  ['', 'Exports (USD bn)', 'Imports', 'Primary income', 'Secondary income', 'Current account', 'GDP'],
  [2023, 3052.5, 3849.8, 100, -208.1, -905.4, 27720.7],
  [2024, 3180.2, 4083.3, 58.2, -288.8, -1133.6, 29184.9],
];

function explain(cells: readonly (readonly (string | number | null)[])[] = table, row?: number) {
  const account = currentAccountCalculation.evaluate(given(currentAccountCalculation, { data: cells }));
  const focus = row === undefined ? undefined : { row, column: 0 };
  return explainCurrentAccount(account, explainContext({ focus }));
}

const without = (...columns: number[]) =>
  table.map((row) => row.filter((_, column) => !columns.includes(column)));

describe('explanation of CURRENTACCOUNT', () => {
  it('tells the newest balance, its size and its parts', () => {
    const { headline, answer } = explain();
    // 3180.2 − 4083.3 + 58.2 − 288.8 = −1133.7, −3.88 % of 29184.9; −905.4 the year before.
    expect(plainText(headline)).toBe('The current account of 2024 was a deficit of 1,133.7 USD bn.');
    expect(answer.map(plainText)).toEqual([
      'That is −3.88 % of GDP.',
      'Trade contributed −903.1 USD bn, primary income +58.2 USD bn and secondary income −288.8 USD bn.',
      'The balance changed by −228.3 USD bn on 2023.',
    ]);
  });
  it('works every column from the figures of the sheet', () => {
    const { steps } = explain();
    expect(steps.map(({ numbers }) => numbers)).toEqual([
      '3,180.2 − 4,083.3 = −903.1 USD bn',
      '−903.1 + 58.2 + (−288.8) = −1,133.7 USD bn',
      '100 × (−1,133.7) ÷ 29,184.9 = −3.88 %',
      '−1,133.6 − (−1,133.7) = 0.1 USD bn',
    ]);
    expect(steps[0]?.inputs).toEqual([
      { argument: 'data', row: 2, column: 1 },
      { argument: 'data', row: 2, column: 2 },
    ]);
  });
  it('draws the parts up to their total', () => {
    const { chart } = explain(table, 1);
    if (chart?.kind !== 'waterfall') throw new Error('A waterfall was expected.');
    expect(chart.title).toBe('What makes up the current account of 2023');
    expect(chart.rows.map(({ label }) => label)).toEqual([
      'Trade balance',
      'Primary income',
      'Secondary income',
      'Current account',
    ]);
    const parts = chart.rows.filter(({ kind }) => kind === 'part');
    const sum = parts.reduce((total, { value }) => total + value, 0);
    expect(chart.rows.at(-1)?.value).toBeCloseTo(sum, 9);
  });
  it('says that transfers are missing, and that a figure is only given', () => {
    const partial = explain(without(4, 5));
    expect(partial.remarks[0]?.text).toMatch(/^Secondary income \(transfers\) is not given/);
    expect(partial.steps[1]?.formula).toBe('trade balance + primary income');
    const only = explain(without(3, 4));
    expect(only.remarks[0]?.text).toMatch(/^The current account is shown as given/);
    expect(only.chart?.kind).toBe('line');
  });
  it('speaks of the trade balance where there is no income', () => {
    expect(plainText(explain(without(3, 4, 5)).headline)).toBe(
      'The trade balance of 2024 was −903.1 USD bn; without primary income there is no current account.',
    );
  });
  it('tells lending and borrowing with the capital account', () => {
    const lend = explain(table.map((row, line) => [...row, line === 0 ? 'Capital account' : -6.4]));
    // −1133.7 − 6.4.
    expect(lend.answer.map(plainText)).toContain(
      'With the capital account, net borrowing from the rest of the world was 1,140.1 USD bn.',
    );
  });
  it('reports a residual beyond rounding', () => {
    const wrong = table.map((row, line) =>
      row.map((cell, column) => (line === 2 && column === 5 ? -1100 : cell)),
    );
    const { answer, remarks } = explain(wrong);
    expect(plainText(answer.at(-1) ?? [])).toBe(
      'The current account given in the table differs from the sum of its parts by +33.7 USD bn.',
    );
    expect(remarks[0]?.place).toEqual({ argument: 'data', row: 2, column: 5 });
  });
  it('says what is missing', () => {
    const holed = table.map((row, line) =>
      row.map((cell, column) => (line === 2 && column === 3 ? '' : cell)),
    );
    expect(plainText(explain(holed).headline)).toBe(
      'No current account can be given for 2024: a figure is missing.',
    );
    expect(explain(holed).answer).toEqual([]);
  });
});
