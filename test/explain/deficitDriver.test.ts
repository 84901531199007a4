import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/core/cell';
import { explainDeficitDriver } from '../../src/explain/deficitDriver';
import { deficitDriverCalculation } from '../../src/functions/calculations/deficitDriver';
import { plainText } from '../../src/text/phrase';
import { explainContext, given, type Argument } from '../support/explaining';
import { usAnnual, without, withSeries } from '../support/tradeTables';

interface Asked {
  readonly from?: number;
  readonly to?: number;
  readonly view?: string;
  readonly assumptions?: Argument;
  readonly focus?: { row: number; column: number };
  readonly table?: Cell[][];
}

function explain({
  from = 1997,
  to = 2000,
  view = 'drivers',
  assumptions,
  focus,
  table = usAnnual(),
}: Asked = {}) {
  const result = deficitDriverCalculation.evaluate(
    given(deficitDriverCalculation, {
      data: table,
      from: [from],
      to: [to],
      view: [view],
      ...(assumptions && { assumptions }),
    }),
  );
  return explainDeficitDriver(result, explainContext({ unit: 'USD bn', focus }));
}

const answerOf = (asked?: Asked) => explain(asked).answer.map(plainText);

describe('explanation of DEFICITDRIVER', () => {
  it('leads with the change, the largest driver and what drove imports', () => {
    const { headline } = explain();
    // Published balances −102.0 and −381.1; demand 0.1553 of 0.3432 growth in volume, 1.8 times that at most.
    expect(plainText(headline)).toBe('The balance fell by 279.1 USD bn from 1997 to 2000.');
    expect(answerOf()).toEqual([
      'Domestic demand is the largest driver (−194.8 USD bn, between −350.7 and −194.8 over published elasticities).',
      'Imports were demand-driven: between 45 and 82 % of the growth of import volume follows from demand, depending on published elasticities.',
    ]);
  });

  it('does not hide that the largest part has no name, nor that prices worked against demand', () => {
    expect(answerOf({ from: 2006, to: 2009 })).toEqual([
      'The largest part has no name: Imports, unexplained (+297.4 USD bn, between +243.0 and +297.4 over published elasticities).',
      'Of the drivers with a name, Relative export price is the largest (+121.4 USD bn).',
      'Imports were demand-driven: between 24 and 44 % of the fall of import volume follows from demand, depending on published elasticities.',
      'Relative prices worked the other way (+4.12 % of import volume).',
      'The verdict explains little: what these elasticities leave unexplained is larger than demand and competitiveness together.',
    ]);
  });

  it('begins with the selected row', () => {
    expect(answerOf({ focus: { row: 7, column: 3 } })[0]).toBe(
      'Selected: Domestic demand, −194.8 USD bn, between −350.7 and −194.8 over published elasticities.',
    );
    expect(answerOf({ focus: { row: 3, column: 0 } })[0]).toBe(
      'Selected: Relative export price, of which exchange rate, −135.8 USD bn.',
    );
  });

  it('draws the drivers as a waterfall that ends in the total', () => {
    const { chart } = explain();
    expect(chart).toMatchObject({ kind: 'waterfall', title: 'Change in the trade balance, 1997 to 2000' });
    const rows = chart?.kind === 'waterfall' ? chart.rows : [];
    expect(rows.map(({ kind }) => kind)).toEqual([
      'part',
      'part',
      'price',
      'unexplained',
      'part',
      'part',
      'price',
      'unexplained',
      'total',
    ]);
    const sum = rows.slice(0, -1).reduce((total, { value }) => total + value, 0);
    expect(sum).toBeCloseTo(rows.at(-1)?.value ?? Number.NaN, 9);
  });

  it.each(['causes', 'price-volume'])('draws %s as a waterfall with the same total', (view) => {
    const { chart } = explain({ view });
    const rows = chart?.kind === 'waterfall' ? chart.rows : [];
    const sum = rows.slice(0, -1).reduce((total, { value }) => total + value, 0);
    expect(rows.at(-1)?.value).toBeCloseTo(-279.1, 9);
    expect(sum).toBeCloseTo(-279.1, 9);
  });

  it('draws the verdict as ranges with the break-even elasticity as mark', () => {
    const { chart } = explain({ view: 'verdict' });
    expect(chart).toMatchObject({
      kind: 'range',
      rows: [{ label: 'Demand' }, { label: 'Competitiveness' }, { label: 'Unexplained' }],
      // ln(14620.0 / 12517.4) / −ln((85.24 / 85.80) / (72.72 / 69.34)) = 2.868
      mark: { label: 'competitiveness at a price elasticity of −2.868' },
    });
  });

  it('draws the series as lines that start at zero and end at the chained total', () => {
    const { chart } = explain({ view: 'series' });
    const series = chart?.kind === 'line' ? chart.series : [];
    expect(series.every(({ values }) => values[0] === 0 && values.length === 4)).toBe(true);
    expect(series.at(-1)?.values.at(-1)).toBeCloseTo(-279.1, 9);
  });

  it('works every row with its formula, its numbers and its cells', () => {
    const { steps } = explain();
    const demand = steps.find(({ title }) => title.startsWith('Domestic demand'));
    expect(demand).toMatchObject({
      formula: '−L(M) × ηm × ln(D₁ ÷ D₀)',
      numbers: '−1,254.7 × 1 × ln(14,620 ÷ 12,517.4) = −194.8 USD bn',
      inputs: [
        { argument: 'data', row: 18, column: 5 },
        { argument: 'data', row: 21, column: 5 },
      ],
    });
    expect(steps.find(({ title }) => title === 'Add up the rows')?.numbers).toMatch(/ = −279\.1 USD bn$/);
    expect(steps.find(({ title }) => title.startsWith('See what an appreciation'))?.numbers).toBe(
      '(1,023.3 × [−1 × (1 − 0) − 0] + 1,254.7 × 0.64 × (1 − 1)) ÷ 100 = −10.2 USD bn',
    );
  });

  it('prints the caveats, and why unexplained is not unfair trade', () => {
    const limits = explain().limits.map(plainText);
    expect(limits[0]).toBe(
      'Attribution, not causation: an identity plus assumed elasticities. Demand, exchange rate and balance are jointly determined.',
    );
    expect(limits[1]).toMatch(/^Unexplained is not “unfair trade”, nor policy\./);
    expect(limits.at(-1)).toBe(
      'More would be separated by these series, which the table does not give: Government demand, Tariff, Non-competing imports.',
    );
  });

  it('says which series it would take to judge imports', () => {
    expect(answerOf({ table: without(usAnnual(), 'Domestic price') }).at(-1)).toBe(
      'Demand and competitiveness of imports cannot be separated without Domestic price.',
    );
  });

  it('remarks on a tariff read as per cent, and on the elasticity it borrows', () => {
    const table = withSeries(
      usAnnual(),
      'Tariff',
      usAnnual()
        .slice(1)
        .map((_, year) => (year < 20 ? 5 : 2)),
    );
    expect(explain({ table }).remarks.map(({ text }) => text)).toEqual([
      'Every tariff in row 1, column 18 of data is above 1, so the series was read as per cent.',
      'No tariff elasticity is given, so that of the import price is used. Studies find that volumes respond differently to tariffs and to prices.',
    ]);
  });

  it('remarks on an exchange rate that seems to be quoted the other way round', () => {
    const reversed = usAnnual().map((row) =>
      row.map((cell, column) => (column === 9 && typeof cell === 'number' ? 1000 / cell : cell)),
    );
    const codes = (table: Cell[][]) =>
      explain({ from: 1980, to: 2024, table }).remarks.map(({ text }) => text);
    expect(
      codes(reversed).some((text) => text.startsWith('The exchange rate in row 2, column 10 of data and')),
    ).toBe(true);
    expect(codes(usAnnual()).some((text) => text.startsWith('The exchange rate in'))).toBe(false);
  });

  it('remarks on contributions that depend on the path', () => {
    const texts = explain({ from: 1980, to: 2024 }).remarks.map(({ text }) => text);
    expect(
      texts.some((text) => text.startsWith('The contribution of ') && text.includes('depends on the path')),
    ).toBe(true);
    expect(explain().remarks).toEqual([]);
  });
});
