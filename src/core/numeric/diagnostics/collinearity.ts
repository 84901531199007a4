import type { Design } from '../leastSquares';

/**
 * Variance inflation factor of each regressor, 1 / (1 − R²) of that regressor on the others: how many
 * times larger the variance of its coefficient is than if it moved alone. 1 is best; from 10 on the
 * effects are hard to tell apart. In the order of the regressors.
 *
 * With columns of length 1 it is the diagonal of (RᵀR)⁻¹.
 */
export function varianceInflation({ inverseUpper, factors: { columns } }: Design): Float64Array {
  const inflation = new Float64Array(columns);
  for (let row = 0; row < columns; row++) {
    for (let column = row; column < columns; column++) {
      inflation[row] = (inflation[row] ?? 0) + (inverseUpper[row * columns + column] ?? 0) ** 2;
    }
  }
  return inflation;
}

/**
 * Condition number of the centred and scaled regressors: largest over smallest singular value. 1 for
 * perpendicular regressors.
 *
 * One-sided Jacobi rotations of R, which find the small singular value to its last digits.
 *
 * Source: Belsley, Kuh and Welsch, Regression Diagnostics (1980); Golub and Van Loan, section 8.6.
 */
export function conditionNumber({ factors: { upper, columns } }: Design): number {
  const matrix = upper.slice();
  const rotations = columns * columns;
  // Sweeps until every pair of columns is perpendicular; ten are far more than matrices of this size take.
  for (let sweep = 0, turned = 1; turned > 0 && sweep < 10 + rotations; sweep++) {
    turned = 0;
    for (let left = 0; left < columns; left++) {
      for (let right = left + 1; right < columns; right++) turned += rotate(matrix, columns, left, right);
    }
  }
  const lengths = Array.from({ length: columns }, (_none, column) =>
    Math.sqrt(product(matrix, columns, column, column)),
  );
  return Math.max(...lengths) / Math.min(...lengths);
}

/** Makes two columns perpendicular; 1 where they were not already, to rounding. */
function rotate(matrix: Float64Array, size: number, left: number, right: number): 0 | 1 {
  const a = product(matrix, size, left, left);
  const b = product(matrix, size, right, right);
  const c = product(matrix, size, left, right);
  if (Math.abs(c) <= 1e-15 * Math.sqrt(a) * Math.sqrt(b)) return 0;
  const slope = (b - a) / (2 * c);
  const tangent = (slope < 0 ? -1 : 1) / (Math.abs(slope) + Math.hypot(1, slope));
  const cosine = 1 / Math.hypot(1, tangent);
  const sine = cosine * tangent;
  for (let at = 0; at < matrix.length; at += size) {
    const x = matrix[at + left] ?? 0;
    const y = matrix[at + right] ?? 0;
    matrix[at + left] = cosine * x - sine * y;
    matrix[at + right] = sine * x + cosine * y;
  }
  return 1;
}

function product(matrix: Float64Array, size: number, left: number, right: number): number {
  let sum = 0;
  for (let at = 0; at < matrix.length; at += size)
    sum += (matrix[at + left] ?? 0) * (matrix[at + right] ?? 0);
  return sum;
}
