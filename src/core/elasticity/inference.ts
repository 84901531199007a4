import { standardErrors } from '../numeric/covariance';
import { studentQuantile, studentTwoSided } from '../numeric/distributions';
import type { LeastSquaresFit } from '../numeric/leastSquares';
import type { CoefficientEstimate, ElasticityPair, Interval } from './elasticityEstimate';
import { regressorNames, type ImposedLongRun } from './equations';

/** A fit with the covariance that its inference uses. */
export interface Inference {
  readonly fit: LeastSquaresFit;
  /** k × k, row by row. */
  readonly covariance: Float64Array;
  /** Half-width of a 95 % interval in standard errors. */
  readonly criticalValue: number;
}

/** Prepares inference with Student's t on n − k degrees of freedom. */
export const makeInference = (fit: LeastSquaresFit, covariance: Float64Array): Inference => ({
  fit,
  covariance,
  criticalValue: studentQuantile(0.025, fit.degreesOfFreedom),
});

/** Value ± criticalValue · standard error. */
export const interval = (value: number, standardError: number, criticalValue: number): Interval => ({
  value,
  standardError,
  low: value - criticalValue * standardError,
  high: value + criticalValue * standardError,
});

/** The table of coefficients. */
export function coefficientTable({ fit, covariance, criticalValue }: Inference): CoefficientEstimate[] {
  const errors = standardErrors(covariance);
  return fit.names.map((name, index) => {
    const value = fit.coefficients[index] ?? 0;
    const standardError = errors[index] ?? 0;
    const t = value / standardError;
    const isAdjustment = name === regressorNames.laggedVolume || name === regressorNames.laggedGap;
    return {
      name,
      ...interval(value, standardError, criticalValue),
      t,
      pValue: isAdjustment ? undefined : studentTwoSided(t, fit.degreesOfFreedom),
    };
  });
}

/** The coefficients of the changes in demand and relative price: what happens within the period. */
export function shortRunElasticities(inference: Inference): ElasticityPair {
  const { names, coefficients } = inference.fit;
  const income = names.indexOf(regressorNames.demandChange);
  const price = names.indexOf(regressorNames.priceChange);
  return pair(
    inference,
    [coefficients[income] ?? NaN, coefficients[price] ?? NaN],
    [[[income, 1]], [[price, 1]]],
  );
}

/**
 * Long-run elasticities of an error-correction equation, η = −bD / φ and ε = −bP / φ, with errors by the
 * delta method: ∂η/∂φ = −η / φ and ∂η/∂bD = −1 / φ, likewise for ε.
 */
export function longRunElasticities(inference: Inference): ElasticityPair {
  const { names, coefficients } = inference.fit;
  const [speedAt, incomeAt, priceAt] = [
    names.indexOf(regressorNames.laggedVolume),
    names.indexOf(regressorNames.laggedDemand),
    names.indexOf(regressorNames.laggedPrice),
  ];
  const speed = coefficients[speedAt] ?? NaN;
  const income = -(coefficients[incomeAt] ?? NaN) / speed;
  const price = -(coefficients[priceAt] ?? NaN) / speed;
  return pair(
    inference,
    [income, price],
    [
      [
        [speedAt, -income / speed],
        [incomeAt, -1 / speed],
      ],
      [
        [speedAt, -price / speed],
        [priceAt, -1 / speed],
      ],
    ],
  );
}

/** Imposed elasticities: known, without error. */
export const imposedElasticities = (
  { income, price }: ImposedLongRun,
  inference: Inference,
): ElasticityPair => pair(inference, [income, price], [[], []]);

/** Derivatives of an elasticity by the coefficients on which it depends. */
type Gradient = readonly (readonly [coefficient: number, derivative: number])[];

function pair(
  { fit, covariance, criticalValue }: Inference,
  [income, price]: readonly [number, number],
  [incomeGradient, priceGradient]: readonly [Gradient, Gradient],
): ElasticityPair {
  const size = fit.coefficients.length;
  /** gᵀ V h */
  const bilinear = (left: Gradient, right: Gradient) =>
    left.reduce(
      (sum, [row, first]) =>
        right.reduce(
          (inner, [column, second]) => inner + first * second * (covariance[row * size + column] ?? NaN),
          sum,
        ),
      0,
    );
  const error = (gradient: Gradient) => Math.sqrt(bilinear(gradient, gradient));
  return {
    income: interval(income, error(incomeGradient), criticalValue),
    price: interval(price, error(priceGradient), criticalValue),
    covariance: bilinear(incomeGradient, priceGradient),
    criticalValue,
  };
}
