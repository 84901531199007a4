import { dot } from './dot';

/**
 * Householder factors of an n × p matrix, n ≥ p: A = Q R with Q = H1 … Hp, Hj = I − vj vjᵀ.
 *
 * Orthogonal reflections keep the digits that the normal equations lose: those square the condition
 * number before they solve.
 *
 * Source: Golub and Van Loan, Matrix Computations, section 5.2.
 */
export interface QrFactors {
  readonly rows: number;
  readonly columns: number;
  /** The vectors vj, column by column; vj is 0 above row j, where the array holds what is left of A. */
  readonly reflectors: Float64Array;
  /** R, p × p, row by row, upper triangular. */
  readonly upper: Float64Array;
}

/** Factors `matrix` (n × p, column by column), which is overwritten. */
export function factorise(matrix: Float64Array, rows: number, columns: number): QrFactors {
  const upper = new Float64Array(columns * columns);
  for (let pivot = 0; pivot < columns; pivot++) {
    const column = matrix.subarray(pivot * rows, (pivot + 1) * rows);
    for (let row = 0; row < pivot; row++) upper[row * columns + pivot] = column[row] ?? 0;
    upper[pivot * columns + pivot] = makeReflector(column, pivot);
    for (let later = pivot + 1; later < columns; later++) {
      reflect(column, pivot, matrix.subarray(later * rows, (later + 1) * rows));
    }
  }
  return { rows, columns, reflectors: matrix, upper };
}

/** Replaces `vector` by Qᵀ · vector. */
export function applyTransposed(factors: QrFactors, vector: Float64Array): void {
  for (let pivot = 0; pivot < factors.columns; pivot++) reflect(reflectorOf(factors, pivot), pivot, vector);
}

/** Replaces `vector` by Q · vector. */
export function apply(factors: QrFactors, vector: Float64Array): void {
  for (let pivot = factors.columns - 1; pivot >= 0; pivot--) {
    reflect(reflectorOf(factors, pivot), pivot, vector);
  }
}

/** R⁻¹, p × p, row by row; undefined where a diagonal element of R is 0. */
export function invertUpper({ upper, columns }: QrFactors): Float64Array | undefined {
  const inverse = new Float64Array(columns * columns);
  for (let row = columns - 1; row >= 0; row--) {
    const diagonal = upper[row * columns + row] ?? 0;
    if (diagonal === 0) return undefined;
    inverse[row * columns + row] = 1 / diagonal;
    for (let column = row + 1; column < columns; column++) {
      let sum = 0;
      for (let middle = row + 1; middle <= column; middle++) {
        sum += (upper[row * columns + middle] ?? 0) * (inverse[middle * columns + column] ?? 0);
      }
      inverse[row * columns + column] = -sum / diagonal;
    }
  }
  return inverse;
}

const reflectorOf = ({ reflectors, rows }: QrFactors, pivot: number): Float64Array =>
  reflectors.subarray(pivot * rows, (pivot + 1) * rows);

/** Turns a column from `pivot` on into the vector that reflects it onto the axis; returns R's diagonal. */
function makeReflector(column: Float64Array, pivot: number): number {
  const squares = dot(column, column, pivot);
  const head = column[pivot] ?? 0;
  // The sign that adds to the head: the other would subtract near-equal numbers.
  const diagonal = head > 0 ? -Math.sqrt(squares) : Math.sqrt(squares);
  if (diagonal === 0) return 0;
  column[pivot] = head - diagonal;
  // vᵀv = 2 makes the reflection I − v vᵀ; before scaling vᵀv = 2 · diagonal · (diagonal − head).
  const scale = 1 / Math.sqrt(diagonal * (diagonal - head));
  for (let row = pivot; row < column.length; row++) column[row] = (column[row] ?? 0) * scale;
  return diagonal;
}

/** vector − v (v · vector), over the rows from `pivot` on. */
function reflect(reflector: Float64Array, pivot: number, vector: Float64Array): void {
  const product = dot(reflector, vector, pivot);
  for (let row = pivot; row < vector.length; row++) {
    vector[row] = (vector[row] ?? 0) - (reflector[row] ?? 0) * product;
  }
}
