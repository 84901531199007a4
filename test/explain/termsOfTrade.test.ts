import { describe, expect, it } from 'vitest';
import { explainTermsOfTrade } from '../../src/explain/termsOfTrade';
import { termsOfTradeCalculation } from '../../src/functions/calculations/termsOfTrade';
import { plainText } from '../../src/text/phrase';
import { explainContext, given } from '../support/explaining';

// FRB/US model database, US export and import price deflators, 2017 = 100.
const names = ['1997', '2000', '2017', '2024'];
const px = [83.91, 82.87, 100, 122.02];
const pm = [85.8, 85.24, 100, 112.18];

function explain(rest: Parameters<typeof given>[1] = {}, focus?: { row: number; column: number }) {
  const result = termsOfTradeCalculation.evaluate(
    given(termsOfTradeCalculation, { exportPrices: px, importPrices: pm, ...rest }),
  );
  return explainTermsOfTrade(result, explainContext({ names, focus }));
}

describe('explanation of TERMSOFTRADE', () => {
  it('tells the change since the base, what it buys and what each price did', () => {
    const { headline, answer } = explain({ base: [1] });
    // (122.02 / 83.91) / (112.18 / 85.8) = 1.11222…
    expect(plainText(headline)).toBe('The terms of trade in 2024 were 11.2 % higher than in 1997.');
    expect(answer.map(plainText)).toEqual([
      'The same amount of exports bought 11.2 % more imports than in 1997.',
      'Against 1997, export prices in 2024 differed by +45.4 % and import prices by +30.7 %.',
      'Against the period before (2017) the change was +8.77 %.',
    ]);
  });
  it('works the figure with numbers that can be found on the sheet', () => {
    const { steps } = explain({ base: [1] });
    expect(steps.map(({ numbers }) => numbers)).toEqual([
      '100 × 122.02 ÷ 83.91 = 145.42',
      '100 × 112.18 ÷ 85.8 = 130.75',
      '100 × 145.42 ÷ 130.75 = 111.22',
    ]);
    expect(steps[0]?.inputs).toEqual([
      { argument: 'exportPrices', row: 3, column: 0 },
      { argument: 'exportPrices', row: 0, column: 0 },
    ]);
  });
  it('compares with a later base in the order of the sentence, not of time', () => {
    // (83.91 / 85.8) = 0.97797.
    expect(plainText(explain({ base: [3] }, { row: 0, column: 0 }).headline)).toBe(
      'The terms of trade in 1997 were 2.20 % lower than in 2017.',
    );
  });
  it('says without a base what the level compares with', () => {
    const { headline, answer } = explain();
    expect(plainText(headline)).toBe('The terms of trade in 2024 were 108.77, from the series as given.');
    expect(plainText(answer[0] ?? [])).toBe(
      'Both price indices are 100 in 2017, so the level compares with that period.',
    );
  });
  it('explains the selected period', () => {
    const { headline } = explain({ measure: ['change'] }, { row: 1, column: 0 });
    // (82.87 / 85.24) / (83.91 / 85.8) − 1 = −0.59 %.
    expect(plainText(headline)).toBe('The terms of trade fell by 0.59 % from 1997 to 2000.');
  });
  it('says that the first period has none before it, and that the base is the base', () => {
    expect(plainText(explain({ measure: ['change'] }, { row: 0, column: 0 }).headline)).toBe(
      '1997 is the first period, so there is no period before it to compare with.',
    );
    expect(plainText(explain({ base: [3] }, { row: 2, column: 0 }).headline)).toBe(
      'The terms of trade are 100 in 2017: it is the base.',
    );
  });
  it('skips the header of the table of all measures', () => {
    expect(plainText(explain({ measure: ['all'], base: [1] }, { row: 4, column: 2 }).headline)).toMatch(
      /in 2024 were 11.2 % higher than in 1997/,
    );
  });
  it('works the capacity to import and gross barter', () => {
    const volumes = { exportVolumes: [10, 20, 30, 40], importVolumes: [20, 20, 20, 60] };
    const income = explain({ measure: ['income'], ...volumes });
    expect(income.steps.at(-1)?.numbers).toBe('108.77 × 40 ÷ 100 = 43.51');
    expect(income.steps.at(-1)?.inputs).toEqual([{ argument: 'exportVolumes', row: 3, column: 0 }]);
    const gross = explain({ measure: ['gross'], ...volumes });
    expect(gross.steps.at(-1)?.numbers).toBe('100 × 60 ÷ 40 = 150.00');
  });
  it('warns of indices with different reference periods, and of unit values always', () => {
    const { remarks, limits } = explain({ exportPrices: [100, 105, 110, 120] });
    expect(remarks[0]?.text).toBe(
      'The export price index is 100 in row 1, column 1 of exportPrices, the import price index in row 3, column 1 of importPrices: another period. With different reference periods the level of their ratio means nothing. Give a base, and both are set to 100 there.',
    );
    expect(plainText(limits[0] ?? [])).toMatch(/^Use price indices, not unit values\./);
    expect(explain({ exportPrices: [100, 105, 110, 120], base: [1] }).remarks).toEqual([]);
  });
  it('draws the terms of trade with both prices, and the base as its reference', () => {
    const { chart } = explain({ base: [1] });
    expect(chart).toMatchObject({
      kind: 'line',
      names,
      reference: { value: 100, label: '1997 = 100' },
      focus: 3,
    });
    if (chart?.kind !== 'line') throw new Error('A line chart was expected.');
    expect(chart.series.map(({ values }) => values[0])).toEqual([100, 100, 100]);
  });
  it('says what is missing, and works nothing then', () => {
    const { headline, steps } = explain({ importPrices: [85.8, 85.24, 100, null] });
    expect(plainText(headline)).toBe('No figure can be given for 2024: an index is missing.');
    expect(steps).toEqual([]);
  });
});
