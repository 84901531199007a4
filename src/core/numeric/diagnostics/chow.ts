import { fUpperTail } from '../distributions';
import { leastSquares, type LeastSquaresFit } from '../leastSquares';
import type { TestResult } from './testResult';

/**
 * Chow test of one set of coefficients against two, before and from the middle of the sample (⌊n / 2⌋
 * observations against the rest): F = [(RSS − RSS1 − RSS2) / k] / [(RSS1 + RSS2) / (n − 2k)].
 *
 * Source: Chow, Econometrica 28 (1960) 591–605.
 *
 * @throws Refusal where one half cannot be estimated: it is too short, or a regressor stands still in it
 */
export function chowAtMidpoint(fit: LeastSquaresFit, response: Float64Array): TestResult {
  const { design, observations, coefficients, residualSumOfSquares } = fit;
  const middle = Math.floor(observations / 2);
  const unexplained = (from: number, to: number) =>
    leastSquares(
      response.subarray(from, to),
      design.regressors.map(({ name, values }) => ({ name, values: values.subarray(from, to) })),
      design.hasConstant,
    ).residualSumOfSquares;
  const split = unexplained(0, middle) + unexplained(middle, observations);
  const restrictions = coefficients.length;
  const freedom = observations - 2 * restrictions;
  const statistic = (residualSumOfSquares - split) / restrictions / (split / freedom);
  return { statistic, pValue: fUpperTail(statistic, restrictions, freedom) };
}
