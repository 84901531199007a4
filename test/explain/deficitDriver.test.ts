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

  it('says of imports whose class depends on the elasticities that it does, not that neither part is larger', () => {
    // −ln[(79.09 ÷ 80.68) ÷ (47.55 ÷ 39.37)] is 3.41 times ln(7750.9 ÷ 7290.5), and 1.9 times 1.8 of it.
    expect(answerOf({ from: 1980, to: 1983 })).toContain(
      'Imports were mixed, and the verdict is unstable: it depends on the elasticities which of demand and relative prices, if either, explains at least twice as much of the growth of import volume as the other.',
    );
    const meaning = explain({ from: 1980, to: 1983 }).meaning.map(plainText).join(' ');
    expect(meaning).toContain(
      'Here the elasticities decide whether one of them clearly outweighs the other.',
    );
    expect(meaning).not.toContain('neither');
  });

  it('takes no shares of a volume that hardly moved', () => {
    // (623.5 ÷ 87.84) ÷ (629.7 ÷ 88.58) = 0.9985, under 1 % away from 1.
    const answer = answerOf({ from: 1990, to: 1991 });
    expect(answer).toContainEqual(
      expect.stringMatching(
        /^Imports were demand-driven\. The change of import volume \(−0\.15 %\) is too small for shares of it\.$/,
      ),
    );
    expect(answer.join()).not.toContain('% of the fall');
  });

  it('says that demand and relative prices both worked against the way imports went', () => {
    // 14737.4 ÷ 14620 = 1.0080; (74.36 ÷ 72.72) ÷ (83.03 ÷ 85.24) = 1.0498; and volume fell.
    expect(answerOf({ from: 2000, to: 2001 })).toContainEqual(
      expect.stringMatching(
        /^Imports were mixed: demand \(\+0\.80 % of import volume\) and relative prices \(\+4\.98 %\) both worked against the fall of import volume\.$/,
      ),
    );
    expect(explain({ from: 2000, to: 2001 }).meaning.map(plainText).join(' ')).toContain(
      'Here imports moved against both',
    );
  });

  it('speaks of prices and volumes in the view of prices and volumes, with the two parts of prices', () => {
    const asked: Asked = { view: 'price-volume' };
    // Prices over their means: m = 1055.8 ÷ (85.8 ÷ 85.52) and 1477.2 ÷ (85.24 ÷ 85.52), so Δm = 429.7;
    // x̄ = 1,025.4, m̄ = 1,267.2, ΔPx = −0.01247, ΔPm = −0.00655.
    expect(answerOf(asked)).toEqual([
      'Import volume is the largest part (−429.7 USD bn).',
      'Prices together: −4.5 USD bn, made up of −6.8 USD bn from the terms of trade and +2.3 USD bn from common inflation on an existing gap.',
    ]);
    expect(explain(asked).steps.at(-1)?.numbers).toBe(
      '½ × (1,025.4 + 1,267.2) × (−0.01247 − (−0.006548)) = −6.8 USD bn; ½ × (1,025.4 − 1,267.2) × (−0.01247 + (−0.006548)) = +2.3 USD bn',
    );
  });

  it('speaks of causes in the view of causes', () => {
    // Exchange rate in the export price: −135.8 (above). In the import price 1,254.7 × 0.64 × ln(97.75 ÷ 85.6) = 106.6,
    // once in its volume and once, the other way, in its price. Other prices: −28.4 + 135.8 − 67.9 + 106.6.
    expect(answerOf({ view: 'causes' }).slice(0, 2)).toEqual([
      'The largest part belongs to none of the causes: Competitiveness other than currency (+146.1 USD bn).',
      'Of the causes, Currency is the largest (−135.8 USD bn).',
    ]);
  });

  it.each([
    [1986, 1989],
    [1981, 1987],
    [2001, 2004],
  ])('names the driver that is largest in the columns of the view series, %d to %d', (from, to) => {
    const result = deficitDriverCalculation.evaluate(
      given(deficitDriverCalculation, { data: usAnnual(), from: [from], to: [to], view: ['series'] }),
    );
    const [head = [], ...rows] = deficitDriverCalculation.spill(result);
    const sums = head.slice(1, -1).map((label, at) => ({
      label: typeof label === 'string' ? label : '',
      size: Math.abs(rows.reduce((sum, row) => sum + Number(row[at + 1]), 0)),
    }));
    const largest = sums.reduce((a, b) => (b.size > a.size ? b : a)).label;
    const [series = ''] = answerOf({ from, to, view: 'series' });
    expect(series).toContain(largest);
    expect(series).toContain('added up from period to period');
    expect(answerOf({ from, to })[0]).not.toContain(largest);
  });

  it('says that figures are rounded only where a sum shows it', () => {
    const remark = 'Figures are rounded; the cells hold them in full.';
    const remarks = (from: number, to: number) => explain({ from, to }).remarks.map(({ text }) => text);
    const sum = (numbers = '') => {
      const [terms = '', total = ''] = numbers
        .replace(/,|\+(?=\d)/g, '')
        .replace(/−/g, '-')
        .split(' = ');
      const parts = terms
        .replace(/ ([-+]) /g, ' $1')
        .split(' ')
        .map(Number);
      return Math.abs(parts.reduce((all, part) => all + part, 0) - Number.parseFloat(total));
    };
    const gapOf = (from: number, to: number) =>
      sum(explain({ from, to }).steps.find(({ title }) => title === 'Add up the rows')?.numbers);
    const windows = Array.from({ length: 44 }, (_, at) => [1980 + at, 1981 + at] as const);
    const apart = windows.filter(([from, to]) => gapOf(from, to) > 0.05);
    expect(apart.length).toBeGreaterThan(0);
    for (const [from, to] of apart) expect(remarks(from, to)).toContain(remark);
    expect(gapOf(1997, 2000)).toBeLessThan(0.05);
    expect(remarks(1997, 2000)).not.toContain(remark);
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
