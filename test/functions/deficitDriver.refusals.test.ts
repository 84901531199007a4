import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/core/cell';
import * as faces from '../../src/functions/drivers.faces';
import { asFormula, column, invocation, refusalOf } from '../support/excelRuntime';
import { answerTo, cellOf, type ResultTable } from '../support/resultTables';
import { usAnnual, withCell, without, withSeries } from '../support/tradeTables';

const deficitDriver = asFormula(faces.deficitDriver);
const at = (table: ResultTable, row: string) => cellOf(table, row, 'Contribution');

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
      'Imports has mixed signs: −5 in Annual!C20 and 293.8 in Annual!C2. A gross flow has one sign. Enter exports and imports as positive amounts.',
    ],
    [
      'a negative index',
      withCell(usAnnual(), 'Export price', 2000, -1),
      '#VALUE!',
      'Export price for 2000 in Annual!D22 is −1. It must be above zero. Check the sign and the series.',
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
      'Tariff for 1997 in Annual!R19 is −1. A rate lies above −1 and is at most 5 (500 per cent). Enter 0.05 for 5 per cent, or the whole series in per cent.',
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
      'Export income elasticity in V1 is −1. An income elasticity is 0 or above: more demand does not lower trade. Correct the sign or the value.',
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
