import { describe, expect, it } from 'vitest';
import { imposedLongRunEquation } from '../../../src/core/elasticity/equations';
import { estimateElasticities } from '../../../src/core/elasticity/estimateElasticities';
import { durbinWatson } from '../../../src/core/numeric/diagnostics/serialCorrelation';
import { leastSquares } from '../../../src/core/numeric/leastSquares';
import frbus from '../../fixtures/frbus-exports.json';
import usImports from '../../fixtures/us-import-demand.json';
import { classicalErrors } from '../numeric/classicalErrors';
import { usImportDemand } from './usImportDemand';

const relativeError = (computed: number, exact: number) => Math.abs(computed / exact - 1);

/** Δln exports on the gap to the long run, two changes of the foreign output gap, and dock strikes. */
function frbusExportFit() {
  const series = frbus.input.series;
  const column = (name: keyof typeof series) => Float64Array.from(series[name]);
  const gap = column('foreign_output_gap_pct');
  // The equation starts in 1973Q1, the fourth period of the file: the gap enters with two lags.
  const from = 2;
  const end = gap.length - 1;
  const gapChange = (lag: number) =>
    Float64Array.from({ length: end }, (_none, t) => ((gap[t + 1 - lag] ?? 0) - (gap[t - lag] ?? 0)) / 100);
  const { response, regressors } = imposedLongRunEquation(
    {
      volume: column('real_exports'),
      demand: column('foreign_gdp'),
      relativePrice: column('rel_export_price_pxr').map(
        (price, t) =>
          (price * (series.price_pxp[t] ?? NaN) * (series.nominal_fx_fpx[t] ?? NaN)) /
          (series.foreign_cpi[t] ?? NaN),
      ),
    },
    { income: 1, price: -1 },
    [
      { name: 'Change in foreign gap', values: gapChange(0) },
      { name: 'Lagged change in foreign gap', values: gapChange(1) },
      { name: 'Dock strikes', values: column('dock_strike_dummy').subarray(1) },
    ],
  );
  return leastSquares(
    response.subarray(from),
    regressors.map(({ name, values }) => ({ name, values: values.subarray(from) })),
  );
}

// Federal Reserve Board, FRB/US export equation. The published estimates used data of August 2014; the
// file holds the vintage of 2016, on which the same regression gives slightly other values.
describe('FRB/US export equation with long-run elasticities 1 and −1', () => {
  const fit = frbusExportFit();
  const errors = classicalErrors(fit);
  const { published, recomputedOnThisVintage: recomputed } = frbus.expected;

  it('covers 1973Q1 to 2013Q4', () => {
    expect(fit.observations).toBe(published.n);
  });

  it('reproduces the regression on this vintage to eight digits', () => {
    expect(recomputed.coef).toHaveLength(5);
    recomputed.coef.forEach((expected, index) => {
      const coefficient = fit.coefficients[index] ?? NaN;
      const error = errors[index] ?? NaN;
      expect(relativeError(coefficient, expected)).toBeLessThan(1e-8);
      expect(relativeError(error, recomputed.se[index] ?? NaN)).toBeLessThan(1e-8);
      expect(relativeError(coefficient / error, recomputed.t[index] ?? NaN)).toBeLessThan(1e-8);
    });
    expect(relativeError(fit.standardError, recomputed.ser)).toBeLessThan(1e-8);
    expect(relativeError(fit.adjustedRSquared, recomputed.adj_r2)).toBeLessThan(1e-8);
    expect(relativeError(durbinWatson(fit), recomputed.dw)).toBeLessThan(1e-8);
  });

  it('comes as near to the published estimates as the revision of the data allows', () => {
    published.coef.forEach((expected, index) => {
      expect(relativeError(fit.coefficients[index] ?? NaN, expected)).toBeLessThan(0.06);
    });
    expect(Math.abs(fit.standardError - published.ser)).toBeLessThan(1e-4);
    expect(Math.abs(fit.adjustedRSquared - published.adj_r2)).toBeLessThan(0.002);
    expect(Math.abs(durbinWatson(fit) - published.dw)).toBeLessThan(0.01);
  });
});

describe('US import demand 1980Q1-2015Q4', () => {
  const input = { flow: 'imports', ...usImportDemand(), periodsPerYear: 4, lags: 4 } as const;
  const expected = usImports.expected;

  it('log differences with four lags', () => {
    const { coefficients, observations, longRun, shortRun } = estimateElasticities({
      ...input,
      method: 'differences',
    });
    expect(observations).toBe(expected.log_difference.n);
    expect(coefficients).toHaveLength(3);
    coefficients.forEach(({ value, standardError }, index) => {
      expect(relativeError(value, expected.log_difference.coef[index] ?? NaN)).toBeLessThan(1e-6);
      expect(relativeError(standardError, expected.log_difference.se_hac4[index] ?? NaN)).toBeLessThan(1e-6);
    });
    expect(shortRun.income.value).toBe(coefficients[1]?.value);
    expect(shortRun.price.value).toBe(coefficients[2]?.value);
    expect(longRun).toBeUndefined();
  });

  const ecm = estimateElasticities(input);

  it('error correction, chosen because the sample is long enough', () => {
    expect(ecm.method).toBe('ecm');
    expect(ecm.coefficients).toHaveLength(6);
    ecm.coefficients.forEach(({ value, standardError, t }, index) => {
      expect(relativeError(value, expected.ecm.coef[index] ?? NaN)).toBeLessThan(1e-6);
      expect(relativeError(standardError, expected.ecm.se_hac4[index] ?? NaN)).toBeLessThan(1e-6);
      expect(t).toBe(value / standardError);
    });
  });

  it('long-run elasticities with errors by the delta method', () => {
    const { income, income_se_hac, price, price_se_hac } = expected.ecm.long_run;
    expect(relativeError(ecm.longRun?.income.value ?? NaN, income)).toBeLessThan(1e-6);
    expect(relativeError(ecm.longRun?.income.standardError ?? NaN, income_se_hac)).toBeLessThan(1e-6);
    expect(relativeError(ecm.longRun?.price.value ?? NaN, price)).toBeLessThan(1e-6);
    expect(relativeError(ecm.longRun?.price.standardError ?? NaN, price_se_hac)).toBeLessThan(1e-6);
    // t(138) leaves 2.5 % beyond 1.977303542 (mpmath 1.2.1).
    expect(relativeError(ecm.longRun?.income.high ?? NaN, income + 1.977303542 * income_se_hac)).toBeLessThan(
      1e-6,
    );
    expect(relativeError(ecm.longRun?.income.low ?? NaN, income - 1.977303542 * income_se_hac)).toBeLessThan(
      1e-6,
    );
  });

  // statsmodels 0.13.5 on the same regression: durbin_watson, acorr_breusch_godfrey, het_breuschpagan,
  // variance_inflation_factor; numpy 1.24.2 for the condition number; Chow from three of its OLS fits.
  it('diagnostics as statsmodels computes them', () => {
    const { diagnostics } = ecm;
    const pairs: [number | undefined, number][] = [
      [diagnostics.rSquared, 0.6391135738310931],
      [diagnostics.adjustedRSquared, 0.6260379786800458],
      [diagnostics.standardError, 0.015657461975847876],
      [diagnostics.durbinWatson, 2.2720301203168085],
      [diagnostics.breuschGodfrey[0]?.statistic, 3.6123876202276453],
      [diagnostics.breuschGodfrey[0]?.pValue, 0.05735072684560427],
      [diagnostics.breuschGodfrey[1]?.statistic, 7.497232420226874],
      [diagnostics.breuschGodfrey[1]?.pValue, 0.11183139332609005],
      [diagnostics.breuschPagan.statistic, 28.20435745570074],
      [diagnostics.breuschPagan.pValue, 3.319892879626437e-5],
      [diagnostics.chowAtMidpoint?.statistic, 1.8357024492918774],
      [diagnostics.chowAtMidpoint?.pValue, 0.0968470245454457],
      [diagnostics.varianceInflation, 1.0025288212186532],
      [diagnostics.conditionNumber, 48.955705459262994],
      [ecm.cointegration?.statistic, -3.142250698519438],
    ];
    for (const [computed, reference] of pairs) {
      expect(relativeError(computed ?? NaN, reference)).toBeLessThan(1e-9);
    }
    expect(diagnostics.breuschGodfrey.map(({ order }) => order)).toEqual([1, 4]);
  });

  it('shows the estimates and does not let them carry an attribution: no long-run relation at 10 %', () => {
    const { usableForAttribution: usability } = ecm;
    if (usability.usable) throw new Error('The estimates must not be usable.');
    expect(usability.reasons.map(({ code }) => code)).toEqual(['NOT_COINTEGRATED']);
    expect(usability.reasons[0].sentence(() => '')).toContain('−3.14, below −3.50 is needed');
  });

  it('finds the price elasticity of log differences, oil included, on the wrong side of 0', () => {
    const { usableForAttribution: usability, notes } = estimateElasticities({
      ...input,
      method: 'differences',
    });
    if (usability.usable) throw new Error('The estimates must not be usable.');
    expect(usability.reasons.map(({ code }) => code)).toEqual(['WRONG_SIGN']);
    expect(notes.map(({ code }) => code)).toContain('OIL_IN_PRICE');
  });
});
