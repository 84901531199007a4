import type { Design } from './leastSquares';
import { apply } from './qr';

/**
 * What each observation of the response adds to each coefficient: the k × n matrix A = (XᵀX)⁻¹Xᵀ with
 * b = A y, row by row. A Aᵀ = (XᵀX)⁻¹, so covariances of coefficients come from it without ever forming
 * the badly conditioned XᵀX.
 */
export function influence({
  observations,
  hasConstant,
  factors,
  inverseUpper,
  means,
  scales,
}: Design): Float64Array {
  const columns = factors.columns;
  const shift = hasConstant ? 1 : 0;
  const rows = new Float64Array((columns + shift) * observations);
  const axis = new Float64Array(observations);
  if (hasConstant) rows.fill(1 / observations, 0, observations);
  // Row i of R⁻¹ Qᵀ is Q times row i of R⁻¹.
  for (let index = 0; index < columns; index++) {
    axis.fill(0);
    axis.set(inverseUpper.subarray(index * columns, (index + 1) * columns));
    apply(factors, axis);
    const target = (index + shift) * observations;
    const scale = scales[index] ?? 1;
    const mean = means[index] ?? 0;
    for (let row = 0; row < observations; row++) {
      const slope = (axis[row] ?? 0) / scale;
      rows[target + row] = slope;
      if (hasConstant) rows[row] = (rows[row] ?? 0) - mean * slope;
    }
  }
  return rows;
}

/** Square roots of the diagonal of a k × k covariance. */
export function standardErrors(covariance: Float64Array): Float64Array {
  const size = Math.sqrt(covariance.length);
  return Float64Array.from({ length: size }, (_none, index) =>
    Math.sqrt(covariance[index * (size + 1)] ?? 0),
  );
}
