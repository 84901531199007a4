import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/core/cell';
import * as faces from '../../src/functions/finance.faces';
import { asFormula, invocation, refusalOf } from '../support/excelRuntime';
import { usAnnual, without, withSeries } from '../support/tradeTables';

const jobsEffect = asFormula(faces.jobsEffect);
/** Rows of one block ("Naive", "Driver-consistent", "Difference"), the head row first. */
const block = (cells: unknown[][], head: string) => {
  const start = cells.findIndex(([name]) => name === head);
  const next = cells.findIndex(([name], at) => at > start && !String(name).startsWith('of which'));
  return cells.slice(start, next);
};
const jobs = (row: unknown[] | undefined) => Number(row?.[2]);
const sumOfParts = (rows: unknown[][]) => rows.slice(1).reduce((sum, row) => sum + jobs(row), 0);
const partOf = (cells: unknown[][], head: string, name: string) =>
  block(cells, head).find(([part]) => part === `of which ${name}`)!;

const labels = [
  'Exports',
  'Imports',
  'Export price',
  'Import price',
  'Domestic demand',
  'Foreign demand',
  'Domestic price',
  'Real exchange rate',
  'GDP',
];
const table = (first: readonly number[], second: readonly number[]): Cell[][] => [
  ['Year', ...labels],
  [2000, ...first],
  [2001, ...second],
];

describe('JOBSEFFECT on the United States, 1997 to 2000', () => {
  const cells = jobsEffect(usAnnual(), 6, 7, 8, 1997, 2000);
  // Volumes at prices of 1997: 1096.1 × 83.91 ÷ 82.87 − 953.8 and 1477.2 × 85.8 ÷ 85.24 − 1055.8.
  const [exportsNow, importsNow] = [(1096.1 * 83.91) / 82.87, (1477.2 * 85.8) / 85.24];
  const logMean = (a: number, b: number) => (a - b) / Math.log(a / b);

  it('counts the naive way with volumes at prices of the first period', () => {
    expect(cells[0]).toEqual(['Effect', 'Volume change', 'Jobs', 'Low', 'High']);
    expect(jobs(block(cells, 'Naive')[0])).toBeCloseTo(
      6 * (exportsNow - 953.8) - 7 * (importsNow - 1055.8),
      8,
    );
  });
  it('draws imports in by demand with the income elasticity of the set, and by prices with its price elasticity', () => {
    const weight = logMean(importsNow, 1055.8);
    const drawn = partOf(cells, 'Difference', 'imports drawn in by demand');
    expect(drawn[1]).toBeCloseTo(weight * Math.log(14620 / 12517.4), 8);
    const displaced = partOf(cells, 'Driver-consistent', 'displaced by import competitiveness');
    const relative = Math.log(85.24 / 72.72 / (85.8 / 69.34));
    expect(displaced[1]).toBeCloseTo(-weight * relative, 8);
    expect(jobs(displaced)).toBeCloseTo(7 * weight * relative, 8);
  });
  it('lets home sales grow by demand times one less import penetration, at an income elasticity of 1', () => {
    const demand = 8577.6 - 953.8 + 1055.8;
    const later = (demand * 14620) / 12517.4;
    const penetration = logMean(importsNow, 1055.8) / logMean(later, demand);
    const row = partOf(cells, 'Driver-consistent', 'home sales from domestic demand');
    expect(row[1]).toBeCloseTo((later - demand) * (1 - penetration), 8);
    expect(jobs(row)).toBeCloseTo(8 * Number(row[1]), 8);
  });
  it('has opposite signs: the balance fell because demand grew', () => {
    expect(jobs(block(cells, 'Naive')[0])).toBeLessThan(0);
    expect(jobs(block(cells, 'Driver-consistent')[0])).toBeGreaterThan(0);
    expect(cells.at(-1)?.slice(0, 3)).toEqual(['Sign of the two', expect.anything(), 'opposite']);
  });
  it('has the opposite signs of a recession too, where the range leaves it open', () => {
    const recession = jobsEffect(usAnnual(), 6, 7, 8, 2006, 2009, 0.5);
    expect(jobs(block(recession, 'Naive')[0])).toBeGreaterThan(0);
    expect(jobs(block(recession, 'Driver-consistent')[0])).toBeLessThan(0);
    expect(recession.at(-1)?.[2]).toBe('not determined');
  });
});

describe('JOBSEFFECT counting', () => {
  const before = [100, 120, 100, 100, 1000, 1000, 100, 100, 1000];

  it('takes demand-driven imports as no displacement at all', () => {
    // Demand and imports grow by 10 %, prices stand still: imports are drawn in by demand alone.
    const cells = jobsEffect(table(before, [100, 132, 100, 100, 1100, 1000, 100, 100, 1000]), 5, 5, 5);
    expect(jobs(block(cells, 'Naive')[0])).toBeCloseTo(-60, 9);
    // Home sales: 10 % of 1020 less 12 of imports.
    expect(jobs(block(cells, 'Driver-consistent')[0])).toBeCloseTo(5 * (102 - 12), 9);
    expect(jobs(partOf(cells, 'Driver-consistent', 'displaced by import competitiveness'))).toBeCloseTo(0, 9);
  });
  it('counts displacement in full, in part or not at all', () => {
    const cheaper = table(before, [100, 120, 100, 90, 1000, 1000, 100, 100, 1000]);
    const displaced = (share: number | null) =>
      jobs(
        partOf(
          jobsEffect(cheaper, 5, 5, 5, null, null, share),
          'Driver-consistent',
          'displaced by import competitiveness',
        ),
      );
    expect(displaced(null)).toBeLessThan(0);
    expect(displaced(0.5)).toBeCloseTo(displaced(null) / 2, 10);
    expect(displaced(0)).toBeCloseTo(0, 12);
    const own = jobsEffect(cheaper, 5, 5, 5, null, null, null, [['Displacement', 0.5]]);
    expect(jobs(partOf(own, 'Driver-consistent', 'displaced by import competitiveness'))).toBeCloseTo(
      displaced(0.5),
      12,
    );
  });
  it('counts unexplained imports as 0 in the figure and in full in the range', () => {
    const cells = jobsEffect(table(before, [100, 150, 100, 100, 1000, 1000, 100, 100, 1000]), 5, 5, 5);
    const row = partOf(cells, 'Driver-consistent', 'imports, unexplained');
    expect(row.slice(1)).toEqual([expect.closeTo(30, 9), 0, expect.closeTo(-150, 9), 0]);
    const [total] = block(cells, 'Driver-consistent');
    expect(total?.slice(2).map(Number)).toEqual([
      expect.closeTo(0, 9),
      expect.closeTo(-150, 9),
      expect.closeTo(0, 9),
    ]);
  });
  it('never lets non-competing imports displace', () => {
    const data = withSeries(
      table(before, [100, 150, 100, 100, 1000, 1000, 100, 100, 1000]),
      'Non-competing imports',
      [20, 50],
    );
    const cells = jobsEffect(data, 5, 5, 5);
    expect(partOf(cells, 'Driver-consistent', 'imports, unexplained').slice(1).map(Number)).toEqual(
      [0, 0, 0, 0].map((figure): unknown => expect.closeTo(figure, 9)),
    );
    expect(partOf(cells, 'Difference', 'imports that do not displace')[1]).toBeCloseTo(30, 9);
  });
});

describe('JOBSEFFECT always', () => {
  const figure = fc.double({ min: 10, max: 1000, noNaN: true });
  const year = fc
    .array(figure, { minLength: labels.length, maxLength: labels.length })
    .map((figures) => [...figures.slice(0, -1), 5000]);
  const coefficient = fc.double({ min: 0, max: 20, noNaN: true });

  it('adds up: parts to each count, reasons to the difference, and the figure lies in its range', () => {
    fc.assert(
      fc.property(
        year,
        year,
        coefficient,
        coefficient,
        coefficient,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (a, b, x, m, d, share) => {
          const cells = jobsEffect(table(a, b), x, m, d, null, null, share);
          const tolerance = 1e-9 * 20 * 1e6;
          for (const head of ['Naive', 'Driver-consistent', 'Difference']) {
            const rows = block(cells, head);
            expect(Math.abs(sumOfParts(rows) - jobs(rows[0]))).toBeLessThan(tolerance);
            for (const row of rows) {
              expect(Number(row[3])).toBeLessThanOrEqual(jobs(row) + tolerance);
              expect(Number(row[4])).toBeGreaterThanOrEqual(jobs(row) - tolerance);
            }
          }
          const [naive, consistent, difference] = ['Naive', 'Driver-consistent', 'Difference'].map((head) =>
            jobs(block(cells, head)[0]),
          );
          expect(Math.abs(consistent! - naive! - difference!)).toBeLessThan(tolerance);
        },
      ),
    );
  });
  it('is 0 where nothing changed', () => {
    fc.assert(
      fc.property(year, (same) => {
        for (const row of jobsEffect(table(same, same), 5, 6, 7).slice(1, -1)) {
          expect(Math.abs(jobs(row))).toBeLessThan(1e-9);
        }
      }),
    );
  });
  it('does not see the currency, once the coefficients are per its unit, nor the base of an index', () => {
    const money = ['Exports', 'Imports', 'GDP'];
    fc.assert(
      fc.property(year, year, fc.double({ min: 0.1, max: 10, noNaN: true }), (a, b, k) => {
        const scale = (figures: readonly number[]) =>
          figures.map((each, at) => (money.includes(labels[at]!) ? each * k : each * 3));
        const one = jobsEffect(table(a, b), 5, 6, 7);
        const other = jobsEffect(table(scale(a), scale(b)), 5 / k, 6 / k, 7 / k);
        one.slice(1, -1).forEach((row, at) => {
          expect(Math.abs(jobs(other[at + 1]) - jobs(row))).toBeLessThan(1e-9 * 1e6);
        });
      }),
    );
  });
});

describe('JOBSEFFECT refuses', () => {
  const where = invocation('Sheet1!A1', 'Annual!A1:Q46', 'Sheet1!B1', 'Sheet1!B2', 'Sheet1!B3');

  it.each([
    [
      'a table that cannot tell demand from competitiveness, naming every series',
      [without(usAnnual(), 'Foreign demand', 'Domestic price', 'GDP'), 6, 7, 8],
      '#VALUE!',
      'Annual!A1:Q46 lacks Foreign demand, Domestic price, GDP. Jobs follow the reasons for a change in trade: without these series demand and competitiveness cannot be told apart. Add the columns.',
    ],
    [
      'a coefficient below 0',
      [usAnnual(), -6, 7, 8],
      '#VALUE!',
      'jobsPerExport is −6. It takes the jobs per unit of output, 0 or above, in the currency unit of the table.',
    ],
    [
      'a coefficient that is not given',
      [usAnnual(), 6, '', 8],
      '#VALUE!',
      'jobsPerImport is not given. It takes the jobs per unit of output, 0 or above, in the currency unit of the table.',
    ],
    [
      'displacement in per cent',
      [usAnnual(), 6, 7, 8, 1997, 2000, 50],
      '#VALUE!',
      'displacement is 50. It takes a share from 0 (imports displace nothing) to 1.',
    ],
    [
      'GDP in another unit than trade',
      [
        table([100, 120, 100, 100, 1000, 1000, 100, 100, -1], [100, 120, 100, 100, 1000, 1000, 100, 100, -1])
          .map((row) => row.map((cell) => (cell === -1 ? 0.001 : cell)))
          .map((row, line) => (line === 0 ? row : row.map((cell, at) => (at === 1 ? 500 : cell)))),
        6,
        7,
        8,
      ],
      '#VALUE!',
      'GDP less exports plus imports is 0 or below for 2000 (Annual!J2), so domestic demand has no amount. Check that GDP and trade are in one unit and at one rate.',
    ],
  ])('%s', (_, values, code, sentence) => {
    const [data, x, m, d, from = null, to = null, share = null] = values as unknown[];
    const refusal = refusalOf(() => jobsEffect(data, x, m, d, from, to, share, null, where));
    expect(refusal.message).toBe(sentence);
    expect(refusal.code).toBe(code);
  });
});
