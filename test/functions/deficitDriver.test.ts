import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as faces from '../../src/functions/drivers.faces';
import type { Cell } from '../../src/core/cell';
import reference from '../fixtures/us-attribution-1991-2006.json';
import { asFormula, column, invocation, refusalOf } from '../support/excelRuntime';
import { usAnnual, usQuarterly, withCell, without, withSeries } from '../support/tradeTables';

const deficitDriver = asFormula(faces.deficitDriver);

type Table = readonly (readonly unknown[])[];
const labels = (table: Table) => table.slice(1).map(([label]) => label);
const isSummed = ([label]: readonly unknown[]) => !String(label).startsWith('of which');
/** The figure of a row and a column by their names. */
function at(table: Table, row: string, head = 'Contribution'): unknown {
  const column = table[0]?.indexOf(head) ?? -1;
  return table.find(([label]) => label === row)?.[column];
}
const numbersOf = (table: Table, head: string) =>
  table.slice(1).map((row) => Number(row[table[0]?.indexOf(head) ?? -1]));
const answerTo = (table: Table, question: string) => String(table.find(([label]) => label === question)?.[1]);
const gap = expect.objectContaining({ code: '#N/A' }) as unknown;

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

describe('DEFICITDRIVER remarks', () => {
  const flags = (table: Cell[][], ...rest: unknown[]) =>
    answerTo(deficitDriver(table, 1997, 2000, 'verdict', ...rest), 'Caveat').split(' Flags: ')[1] ?? '';
  const scaled = (label: string, factor: number) =>
    usAnnual().map((row, line, all) =>
      row.map((cell, column) =>
        line > 0 && all[0]?.[column] === label && typeof cell === 'number' ? cell * factor : cell,
      ),
    );
  const some = (first: number, then: number) =>
    usAnnual()
      .slice(1)
      .map((_, year) => (year < 20 ? first : then));

  it.each([
    ['nothing on clean data', usAnnual(), ''],
    ['imports that are negative throughout', scaled('Imports', -1), 'IMPORTS_FLIPPED'],
    ['flows at annual rates over quarterly GDP', scaled('GDP', 0.02), 'ANNUALISATION?'],
    ['flows in another unit than GDP', scaled('GDP', 1e6), 'UNITS?'],
    ['a tariff in per cent', withSeries(usAnnual(), 'Tariff', 5), 'TARIFF-IN-PERCENT, TARIFF-ELASTICITY'],
    [
      'a tariff in doubtful units',
      withSeries(usAnnual(), 'Tariff', some(1.05, 0.99)),
      'TARIFF-UNIT?, TARIFF-ELASTICITY',
    ],
    ['a series that waits for another', without(usAnnual(), 'Import price'), 'SERIES-NOT-USED'],
    ['both kinds of exchange rate', withSeries(usAnnual(), 'REER', 100), 'REAL-RATE-NOT-USED'],
    ['parts of demand', withSeries(usAnnual(), 'Government demand', 2000), 'CHAINED-VOLUMES?'],
    [
      'a price that follows from a volume',
      withSeries(without(usAnnual(), 'Export price'), 'Export volume', some(900, 1000)),
      'PRICE-FROM-VOLUME',
    ],
  ])('%s', (_, table, expected) => {
    expect(flags(table)).toBe(expected);
  });

  it('that elasticities do not fit, where the unexplained part is three times the change in volume', () => {
    // Import volume 0.4 % up while demand grew by 17 %.
    const flat = withCell(usAnnual(), 'Imports', 2000, 1055.8 * (85.24 / 85.8) * 1.004);
    expect(flags(flat)).toContain('ELASTICITIES-DO-NOT-FIT');
  });

  it('that an assumption of 0 may be a blank cell', () => {
    expect(flags(usAnnual(), [['Pricing to market', 0]])).toBe('ZERO-ASSUMPTION');
  });

  it('leaves out blank rows of an assumptions range, and names without a value', () => {
    const rows = [
      ['Import income elasticity', 1.5],
      [0, 0],
      [null, null],
      ['Export income elasticity', ''],
    ];
    const own = deficitDriver(usAnnual(), 1997, 2000, null, rows);
    expect(at(own, 'Domestic demand')).toBeCloseTo(
      1.5 * Number(at(deficitDriver(usAnnual(), 1997, 2000), 'Domestic demand')),
      9,
    );
    expect(at(own, 'Foreign demand')).toBe(at(deficitDriver(usAnnual(), 1997, 2000), 'Foreign demand'));
  });
});

describe('DEFICITDRIVER refuses', () => {
  const where = invocation('Sheet1!S1', 'Annual!A1:Q46', '', '', '', 'Sheet1!U1:V3');
  const sentence = (...values: unknown[]) =>
    refusalOf(() => deficitDriver(...values, ...Array<null>(5 - values.length).fill(null), where));
  const extra = (label: string, figures: Cell | readonly Cell[]) => withSeries(usAnnual(), label, figures);

  it.each([
    [
      'text in a series',
      withCell(usAnnual(), 'Imports', 1998, 'n.a.'),
      '#VALUE!',
      'Imports for 1998 in Annual!C20 is text ("n.a."). Text is never read as a number. Replace it with a figure, or with NA() if it is missing.',
    ],
    [
      'a missing figure between the periods',
      withCell(usAnnual(), 'Imports', 1998, ''),
      '#N/A',
      'Imports for 1998 in Annual!C20 is missing. A missing figure is never counted as 0. Fill it in, or choose other periods.',
    ],
    [
      'a blank that Excel hands over as 0',
      withCell(usAnnual(), 'Import price', 1998, 0),
      '#VALUE!',
      'Import price for 1998 in Annual!E20 is zero or blank (Excel hands a blank cell over as 0). Fill in the figure, or NA() if it is missing.',
    ],
    [
      'mixed signs',
      withCell(usAnnual(), 'Imports', 1998, -5),
      '#VALUE!',
      'Imports has mixed signs: -5 in Annual!C20 and 293.8 in Annual!C2. A gross flow has one sign. Enter exports and imports as positive amounts.',
    ],
    [
      'a negative index',
      withCell(usAnnual(), 'Export price', 2000, -1),
      '#VALUE!',
      'Export price for 2000 in Annual!D22 is -1. It must be above zero. Check the sign and the series.',
    ],
    [
      'a table without imports',
      without(usAnnual(), 'Imports'),
      '#VALUE!',
      'Annual!A1:Q46 has no series Imports (it has Exports, Export price, Import price, Domestic demand, Foreign demand, Domestic price, Foreign price, Exchange rate, GDP, Primary income, Secondary income, Current account, Government balance, Private investment, Net position). Add a column with that label.',
    ],
    [
      'a label twice',
      extra('Exports (EUR bn)', 1),
      '#VALUE!',
      'Exports is given twice, in Annual!B1 and Annual!R1. Each series may stand in the table once. Rename or leave out one of them.',
    ],
    [
      'government demand above demand',
      extra('Government demand', 20000),
      '#VALUE!',
      'Government demand for 1997 in Annual!R19 is 20000, not below Domestic demand (12517.4), of which it is a part. Check the units of both.',
    ],
    [
      'non-competing imports above imports',
      extra('Non-competing imports', 1200),
      '#VALUE!',
      'Non-competing imports for 1997 in Annual!R19 is 1200, not below Imports (1055.8), of which it is a part. Check the units of both.',
    ],
    [
      'a tariff above 500 per cent',
      extra('Tariff', 600),
      '#VALUE!',
      'Tariff for 1997 in Annual!R19 is 600. A rate lies above −1 and is at most 5 (500 per cent). Enter 0.05 for 5 per cent, or the whole series in per cent.',
    ],
    [
      'a tariff of −100 per cent',
      extra('Tariff', -1),
      '#VALUE!',
      'Tariff for 1997 in Annual!R19 is -1. A rate lies above −1 and is at most 5 (500 per cent). Enter 0.05 for 5 per cent, or the whole series in per cent.',
    ],
  ])('%s', (_, table, code, expected) => {
    const refusal = sentence(table, 1997, 2000);
    expect(refusal.message).toBe(expected);
    expect(refusal.code).toBe(code);
  });

  it('exports in another unit than imports', () => {
    const [header = [], ...rows] = without(usAnnual(), 'GDP');
    const shares = [header, ...rows.map(([year, x, ...rest]) => [year, Number(x) / 10000, ...rest])];
    expect(sentence(shares, 1997, 2000).message).toBe(
      'Exports and imports in Annual!B19 seem to be in different units: one is below 2 as a share would be, the other more than 100 times as large. Give both in one currency.',
    );
  });
  it('a volume that does not belong to value and price', () => {
    const volumes = usAnnual()
      .slice(1)
      .map((row) => (Number(row[1]) / Number(row[3])) * (row[0] === 2000 ? 1.05 : 1));
    expect(sentence(extra('Export volume', volumes), 1997, 2000).message).toBe(
      'Exports for 2000 in Annual!B22 moved by 4.8 % more or less than Export price times Export volume since the first period. They do not belong together, so price and volume cannot be told apart. Correct one of the three, or leave out Export price and Export volume.',
    );
  });
  it('a period that is not in the table', () => {
    const refusal = sentence(usAnnual(), 1950, 2000);
    expect(refusal).toMatchObject({
      code: '#N/A',
      message:
        'The period 1950 given as from is not in Annual!A1:Q46, which runs from 1980 to 2024. Choose a period of the table.',
    });
  });
  it('the same period twice, and a single period', () => {
    expect(sentence(usAnnual(), 2000, 2000).message).toBe(
      'from and to are both 2000. A change needs two different periods.',
    );
    expect(sentence(usAnnual().slice(0, 2)).message).toMatch(/^Annual!A1:Q46 has 1 period with figures for /);
  });
  it('a year against a quarter', () => {
    const mixed = withCell(usAnnual(), 'Year', 2000, '2000Q1');
    expect(sentence(mixed, 1997, '2000Q1').message).toBe(
      '1997 and 2000Q1 are periods of different length. Flows of a year and of a quarter cannot be compared. Choose two periods of one frequency.',
    );
  });
  it('an unknown view, listing the right ones', () => {
    expect(sentence(usAnnual(), 1997, 2000, 'table').message).toBe(
      '"table" is not a known view. Use one of drivers, causes, verdict, series, price-volume.',
    );
  });
  it('prices and volumes without prices', () => {
    expect(sentence(without(usAnnual(), 'Import price'), 1997, 2000, 'price-volume').message).toMatch(
      /^The price-volume view needs Export price and Import price/,
    );
  });
  it.each([
    [
      column('FRBUS2'),
      '"FRBUS2" is not a known set of elasticities. Use one of FRBUS, SENHADJI, WEO2015, GAGNON, estimate, or a range of two columns with names and values.',
    ],
    [
      column('a', 'b'),
      'The assumptions in U1:V3 are a range of 2 × 1. They take two columns: names, and the value beside each.',
    ],
    [
      [['Income', 1]],
      '"Income" in U1 is not the name of an assumption. Use one of Import income elasticity, Export income elasticity, Import price elasticity, Export price elasticity, Tariff elasticity, Pass-through, Pricing to market, Displacement.',
    ],
    [
      [['Import price elasticity', 0.5]],
      'Import price elasticity in V1 is 0.5. A price elasticity is 0 or below: a higher price does not raise demand. Correct the sign or the value.',
    ],
    [
      [['Export income elasticity', -1]],
      'Export income elasticity in V1 is -1. An income elasticity is 0 or above: more demand does not lower trade. Correct the sign or the value.',
    ],
    [
      [['Pass-through', 64]],
      'Pass-through in V1 is 64. It is a share from 0 to 1. Correct the sign or the value.',
    ],
    [
      [['Pass-through', 'high']],
      'Pass-through in V1 is "high". It must be a number. Correct it, or leave the row out to use the default.',
    ],
    [
      [
        ['Pass-through', 1],
        ['pass-through ', 0.5],
      ],
      'Pass-through is given a second time in V2. Leave out one of the two.',
    ],
  ])('assumptions %j', (assumptions, expected) => {
    const refusal = sentence(usAnnual(), 1997, 2000, null, assumptions);
    expect(refusal.message).toBe(expected);
    expect(refusal.code).toBe('#VALUE!');
  });
});
