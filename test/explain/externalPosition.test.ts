import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/core/cell';
import { explainExternalPosition } from '../../src/explain/externalPosition';
import { externalPositionCalculation } from '../../src/functions/calculations/externalPosition';
import { plainText } from '../../src/text/phrase';
import { explainContext, given, type Argument } from '../support/explaining';
import { usAnnual } from '../support/tradeTables';

function explain(
  data: Cell[][],
  rest: Readonly<Record<string, Argument>> = {},
  focus?: { row: number; column: number },
) {
  return explainExternalPosition(
    externalPositionCalculation.evaluate(given(externalPositionCalculation, { data, ...rest })),
    explainContext({ unit: 'USD bn', focus }),
  );
}

describe('explanation of EXTERNALPOSITION', () => {
  const { headline, answer, steps, meaning, remarks, limits } = explain(usAnnual());

  it('tells the position, what changed it, and the balances that hold its ratio', () => {
    expect(plainText(headline)).toBe(
      'At the end of 2024 the net position was −59.0 % of GDP (−17,227 USD bn).',
    );
    expect(answer.map(plainText)).toEqual([
      'Since 2023 it changed by −2,497 USD bn: −1,134 from borrowing and lending, −1,363 from valuation and other changes.',
      // 100·(29184.9 / 27720.7 − 1) = 5.282; −59.028 × 0.05282 ÷ 1.05282 = −2.961.
      'At nominal growth of 5.28 % a year, a current account of −2.96 % of GDP would hold the ratio; it was −3.88 %, a gap of −0.92 percentage points.',
    ]);
    expect(meaning.slice(0, 3).map(plainText)).toEqual([
      'At a return of −0.40 % on the net position, a trade balance of −3.18 % of GDP would hold the ratio, against −3.09 %: a gap of +0.09 percentage points.',
      // Transfers −288.8 of 29,184.9.
      'That figure leaves out transfers and the capital account, −0.99 % of GDP. With them as they are, −2.19 % of GDP would hold the ratio.',
      'The return (−0.40 %) is below growth (5.28 %). At these two rates a debtor can run some trade deficit for ever without the debt ratio rising: arithmetic, not a forecast.',
    ]);
  });
  it('works every figure from the cells of its period', () => {
    expect(steps.map(({ numbers }) => numbers)).toEqual([
      '−1,133.6 = −1,133.6 USD bn',
      '−17,227.3 − (−14,730.6) − (−1,133.6) = −1,363.1 USD bn',
      '100 × (−17,227.3) ÷ 29,184.9 = −59.0 %',
      '29,184.9 ÷ 27,720.7 − 1 = 5.28 %',
      '(−59.03) × 0.0528 ÷ (1 + 0.0528) = −2.96 %',
      'r = −0.40 %',
      '−(−59.03) × (−0.0040 − 0.0528) ÷ (1 + 0.0528) = −3.18 %',
    ]);
    expect(steps[0]?.inputs).toEqual([{ argument: 'data', row: 45, column: 13 }]);
  });
  it('says where the return comes from, and that constant rates are no forecast', () => {
    expect(remarks.map(({ text }) => text)).toEqual([
      expect.stringMatching(
        /^No return is given\. It is implied: Primary income \(row 1, column 12 of data\)/,
      ),
      expect.stringMatching(
        /^Where the net position of the year before was under 10 % of GDP \(last in 2000\)/,
      ),
    ]);
    expect(plainText(limits[0]!)).toMatch(/not a forecast/);
  });
  it('works a projected year with the rates it holds', () => {
    const { headline, steps, chart } = explain(
      usAnnual(),
      { horizon: [2], growth: [0.04], return: [0.03] },
      { row: 46, column: 0 },
    );
    expect(plainText(headline)).toBe(
      'With the assumptions below, the net position would be −62.5 % of GDP in 2025, against −59.0 % in 2024.',
    );
    expect(steps[0]?.numbers).toBe(
      'trade balance −3.09 % of GDP, transfers and capital account −0.99 % · 2025: (−59.03) × 1.0300 ÷ (1 + 0.0400) + (−3.094) + (−0.9896) = −62.5 %',
    );
    if (chart?.kind !== 'line') throw new Error('A line chart was expected.');
    expect(chart.names.slice(-2)).toEqual(['2025', '2026']);
    expect(chart.series[0]?.values.slice(-2)).toEqual([null, null]);
    expect(chart.series[1]?.values.slice(0, 44).every((value) => value === null)).toBe(true);
  });
  describe('with separate yields', () => {
    const table: Cell[][] = [
      [
        'Year',
        'Net position',
        'Foreign assets',
        'Foreign liabilities',
        'Return on assets',
        'Return on liabilities',
        'Current account',
        'Exports',
        'Imports',
        'GDP',
      ],
      [2000, -20, 80, 100, 0.06, 0.05, -1, 10, 11, 100],
      [2001, -21, 84, 105, 0.06, 0.05, -1, 10, 11, 105],
    ];
    it('works the trade balance from both of them', () => {
      // a = 80, l = 100, γ = 0.05: −[(0.06 − 0.05) × 80 − (0.05 − 0.05) × 100] ÷ 1.05 = −0.762.
      const step = explain(table).steps.find(({ title }) => title.startsWith('Trade balance'));
      expect(step?.numbers).toBe(
        '−[(0.0600 − 0.0500) × 80 − (0.0500 − 0.0500) × 100] ÷ (1 + 0.0500) = −0.76 %',
      );
      expect(step?.formula).toContain('(rA − γ) × a − (rL − γ) × l');
    });
    it('shows no step without a number where assets equal liabilities', () => {
      const even = table.map((row, at) => (at === 0 ? row : [row[0]!, 0, 100, 100, ...row.slice(4)]));
      const { steps, answer, meaning } = explain(even);
      const texts = [...steps.map(({ numbers }) => numbers), ...[...answer, ...meaning].map(plainText)];
      expect(texts.join(' ')).not.toMatch(/NaN|undefined|Infinity/);
    });
  });
  it('explains the period selected, and amounts alone without GDP', () => {
    const { headline, chart, answer } = explain(
      [
        ['Year', 'Net position', 'Current account'],
        [2000, 10, 1],
        [2001, 14, 3],
      ],
      {},
      { row: 2, column: 0 },
    );
    expect(plainText(headline)).toBe('At the end of 2001 the net position was 14 USD bn.');
    expect(answer.map(plainText)).toEqual([
      'Since 2000 it changed by +4 USD bn: +3 from borrowing and lending, +1 from valuation and other changes.',
    ]);
    expect(chart?.kind).toBe('line');
  });
});
