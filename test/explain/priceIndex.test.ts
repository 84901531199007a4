import { describe, expect, it } from 'vitest';
import { explainPriceIndex } from '../../src/explain/priceIndex';
import { priceIndexCalculation } from '../../src/functions/calculations/priceIndex';
import { plainText } from '../../src/text/phrase';
import sixProducts from '../fixtures/index-numbers-six-products.json';
import { explainContext, given, type Argument } from '../support/explaining';

const { prices, quantities } = sixProducts.input;
const names = ['2001', '2002', '2003', '2004', '2005'];
const across = ['Oil', 'Wheat', 'Cars', 'Chips', 'Steel', 'Radios'];

function explain(values: Readonly<Record<string, Argument>> = {}, row?: number) {
  const result = priceIndexCalculation.evaluate(
    given(priceIndexCalculation, { prices, quantities, ...values }),
  );
  const focus = row === undefined ? undefined : { row, column: 0 };
  return explainPriceIndex(result, explainContext({ names, across, focus }));
}

// Figures: Producer Price Index Manual (2004), tables 19.1-19.2.
describe('explanation of PRICEINDEX', () => {
  it('tells the change since the base, its product and the drift', () => {
    const { headline, answer } = explain({}, 1);
    expect(plainText(headline)).toBe(
      'The index in 2002 was 40.1 % higher than in 2001 (Fisher index, direct).',
    );
    expect(answer.map(plainText)).toEqual([
      'Against the period before (2001) the index moved by +40.1 %.',
      'Wheat moved the index most against 2001: +18.82 percentage points.',
      'The base basket alone (Laspeyres) gives 142.00, the current basket alone (Paasche) 138.24.',
      'Chained and direct index agree in 2002 (Fisher index).',
    ]);
  });
  it('says which basket is priced in each step', () => {
    expect(explain({}, 1).steps.map(({ title }) => title)).toEqual([
      'Price the basket of 2001 at the prices of both periods',
      'Price the basket of 2002 at the prices of both periods',
      'Take the geometric mean of the two',
      'Set the base to 100',
    ]);
  });
  it('works the Fisher index from its four sums', () => {
    // Σp0q0 = 10, Σp1q0 = 14.2; Σp0q1 = 10.2, Σp1q1 = 14.1.
    expect(explain({}, 1).steps.map(({ numbers }) => numbers)).toEqual([
      '14.2 ÷ 10 = 1.4200',
      '14.1 ÷ 10.2 = 1.3824',
      '√(1.4200 × 1.3824) = 1.4011',
      '100 × 1.4011 = 140.11',
    ]);
  });
  it('draws the published contributions of products, which sum to the change', () => {
    const { chart } = explain({}, 1);
    if (chart?.kind !== 'waterfall') throw new Error('A waterfall was expected.');
    const published = sixProducts.expected.fisher_contributions_van_ijzeren_t2_vs_t1;
    for (const [product, contribution] of published.entries()) {
      const row = chart.rows.find(({ label }) => label === across[product]);
      expect(row?.value).toBeCloseTo(100 * contribution, 6);
    }
    expect(chart.rows.at(-1)).toMatchObject({ label: 'All products', kind: 'total' });
    expect(chart.rows.at(-1)?.value).toBeCloseTo(40.105, 3);
  });
  it('links a chained index to the period before', () => {
    const { headline, steps } = explain({ chaining: ['chained'], formula: ['laspeyres'] }, 2);
    expect(plainText(headline)).toMatch(/\(Laspeyres index, chained\)\.$/);
    // 0.9609929 printed for period 3 over 2; 142 × 0.9610 = 136.46.
    expect(steps.at(-1)?.numbers).toBe('142.00 × 0.9610 = 136.46');
    expect(steps.at(-1)?.title).toBe('Link to the index of 2002');
  });
  it('reports the drift of the chain where the two differ', () => {
    // Fisher of period 5: printed 1.0712 direct; 1.2226 chained from the same data.
    const drift = explain().answer.at(-1) ?? [];
    expect(plainText(drift)).toBe(
      'Chained and direct index differ by +15.14 index points in 2005 (Fisher index, chained less direct).',
    );
  });
  it('says which products were matched, and their share', () => {
    const holed = prices.map((row, period) =>
      row.map((price, product) => (period === 1 && product === 5 ? '' : price)),
    );
    const { steps, remarks, chart } = explain({ prices: holed }, 1);
    expect(steps[0]).toMatchObject({ title: 'Match 5 of 6 products in 2001 and 2002', numbers: '95.0 %' });
    expect(remarks[0]?.text).toMatch(
      /^One comparison rests on matched products only.* is 95\.0 % of value, in row 2/,
    );
    if (chart?.kind !== 'waterfall') throw new Error('A waterfall was expected.');
    expect(chart.rows.map(({ label }) => label)).not.toContain('Radios');
  });
  it('says that the base is the base, and what is missing', () => {
    expect(plainText(explain({}, 0).headline)).toBe('The index is 100 in 2001: it is the base.');
    const holed = prices.map((row, period) => (period === 2 ? row.map(() => '') : row));
    const { headline, remarks, steps } = explain({ prices: holed }, 2);
    expect(plainText(headline)).toBe(
      'No index can be given for 2003: no product has both price and quantity.',
    );
    expect(steps).toEqual([]);
    expect(remarks.map(({ text }) => text)).toContain(
      'One period has no product with both price and quantity, the first in row 3, columns 1–6 of prices. Its index is #N/A.',
    );
  });
  it('draws lines for all formulas and for formulas without exact contributions', () => {
    const all = explain({ formula: ['all'] }, 3).chart;
    expect(all).toMatchObject({ kind: 'line', focus: 2, reference: { value: 100, label: '2001 = 100' } });
    expect(explain({ formula: ['walsh'] }).chart?.kind).toBe('line');
  });
  it('warns of a single row, of zeros and of unit values', () => {
    const row = explain({ prices: [[1, 2, 3]], quantities: [[1, 0, 3]], formula: ['unit-value'] });
    expect(row.remarks.map(({ text }) => text.slice(0, 40))).toEqual([
      'prices is one row: one period with 3 pro',
      'A unit value divides value by quantity. ',
      'One quantity is 0, the first in row 1, c',
    ]);
  });
});
