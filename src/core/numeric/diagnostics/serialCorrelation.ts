import { chiSquareUpperTail } from '../distributions';
import { leastSquares, type LeastSquaresFit } from '../leastSquares';
import type { TestResult } from './testResult';

/**
 * Durbin-Watson statistic Σ (et − et−1)² / Σ et², between 0 and 4 and near 2 without serial correlation.
 * Biased towards 2 where a lagged dependent variable is among the regressors; read Breusch-Godfrey there.
 *
 * Source: Durbin and Watson, Biometrika 37 (1950) 409–428.
 */
export function durbinWatson({ residuals, residualSumOfSquares }: LeastSquaresFit): number {
  let sum = 0;
  for (let t = 1; t < residuals.length; t++) sum += ((residuals[t] ?? 0) - (residuals[t - 1] ?? 0)) ** 2;
  return sum / residualSumOfSquares;
}

/**
 * Breusch-Godfrey test of serial correlation up to `order`: n R² of the residuals on the regressors and
 * their own lags (0 before the sample), chi-square with `order` degrees of freedom.
 *
 * Source: Breusch, Australian Economic Papers 17 (1978); Godfrey, Econometrica 46 (1978).
 *
 * @throws Refusal where the sample is too short for the added lags
 */
export function breuschGodfrey(fit: LeastSquaresFit, order: number): TestResult {
  const { design, residuals, observations } = fit;
  const lags = Array.from({ length: order }, (_none, index) => {
    const values = new Float64Array(observations);
    values.set(residuals.subarray(0, observations - index - 1), index + 1);
    return { name: `Residual(−${index + 1})`, values };
  });
  const auxiliary = leastSquares(residuals, [...design.regressors, ...lags], design.hasConstant);
  // Residuals of a regression without a constant need not have mean 0: their own sum of squares counts.
  const explained = 1 - auxiliary.residualSumOfSquares / fit.residualSumOfSquares;
  const statistic = observations * explained;
  return { statistic, pValue: chiSquareUpperTail(statistic, order) };
}
