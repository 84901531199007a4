import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/core/cell';
import { studentQuantile } from '../../src/core/numeric/distributions';
import * as faces from '../../src/functions/drivers.faces';
import frbus from '../fixtures/frbus-exports.json';
import reference from '../fixtures/elasticity-seasons.json';
import usImports from '../fixtures/us-import-demand.json';
import { usualEconomy } from '../core/elasticity/syntheticTrade';
import { deficitDriverCalculation } from '../../src/functions/calculations/deficitDriver';
import { given } from '../support/explaining';
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

/** US exports 1972Q2 to 2013Q4 as FRB/US has them, the relative price as a real exchange rate. */
function frbusExportTable(): Cell[][] {
  const series = frbus.input.series;
  return [
    ['Quarter', 'Exports', 'Export volume', 'Foreign demand', 'REER'],
    ...series.real_exports.map((volume, t): Cell[] => [
      `${1972 + Math.floor((t + 1) / 4)}Q${1 + ((t + 1) % 4)}`,
      volume * (series.price_pxp[t] ?? 0),
      volume,
      series.foreign_gdp[t] ?? 0,
      ((series.rel_export_price_pxr[t] ?? 0) * (series.price_pxp[t] ?? 0) * (series.nominal_fx_fpx[t] ?? 0)) /
        (series.foreign_cpi[t] ?? 1),
    ]),
  ];
}

// The export equation of FRB/US has other short-run regressors (test/core/elasticity/publishedEquations);
// with those of ELASTICITY, statsmodels gives the figures of the fixture.
describe('ELASTICITY with the long run of FRB/US imposed on its own export data (fixture source)', () => {
  const table = elasticity(frbusExportTable(), 'exports', 'imposed', 4);
  const { coef, se_hac4, df_resid, r2, seasons, adf } = reference.expected.imposedExports;
  const expectNear = (found: unknown, exact: number | undefined) => {
    expect(Math.abs(Number(found) / (exact ?? Number.NaN) - 1)).toBeLessThan(1e-8);
  };

  it('estimates the speed and the short run only', () => {
    expect(table.slice(1, 5).map(([item]) => item)).toEqual([
      'Constant',
      'Lagged gap to the long run',
      'Change in ln demand',
      'Change in ln relative price',
    ]);
    coef.forEach((value, index) => {
      expectNear(table[index + 1]?.[1], value);
      expectNear(table[index + 1]?.[2], se_hac4[index]);
    });
    expect(at(table, 'Degrees of freedom')).toBe(df_resid);
    expectNear(at(table, 'R squared'), r2);
    expect(at(table, 'Method')).toBe('Error correction, long run imposed');
  });

  it('hands the long run back without errors, and tests it as a relation without coefficients', () => {
    for (const [item, value] of [
      ['Long-run income elasticity', 1],
      ['Long-run price elasticity', -1],
    ] as const) {
      expect(at(table, item)).toBe(value);
      expect(at(table, item, 'Standard error')).toEqual(gap);
      expect(at(table, item, 'Low')).toEqual(gap);
    }
    expectNear(at(table, 'Dickey-Fuller t'), adf.t);
    expect(at(table, 'Usable for attribution')).toBe('Yes');
    expect(table.map(([item]) => item)).not.toContain('Engle-Granger t');
  });

  it('leaves the seasons of adjusted series alone: p is above 0.01', () => {
    expectNear(at(table, 'Seasonality (F test)'), seasons.f);
    expectNear(at(table, 'Seasonality (F test)', 'p'), seasons.p);
    expect(table.map(([item]) => item)).not.toContain('Season 1');
  });

  it('is near the speed of the equation of the model, which has other short-run regressors', () => {
    const { coef: published } = frbus.expected.published;
    expect(Math.abs(Number(at(table, 'Lagged gap to the long run')) - (published[1] ?? 0))).toBeLessThan(
      2 * Number(at(table, 'Lagged gap to the long run', 'Standard error')),
    );
  });

  it('gives one and the same to the capitals of the word', () => {
    expect(elasticity(frbusExportTable(), 'exports', 'Imposed', 4)).toEqual(table);
  });
});

describe('ELASTICITY on series with seasons', () => {
  const economy = { seasons: [-0.15, 0.08, 0.02, 0.05], noise: 1e-9 };

  it('takes them out, and shows that it did', () => {
    const table = elasticity(syntheticTable(economy), 'imports');
    expect(Number(at(table, 'Seasonality (F test)'))).toBeGreaterThan(1000);
    expect(Number(at(table, 'Seasonality (F test)', 'p'))).toBeLessThan(0.01);
    expect(at(table, 'Season 1')).toBeCloseTo(-0.2, 7);
    expect(at(table, 'Long-run income elasticity')).toBeCloseTo(usualEconomy.income, 6);
    expect(table.filter(([item]) => item === 'Remark').map(([, value]) => value)).toContainEqual(
      expect.stringMatching(/^The series of imports look not seasonally adjusted/),
    );
  });

  it('names seasons by the quarter in the label, wherever the sample begins and though a period is missing', () => {
    const [header = [], ...rows] = syntheticTable(economy);
    const later = elasticity([header, ...rows.slice(2)], 'imports');
    expect(at(later, 'Season 1')).toBeCloseTo(-0.2, 6);
    const growth = { seasons: [-0.15, 0.08, 0.02, 0.05], noise: 0.001, speed: 0 };
    const [, ...drift] = syntheticTable(growth);
    const holed = elasticity([header, ...drift.slice(0, 60), ...drift.slice(61)], 'imports', 'differences');
    expect(Math.abs(Number(at(holed, 'Season 1')) + 0.2)).toBeLessThan(0.02);
  });

  it('reads quarters and months from dates', () => {
    // 31 March 1980 is serial 29311; the ends of quarters follow at the serials Excel gives them.
    const day = (year: number, month: number) => Date.UTC(year, month, 0) / 86_400_000 + 25_569;
    const [header = [], ...rows] = syntheticTable(economy);
    const dated = rows.map(([, ...figures], t) => [
      day(1980 + Math.floor(t / 4), 3 * (t % 4) + 3),
      ...figures,
    ]);
    expect(dated[0]?.[0]).toBe(29_311);
    expect(at(elasticity([header, ...dated], 'imports'), 'Season 1')).toBeCloseTo(-0.2, 7);
  });

  it('shows no test for annual series', () => {
    expect(elasticity(usAnnual(), 'imports').map(([item]) => item)).not.toContain('Seasonality (F test)');
  });

  it('carries into an attribution with estimate, and says so for the side that it concerns', () => {
    const table = syntheticTable({ ...economy, noise: 0.01 });
    const result = deficitDriverCalculation.evaluate(
      given(deficitDriverCalculation, { data: table, assumptions: ['estimate'] }),
    );
    const { imports, exports } = result.assumptions.estimates ?? {};
    expect(imports?.diagnostics.seasonality?.removed).toBe(true);
    expect(exports?.diagnostics.seasonality?.removed).toBe(false);
    const said = result.notes.map(({ sentence }) => sentence(() => ''));
    expect(said.filter((sentence) => sentence.includes('not seasonally adjusted'))).toEqual([
      expect.stringMatching(/^The series of imports look not seasonally adjusted/),
    ]);
    expect(result.assumptions.elasticities.importIncome).toBe(imports?.longRun?.income.value);
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
