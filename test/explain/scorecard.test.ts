import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/core/cell';
import { explainScorecard } from '../../src/explain/scorecard';
import { scorecardCalculation } from '../../src/functions/calculations/scorecard';
import { plainText } from '../../src/text/phrase';
import { explainContext, given } from '../support/explaining';
import { usAnnual, withCell } from '../support/tradeTables';

function explain(data: Cell[][], focus?: { row: number; column: number }, [from, to] = [1997, 2006]) {
  const values = { data, from: [from], to: [to] };
  return explainScorecard(
    scorecardCalculation.evaluate(given(scorecardCalculation, values)),
    explainContext({ focus }),
  );
}

describe('explanation of SCORECARD', () => {
  it('counts what can be measured and lists the claims by reading', () => {
    const { headline, answer } = explain(usAnnual());
    expect(plainText(headline)).toBe(
      'From 1997 to 2006 the series measure 8 of the nine claims about a deficit.',
    );
    expect(answer.map(plainText)).toEqual([
      'In line with the claim: Consumers gain; Living standards; Foreign investment; Competitiveness through specialisation; Dependence on foreign goods; Jobs displaced in some sectors; Debt; Exposure to external shocks.',
      'Not measured: Global supply chains.',
    ]);
  });
  it('explains the claim that is selected, with its inputs', () => {
    const { headline, answer, steps, chart } = explain(usAnnual(), { row: 8, column: 2 });
    expect(plainText(headline)).toBe('Debt: Net position, % of GDP went from −9.2 in 1997 to −15.6 in 2006.');
    expect(plainText(answer[0]!)).toBe('In line: the net position fell against GDP.');
    expect(steps.map(({ numbers }) => numbers)).toEqual([
      '1997: Net position −786.2, GDP 8,577.6 → −9.166 · 2006: Net position −2,160.9, GDP 13,815.6 → −15.64',
    ]);
    expect(steps[0]?.inputs[0]).toEqual({ argument: 'data', row: 18, column: 16 });
    if (chart?.kind !== 'bars') throw new Error('Bars were expected.');
    expect(chart.focus).toBe(6);
  });
  it('works an index from its levels, and the facts beside it', () => {
    const { steps } = explain(usAnnual(), { row: 1, column: 0 });
    expect(steps.map(({ numbers }) => numbers)).toEqual([
      '1997: Import price 85.8, Domestic price 69.34 → 1.237 · 2006: Import price 97.39, Domestic price 84.07 → 1.158 · as an index 100.0 → 93.6',
      // −L(0.12309, 0.16334) × ln(1.15844 / 1.23738) = 0.1423 × 0.06592 = 0.94 %.
      '0.94 %',
    ]);
  });
  it('says what a claim lacks, and leads to a missing figure', () => {
    const lacking = explain(usAnnual(), { row: 5, column: 0 });
    expect(plainText(lacking.headline)).toBe('Global supply chains cannot be measured from these series.');
    expect(plainText(lacking.answer[0]!)).toMatch(/^Needs Goods exports, Goods imports/);
    const { remarks } = explain(withCell(usAnnual(), 'Import price', 1997, ''));
    expect(remarks.map(({ text }) => text)).toContain('Import price has no figure for 1997.');
    expect(remarks[0]?.place).toEqual({ argument: 'data', row: 18, column: 4 });
  });
  it('does not say that what fell grew less', () => {
    // From 2000 to 2001 volumes fell: exports 1096.1 ÷ 82.87 → 1026.8 ÷ 82.22, imports 1477.2 ÷ 85.24 → 1403.6 ÷ 83.03.
    const reading = (row: number) =>
      plainText(explain(usAnnual(), { row, column: 0 }, [2000, 2001]).answer[0]!);
    expect(reading(4)).toBe('Not in line: exports fell against demand abroad.');
    expect(reading(7)).toBe('Not in line: imports fell against demand.');
  });
  it('refuses to be a score', () => {
    expect(plainText(explain(usAnnual()).limits[0]!)).toMatch(/^The rows do not add up to a score\./);
  });
});
