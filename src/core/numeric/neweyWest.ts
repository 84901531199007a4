import { defineRefusals } from '../refusal';
import { influence } from './covariance';
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
  const influences = influence(fit.design);
  const scores: Float64Array[] = [];
  const smoothed: Float64Array[] = [];
  for (let index = 0; index < size; index++) {
    const row = influences.subarray(index * n, (index + 1) * n);
    for (let t = 0; t < n; t++) row[t] = (row[t] ?? 0) * (residuals[t] ?? 0);
    scores.push(row);
    smoothed.push(halfBartlett(row, weights));
  }
  const covariance = new Float64Array(size * size);
  const factor = n / degreesOfFreedom;
  scores.forEach((score, i) => {
    for (let j = 0; j <= i; j++) {
      const sum = dot(score, smoothed[j] ?? score) + dot(scores[j] ?? score, smoothed[i] ?? score);
      covariance[i * size + j] = covariance[j * size + i] = factor * sum;
    }
  });
  return covariance;
}

/**
 * ½ ψt + Σ wl ψt−l: its product with the scores, taken both ways round, is the whole weighted sum of
 * autocovariances at the cost of one.
 */
function halfBartlett(scores: Float64Array, weights: Float64Array): Float64Array {
  const smoothed = scores.slice();
  for (let t = 0; t < scores.length; t++) {
    let sum = 0.5 * (scores[t] ?? 0);
    for (let lag = 1; lag < weights.length && lag <= t; lag++)
      sum += (weights[lag] ?? 0) * (scores[t - lag] ?? 0);
    smoothed[t] = sum;
  }
  return smoothed;
}

function dot(left: Float64Array, right: Float64Array): number {
  let sum = 0;
  for (let t = 0; t < left.length; t++) sum += (left[t] ?? 0) * (right[t] ?? 0);
  return sum;
}
