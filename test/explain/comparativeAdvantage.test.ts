import { describe, expect, it } from 'vitest';
import { explainComparativeAdvantage } from '../../src/explain/comparativeAdvantage';
import { comparativeAdvantageCalculation } from '../../src/functions/calculations/comparativeAdvantage';
import { plainText } from '../../src/text/phrase';
import { explainContext, given, type Argument } from '../support/explaining';

function explain(
  countryExports: Argument,
  worldExports: Argument,
  measure?: string,
  focus?: { row: number; column: number },
) {
  const result = comparativeAdvantageCalculation.evaluate(
    given(comparativeAdvantageCalculation, {
      countryExports,
      worldExports,
      ...(measure !== undefined && { measure: [measure] }),
    }),
  );
  return explainComparativeAdvantage(result, explainContext({ names: ['Wine', 'Steel', 'Ships'], focus }));
}

describe('explanation of COMPARATIVEADVANTAGE', () => {
  it('tells of the product that stands out, and how much of exports is above the neutral level', () => {
    const { headline, answer } = explain([60, 30, 10], [300, 400, 300]);
    expect(plainText(headline)).toBe(
      "The share of Wine in the country's exports is 2 times its share in world exports.",
    );
    expect(answer.map(plainText)).toEqual([
      'Above the neutral level, so a comparative advantage is revealed.',
      "Above the neutral level: 1 of 3 products, with 60.0 % of the country's exports.",
    ]);
  });
  it('works the selected product from both shares', () => {
    const { headline, steps } = explain([60, 30, 10], [300, 400, 300], 'symmetric', { row: 1, column: 0 });
    // (0.75 − 1) / (0.75 + 1) = −0.142857
    expect(plainText(headline)).toBe(
      'The symmetric index of Steel is −0.1429, on a scale from −1 (not exported) to 1.',
    );
    expect(steps.map(({ numbers }) => numbers)).toEqual([
      '30 ÷ 100 = 0.300000',
      '400 ÷ 1,000 = 0.400000',
      '0.300000 ÷ 0.400000 = 0.7500',
      '(0.7500 − 1) ÷ (0.7500 + 1) = −0.1429',
    ]);
    expect(steps[0]?.inputs).toEqual([{ argument: 'countryExports', row: 1, column: 0 }]);
  });
  it('writes the normalized index in ten-thousandths of world exports', () => {
    const { headline, steps } = explain([60, 30, 10], [300, 400, 300], 'normalized', { row: 0, column: 0 });
    // (0.6 − 0.3) × 100 ÷ 1,000 = 0.03
    expect(plainText(headline)).toBe(
      'Exports of Wine are +300 ten-thousandths of world exports away from the neutral amount.',
    );
    expect(steps.at(-1)?.numbers).toBe('(0.600000 − 0.300000) × 100 ÷ 1,000 = 0.03');
  });
  it('draws both sides of the neutral level, highest first', () => {
    const { chart } = explain([60, 30, 10], [300, 400, 300]);
    if (chart?.kind !== 'bars') throw new Error('Bars were expected.');
    expect(chart.bars.map(({ label }) => label)).toEqual(['Wine', 'Steel', 'Ships']);
    expect(chart.bars[2]?.value).toBeCloseTo(-0.5, 12);
    expect(chart.focus).toBe(0);
  });
  it('says that a figure is missing, that products were left out, and that the world looks too small', () => {
    const { headline, remarks, steps } = explain([60, null, 400], [300, 400, 300], 'rca', {
      row: 1,
      column: 0,
    });
    expect(plainText(headline)).toMatch(/^No index can be given for Steel/);
    expect(steps).toEqual([]);
    expect(remarks.map(({ text }) => text)).toEqual([
      expect.stringMatching(/^Country exports in row 3, column 1 of countryExports exceed world exports/),
      expect.stringMatching(/^One product has no figure .* the first in row 2, column 1 of countryExports\./),
    ]);
  });
  it('explains the blank of a product that the world does not export', () => {
    const { remarks } = explain([60, 30, 1], [300, 400, 0]);
    expect(remarks.map(({ text }) => text)).toContain(
      'World exports in row 3, column 1 of worldExports are 0, so the index of that product is #N/A.',
    );
  });
});
