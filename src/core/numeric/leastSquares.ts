import { defineRefusals } from '../refusal';
import { dot } from './dot';
import { apply, applyTransposed, factorise, invertUpper, type QrFactors } from './qr';

/** One column of a regression under the name by which results and refusals speak of it. */
export interface Regressor {
  readonly name: string;
  readonly values: Float64Array;
}

/** The regressors, centred (where there is a constant), scaled to length 1, and factored. */
export interface Design {
  readonly regressors: readonly Regressor[];
  readonly observations: number;
  readonly hasConstant: boolean;
  /** Subtracted from each column; 0 without a constant. */
  readonly means: Float64Array;
  /** The length of each column after that. */
  readonly scales: Float64Array;
  readonly factors: QrFactors;
  readonly inverseUpper: Float64Array;
  /** 1 / (‖R‖₁ ‖R⁻¹‖₁): 1 for perpendicular columns, 0 for columns that depend on each other. */
  readonly reciprocalCondition: number;
}

/** Ordinary least squares. Coefficients come in the order: constant (where there is one), regressors. */
export interface LeastSquaresFit {
  readonly design: Design;
  readonly names: readonly string[];
  readonly coefficients: Float64Array;
  readonly residuals: Float64Array;
  /** Qᵀy: the square of entry j is what column j explains of the response beyond the columns before it. */
  readonly projections: Float64Array;
  readonly observations: number;
  /** Observations less coefficients. */
  readonly degreesOfFreedom: number;
  readonly residualSumOfSquares: number;
  /** About the mean with a constant, about 0 without. */
  readonly totalSumOfSquares: number;
  readonly rSquared: number;
  readonly adjustedRSquared: number;
  /** Standard error of the regression, √(RSS / (n − k)). */
  readonly standardError: number;
}

/** Below this the columns cannot be told from dependent ones in double precision. */
const leastReciprocalCondition = 1e-12;

const refusals = defineRefusals('leastSquares', {
  constantRegressor: [
    'missing',
    ({ name }: { name: string }) =>
      `${name} does not change over the sample, so its effect cannot be told from the constant. ` +
      'Choose a sample in which it varies.',
  ],
  dependentRegressors: [
    'missing',
    ({ name, reciprocalCondition }: { name: string; reciprocalCondition: number }) =>
      `${name} can be computed from the other regressors (reciprocal condition ` +
      `${reciprocalCondition.toExponential(1)}, at least 1E-12 is needed), so their effects cannot be told ` +
      'apart. Leave one of them out.',
  ],
  tooFewObservations: [
    'missing',
    ({ observations, coefficients }: { observations: number; coefficients: number }) =>
      `${observations} observations cannot determine ${coefficients} coefficients and their errors. ` +
      'Give a longer sample.',
  ],
});

/**
 * Centres, scales and factors the regressors.
 *
 * @param hasConstant whether the regression has a constant, which then is not among `regressors`
 * @throws Refusal for a regressor that does not vary, for columns that depend on each other (reciprocal
 * condition number below 1e-12), and where observations do not exceed coefficients
 * @throws RangeError for columns of different lengths or values that are not finite numbers
 */
export function makeDesign(regressors: readonly Regressor[], hasConstant = true): Design {
  const observations = regressors[0]?.values.length ?? 0;
  const columns = regressors.length;
  const coefficients = columns + (hasConstant ? 1 : 0);
  if (observations <= coefficients) throw refusals.tooFewObservations({ observations, coefficients });
  const matrix = new Float64Array(observations * columns);
  const means = new Float64Array(columns);
  const scales = new Float64Array(columns);
  regressors.forEach(({ name, values }, index) => {
    if (values.length !== observations) throw new RangeError(`${name} has another length than its peers.`);
    const column = matrix.subarray(index * observations, (index + 1) * observations);
    column.set(values);
    const length = lengthOf(values);
    if (!(length < Infinity)) throw new RangeError(`${name} holds values that are not finite numbers.`);
    means[index] = hasConstant ? centre(column) : 0;
    const scale = lengthOf(column);
    if (scale <= leastReciprocalCondition * length) throw refusals.constantRegressor({ name });
    scales[index] = scale;
    for (let row = 0; row < observations; row++) column[row] = (column[row] ?? 0) / scale;
  });
  const factors = factorise(matrix, observations, columns);
  const inverseUpper = invertUpper(factors);
  const reciprocalCondition = inverseUpper
    ? 1 / (columnNorm(factors.upper, columns) * columnNorm(inverseUpper, columns))
    : 0;
  if (!inverseUpper || reciprocalCondition < leastReciprocalCondition) {
    throw refusals.dependentRegressors({ name: mostDependent(regressors, factors), reciprocalCondition });
  }
  return {
    regressors,
    observations,
    hasConstant,
    means,
    scales,
    factors,
    inverseUpper,
    reciprocalCondition,
  };
}

/**
 * Least squares of `response` on a design: b = R⁻¹ Qᵀ y on centred and scaled columns, turned back to the
 * units of the regressors. Nothing forms XᵀX.
 *
 * @throws RangeError for a response of another length, or with values whose squares are not finite numbers
 */
export function fitDesign(design: Design, response: Float64Array): LeastSquaresFit {
  const { observations, hasConstant, factors, inverseUpper, means, scales, regressors } = design;
  if (response.length !== observations)
    throw new RangeError('The response has another length than the regressors.');
  const columns = regressors.length;
  const rotated = response.slice();
  const mean = hasConstant ? centre(rotated) : 0;
  const totalSumOfSquares = dot(rotated, rotated);
  if (!(totalSumOfSquares < Infinity)) throw new RangeError('The response holds values beyond computing.');
  applyTransposed(factors, rotated);
  const slopes = new Float64Array(columns);
  let constant = mean;
  for (let row = 0; row < columns; row++) {
    let scaled = 0;
    for (let column = row; column < columns; column++) {
      scaled += (inverseUpper[row * columns + column] ?? 0) * (rotated[column] ?? 0);
    }
    const slope = scaled / (scales[row] ?? 1);
    slopes[row] = slope;
    constant -= slope * (means[row] ?? 0);
  }
  const residualSumOfSquares = dot(rotated, rotated, columns);
  const projections = rotated.slice(0, columns);
  rotated.fill(0, 0, columns);
  apply(factors, rotated);
  const degreesOfFreedom = observations - columns - (hasConstant ? 1 : 0);
  const unexplained = residualSumOfSquares / totalSumOfSquares;
  return {
    design,
    names: [...(hasConstant ? ['Constant'] : []), ...regressors.map(({ name }) => name)],
    coefficients: hasConstant ? Float64Array.of(constant, ...slopes) : slopes,
    residuals: rotated,
    projections,
    observations,
    degreesOfFreedom,
    residualSumOfSquares,
    totalSumOfSquares,
    rSquared: 1 - unexplained,
    adjustedRSquared: 1 - (unexplained * (observations - (hasConstant ? 1 : 0))) / degreesOfFreedom,
    standardError: Math.sqrt(residualSumOfSquares / degreesOfFreedom),
  };
}

/** Least squares of `response` on `regressors`, with a constant unless told otherwise. */
export function leastSquares(
  response: Float64Array,
  regressors: readonly Regressor[],
  hasConstant = true,
): LeastSquaresFit {
  return fitDesign(makeDesign(regressors, hasConstant), response);
}

/** Subtracts the mean in place and returns it; the second pass removes what rounding left of it. */
function centre(column: Float64Array): number {
  const { length } = column;
  let sum = 0;
  for (let row = 0; row < length; row++) sum += column[row] ?? 0;
  const mean = sum / length;
  let left = 0;
  for (let row = 0; row < length; row++) left += column[row] = (column[row] ?? 0) - mean;
  const rest = left / length;
  for (let row = 0; row < length; row++) column[row] = (column[row] ?? 0) - rest;
  return mean + rest;
}

/** Euclidean length; in units of the largest value where the squares would underflow or overflow. */
function lengthOf(values: Float64Array): number {
  const squares = dot(values, values);
  if (squares > 1e-250 && squares < Infinity) return Math.sqrt(squares);
  const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  if (!(largest > 0 && largest < Infinity)) return largest;
  return largest * Math.sqrt(values.reduce((sum, value) => sum + (value / largest) ** 2, 0));
}

/** ‖M‖₁, the largest sum of absolute values in a column. */
function columnNorm(matrix: Float64Array, size: number): number {
  let norm = 0;
  for (let column = 0; column < size; column++) {
    let sum = 0;
    for (let row = 0; row < size; row++) sum += Math.abs(matrix[row * size + column] ?? 0);
    norm = Math.max(norm, sum);
  }
  return norm;
}

/** The regressor that sticks out least from those before it. */
function mostDependent(regressors: readonly Regressor[], { upper, columns }: QrFactors): string {
  const heights = regressors.map((_regressor, index) => Math.abs(upper[index * (columns + 1)] ?? 0));
  return regressors[heights.indexOf(Math.min(...heights))]?.name ?? '';
}
