import { describe, expect, it } from 'vitest';
import { explainTradingGain } from '../../src/explain/tradingGain';
import { tradingGainCalculation } from '../../src/functions/calculations/tradingGain';
import { plainText } from '../../src/text/phrase';
import { explainContext, given, type Argument } from '../support/explaining';

// x 100, 100; m 100, 200; average price 1, 4/3. Gain 0, then −200 ÷ (4/3) + 100 = −50.
const series = {
  exports: [100, 100],
  imports: [100, 300],
  exportPrices: [100, 100],
  importPrices: [100, 150],
};
const names = ['2020', '2021'];

function explain(values: Readonly<Record<string, Argument>> = {}, row?: number) {
  const result = tradingGainCalculation.evaluate(given(tradingGainCalculation, { ...series, ...values }));
  const focus = row === undefined ? undefined : { row, column: 1 };
  return explainTradingGain(result, explainContext({ names, focus, unit: 'USD bn' }));
}

describe('explanation of TRADINGGAIN', () => {
  it('tells the change in real income and its size', () => {
    const { headline, answer } = explain({ realGdp: [1000, 1000] });
    expect(plainText(headline)).toBe(
      'The terms of trade lowered real income by 50 USD bn from 2020 to 2021.',
    );
    // Import deflator: 100 ÷ 1.5 − 100 = −33.33.
    expect(answer.map(plainText)).toEqual([
      'That is −5.00 % of the real GDP of 2020.',
      'In 2021 the gain stands at −50 USD bn, compared with the prices of the reference period, where it is 0.',
      'Deflated by import prices alone, as the World Bank does, the gain in 2021 would be −33.33 USD bn: the choice of deflator matters most where trade is far from balanced.',
    ]);
  });
  it('works the gain from the figures of the sheet', () => {
    const { steps } = explain({ realGdp: [1000, 1000] });
    expect(steps.map(({ numbers }) => numbers)).toEqual([
      '100 ÷ 1.0000 = 100',
      '300 ÷ 1.5000 = 200',
      '(100 + 300) ÷ (100 + 200) = 1.3333',
      '(100 − 300) ÷ 1.3333 − (100 − 200) = −50 USD bn',
      '100 × (−50 − 0) ÷ 1,000 = −5.00 %',
      '1,000 + (−50) = 950 USD bn',
    ]);
    expect(steps[1]?.inputs).toEqual([
      { argument: 'imports', row: 1, column: 0 },
      { argument: 'importPrices', row: 1, column: 0 },
    ]);
  });
  it('splits the change with domestic prices', () => {
    const { headline, answer, steps } = explain({ domesticPrices: [100, 160] });
    // −50 + 25.
    expect(plainText(headline)).toBe(
      'Export, import and domestic prices together lowered real income by 25 USD bn from 2020 to 2021.',
    );
    expect(plainText(answer[0] ?? [])).toBe(
      'Of the change, −50 USD bn came from export against import prices and +25 USD bn from prices of trade against prices at home.',
    );
    expect(steps.slice(4).map(({ numbers }) => numbers)).toEqual([
      '(100 − 300) × (1 ÷ 1.6000 − 1 ÷ 1.3333) = 25 USD bn',
      '−50 + 25 = −25 USD bn',
    ]);
  });
  it('explains the row that is selected, and has no change in the first', () => {
    expect(plainText(explain({}, 1).headline)).toBe(
      'The trading gain in 2020 was 0 USD bn, compared with the prices of the reference period.',
    );
    expect(plainText(explain({}, 2).headline)).toMatch(/from 2020 to 2021/);
  });
  it('says what is missing, and that there was no trade', () => {
    expect(plainText(explain({ exports: [100, null] }).headline)).toBe(
      'No trading gain can be given for 2021: a figure is missing.',
    );
    expect(plainText(explain({ exports: [100, 0], imports: [100, 0] }).headline)).toBe(
      'There was no trade in 2021, so there is no price of trade to compare.',
    );
    expect(explain({ exports: [100, null] }).steps).toEqual([]);
  });
  it('remarks on different reference periods and on ratios', () => {
    const { remarks } = explain({ importPrices: [150, 100] });
    expect(remarks).toEqual([]);
    const mixed = explain({ exportPrices: [100, 90], importPrices: [150, 100] }).remarks;
    expect(mixed[0]?.text).toMatch(
      /^A price series is 100 in row 1, column 1 of exportPrices, another in row 2, column 1 of importPrices/,
    );
    expect(explain({ exportPrices: [1, 1], importPrices: [1, 1.5] }).remarks[0]?.text).toMatch(
      /^All price figures are below 10/,
    );
  });
  it('draws the gain with its parts', () => {
    const { chart } = explain({ domesticPrices: [100, 160] });
    if (chart?.kind !== 'line') throw new Error('A line chart was expected.');
    expect(chart.series.map(({ label }) => label)).toEqual([
      'Trading gain',
      'Terms-of-trade part',
      'Real-exchange-rate part',
    ]);
  });
});
