import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/core/cell';
import * as faces from '../../src/functions/finance.faces';
import goodsServices from '../fixtures/us-goods-services-1990-2015.json';
import { asFormula, ExcelError, invocation, refusalOf } from '../support/excelRuntime';
import { usAnnual, withCell, without, withSeries } from '../support/tradeTables';

const scorecard = asFormula(faces.scorecard);
const claims = [
  'Consumers gain',
  'Living standards',
  'Foreign investment',
  'Competitiveness through specialisation',
  'Global supply chains',
  'Dependence on foreign goods',
  'Jobs displaced in some sectors',
  'Debt',
  'Exposure to external shocks',
];
const rowOf = (cells: unknown[][], claim: string) => cells.find(([first]) => first === claim)!;
const figures = (cells: unknown[][], claim: string) => rowOf(cells, claim).slice(2, 5).map(Number);
const reading = (cells: unknown[][], claim: string) => String(rowOf(cells, claim)[5]);
const evidence = (cells: unknown[][], claim: string) => String(rowOf(cells, claim)[6]);

/** Two periods with the series given as pairs. */
const table = (series: Readonly<Record<string, readonly [Cell, Cell]>>): Cell[][] =>
  Object.entries(series).reduce<Cell[][]>(
    (so, [label, pair]) => withSeries(so, label, pair),
    [['Year'], [2000], [2001]],
  );

describe('SCORECARD on the United States, 1997 to 2006', () => {
  const cells = scorecard(usAnnual(), 1997, 2006);

  it('has nine rows in the order of the framework', () => {
    expect(cells[0]).toEqual(['Claim', 'Indicator', 'From', 'To', 'Change', 'Reading', 'Evidence']);
    expect(cells.slice(1).map(([claim]) => claim)).toEqual(claims);
  });
  it('computes every indicator from the published series', () => {
    const near = (...expected: number[]) => expected.map((figure): unknown => expect.closeTo(figure, 9));
    const index = (before: number, after: number) =>
      near(100, (100 * after) / before, (100 * after) / before - 100);
    const level = (before: number, after: number) => near(before, after, after - before);
    expect(figures(cells, 'Consumers gain')).toEqual(index(85.8 / 69.34, 97.39 / 84.07));
    expect(figures(cells, 'Living standards')).toEqual(
      index(12517.4 / (8577.6 / 69.34), 17368.6 / (13815.6 / 84.07)),
    );
    expect(figures(cells, 'Foreign investment')).toEqual(
      level((100 * 1595.6) / 8577.6, (100 * 2701) / 13815.6),
    );
    expect(figures(cells, 'Competitiveness through specialisation')).toEqual(
      index(953.8 / 83.91 / 56.861, 1470.2 / 91.6 / 75.727),
    );
    expect(figures(cells, 'Dependence on foreign goods')).toEqual(
      level((100 * 1055.8) / 8577.6, (100 * 2256.6) / 13815.6),
    );
    expect(figures(cells, 'Jobs displaced in some sectors')).toEqual(
      index(1055.8 / 85.8 / 12517.4, 2256.6 / 97.39 / 17368.6),
    );
    expect(figures(cells, 'Debt')).toEqual(level((100 * -786.2) / 8577.6, (100 * -2160.9) / 13815.6));
    expect(figures(cells, 'Exposure to external shocks')).toEqual(
      level((5 * (953.8 + 1055.8)) / 8577.6, (5 * (1470.2 + 2256.6)) / 13815.6),
    );
  });
  it('names the exact series that a claim lacks', () => {
    const row = rowOf(cells, 'Global supply chains');
    expect(row.slice(2, 5).every((cell) => cell instanceof ExcelError && cell.code === '#N/A')).toBe(true);
    expect(row.slice(5)).toEqual([
      'Not measured.',
      'Needs Goods exports, Goods imports, Services exports, Services imports.',
    ]);
  });
  it('says what cheaper imports are worth: the log-mean import share times the relative price', () => {
    const share = (a: number, b: number) => (b - a) / Math.log(b / a);
    const relative = Math.log(97.39 / 84.07 / (85.8 / 69.34));
    const gain = -100 * share(1055.8 / 8577.6, 2256.6 / 13815.6) * relative;
    expect(evidence(cells, 'Consumers gain')).toContain(`worth +${gain.toFixed(1)} % of GDP`);
  });
  it('writes a fall with a true minus, and no sign for what rounds to 0', () => {
    const worth = (after: number) =>
      evidence(
        scorecard(
          table({
            Imports: [10, 10],
            GDP: [100, 100],
            'Import price': [100, after],
            'Domestic price': [100, 100],
          }),
        ),
        'Consumers gain',
      );
    // Imports are 10 % of GDP: ln 1.1 takes 0.95 % of GDP, ln 1.001 takes 0.01 %.
    expect(worth(110)).toContain('worth −1.0 % of GDP');
    expect(worth(100.1)).toContain('worth 0.0 % of GDP');
  });
});

describe('SCORECARD indicators', () => {
  it('prefers the fuller indicator where its series are given', () => {
    const cells = scorecard(
      table({
        Imports: [20, 30],
        Exports: [10, 10],
        'Domestic output': [110, 120],
        GDP: [100, 100],
        'FDI inflow': [2, 5],
        'Private investment': [20, 20],
        Reserves: [10, 10],
        'Short-term debt': [5, 8],
      }),
    );
    expect(figures(cells, 'Dependence on foreign goods')).toEqual([
      expect.closeTo(2000 / 120, 12),
      expect.closeTo(3000 / 140, 12),
      expect.closeTo(3000 / 140 - 2000 / 120, 12),
    ]);
    expect(figures(cells, 'Foreign investment')).toEqual([2, 5, 3]);
    expect(figures(cells, 'Exposure to external shocks')).toEqual([50, 80, 30]);
  });
  it('measures two-way trade over goods and services as Grubel and Lloyd do', () => {
    const flows = [
      goodsServices.goodsExports,
      goodsServices.goodsImports,
      goodsServices.servicesExports,
      goodsServices.servicesImports,
    ];
    const of = (year: number) => {
      const [x = 0, m = 0, xs = 0, ms = 0] = flows.map((flow) => flow[year] ?? 0);
      return 100 * (1 - (Math.abs(x - m) + Math.abs(xs - ms)) / (x + m + xs + ms));
    };
    const cells = scorecard([
      ['Year', 'Goods exports', 'Goods imports', 'Services exports', 'Services imports'],
      ...goodsServices.years.map((year, at) => [year, ...flows.map((flow) => flow[at])]),
    ]);
    expect(figures(cells, 'Global supply chains').slice(0, 2)).toEqual([
      expect.closeTo(of(0), 10),
      expect.closeTo(of(goodsServices.years.length - 1), 10),
    ]);
  });
  it('takes the net position from gross positions, volumes from volumes', () => {
    const cells = scorecard(
      table({
        'Foreign assets': [50, 50],
        'Foreign liabilities': [60, 80],
        GDP: [100, 100],
        'Import volume': [10, 12],
        'Domestic demand': [100, 110],
      }),
    );
    expect(figures(cells, 'Debt')).toEqual([-10, -30, -20]);
    expect(figures(cells, 'Jobs displaced in some sectors')[1]).toBeCloseTo((100 * 12) / 110 / 0.1, 10);
  });
});

describe('SCORECARD readings', () => {
  const consumers = (before: number, after: number) =>
    scorecard(table({ 'Import price': [before, after], 'Domestic price': [100, 100] }));

  it('says whether the indicator moved as the claim says, and no more', () => {
    expect(reading(consumers(100, 90), 'Consumers gain')).toBe(
      'In line: imports became cheaper against home products.',
    );
    expect(reading(consumers(100, 110), 'Consumers gain')).toBe(
      'Not in line: imports became dearer against home products.',
    );
    expect(reading(consumers(100, 100.4), 'Consumers gain')).toBe('Open: hardly moved.');
  });
  it('reads both directions of every claim in neutral words', () => {
    const forth = scorecard(usAnnual(), 1997, 2006);
    const back = scorecard(usAnnual(), 2006, 1997);
    for (const claim of claims.filter((each) => each !== 'Global supply chains')) {
      const both = [reading(forth, claim), reading(back, claim)];
      expect(both.filter((text) => text.startsWith('In line'))).toHaveLength(1);
      expect(both.filter((text) => text.startsWith('Not in line'))).toHaveLength(1);
    }
    const words = [...forth, ...back]
      .flat()
      .filter((cell) => typeof cell === 'string')
      .join(' ');
    expect(words).not.toMatch(/\b(good|bad|healthy|worrying|loss|losses|win|wins|unfair)\b/i);
  });
  it('leaves a row unmeasured where its figure is missing or its denominator is 0', () => {
    const missing = scorecard(withCell(usAnnual(), 'Import price', 1997, ''), 1997, 2006);
    expect(evidence(missing, 'Consumers gain')).toBe('Import price has no figure for 1997.');
    expect(reading(missing, 'Debt')).toMatch(/^In line/);
    const zero = scorecard(table({ 'Short-term debt': [5, 8], Reserves: [0, 10] }), 2000, 2001);
    expect(evidence(zero, 'Exposure to external shocks')).toBe(
      'The denominator is 0 or below, so the indicator is not defined.',
    );
  });
  it('says what every claim needs where the table has nothing to offer', () => {
    const cells = scorecard(table({ 'Output gap': [1, 2] }));
    expect(cells.slice(1).every((row) => row[5] === 'Not measured.')).toBe(true);
    expect(evidence(cells, 'Debt')).toBe('Needs Net position, GDP.');
  });
  it('adds employment and the volatility of the terms of trade where they are given', () => {
    const cells = scorecard(
      withSeries(
        usAnnual(),
        'Employment',
        usAnnual()
          .slice(1)
          .map((_, at) => 100 + at),
      ),
      1997,
      2006,
    );
    expect(evidence(cells, 'Jobs displaced in some sectors')).toContain('Employment changed by +7.7 %.');
    expect(evidence(cells, 'Exposure to external shocks')).toMatch(
      /standard deviation of 9 changes \d\.\d %/,
    );
  });
});

describe('SCORECARD always', () => {
  it('does not see the currency, nor the base of an index', () => {
    const money = ['Exports', 'Imports', 'GDP', 'Private investment', 'Net foreign assets'];
    const indices = ['Import price', 'Domestic demand', 'Foreign demand'];
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 100, noNaN: true }),
        fc.double({ min: 0.01, max: 100, noNaN: true }),
        (k, base) => {
          const labels = usAnnual()[0]!.map(String);
          const scaled = usAnnual().map((row, line) =>
            row.map((cell, column) => {
              if (line === 0 || typeof cell !== 'number') return cell;
              if (money.includes(labels[column]!)) return cell * k;
              return indices.includes(labels[column]!) ? cell * base : cell;
            }),
          );
          const [one, other] = [scorecard(usAnnual(), 1997, 2006), scorecard(scaled, 1997, 2006)];
          for (const claim of claims.filter((each) => each !== 'Global supply chains')) {
            figures(one, claim).forEach((figure, at) => {
              expect(figures(other, claim)[at]).toBeCloseTo(figure, 8);
            });
          }
        },
      ),
      { numRuns: 30 },
    );
  });
});

describe('SCORECARD refuses', () => {
  const where = invocation('Sheet1!A1', 'Annual!A1:Q46');

  it.each([
    [
      'text among the figures used',
      [withCell(usAnnual(), 'Import price', 1997, 'n.a.'), 1997, 2006],
      '#VALUE!',
      'Import price for 1997 in Annual!E19 is text ("n.a."). Text is never read as a number. Replace it with a figure, or with NA() if it is missing.',
    ],
    [
      'the same period twice',
      [usAnnual(), 1997, 1997],
      '#VALUE!',
      'from and to are both 1997. A change needs two different periods.',
    ],
    [
      'a period that is not there',
      [without(usAnnual(), 'GDP'), 1997, 2050],
      '#N/A',
      'The period 2050 given as to is not in Annual!A1:Q46, which runs from 1980 to 2024. Choose a period of the table.',
    ],
  ])('%s', (_, values, code, sentence) => {
    const refusal = refusalOf(() => scorecard(values[0], values[1], values[2], where));
    expect(refusal.message).toBe(sentence);
    expect(refusal.code).toBe(code);
  });
});
