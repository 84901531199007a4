import { influence } from '../../../src/core/numeric/covariance';
import type { LeastSquaresFit } from '../../../src/core/numeric/leastSquares';

/**
 * Standard errors for errors of one variance without correlation, as certified tables print them: the square
 * root of s² Σ at² over what each observation adds to the coefficient.
 */
export function classicalErrors({ design, observations, coefficients, standardError }: LeastSquaresFit) {
  const rows = influence(design);
  return coefficients.map((_coefficient, index) => {
    const row = rows.subarray(index * observations, (index + 1) * observations);
    return standardError * Math.sqrt(row.reduce((sum, value) => sum + value * value, 0));
  });
}
