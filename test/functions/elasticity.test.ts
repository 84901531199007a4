import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/core/cell';
import { studentQuantile } from '../../src/core/numeric/distributions';
import * as faces from '../../src/functions/drivers.faces';
import usImports from '../fixtures/us-import-demand.json';
import { usualEconomy } from '../core/elasticity/syntheticTrade';
import { asFormula, invocation, refusalOf } from '../support/excelRuntime';
import { cellOf, gap, type ResultTable } from '../support/resultTables';
import { syntheticTable } from '../support/syntheticTables';
import { usAnnual, withCell, without, withSeries } from '../support/tradeTables';

const elasticity = asFormula(faces.elasticity);
const deficitDriver = asFormula(faces.deficitDriver);

const at = (table: ResultTable, item: string, head = 'Value') => cellOf(table, item, head);

/** US imports 1979Q4 to 2015Q4 as a labelled table: volume given, price as value over volume. */
function usImportTable(): Cell[][] {
  const { imports_real, imports_nominal, absorption_real, absorption_nominal } = usImports.input.series;
  const period = (t: number) => `${1979 + Math.floor((t + 3) / 4)}Q${1 + ((t + 3) % 4)}`;
  return [
    ['Quarter', 'Imports', 'Import volume', 'Domestic demand', 'Domestic price'],
    ...imports_real.map((volume, t): Cell[] => [
      period(t),
      imports_nominal[t] ?? 0,
      volume,
      absorption_real[t] ?? 0,
      (absorption_nominal[t] ?? 0) / (absorption_real[t] ?? 1),
    ]),
  ];
}

describe('ELASTICITY on US import demand 1980Q1 to 2015Q4 (fixture source)', () => {
  const expectRelative = (found: unknown, published: number | undefined) => {
    expect(Math.abs(Number(found) / (published ?? Number.NaN) - 1)).toBeLessThan(1e-6);
  };

  it('gives the published error correction, long run and errors', () => {
    const table = elasticity(usImportTable(), 'imports', 'ecm', 4);
    expect(table[0]).toEqual(['Item', 'Value', 'Standard error', 't', 'p', 'Low', 'High']);
    const { coef, se_hac4, long_run } = usImports.expected.ecm;
    coef.forEach((value, index) => {
      expectRelative(table[index + 1]?.[1], value);
      expectRelative(table[index + 1]?.[2], se_hac4[index]);
    });
    expect(at(table, 'Lagged ln volume', 'p')).toEqual(gap);
    expectRelative(at(table, 'Long-run income elasticity'), long_run.income);
    expectRelative(at(table, 'Long-run income elasticity', 'Standard error'), long_run.income_se_hac);
    expectRelative(at(table, 'Long-run price elasticity'), long_run.price);
    expectRelative(at(table, 'Long-run price elasticity', 'Standard error'), long_run.price_se_hac);
  });

  it('gives the published log differences, and marks their price elasticity as not usable', () => {
    const table = elasticity(usImportTable(), 'imports', 'differences', 4);
    const { coef, se_hac4, n } = usImports.expected.log_difference;
    coef.forEach((value, index) => {
      expectRelative(table[index + 1]?.[1], value);
      expectRelative(table[index + 1]?.[2], se_hac4[index]);
    });
    expect(at(table, 'Observations')).toBe(n);
    expect(at(table, 'Usable for attribution')).toBe('No');
    expect(at(table, 'Reason')).toBe(
      'The signs contradict demand theory (income 2.37, should be above 0; price 0.137, should be below 0).',
    );
  });

  it('spills a rectangle without blanks or gaps in its first two columns', () => {
    const table = elasticity(usImportTable(), 'imports');
    expect(new Set(table.map((row) => row.length))).toEqual(new Set([7]));
    for (const [item, value] of table) {
      expect(item).not.toBe('');
      expect(value).not.toBe('');
    }
  });
});

describe('ELASTICITY', () => {
  it('finds the elasticities of an invented economy, and says that they can be used', () => {
    const table = elasticity(syntheticTable(), 'imports');
    for (const [item, truth] of [
      ['Long-run income elasticity', usualEconomy.income],
      ['Long-run price elasticity', usualEconomy.price],
      ['Short-run income elasticity', usualEconomy.shortRunIncome],
      ['Short-run price elasticity', usualEconomy.shortRunPrice],
    ] as const) {
      expect(Number(at(table, item, 'Low'))).toBeLessThan(truth);
      expect(Number(at(table, item, 'High'))).toBeGreaterThan(truth);
    }
    expect(at(table, 'Usable for attribution')).toBe('Yes');
    expect(at(table, 'Method')).toBe('Error correction');
  });

  it('uses all three of value, price and volume in any pair', () => {
    const table = syntheticTable();
    const volume = table.slice(1).map((row) => Number(row[2]) / Number(row[4]));
    const all = withSeries(table, 'Import volume', volume);
    const income = (cells: Cell[][]) =>
      Number(at(elasticity(cells, 'imports'), 'Long-run income elasticity'));
    for (const left of ['Imports', 'Import price', 'Import volume']) {
      expect(income(without(all, left))).toBeCloseTo(income(all), 9);
    }
  });

  it('takes exports with foreign price and exchange rate', () => {
    const table = elasticity(usAnnual(), 'exports');
    expect(at(table, 'Observations')).toBe(44);
    expect(at(table, 'Usable for attribution')).toBe('No');
    expect(String(at(table, 'Reason'))).toMatch(/^A long-run relation is not established/);
  });
});

describe('ELASTICITY refuses', () => {
  const where = invocation('Sheet1!S1', 'Annual!A1:Q46');
  const refusal = (...values: unknown[]) =>
    refusalOf(() => elasticity(...values, ...Array<null>(4 - values.length).fill(null), where));

  it.each([
    [
      'a flow that is not given',
      [usAnnual(), null],
      '#VALUE!',
      /^flow is not given\. Use imports or exports\.$/,
    ],
    [
      'an unknown flow',
      [usAnnual(), 'trade'],
      '#VALUE!',
      /^"trade" is not a known flow\. Use one of imports, exports\.$/,
    ],
    [
      'an unknown method',
      [usAnnual(), 'imports', 'ols'],
      '#VALUE!',
      /^"ols" is not a known method\. Use one of ecm, differences, imposed\.$/,
    ],
    [
      'lags that are not whole',
      [usAnnual(), 'imports', 'ecm', 1.5],
      '#VALUE!',
      /^lags is 1\.5\. It takes a whole number of periods, 0 or more\.$/,
    ],
    [
      'more lags than observations',
      [usAnnual(), 'imports', 'ecm', 44],
      '#VALUE!',
      /^Lags are 44; they must be a whole number from 0 to 43/,
    ],
    [
      'a table without the competing price',
      [without(usAnnual(), 'Domestic price'), 'imports'],
      '#VALUE!',
      /^Elasticities of imports need Domestic price, which Annual!A1:Q46 does not have\. Add the series, or use published elasticities\.$/,
    ],
    [
      'a gap in the sample',
      [withCell(usAnnual(), 'Domestic demand', 2001, null), 'imports'],
      '#N/A',
      /^Domestic demand for 2001 in Annual!F23 is missing\./,
    ],
    [
      'a sample that is too short for error correction',
      [usAnnual().slice(0, 30), 'imports', 'ecm'],
      '#N/A',
      /^Error correction has 28 observations for 6 coefficients; its errors mean little below 40 observations/,
    ],
    [
      'a sample that is too short for anything',
      [usAnnual().slice(0, 15), 'imports'],
      '#N/A',
      /^Log differences has 13 observations for 3 coefficients; its errors mean little below 20 observations/,
    ],
  ])('%s', (_, values, code, sentence) => {
    const found = refusal(...values);
    expect(found.message).toMatch(sentence);
    expect(found.code).toBe(code);
  });
});

describe('DEFICITDRIVER with estimated elasticities', () => {
  const table = syntheticTable();
  const [from, to] = ['1985Q1', '2015Q1'];
  const drivers = deficitDriver(table, from, to, null, 'estimate');
  const row = (label: string, head: string) =>
    Number(drivers.find(([driver]) => driver === label)?.[drivers[0]?.indexOf(head) ?? -1]);

  it('uses what ELASTICITY estimates, with the 95 % interval as Low and High', () => {
    const estimates = elasticity(table, 'imports');
    const figures = (period: string) => table.find(([quarter]) => quarter === period)?.map(Number) ?? [];
    const [before, after] = [figures(from), figures(to)];
    const [m0, m1, d0, d1] = [before[2] ?? 0, after[2] ?? 0, before[6] ?? 0, after[6] ?? 0];
    const weight = ((m1 - m0) / Math.log(m1 / m0)) * Math.log(d1 / d0);
    const income = Number(at(estimates, 'Long-run income elasticity'));
    const error = Number(at(estimates, 'Long-run income elasticity', 'Standard error'));
    const half = studentQuantile(0.025, Number(at(estimates, 'Degrees of freedom'))) * error * weight;
    expect(row('Domestic demand', 'Contribution')).toBeCloseTo(-income * weight, 6);
    expect(row('Domestic demand', 'Low')).toBeCloseTo(-income * weight - half, 6);
    expect(row('Domestic demand', 'High')).toBeCloseTo(-income * weight + half, 6);
  });

  it('gives the unexplained row the same uncertainty as what is explained, and prices none', () => {
    const width = (label: string) => row(label, 'High') - row(label, 'Low');
    expect(width('Imports, unexplained')).toBeGreaterThan(0);
    expect(width('Imports, unexplained')).toBeLessThanOrEqual(
      width('Domestic demand') + width('Relative import price') + 1e-9,
    );
    expect(width('Import price')).toBeCloseTo(0, 9);
  });

  it('adds up to the change', () => {
    const parts = drivers.slice(1, -1).filter(([label]) => !String(label).startsWith('of which'));
    const total = row('Change in trade balance', 'Contribution');
    expect(parts.reduce((sum, part) => sum + Number(part[3]), 0)).toBeCloseTo(total, 6);
  });

  it('names the estimates in the verdict', () => {
    const verdict = deficitDriver(table, from, to, 'verdict', 'Estimate');
    expect(String(verdict.find(([question]) => question === 'Method and elasticities')?.[1])).toMatch(
      /estimated from the table \(imports: error correction, 160 observations; exports: error correction, 160 observations\).*95 % interval of the estimates$/,
    );
  });

  it('refuses where ELASTICITY says that the estimates must not be used', () => {
    const refusal = refusalOf(() => deficitDriver(usAnnual(), 1997, 2000, null, 'estimate'));
    expect(refusal.code).toBe('#N/A');
    expect(refusal.message).toMatch(
      /^The elasticities estimated for imports cannot carry an attribution\. A long-run relation is not established .* Use published elasticities, for example FRBUS\.$/,
    );
  });
});
