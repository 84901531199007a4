import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as faces from '../../src/functions/drivers.faces';
import reference from '../fixtures/us-attribution-1991-2006.json';
import { asFormula } from '../support/excelRuntime';
import { answerTo, cellOf, gap, isSummed, type ResultTable } from '../support/resultTables';
import { usAnnual, usQuarterly, withCell, without } from '../support/tradeTables';

const deficitDriver = asFormula(faces.deficitDriver);

const labels = (table: ResultTable) => table.slice(1).map(([label]) => label);
/** The figure of a row and a column by their names. */
const at = (table: ResultTable, row: string, head = 'Contribution') => cellOf(table, row, head);
const numbersOf = (table: ResultTable, head: string) =>
  table.slice(1).map((row) => Number(row[table[0]?.indexOf(head) ?? -1]));

const full = [
  'Foreign demand',
  'Relative export price',
  'of which exchange rate',
  'of which export against foreign price',
  'Export price',
  'Exports, unexplained',
  'Domestic demand',
  'Relative import price',
  'of which exchange rate',
  'of which other import against domestic price',
  'Import price',
  'of which exchange rate',
  'Imports, unexplained',
  'Change in trade balance',
];

describe('DEFICITDRIVER against the reference (fixture source)', () => {
  const table = deficitDriver(without(usQuarterly(), 'GDP'), '1991Q1', '2006Q3');
  const { contributions, delta_balance: change } = reference.expected.FRBUS;

  it('shows the rows of the framework in its order, with the columns of the framework', () => {
    expect(table[0]).toEqual(['Driver', 'Cause', 'Class', 'Contribution', 'Low', 'High', 'Share of change']);
    expect(labels(table)).toEqual(full);
  });

  it.each([
    ['Foreign demand', contributions.foreign_demand],
    ['Export price', contributions.export_price_valuation],
    ['Exports, unexplained', contributions.export_unexplained],
    ['Domestic demand', contributions.domestic_demand],
    ['Relative import price', contributions.relative_import_price_on_import_volume],
    ['Import price', contributions.import_price_valuation],
    ['Imports, unexplained', contributions.import_unexplained],
    ['Change in trade balance', change],
  ])('gives %s to 1e-9', (row, expected) => {
    expect(Math.abs(Number(at(table, row)) / expected - 1)).toBeLessThan(1e-9);
  });

  it.each([
    ['Foreign demand', reference.rangesOfFrbus.foreignDemand],
    ['Exports, unexplained', reference.rangesOfFrbus.exportsUnexplained],
    ['Domestic demand', reference.rangesOfFrbus.domesticDemand],
    ['Imports, unexplained', reference.rangesOfFrbus.importsUnexplained],
  ])('gives the range of %s over published elasticities', (row, range) => {
    expect([at(table, row, 'Low'), at(table, row, 'High')].map(Number).map(Math.round)).toEqual(range);
  });

  it('has no range where elasticities differ in nothing', () => {
    for (const row of ['Relative export price', 'Export price', 'Relative import price', 'Import price']) {
      expect([at(table, row, 'Low'), at(table, row, 'High')]).toEqual([at(table, row), at(table, row)]);
    }
  });

  it('reads a set by name in any case', () => {
    const senhadji = deficitDriver(usQuarterly(), '1991Q1', '2006Q3', null, 'senhadji');
    const expected = reference.expected.SENHADJI.contributions;
    expect(at(senhadji, 'Domestic demand')).toBeCloseTo(expected.domestic_demand, 6);
    expect(at(senhadji, 'Imports, unexplained')).toBeCloseTo(expected.import_unexplained, 6);
  });

  it('calls 1991Q1 to 2006Q3 demand-driven, ratio 2.45 to 4.42, and 2006Q3 to 2009Q2 structural-heavy', () => {
    // 0.5515 / 0.2248 and 1.8 times that, from the reference.
    const rise = deficitDriver(usQuarterly(), '1991Q1', '2006Q3', 'verdict');
    expect(answerTo(rise, 'Imports were')).toBe('Demand-driven');
    expect(answerTo(rise, 'Demand to competitiveness ratio')).toBe('2.45 (2.45–4.42)');
    expect(answerTo(rise, 'Break-even price elasticity')).toBe('2.45 (2.45–4.42)');
    const fall = deficitDriver(usQuarterly(), '2006Q3', '2009Q2', 'verdict');
    expect(answerTo(fall, 'Imports were')).toContain('structural-heavy');
  });

  it('says that the verdict depends on the elasticity when it is doubled', () => {
    // At a price elasticity of −2 the ratio is 0.5515 / 0.4496, under 2.
    const verdict = deficitDriver(usQuarterly(), '1991Q1', '2006Q3', 'verdict', [
      ['Import price elasticity', -2],
    ]);
    expect(answerTo(verdict, 'Imports were')).toBe('Mixed, unstable across published elasticities');
    expect(answerTo(verdict, 'Demand to competitiveness ratio')).toMatch(/^1\.23 /);
  });

  it('gives the same from periods across', () => {
    const across = usQuarterly()[0]?.map((_, line) => usQuarterly().map((row) => row[line])) ?? [];
    expect(deficitDriver(across, '1991Q1', '2006Q3')).toEqual(
      deficitDriver(usQuarterly(), '1991Q1', '2006Q3'),
    );
  });
});

describe('DEFICITDRIVER on the annual figures of the United States (fixture source)', () => {
  it('attributes 1997 to 2000 to demand: the published balances are −102.0 and −381.1', () => {
    const table = deficitDriver(usAnnual(), 1997, 2000);
    expect(at(table, 'Change in trade balance')).toBeCloseTo(-381.1 + 102.0, 9);
    const rows = table.slice(1, -1).filter(isSummed);
    const largest = rows.reduce((a, b) => (Math.abs(Number(a[3])) > Math.abs(Number(b[3])) ? a : b));
    expect(largest[0]).toBe('Domestic demand');
    expect(answerTo(deficitDriver(usAnnual(), 1997, 2000, 'verdict'), 'Imports were')).toBe('Demand-driven');
  });

  it('finds most of the recession of 2006 to 2009 unexplained by demand and prices, and says so', () => {
    const verdict = deficitDriver(usAnnual(), 2006, 2009, 'verdict');
    expect(answerTo(verdict, 'What changed')).toBe(
      'The balance rose by 367.3 USD bn, from −786.4 in 2006 to −419.1 in 2009'.replace(' USD bn', ''),
    );
    expect(answerTo(verdict, 'Largest driver')).toMatch(
      /^Imports, unexplained .*; of those with a name, Relative export price/,
    );
    expect(answerTo(verdict, 'Imports were')).toBe('Demand-driven, structural-heavy');
    // Demand fell while relative import prices fell too, so they pulled imports in opposite directions.
    expect(answerTo(verdict, 'Demand to competitiveness ratio')).toMatch(/^n\/a/);
  });

  it('writes figures of one sentence with equal decimals, and percentages with two', () => {
    const verdict = deficitDriver(usAnnual(), 1997, 2000, 'verdict');
    // The published balances are −102.0 and −381.1; (82.87 ÷ 85.24) ÷ (83.91 ÷ 85.80) = 0.9941.
    expect(answerTo(verdict, 'What changed')).toBe(
      'The balance fell by 279.1, from −102.0 in 1997 to −381.1 in 2000',
    );
    expect(answerTo(verdict, 'Terms of trade')).toMatch(
      /^Fell by 0\.59 %; trading gain −\d\.\d at prices of 1997$/,
    );
    expect(answerTo(verdict, 'Largest driver')).toMatch(
      /^Domestic demand \(−\d+\.\d, \d+\.\d % of the change\)$/,
    );
    expect(answerTo(verdict, 'Method and elasticities')).toContain(
      'income 1 imports, 1 exports; price −1 imports',
    );
  });

  it('takes the first and the last year where none is named', () => {
    expect(deficitDriver(usAnnual())).toEqual(deficitDriver(usAnnual(), 1980, 2024));
  });

  it('turns every sign when from and to are exchanged', () => {
    const forwards = numbersOf(deficitDriver(usAnnual(), 1997, 2000), 'Contribution');
    const backwards = numbersOf(deficitDriver(usAnnual(), 2000, 1997), 'Contribution');
    backwards.forEach((figure, row) => {
      expect(figure).toBeCloseTo(-(forwards[row] ?? 0), 9);
    });
  });
});

describe('DEFICITDRIVER sums', () => {
  it.each(['drivers', 'causes'])('%s add up to the change to 1e-9 in every pair of years', (view) => {
    const years = usAnnual()
      .slice(1)
      .map(([year]) => Number(year));
    fc.assert(
      fc.property(fc.constantFrom(...years), fc.constantFrom(...years), (from, to) => {
        fc.pre(from !== to);
        const table = deficitDriver(usAnnual(), from, to, view);
        const rows = table.slice(1, -1).filter(isSummed);
        const column = table[0]?.indexOf('Contribution') ?? -1;
        const amounts = rows.map((row) => row[column]).filter((amount) => typeof amount === 'number');
        const sum = amounts.reduce((total, amount) => total + amount, 0);
        expect(Math.abs(sum - Number(at(table, 'Change in trade balance')))).toBeLessThan(1e-9 * 4083.3);
      }),
    );
  });

  it('keeps every contribution within its range', () => {
    const sets = [null, 'SENHADJI', 'WEO2015', 'GAGNON', [['Import price elasticity', -0.3]]];
    for (const assumptions of sets) {
      const table = deficitDriver(usAnnual(), 1997, 2000, null, assumptions);
      for (const [, , , amount, low, high] of table.slice(1)) {
        expect(Number(low)).toBeLessThanOrEqual(Number(amount));
        expect(Number(high)).toBeGreaterThanOrEqual(Number(amount));
      }
    }
  });

  it('adds up in per cent of GDP, to the change of the published ratio', () => {
    const table = deficitDriver(usAnnual(), 1997, 2000);
    const parts = table
      .slice(1, -1)
      .filter(isSummed)
      .map((row) => Number(row[7]));
    // −381.1 / 10251.0 − (−102.0 / 8577.6), per cent.
    const expected = 100 * (-381.1 / 10251 + 102 / 8577.6);
    expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(expected, 9);
    expect(at(table, 'Change in trade balance', '% of GDP')).toBeCloseTo(expected, 9);
    expect(at(table, 'GDP denominator')).toBe(0);
  });

  it('chains period by period in the view series', () => {
    const table = deficitDriver(usAnnual(), 1997, 2000, 'series');
    expect(table[0]).toEqual([
      'Period',
      ...full.filter((label) => !label.startsWith('of which')).slice(0, -1),
      'Change',
    ]);
    expect(labels(table)).toEqual([1998, 1999, 2000]);
    for (const row of table.slice(1)) {
      const parts = row.slice(1, -1).map(Number);
      expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(Number(row.at(-1)), 9);
    }
    // Published balances: −102.0, −162.7, −259.6, −381.1.
    expect(table.slice(1).map((row) => Number(row.at(-1)).toFixed(1))).toEqual(['-60.7', '-96.9', '-121.5']);
  });

  it('splits prices and volumes exactly, and prices into terms of trade and common inflation', () => {
    const table = deficitDriver(usAnnual(), 1997, 2000, 'price-volume');
    const parts = ['Export volume', 'Export price', 'Import volume', 'Import price'].map((row) =>
      Number(at(table, row)),
    );
    expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(-279.1, 9);
    const again = ['of which terms of trade', 'of which common inflation on an existing gap'];
    const prices = Number(at(table, 'Export price')) + Number(at(table, 'Import price'));
    expect(again.reduce((sum, row) => sum + Number(at(table, row)), 0)).toBeCloseTo(prices, 9);
    const backwards = deficitDriver(usAnnual(), 2000, 1997, 'price-volume');
    expect(at(backwards, again[0] ?? '')).toBeCloseTo(-Number(at(table, again[0] ?? '')), 9);
  });

  it('shows no shares of a change near zero', () => {
    const flat = withCell(usAnnual(), 'Imports', 2000, 1096.1 + 102.5);
    const table = deficitDriver(flat, 1997, 2000);
    for (const row of table.slice(1)) expect(row[6]).toEqual(gap);
  });

  it('gives zeros, never gaps, when nothing moved', () => {
    const [header = [], , ...rows] = usAnnual();
    const still = [
      header,
      ...rows.slice(0, 2).map((row, line) => [1980 + line, ...(rows[0] ?? []).slice(1)].slice(0, row.length)),
    ];
    const table = deficitDriver(still);
    for (const figure of numbersOf(table, 'Contribution')) expect(figure).toBe(0);
    expect(answerTo(deficitDriver(still, null, null, 'verdict'), 'Largest driver')).toBe(
      'None: nothing moved',
    );
  });
});
