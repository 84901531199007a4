import { describe, expect, it } from 'vitest';
import { explainConcentration } from '../../src/explain/concentration';
import { concentrationCalculation } from '../../src/functions/calculations/concentration';
import { plainText } from '../../src/text/phrase';
import us from '../fixtures/us-goods-partners.json';
import { explainContext, given, type Argument } from '../support/explaining';

const imports = us.partners.map(({ name, imports2017, imports2022 }) => [name, imports2017, imports2022]);

function explain(
  values: Argument,
  rest: Readonly<Record<string, Argument>> = {},
  known: Parameters<typeof explainContext>[0] = {},
) {
  const result = concentrationCalculation.evaluate(given(concentrationCalculation, { values, ...rest }));
  return explainConcentration(result, explainContext(known));
}

describe('explanation of CONCENTRATION', () => {
  it('gives a range where an entry stands for many, and the upper bound as the figure of the cell', () => {
    const { headline, answer, remarks } = explain(imports);
    // Shares of 2022: China 16.5, Mexico 14.0, Canada 13.5, Rest of world 22.6 per cent.
    expect(plainText(headline)).toMatch(
      /^The Herfindahl-Hirschman index lies between 0\.0\d{3} and 0\.1\d{3}, because Rest of world \(22\.6 %\) stands/,
    );
    expect(plainText(answer[0]!)).toMatch(/^The cell shows the upper bound, 0\.1\d{3}/);
    expect(plainText(answer[1]!)).toBe(
      'The three largest, China, Mexico and Canada, together hold 44.0 % of the total.',
    );
    expect(remarks.map(({ place }) => place)).toEqual([{ argument: 'values', row: 15, column: 2 }]);
  });
  it('works H with shares that can be checked', () => {
    const { steps, headline } = explain([50, 25, 25], {}, { unit: 'USD bn' });
    expect(plainText(headline)).toBe(
      'The Herfindahl-Hirschman index is 0.3750, as concentrated as 2.667 equal shares.',
    );
    expect(steps.map(({ numbers }) => numbers)).toEqual([
      '50 + 25 + 25 = 100 USD bn',
      '0.5000² + 0.2500² + 0.2500² = 0.3750',
      '1 ÷ 0.3750 = 2.667',
    ]);
    expect(steps[0]?.inputs[0]).toEqual({ argument: 'values', row: 0, column: 0 });
  });
  it('says what n is and works the normalized index with it', () => {
    const { headline, steps, meaning } = explain([50, 25, 25], { measure: ['normalized'], candidates: [10] });
    // (0.375 − 0.1) / 0.9 = 0.30555…
    expect(plainText(headline)).toBe(
      'The normalized index is 0.3056 with 10 candidates: 0 is an even spread, 1 a single partner.',
    );
    expect(steps.at(-1)?.numbers).toBe('(0.3750 − 1 ÷ 10) ÷ (1 − 1 ÷ 10) = 0.3056');
    expect(plainText(meaning[1]!)).toMatch(/^3 entries have trade, and n is 10\./);
  });
  it('tells of a bucket that stands beside the range only', () => {
    const { remarks } = explain(
      imports.map((row) => row[2]!),
      {},
      { names: us.partners.map(({ name }) => name) },
    );
    expect(remarks[0]?.text).toMatch(
      /^Rest of world, beside the range, seems to stand for many partners \(22\.6 % of the total\)\./,
    );
  });
  it('warns of an amount that equals all others together', () => {
    expect(explain([10, 20, 30]).remarks[0]?.text).toMatch(/^The amount in row 3, column 1 of values equals/);
  });
  it('draws the largest shares and joins the rest', () => {
    const { chart } = explain(Array.from({ length: 20 }, (_, index) => index + 1));
    if (chart?.kind !== 'bars') throw new Error('Bars were expected.');
    expect(chart.bars).toHaveLength(12);
    expect(chart.bars.at(-1)?.label).toBe('9 others together');
    expect(chart.bars.reduce((sum, { value }) => sum + (value ?? 0), 0)).toBeCloseTo(100, 10);
  });
  it('explains the list that is selected, and repeats the sentence of one that cannot be measured', () => {
    const lists = [
      [50, ''],
      [50, 1],
    ];
    expect(plainText(explain(lists, {}, { focus: { row: 0, column: 0 } }).headline)).toMatch(/0\.5000/);
    const refused = explain(lists, {}, { focus: { row: 0, column: 1 } });
    expect(plainText(refused.answer[0]!)).toMatch(/^The amount in row 1, column 2 of values is missing\./);
  });
});
