import { describe, expect, it } from 'vitest';
import * as faces from '../../src/functions/drivers.faces';
import type { Cell } from '../../src/core/cell';
import { asFormula } from '../support/excelRuntime';
import { answerTo, cellOf, gap, isSummed, type ResultTable } from '../support/resultTables';
import { usAnnual, withCell, without, withSeries } from '../support/tradeTables';

const deficitDriver = asFormula(faces.deficitDriver);

const labels = (table: ResultTable) => table.slice(1).map(([label]) => label);
/** The figure of a row and a column by their names. */
const at = (table: ResultTable, row: string, head = 'Contribution') => cellOf(table, row, head);
const numbersOf = (table: ResultTable, head: string) =>
  table.slice(1).map((row) => Number(row[table[0]?.indexOf(head) ?? -1]));

describe('DEFICITDRIVER with fewer series', () => {
  const tiers: readonly (readonly [string, Cell[][], string[]])[] = [
    [
      '1, exports and imports',
      without(usAnnual(), 'Export price', 'Import price', 'GDP'),
      ['Exports, not separable', 'Imports, not separable'],
    ],
    [
      '2, with prices',
      without(usAnnual(), 'Foreign demand', 'Domestic demand', 'GDP'),
      ['Export price', 'Exports, not separable', 'Import price', 'Imports, not separable'],
    ],
    [
      '3, with demand',
      without(usAnnual(), 'Foreign price', 'Domestic price', 'Exchange rate', 'GDP'),
      [
        'Foreign demand',
        'Export price',
        'Exports, not separable',
        'Domestic demand',
        'Import price',
        'Imports, not separable',
      ],
    ],
  ];
  it.each(tiers)('tier %s: folds what it cannot separate into one row per side', (_, table, rows) => {
    const found = deficitDriver(table, 1997, 2000);
    expect(labels(found).filter((label) => !String(label).startsWith('of which'))).toEqual([
      ...rows,
      'Change in trade balance',
    ]);
    const sum = found
      .slice(1, -1)
      .filter(isSummed)
      .reduce((total, row) => total + Number(row[3]), 0);
    expect(sum).toBeCloseTo(-279.1, 9);
    const verdict = deficitDriver(table, 1997, 2000, 'verdict');
    expect(answerTo(verdict, 'Imports were')).toMatch(/^Not judged/);
  });

  it('keeps rows that a lower tier can tell at their value in the full one', () => {
    const whole = deficitDriver(usAnnual(), 1997, 2000);
    const third = deficitDriver(
      without(usAnnual(), 'Foreign price', 'Domestic price', 'Exchange rate'),
      1997,
      2000,
    );
    for (const row of ['Foreign demand', 'Export price', 'Domestic demand', 'Import price']) {
      expect(at(third, row)).toBe(at(whole, row));
    }
    const folded = Number(at(whole, 'Relative import price')) + Number(at(whole, 'Imports, unexplained'));
    expect(at(third, 'Imports, not separable')).toBeCloseTo(folded, 9);
  });

  it('names the tier of each side and what more data would separate', () => {
    const verdict = deficitDriver(without(usAnnual(), 'Foreign demand'), 1997, 2000, 'verdict');
    expect(answerTo(verdict, 'Tier and what more data would separate')).toMatch(
      /^Tier 2 of 4 for exports, 4 for imports\. More would be separated by Foreign demand \(foreign demand\), /,
    );
  });

  it('takes a real exchange rate in place of exchange rate and foreign price, without parts', () => {
    const annual = usAnnual();
    const [px, rate, foreign] = ['Export price', 'Exchange rate', 'Foreign price'].map(
      (label) => annual[0]?.indexOf(label) ?? -1,
    );
    const real = annual
      .slice(1)
      .map((row) => (Number(row[px ?? 0]) * Number(row[rate ?? 0])) / Number(row[foreign ?? 0]));
    const table = deficitDriver(
      withSeries(without(annual, 'Exchange rate', 'Foreign price'), 'REER', real),
      1997,
      2000,
    );
    expect(at(table, 'Relative export price')).toBeCloseTo(
      Number(at(deficitDriver(annual, 1997, 2000), 'Relative export price')),
      9,
    );
    expect(labels(table)).not.toContain('of which export against foreign price');
    const causes = deficitDriver(
      withSeries(without(annual, 'Exchange rate', 'Foreign price'), 'REER', real),
      1997,
      2000,
      'causes',
    );
    expect(at(causes, '3 Currency')).toEqual(gap);
    expect(at(causes, '3 Currency', 'How it is measured')).toBe('Not measured: needs Exchange rate');
    const otherwise = String(at(causes, 'Competitiveness other than currency', 'How it is measured'));
    expect(otherwise).toMatch(/real exchange rate is not split: it holds the currency of exports/);
  });

  it('says which side the currency is measured on, where it is not both', () => {
    const howOf = (table: Cell[][]) =>
      String(at(deficitDriver(table, 1997, 2000, 'causes'), '3 Currency', 'How it is measured'));
    expect(howOf(usAnnual())).not.toMatch(/Not given|not split/);
    expect(howOf(without(usAnnual(), 'Foreign price'))).toMatch(/\. Not given: Foreign price$/);
    expect(howOf(without(usAnnual(), 'Foreign price', 'Domestic price'))).toMatch(
      /\. Not given: Foreign price, Domestic price$/,
    );
    const withReal = withSeries(without(usAnnual(), 'Foreign price'), 'REER', 100);
    expect(howOf(withReal)).toMatch(/real exchange rate is not split/);
  });

  it('takes volumes in place of prices: the deflator is value over volume', () => {
    const annual = usAnnual();
    const volumes = (value: string, price: string) =>
      annual
        .slice(1)
        .map(
          (row) =>
            Number(row[annual[0]?.indexOf(value) ?? -1]) / Number(row[annual[0]?.indexOf(price) ?? -1]),
        );
    const table = withSeries(
      withSeries(
        without(annual, 'Export price', 'Import price'),
        'Export volume',
        volumes('Exports', 'Export price'),
      ),
      'Import volume',
      volumes('Imports', 'Import price'),
    );
    const expected = numbersOf(deficitDriver(annual, 1997, 2000), 'Contribution');
    numbersOf(deficitDriver(table, 1997, 2000), 'Contribution').forEach((figure, row) => {
      expect(figure).toBeCloseTo(expected[row] ?? Number.NaN, 9);
    });
  });
});

describe('DEFICITDRIVER with extras', () => {
  const whole = deficitDriver(usAnnual(), 1997, 2000);
  const years = usAnnual()
    .slice(1)
    .map(([year]) => Number(year));

  it('reads a tariff in per cent as such, whatever a blank cell outside the window is handed over as', () => {
    const rates = years.map((year) => 5 - 0.05 * (year - 1980));
    const inPercent = withSeries(usAnnual(), 'Tariff', rates);
    const ofTariffs = (table: Cell[][]) => at(deficitDriver(table, 1997, 2000), 'Tariffs');
    const asRatios = ofTariffs(
      withSeries(
        usAnnual(),
        'Tariff',
        rates.map((rate) => rate / 100),
      ),
    );
    expect(ofTariffs(inPercent)).toBeCloseTo(Number(asRatios), 9);
    for (const blank of [0, null, '']) {
      expect(ofTariffs(withCell(inPercent, 'Tariff', 1985, blank))).toBeCloseTo(Number(asRatios), 9);
    }
  });

  it('splits demand into private and government with weights that add up', () => {
    const government = years.map((year) => 2000 + 40 * (year - 1980));
    const table = deficitDriver(withSeries(usAnnual(), 'Government demand', government), 1997, 2000);
    const parts = ['of which private', 'of which government'].map((row) => Number(at(table, row)));
    expect(parts[0] ?? 0).toBeLessThan(0);
    expect((parts[0] ?? 0) + (parts[1] ?? 0)).toBeCloseTo(Number(at(whole, 'Domestic demand')), 9);
    // L(G) / L(D) · ln(G1 / G0), with G from 2680 to 2800 and D from 12517.4 to 14620.0.
    const mean = (a: number, b: number) => (a - b) / Math.log(a / b);
    const weight = mean(2800, 2680) / mean(14620, 12517.4);
    expect(parts[1]).toBeCloseTo(-mean(1477.2, 1055.8) * weight * Math.log(2800 / 2680), 9);
    const causes = deficitDriver(
      withSeries(usAnnual(), 'Government demand', government),
      1997,
      2000,
      'causes',
    );
    expect(at(causes, '2 Government spending')).toBeCloseTo(parts[1] ?? Number.NaN, 9);
  });

  it('takes the tariff out of the unexplained row, in per cent as in ratios', () => {
    const rate = (scale: number) => years.map((year) => scale * (year < 2000 ? 5 : 2));
    const table = deficitDriver(withSeries(usAnnual(), 'Tariff', rate(1)), 1997, 2000);
    // −L(M) · (−1) · ln(1.02 / 1.05)
    const expected = ((1477.2 - 1055.8) / Math.log(1477.2 / 1055.8)) * Math.log(1.02 / 1.05);
    expect(at(table, 'Tariffs')).toBeCloseTo(expected, 9);
    expect(at(table, 'Imports, unexplained')).toBeCloseTo(
      Number(at(whole, 'Imports, unexplained')) - expected,
      9,
    );
    const ratios = deficitDriver(withSeries(usAnnual(), 'Tariff', rate(0.01)), 1997, 2000);
    expect(at(ratios, 'Tariffs')).toBeCloseTo(expected, 9);
    const own = deficitDriver(withSeries(usAnnual(), 'Tariff', rate(1)), 1997, 2000, null, [
      ['Tariff elasticity', -2],
    ]);
    expect(at(own, 'Tariffs')).toBeCloseTo(2 * expected, 9);
  });

  it('splits off non-competing imports: demand and price move them, the rest is their row', () => {
    const oil = years.map((year) => (year < 2000 ? 100 : 200));
    const table = deficitDriver(withSeries(usAnnual(), 'Non-competing imports', oil), 1997, 2000);
    const mean = (a: number, b: number) => (a - b) / Math.log(a / b);
    const [competing, rest] = [mean(1277.2, 955.8), mean(200, 100)];
    const demand = Math.log(14620 / 12517.4);
    const price = Math.log(85.24 / 85.8);
    expect(at(table, 'Non-competing imports')).toBeCloseTo(-rest * (Math.log(2) - price - demand), 9);
    expect(at(table, 'Domestic demand')).toBeCloseTo(-(competing + rest) * demand, 9);
    expect(at(table, 'Import price')).toBeCloseTo(-(competing + rest) * price, 9);
    expect(at(table, 'Relative import price')).toBeCloseTo(competing * (price - Math.log(72.72 / 69.34)), 9);
    expect(
      table
        .slice(1, -1)
        .filter(isSummed)
        .reduce((sum, row) => sum + Number(row[3]), 0),
    ).toBeCloseTo(-279.1, 9);
  });

  it('moves currency from relative into own export price with pricing to market', () => {
    const table = deficitDriver(usAnnual(), 1997, 2000, null, [['Pricing to market', 0.25]]);
    const parts = table.filter(([label]) => label === 'of which exchange rate').map((row) => Number(row[3]));
    const mean = (1096.1 - 953.8) / Math.log(1096.1 / 953.8);
    expect(parts[0]).toBeCloseTo(-0.75 * mean * Math.log(97.75 / 85.6), 9);
    expect(parts[1]).toBeCloseTo(-0.25 * mean * Math.log(97.75 / 85.6), 9);
    expect(at(table, 'Export price')).toBe(at(whole, 'Export price'));
  });

  it('uses the pass-through given for the currency part of import prices', () => {
    const table = deficitDriver(usAnnual(), 1997, 2000, null, [['pass-through', 1]]);
    const parts = table.filter(([label]) => label === 'of which exchange rate').map((row) => Number(row[3]));
    expect(parts.at(-1)).toBeCloseTo(
      ((1477.2 - 1055.8) / Math.log(1477.2 / 1055.8)) * Math.log(97.75 / 85.6),
      9,
    );
  });
});
