import { describe, expect, it } from 'vitest';
import { explainTradeBalance } from '../../src/explain/tradeBalance';
import { tradeBalanceCalculation } from '../../src/functions/calculations/tradeBalance';
import { plainText } from '../../src/text/phrase';
import { explainContext, given, type Argument } from '../support/explaining';

// FRB/US model database: US exports, imports and GDP of 1997, 2000 and 2024, USD billion.
const names = ['1997', '2000', '2024'];
const flows = { exports: [953.8, 1096.1, 3180.2], imports: [1055.8, 1477.2, 4083.3] };
const gdp = [8577.6, 10251, 29184.9];

function explain(values: Readonly<Record<string, Argument>> = {}, row?: number) {
  const result = tradeBalanceCalculation.evaluate(given(tradeBalanceCalculation, { ...flows, ...values }));
  const focus = row === undefined ? undefined : { row, column: 0 };
  return explainTradeBalance(result, explainContext({ names, unit: 'USD bn', focus }));
}

const headlineOf = (values: Readonly<Record<string, Argument>>, row?: number) =>
  plainText(explain(values, row).headline);

describe('explanation of TRADEBALANCE', () => {
  it('tells the newest balance, what exports paid for, and the range', () => {
    const { headline, answer } = explain();
    expect(plainText(headline)).toBe('Imports exceeded exports in 2024 by 903.1 USD bn.');
    expect(answer.map(plainText)).toEqual([
      'Exports paid for 77.9 % of imports in 2024 (3,180.2 USD bn against 4,083.3 USD bn).',
      'Over the 3 figures it ranged from −903.1 USD bn (2024) to −102.0 USD bn (1997).',
    ]);
  });
  it('has a headline for every measure', () => {
    expect(headlineOf({ measure: ['change'] }, 1)).toBe(
      'From 1997 to 2000 the balance fell by 279.1 USD bn.',
    );
    expect(headlineOf({ measure: ['cover'] }, 0)).toMatch(/^Exports paid for 90\.3 % of imports in 1997/);
    expect(headlineOf({ measure: ['gdp'], gdp })).toBe(
      'The balance in 2024 was −3.09 % of GDP (−903.1 USD bn).',
    );
    expect(headlineOf({ measure: ['openness'], gdp })).toBe(
      'Exports and imports together in 2024 were 24.9 % of GDP.',
    );
    expect(headlineOf({ measure: ['normalized'] })).toMatch(/was −0\.1243, on a scale from −1/);
  });
  it('works each measure from the figures of the sheet', () => {
    const working = (values: Readonly<Record<string, Argument>>) => explain(values).steps.at(-1)?.numbers;
    expect(working({})).toBe('3,180.2 − 4,083.3 = −903.1 USD bn');
    expect(working({ measure: ['cover'] })).toBe('100 × 3,180.2 ÷ 4,083.3 = 77.9 %');
    expect(working({ measure: ['gdp'], gdp })).toBe('100 × (3,180.2 − 4,083.3) ÷ 29,184.9 = −3.09 %');
    expect(working({ measure: ['change'] })).toBe('−903.1 − (−381.1) = −522.0 USD bn');
    expect(
      explain({ measure: ['gdp'], gdp })
        .steps.at(-1)
        ?.inputs.map(({ argument }) => argument),
    ).toEqual(['exports', 'imports', 'gdp']);
  });
  it('says what is missing or zero instead of a figure, and shows no working then', () => {
    const exports = [953.8, 1096.1, ''];
    expect(headlineOf({ exports })).toBe('No balance can be given in 2024: a figure is missing.');
    expect(headlineOf({ measure: ['gdp'], gdp: [1, 2, ''] })).toMatch(/a figure is missing\.$/);
    expect(headlineOf({ measure: ['gdp'], gdp: [8577.6, 10251, 0] })).toMatch(/^GDP is 0 in 2024/);
    expect(headlineOf({ measure: ['cover'], imports: [1, 1, 0] })).toMatch(/^There were no imports in 2024/);
    const nothing = { measure: ['normalized'], exports: [1, 1, 0], imports: [1, 1, 0] };
    expect(headlineOf(nothing)).toMatch(/^There was no trade in 2024/);
    for (const values of [{ exports }, { measure: ['cover'], imports: [1, 1, 0] }, nothing]) {
      expect(explain(values).steps).toEqual([]);
    }
  });
  it('remarks on debits, zeros, and flows that do not fit GDP', () => {
    const remarks = (values: Readonly<Record<string, Argument>>) =>
      explain(values).remarks.map(({ text }) => text);
    expect(remarks({ imports: [-1, -2, -3] })[0]).toMatch(/negative throughout/);
    expect(remarks({ imports: [1, 0, 0] })[0]).toMatch(
      /^2 figures of imports are exactly 0, the first in row 2, column 1 of imports\. Excel hands/,
    );
    expect(remarks({ gdp: [2000, 2400, 1000] })).toEqual([
      expect.stringMatching(/^Imports in row 3, column 1 of imports are 4\.08 times GDP/),
    ]);
    expect(remarks({ gdp: [8577.6, 10251 / 4, 29184.9 / 4] })[0]).toMatch(
      /^The ratio of imports to GDP in row 2, column 1 of imports changes by a factor of 4\.7/,
    );
  });
  it('draws a line for one series and bars for a block', () => {
    expect(explain().chart).toMatchObject({ kind: 'line', names, focus: 2, unit: 'USD bn' });
    const block = explain({ exports: [[1, 2], [3, 4]], imports: [[2, 2], [2, 2]] }); // prettier-ignore
    expect(block.chart?.kind).toBe('bars');
    expect(explain({ exports: [1], imports: [2] }).chart).toBeUndefined();
  });
});
