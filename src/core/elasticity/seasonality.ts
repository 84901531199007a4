import { whereEstimable } from '../numeric/diagnostics/whereEstimable';
import { fUpperTail } from '../numeric/distributions';
import { leastSquares, type LeastSquaresFit, type Regressor } from '../numeric/leastSquares';
import type { SeasonalityTest } from './elasticityEstimate';
import type { Equation } from './equations';

/** Seasons that matter with a smaller p are taken out: 1 in 100 adjusted series loses degrees of freedom. */
const significance = 0.01;

/**
 * One 0-1 column for each season of the year but the last, which the constant stands for.
 *
 * @param seasons the season of each period, from 0
 */
export const seasonalDummies = (seasons: readonly number[], perYear: number): Regressor[] =>
  Array.from({ length: perYear - 1 }, (_none, season) => ({
    name: `Season ${season + 1}`,
    values: Float64Array.from(seasons, (each) => (each === season ? 1 : 0)),
  }));

/**
 * Whether the seasons move what an equation explains: the F test that the coefficients of all dummies are 0,
 * F = [(RSS without − RSS with) / q] / [RSS with / (n − k)] with q dummies and k coefficients in all.
 *
 * Source: Greene, Econometric Analysis, chapter on hypothesis tests (linear restrictions).
 *
 * @param equation whose last regressors are the dummies
 * @returns undefined where the dummies cannot be told from the other regressors
 */
export function testSeasons(
  { response, regressors }: Equation,
  dummies: number,
): SeasonalityTest | undefined {
  const fit = whereEstimable(() => leastSquares(response, regressors));
  if (fit === undefined) return undefined;
  const statistic = explainedByLast(fit, dummies) / dummies / fit.standardError ** 2;
  const pValue = fUpperTail(statistic, dummies, fit.degreesOfFreedom);
  return { statistic, pValue, removed: pValue < significance };
}

/** By how much the last regressors lower the residual sum of squares. */
const explainedByLast = ({ projections }: LeastSquaresFit, regressors: number): number =>
  projections.subarray(-regressors).reduce((sum, projection) => sum + projection * projection, 0);

/** What the seasons leave of a series; by Frisch and Waugh as if the dummies stood beside it in a regression. */
export const withoutSeasons = (values: Float64Array, seasons: readonly Regressor[]): Float64Array =>
  seasons.length === 0 ? values : leastSquares(values, seasons).residuals;
