import { varianceInflation } from './diagnostics/collinearity';
import { leastSquares, type Regressor } from './leastSquares';

/** Augmented Dickey-Fuller regression: a strongly negative statistic speaks for a stationary series. */
export interface DickeyFullerResult {
  /** t of the lagged level. Compare with Dickey-Fuller critical values, never with Student's t. */
  readonly statistic: number;
  /** Lagged differences in the regression. */
  readonly lags: number;
  readonly observations: number;
}

/**
 * Augmented Dickey-Fuller test: Δut = (c +) ρ ut−1 + Σ γi Δut−i + error; the statistic is t of ρ. The
 * number of lagged differences minimises the Akaike criterion over 0 … ⌈12 (n / 100)^¼⌉, all compared on
 * one sample, and the chosen regression uses every observation it can.
 *
 * One factorisation serves all lags: dropping the last columns of a QR leaves the QR of the rest.
 *
 * Source: Said and Dickey, Biometrika 71 (1984); Schwert, Journal of Business & Economic Statistics 7
 * (1989) for the largest lag.
 */
export function augmentedDickeyFuller(series: Float64Array, hasConstant: boolean): DickeyFullerResult {
  const length = series.length;
  const constants = hasConstant ? 1 : 0;
  const mostLags = Math.min(Math.ceil(12 * (length / 100) ** 0.25), Math.floor(length / 2) - 1 - constants);
  const lags = fewestInformation(series, mostLags, hasConstant);
  const { response, regressors } = equation(series, lags, lags);
  const { design, coefficients, standardError } = leastSquares(response, regressors, hasConstant);
  // The level is the first slope: its error is s √VIF over the length of its column.
  const error = (standardError * Math.sqrt(varianceInflation(design)[0] ?? NaN)) / (design.scales[0] ?? NaN);
  return { statistic: (coefficients[constants] ?? NaN) / error, lags, observations: response.length };
}

/** The number of lags with the smallest Akaike criterion n ln(RSS / n) + 2k. */
function fewestInformation(series: Float64Array, mostLags: number, hasConstant: boolean): number {
  const { response, regressors } = equation(series, mostLags, mostLags);
  const { projections, residualSumOfSquares } = leastSquares(response, regressors, hasConstant);
  let unexplained = residualSumOfSquares;
  let best = mostLags;
  let least = Infinity;
  for (let lags = mostLags; lags >= 0; lags--) {
    const criterion = response.length * Math.log(unexplained) + 2 * lags;
    if (criterion <= least) {
      least = criterion;
      best = lags;
    }
    unexplained += (projections[lags] ?? 0) ** 2;
  }
  return best;
}

/** Δu from observation `from + 1` on, with the lagged level and `lags` lagged differences. */
function equation(
  series: Float64Array,
  lags: number,
  from: number,
): { response: Float64Array; regressors: Regressor[] } {
  const differences = Float64Array.from(
    { length: series.length - 1 },
    (_none, t) => (series[t + 1] ?? 0) - (series[t] ?? 0),
  );
  const end = differences.length;
  return {
    response: differences.subarray(from),
    regressors: [
      { name: 'Level(−1)', values: series.subarray(from, end) },
      ...Array.from({ length: lags }, (_none, index) => ({
        name: `Change(−${index + 1})`,
        values: differences.subarray(from - index - 1, end - index - 1),
      })),
    ],
  };
}
