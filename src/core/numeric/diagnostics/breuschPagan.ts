import { chiSquareUpperTail } from '../distributions';
import { fitDesign, type LeastSquaresFit } from '../leastSquares';
import type { TestResult } from './testResult';

/**
 * Breusch-Pagan test of changing error variance, studentised: n R² of the squared residuals on the
 * regressors, chi-square with as many degrees of freedom as there are slopes. For a fit with a constant.
 *
 * Source: Breusch and Pagan, Econometrica 47 (1979); Koenker, Journal of Econometrics 17 (1981).
 */
export function breuschPagan({ design, residuals, observations }: LeastSquaresFit): TestResult {
  const squares = residuals.map((residual) => residual * residual);
  const statistic = observations * fitDesign(design, squares).rSquared;
  return { statistic, pValue: chiSquareUpperTail(statistic, design.regressors.length) };
}
