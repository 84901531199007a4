import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/core/cell';
import { explainImportDriver } from '../../src/explain/importDriver';
import { importDriverCalculation } from '../../src/functions/calculations/importDriver';
import { plainText } from '../../src/text/phrase';
import { explainContext, given } from '../support/explaining';
import { usAnnual, without, withSeries } from '../support/tradeTables';

function explain(
  table: Cell[][] = usAnnual(),
  from = 1997,
  to = 2000,
  focus?: { row: number; column: number },
) {
  const result = importDriverCalculation.evaluate(
    given(importDriverCalculation, { data: table, from: [from], to: [to] }),
  );
  return explainImportDriver(result, explainContext({ focus }));
}

describe('explanation of IMPORTDRIVER', () => {
  it('tells the growth, what drove it, the break-even elasticity and the elasticity-free twin', () => {
    const { headline, answer } = explain();
    // (1477.2 / 85.24) / (1055.8 / 85.80) = 1.4083; demand 14620.0 / 12517.4 = 1.1680; 1.4083 / 1.1680 = 1.2058
    expect(plainText(headline)).toBe('Import volume rose by 40.8 % from 1997 to 2000.');
    expect(answer.map(plainText)).toEqual([
      'Imports were demand-driven: between 45 and 82 % of the growth of import volume follows from demand, depending on published elasticities.',
      'Competitiveness would weigh as much as demand at a price elasticity of −2.868 (between −2.868 and −5.162, depending on the income elasticity).',
      'Without any elasticity: at constant import penetration volume would have changed by +16.8 %; penetration itself changed by +20.6 %.',
    ]);
  });

  it('draws the parts with their ranges and the break-even mark', () => {
    const { chart } = explain();
    expect(chart).toMatchObject({
      kind: 'range',
      title: 'Growth of import volume by part, 1997 to 2000',
      rows: [{ label: 'Demand' }, { label: 'Competitiveness' }, { label: 'Unexplained' }],
      mark: { label: 'competitiveness at a price elasticity of −2.868' },
    });
    const rows = chart?.kind === 'range' ? chart.rows : [];
    for (const { value, low, high } of rows) {
      expect(low).toBeLessThanOrEqual(value);
      expect(high).toBeGreaterThanOrEqual(value);
    }
  });

  it('works every row with numbers from the sheet', () => {
    const { steps } = explain();
    expect(steps[0]).toMatchObject({
      numbers: 'ln(1,477.2 ÷ 1,055.8) − ln(85.24 ÷ 85.8) = 0.3424',
      inputs: [
        { argument: 'data', row: 18, column: 2 },
        { argument: 'data', row: 21, column: 2 },
        { argument: 'data', row: 18, column: 4 },
        { argument: 'data', row: 21, column: 4 },
      ],
    });
    expect(steps.find(({ title }) => title.startsWith('Unexplained'))?.numbers).toBe(
      '0.3424 − 0.1553 − 0.0541 = 0.1330',
    );
  });

  it('weighs competing imports where others are given', () => {
    const oil = usAnnual()
      .slice(1)
      .map((_, year) => (year < 20 ? 100 : 200));
    const { steps } = explain(withSeries(usAnnual(), 'Non-competing imports', oil));
    // L(1277.2, 955.8) = 1108.7, L(200, 100) = 144.3
    expect(steps.find(({ title }) => title.startsWith('Weigh'))?.numbers).toBe(
      '1,108.7 ÷ (1,108.7 + 144.3) = 0.8849',
    );
  });

  it('begins with the selected row', () => {
    expect(plainText(explain(usAnnual(), 1997, 2000, { row: 1, column: 1 }).answer[0] ?? [])).toBe(
      'Selected: Demand, +18.52 points of the growth, 45 % of it (between 45 % and 82 %).',
    );
  });

  it('says what a domestic price would separate', () => {
    const { answer, limits, chart } = explain(without(usAnnual(), 'Domestic price'));
    expect(plainText(answer[0] ?? [])).toBe(
      'Demand and competitiveness of imports cannot be separated without Domestic price.',
    );
    expect(limits.map(plainText)).toContain(
      'Without a domestic price, competitiveness and everything unexplained are one figure. Add Domestic price to separate them.',
    );
    expect(chart).toMatchObject({ rows: [{ label: 'Demand' }, { label: 'Not separable' }] });
  });

  it('works out a tariff that stands alone, and takes it from what is not separable', () => {
    const rates = usAnnual()
      .slice(1)
      .map((_, year) => (year < 20 ? 0.05 : 0.02));
    const { steps, chart } = explain(without(withSeries(usAnnual(), 'Tariff', rates), 'Domestic price'));
    const step = (start: string) => steps.find(({ title }) => title.startsWith(start));
    // ln(1.02 ÷ 1.05) = −0.0290; ln 1.4083 = 0.3424, ln 1.1680 = 0.1553, 0.3424 − 0.1553 − 0.0290 = 0.1581
    expect(step('Tariffs')?.numbers).toBe('−1 × ln(1.020 ÷ 1.050) = 0.0290');
    expect(step('Not separable')?.formula).toBe('Δln m − demand − tariffs');
    expect(step('Not separable')?.numbers).toMatch(/^0\.342\d − 0\.155\d − 0\.0290 = 0\.158\d$/);
    expect(chart).toMatchObject({
      rows: [{ label: 'Demand' }, { label: 'Tariffs' }, { label: 'Not separable' }],
    });
  });
});
