import { defineRefusals } from '../refusal';
import { influence } from './covariance';
import { dot } from './dot';
import type { LeastSquaresFit } from './leastSquares';

const refusals = defineRefusals('neweyWest', {
  wrongLags: [
    'value',
    ({ lags, most }: { lags: number; most: number }) =>
      `Lags are ${lags}; they must be a whole number from 0 to ${most}, one less than the observations. ` +
      'Leave the argument out for the usual choice.',
  ],
});

/** Lags of the Newey-West covariance for n observations where none are given: ⌊4 (n / 100)^(2/9)⌋. */
export const neweyWestLags = (observations: number): number =>
  Math.floor(4 * (observations / 100) ** (2 / 9));

/**
 * Covariance of the coefficients that allows for errors of changing variance, correlated over up to
 * `lags` periods (heteroskedasticity and autocorrelation consistent): with A = (XᵀX)⁻¹Xᵀ and ψt = at·et,
 * n / (n − k) · [Γ0 + Σ wl (Γl + Γlᵀ)], Γl = Σt ψt ψt−lᵀ, Bartlett weights wl = 1 − l / (lags + 1). With
 * 0 lags it is White's covariance. k × k, in squared units of the coefficients.
 *
 * Source: Newey and West, Econometrica 55 (1987) 703–708; small-sample factor as in Stata's `newey`.
 *
 * @param lags a whole number from 0 to n − 1
 * @throws Refusal for other lags
 */
export function neweyWest(fit: LeastSquaresFit, lags = neweyWestLags(fit.observations)): Float64Array {
  const { observations: n, residuals, degreesOfFreedom } = fit;
  if (!Number.isInteger(lags) || lags < 0 || lags >= n) {
    throw refusals.wrongLags({ lags, most: n - 1 });
  }
  const size = fit.coefficients.length;
  const weights = Float64Array.from({ length: lags + 1 }, (_none, lag) => 1 - lag / (lags + 1));
  const scores = influence(fit.design);
  const smoothed = new Float64Array(scores.length);
  const rowOf = (matrix: Float64Array, index: number) => matrix.subarray(index * n, (index + 1) * n);
  for (let index = 0; index < size; index++) {
    const score = rowOf(scores, index);
    for (let t = 0; t < n; t++) score[t] = (score[t] ?? 0) * (residuals[t] ?? 0);
    smooth(score, weights, rowOf(smoothed, index));
  }
  const covariance = new Float64Array(size * size);
  const factor = n / degreesOfFreedom;
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) {
      const sum = dot(rowOf(scores, i), rowOf(smoothed, j)) + dot(rowOf(scores, j), rowOf(smoothed, i));
      covariance[i * size + j] = covariance[j * size + i] = factor * sum;
    }
  }
  return covariance;
}

/**
 * ½ ψt + Σ wl ψt−l: its product with the scores, taken both ways round, is the whole weighted sum of
 * autocovariances at the cost of one.
 */
function smooth(scores: Float64Array, weights: Float64Array, smoothed: Float64Array): void {
  const lags = weights.length - 1;
  for (let t = 0; t < scores.length; t++) {
    let sum = 0.5 * (scores[t] ?? 0);
    const reach = Math.min(lags, t);
    for (let lag = 1; lag <= reach; lag++) sum += (weights[lag] ?? 0) * (scores[t - lag] ?? 0);
    smoothed[t] = sum;
  }
}
