import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importChange } from '../../src/core/drivers/importDriver';
import { elasticitySets } from '../../src/core/drivers/elasticitySets';
import * as faces from '../../src/functions/drivers.faces';
import { anyElasticities, twoStates } from '../core/drivers/tradeStates';
import reference from '../fixtures/us-attribution-1991-2006.json';
import { asFormula, invocation, refusalOf } from '../support/excelRuntime';
import { cellOf, gap, type ResultTable } from '../support/resultTables';
import { usAnnual, usQuarterly, withCell, without, withSeries } from '../support/tradeTables';

const importDriver = asFormula(faces.importDriver);

const at = (table: ResultTable, row: string, head = 'Log points') => cellOf(table, row, head);

describe('IMPORTDRIVER against the reference (fixture source)', () => {
  it.each([
    ['FRBUS', reference.expected.FRBUS.import_volume_growth],
    ['SENHADJI', reference.expected.SENHADJI.import_volume_growth],
  ])('splits the growth of 1991Q1 to 2006Q3 with %s to 1e-9', (set, expected) => {
    const table = importDriver(usQuarterly(), '1991Q1', '2006Q3', set);
    const pairs = [
      [at(table, 'Total'), expected.dlog_m],
      [at(table, 'Demand'), expected.demand],
      [at(table, 'Competitiveness'), expected.competitiveness],
      [at(table, 'Unexplained'), expected.unexplained],
      [at(table, 'Demand', 'Share'), expected.demand_share],
      [at(table, 'Competitiveness', 'Share'), expected.competitiveness_share],
    ] as const;
    for (const [found, published] of pairs) {
      expect(Math.abs(Number(found) / published - 1)).toBeLessThan(1e-9);
    }
  });

  it('gives the range of the share over published elasticities, 46 to 83 %', () => {
    const table = importDriver(usQuarterly(), '1991Q1', '2006Q3');
    // 0.4594 at an income elasticity of 1, times 1.8 at the highest published one.
    expect(at(table, 'Demand', 'Low')).toBeCloseTo(
      reference.expected.FRBUS.import_volume_growth.demand_share,
      9,
    );
    expect(at(table, 'Demand', 'High')).toBeCloseTo(
      1.8 * reference.expected.FRBUS.import_volume_growth.demand_share,
      9,
    );
    expect(at(table, 'Verdict')).toBe('Demand-driven');
    expect(Number(at(table, 'Break-even price elasticity')).toFixed(2)).toBe('2.45');
  });

  it('puts the elasticity-free twin beside it: growth of demand, and of penetration', () => {
    const table = importDriver(usQuarterly(), '1991Q1', '2006Q3', 'SENHADJI');
    const head = 'Constant-penetration twin';
    // The unit income elasticity of FRBUS is the twin.
    const { demand, dlog_m: total } = reference.expected.FRBUS.import_volume_growth;
    expect(at(table, 'Demand', head)).toBeCloseTo(demand, 12);
    expect(at(table, 'Competitiveness', head)).toBe(0);
    expect(at(table, 'Unexplained', head)).toBeCloseTo(total - demand, 12);
  });
});

describe('IMPORTDRIVER', () => {
  it('has the columns of the framework, and needs no exports', () => {
    const table = importDriver(without(usAnnual(), 'Exports', 'Export price', 'Foreign', 'GDP'), 1997, 2000);
    expect(table[0]).toEqual([
      'Driver',
      'Log points',
      '%',
      'Share',
      'Low',
      'High',
      'Constant-penetration twin',
    ]);
    expect(table.slice(1).map(([label]) => label)).toEqual([
      'Demand',
      'Competitiveness',
      'of which exchange rate',
      'of which foreign price',
      'of which domestic price',
      'Unexplained',
      'Total',
      'Verdict',
      'Break-even price elasticity',
    ]);
    expect(new Set(table.map((row) => row.length))).toEqual(new Set([7]));
  });

  it('adds up in log points and in per cent, for every economy', () => {
    const [set] = elasticitySets;
    fc.assert(
      fc.property(twoStates, anyElasticities, ([before, after], elasticities) => {
        const { rows } = importChange(before, after, { elasticities, set, own: [], notes: [] });
        const parts = rows.filter(({ key, ofWhich }) => key !== 'total' && !ofWhich);
        const total = rows.find(({ key }) => key === 'total');
        const growth =
          (after.imports * (before.importPrice ?? 1)) / (before.imports * (after.importPrice ?? 1));
        const sum = parts.reduce((value, { log }) => value + log, 0);
        expect(sum).toBeCloseTo(Math.log(growth), 9);
        const percent = parts.reduce((value, row) => value + row.percent, 0);
        expect(Math.abs(percent / 100 - (growth - 1))).toBeLessThan(1e-9 * Math.max(1, growth));
        expect(total?.percent).toBeDefined();
        const ofWhich = rows.filter((row) => row.ofWhich).reduce((value, { log }) => value + log, 0);
        expect(ofWhich).toBeCloseTo(rows.find(({ key }) => key === 'competitiveness')?.log ?? Number.NaN, 9);
      }),
    );
  });

  it('calls imports competitiveness-driven where only relative prices moved', () => {
    const still = usAnnual().map((row) => [...row]);
    const [first = [], second = []] = [still[18], still[21]];
    // Demand as in 1997; import volume up by what a fall of import prices by a fifth gives at −1.
    second[5] = first[5] ?? null;
    second[7] = first[7] ?? null;
    second[4] = Number(first[4]) * 0.8;
    second[2] = Number(first[2]);
    const table = importDriver(still, 1997, 2000);
    expect(at(table, 'Verdict')).toBe('Competitiveness-driven');
    expect(at(table, 'Competitiveness', 'Share')).toBeCloseTo(1, 9);
    // Without any growth of demand no elasticity is too high.
    expect(at(table, 'Break-even price elasticity')).toEqual(gap);
  });

  it('separates demand only without a domestic price', () => {
    const table = importDriver(without(usAnnual(), 'Domestic price'), 1997, 2000);
    expect(table.slice(1).map(([label]) => label)).toEqual([
      'Demand',
      'Competitiveness and unexplained, not separable',
      'Total',
      'Verdict',
      'Break-even price elasticity',
    ]);
    expect(at(table, 'Verdict')).toBe('Not judged: needs Import price, Domestic demand and Domestic price');
  });

  it('separates a tariff from what else cannot be separated without a domestic price, as DEFICITDRIVER does', () => {
    const rates = usAnnual()
      .slice(1)
      .map((_, year) => (year < 20 ? 0.05 : 0.02));
    const tables = [usAnnual(), withSeries(usAnnual(), 'Tariff', rates)].map((table) =>
      without(table, 'Domestic price'),
    );
    const [plain, table] = tables.map((each) => importDriver(each, 1997, 2000));
    if (!plain || !table) throw new Error('Two tables are expected.');
    expect(table.slice(1, 5).map(([label]) => label)).toEqual([
      'Demand',
      'Tariffs',
      'Competitiveness and unexplained, not separable',
      'Total',
    ]);
    const cut = -Math.log(1.02 / 1.05);
    const rest = 'Competitiveness and unexplained, not separable';
    expect(at(table, 'Tariffs')).toBeCloseTo(cut, 12);
    expect(at(table, 'Tariffs', 'Constant-penetration twin') === 0).toBe(true);
    expect(Number(at(table, rest))).toBeCloseTo(Number(at(plain, rest)) - cut, 12);
    expect(at(table, 'Total')).toBe(at(plain, 'Total'));
  });

  it('counts a tariff into competitiveness', () => {
    const tariff = usAnnual()
      .slice(1)
      .map((_, year) => (year < 20 ? 0.05 : 0.02));
    const table = importDriver(withSeries(usAnnual(), 'Tariff', tariff), 1997, 2000);
    const cut = -Math.log(1.02 / 1.05);
    expect(at(table, 'of which tariff')).toBeCloseTo(cut, 12);
    expect(Number(at(table, 'Competitiveness'))).toBeCloseTo(
      Number(at(importDriver(usAnnual(), 1997, 2000), 'Competitiveness')) + cut,
      12,
    );
  });

  it('shows no shares where volume hardly moved', () => {
    const price = (Number(usAnnual()[21]?.[2]) / Number(usAnnual()[18]?.[2])) * Number(usAnnual()[18]?.[4]);
    const table = importDriver(withCell(usAnnual(), 'Import price', 2000, price), 1997, 2000);
    expect(at(table, 'Demand', 'Share')).toEqual(gap);
    expect(at(table, 'Demand', 'Low')).toEqual(gap);
  });
});

describe('IMPORTDRIVER refuses', () => {
  const where = invocation('Sheet1!S1', 'Annual!A1:Q46');
  it.each([
    [
      'a table without demand',
      without(usAnnual(), 'Domestic demand'),
      /^Annual!A1:Q46 has no series Domestic demand \(it has /,
    ],
    [
      'a missing figure between the periods',
      withCell(usAnnual(), 'Domestic price', 1999, null),
      /^Domestic price for 1999 in Annual!H21 is missing\./,
    ],
    [
      'text',
      withCell(usAnnual(), 'Domestic demand', 1999, 'n.a.'),
      /^Domestic demand for 1999 in Annual!F21 is text \("n\.a\."\)\./,
    ],
  ])('%s', (_, table, sentence) => {
    const refusal = refusalOf(() => importDriver(table, 1997, 2000, null, where));
    expect(refusal.message).toMatch(sentence);
  });
});
