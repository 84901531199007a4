import type { ElasticityPair, Interval } from './elasticityEstimate';
import { interval } from './inference';

/** Log changes of what an elasticity pair responds to. */
export interface DriverChanges {
  /** Δln D */
  readonly demand: number;
  /** Δln RP */
  readonly relativePrice: number;
}

/**
 * Contribution L (η Δln D + ε Δln RP) of the drivers to a change in value, with its 95 % interval: the
 * standard error is |L| √(zᵀ V z), z the log changes and V the covariance of the elasticities. For one
 * driver alone set the other change to 0.
 *
 * @param weight L, the logarithmic mean of the flow, with the sign in which the flow enters the balance
 * @returns in the unit of the weight
 */
export function contributionInterval(
  weight: number,
  { income, price, covariance, criticalValue }: ElasticityPair,
  { demand, relativePrice }: DriverChanges,
): Interval {
  const variance =
    (income.standardError * demand) ** 2 +
    (price.standardError * relativePrice) ** 2 +
    2 * covariance * demand * relativePrice;
  const value = weight * (income.value * demand + price.value * relativePrice);
  // A variance that is 0 on paper may round to a negative number.
  return interval(value, Math.abs(weight) * Math.sqrt(Math.max(variance, 0)), criticalValue);
}
