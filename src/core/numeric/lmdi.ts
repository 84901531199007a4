import { logChange, logMean } from './logMean';

/**
 * Additive log-mean Divisia decomposition (LMDI-I): a total is a sum over categories of products of
 * factors, V = Σ_i Π_f x_if, and each factor contributes Σ_i L(V_i1, V_i0) ln(x_if1 / x_if0), L the
 * logarithmic mean. The contributions sum to the change in V; splitting a factor in two leaves the others
 * as they are. Factors must be above 0.
 *
 * Source: Ang, Energy Policy 33 (2005) 867–871.
 *
 * @param before one row per category, one entry per factor
 * @param after the same shape, one period later
 * @returns one contribution per factor, in the unit of V
 */
export function lmdiContributions(
  before: readonly (readonly number[])[],
  after: readonly (readonly number[])[],
): Float64Array {
  const contributions = new Float64Array(before[0]?.length ?? 0);
  before.forEach((factors0, category) => {
    const factors1 = after[category] ?? [];
    const weight = logMean(product(factors1), product(factors0));
    factors0.forEach((factor, index) => {
      contributions[index] = (contributions[index] ?? 0) + weight * logChange(factor, factors1[index] ?? 0);
    });
  });
  return contributions;
}

const product = (factors: readonly number[]): number => factors.reduce((value, factor) => value * factor, 1);
