import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/core/cell';
import { explainSavingGap } from '../../src/explain/savingGap';
import { savingGapCalculation } from '../../src/functions/calculations/savingGap';
import { plainText } from '../../src/text/phrase';
import { explainContext, given } from '../support/explaining';
import { usAnnual, withSeries } from '../support/tradeTables';

function explain(data: Cell[][], from: number, to: number) {
  const values = { data, from: [from], to: [to] };
  return explainSavingGap(
    savingGapCalculation.evaluate(given(savingGapCalculation, values)),
    explainContext({ unit: 'USD bn' }),
  );
}

const complete: Cell[][] = [
  [
    'Year',
    'Private saving',
    'Private investment',
    'Government saving',
    'Government investment',
    'Current account',
    'GDP',
  ],
  [2000, 20, 15, 2, 4, 4, 100],
  [2001, 18, 19, 1, 4, -4.3, 100],
];

describe('explanation of SAVINGGAP', () => {
  const { headline, answer, steps, chart, meaning, remarks, limits } = explain(usAnnual(), 1997, 2000);

  it('tells the change, both sectors, the residual, and that the two deficits moved apart', () => {
    expect(plainText(headline)).toBe(
      'The current account fell by 261.2 USD bn from 1997 to 2000 (−140.7 to −401.9 USD bn).',
    );
    expect(answer.map(plainText)).toEqual([
      'Private saving less investment changed by −512.9 USD bn, government saving less investment by +251.7 USD bn.',
      'Private saving is not measured: it is what remains of the current account.',
      'Measured against GDP, investment rose by between a third and two thirds of the added borrowing: mixed.',
    ]);
    expect(meaning.slice(0, 3).map(plainText)).toEqual([
      'The current account and the government balance moved in opposite directions.',
      // 100 · (1476.8 / 10251 − 1546.9 / 8577.6) and 100 · (159.7 / 10251 + 92 / 8577.6).
      'As a share of GDP, private saving changed by −3.63 and the government part by +2.63 percentage points.',
      'Only private investment is known; government investment counts within the government balance.',
    ]);
  });
  it('works the remainder in both periods, and every line from cells that can be found', () => {
    expect(steps[0]?.numbers).toBe(
      '1997: −140.7 − (−1,595.6) − (−92.0) = 1,546.9 · 2000: −401.9 − (−2,038.4) − 159.7 = 1,476.8 · 1,476.8 − 1,546.9 = −70.1 USD bn',
    );
    expect(steps[1]?.inputs).toEqual([
      { argument: 'data', row: 18, column: 15 },
      { argument: 'data', row: 21, column: 15 },
    ]);
    expect(steps[3]?.numbers).toBe('(−70.1) + (−442.8) + 251.7 = −261.2 USD bn');
  });
  it('says in the remarks what else the remainder holds', () => {
    expect(remarks[0]?.text).toMatch(
      /^Private saving is not given\. It is the current account less the other lines, so it also holds the statistical discrepancy and whatever Government balance leaves out/,
    );
  });
  it('draws lines that add up to the total, the remainder as unexplained', () => {
    if (chart?.kind !== 'waterfall') throw new Error('A waterfall was expected.');
    const total = chart.rows.at(-1)!;
    expect(total.kind).toBe('total');
    expect(chart.rows.slice(0, -1).reduce((sum, { value }) => sum + value, 0)).toBeCloseTo(total.value, 9);
    expect(chart.rows[0]?.kind).toBe('unexplained');
  });
  it('carries the caveat that an identity does not say who moved first', () => {
    expect(plainText(limits[0]!)).toBe(
      'Saving-investment lines are an identity and do not say who moved first. Demand, exchange rate and balance are jointly determined.',
    );
  });
  it('shows the discrepancy where everything is given, and says where it is large', () => {
    const { steps, remarks, chart } = explain(complete, 2000, 2001);
    expect(steps.find(({ title }) => title.startsWith('What saving'))?.numbers).toBe(
      '2000: 1.00 USD bn · 2001: −0.30 USD bn',
    );
    expect(remarks.map(({ text }) => text)).toEqual([
      'In 2000 the current account in row 2, column 6 of data differs from saving less investment by 1.0 % of GDP. The difference has its own row.',
    ]);
    if (chart?.kind !== 'waterfall') throw new Error('A waterfall was expected.');
    expect(chart.rows.map(({ label }) => label)).toContain('Discrepancy');
  });
  const year = (name: number, saving: number, investment: number, account: number) => [
    name,
    saving,
    investment,
    0,
    0,
    account,
    100,
  ];
  it.each([
    // Borrowing rose by 3 of 100 while investment fell by 1.
    [
      year(2001, 11, 14, -3),
      'Measured against GDP, investment did not rise while borrowing abroad did: consumption-financed.',
    ],
    // Investment rose by 0.5 of 3.
    [
      year(2001, 12.5, 15.5, -3),
      'Measured against GDP, investment rose by a third of the added borrowing or less: consumption-financed.',
    ],
    [year(2001, 14.95, 15, -0.05), 'Borrowing abroad rose by less than 0.1 % of GDP, too little to assign.'],
    [
      year(2001, 17, 15, 2),
      'Measured against GDP, borrowing abroad did not rise, so there is no added borrowing to assign.',
    ],
  ])('tells the use of borrowing as it was: %j', (after, sentence) => {
    const { answer } = explain([complete[0]!, year(2000, 15, 15, 0), after], 2000, 2001);
    expect(answer.map(plainText)).toContain(sentence);
  });
  it('gives no share of borrowing where the table gives none, counting the discrepancy', () => {
    // ΔF = 4 and ΔI = 3; saving rose by 0.5, and a discrepancy of −1.5 leaves −0.5 for less saving: no share.
    const data = [complete[0]!, year(2000, 10, 10, 0), year(2001, 10.5, 13, -4)];
    const use = explain(data, 2000, 2001).steps.filter(({ numbers = '' }) => numbers.includes('Δ'));
    expect(use).toHaveLength(2);
    expect(use.map(({ numbers = '' }) => numbers).join()).not.toContain('÷ ΔF');
  });
  it('says where the current account comes from, if it is not given', () => {
    const lines = complete.map((row) => row.slice(0, 5));
    expect(explain(lines, 2000, 2001).remarks[0]?.text).toMatch(
      /^The current account is not given\. Saving less/,
    );
    const trade = withSeries(
      withSeries(withSeries(lines, 'Exports', [30, 30]), 'Imports', [26, 33.5]),
      'Primary income',
      [0, 0],
    );
    expect(explain(trade, 2000, 2001).remarks[0]?.text).toMatch(
      /^The current account is not given\. It is computed/,
    );
  });
});
