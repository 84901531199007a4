import { upperGammaTail, betaTail, betaDensityFactor } from './specialFunctions';

/**
 * Two-sided p-value of a t statistic: P(|T| > |t|) for Student's t with ν degrees of freedom,
 * I(ν / (ν + t²); ν/2, ½) with I the regularised incomplete beta function.
 */
export function studentTwoSided(t: number, degreesOfFreedom: number): number {
  const square = t * t;
  if (square === Infinity) return 0;
  const total = degreesOfFreedom + square;
  return betaTail(degreesOfFreedom / 2, 0.5, degreesOfFreedom / total, square / total);
}

/**
 * The t that Student's t with ν degrees of freedom exceeds with probability `upperTail`: 0.025 gives the
 * half-width, in standard errors, of a 95 % interval.
 *
 * Newton's method on the logarithm of the tail.
 *
 * @param upperTail between 0 and 1, both excluded
 */
export function studentQuantile(upperTail: number, degreesOfFreedom: number): number {
  if (!(upperTail > 0 && upperTail < 1))
    throw new RangeError(`A tail lies between 0 and 1, not ${upperTail}.`);
  if (upperTail === 0.5) return 0;
  if (upperTail > 0.5) return -studentQuantile(1 - upperTail, degreesOfFreedom);
  const wanted = Math.log(upperTail);
  let t = 1;
  for (let step = 0; step < 200; step++) {
    const tail = 0.5 * studentTwoSided(t, degreesOfFreedom);
    const total = degreesOfFreedom + t * t;
    const density =
      betaDensityFactor(degreesOfFreedom / 2, 0.5, degreesOfFreedom / total, (t * t) / total) / t;
    const next = t + ((Math.log(tail) - wanted) * tail) / density;
    const moved = Math.abs(next - t);
    t = next > 0 ? next : t / 4;
    // Each step doubles the digits, so the one just taken left nothing to gain.
    if (moved <= 1e-9 * t) break;
  }
  return t;
}

/** Upper tail of the F distribution: P(F > f) with d1 and d2 degrees of freedom. */
export function fUpperTail(f: number, numerator: number, denominator: number): number {
  if (f <= 0) return 1;
  if (f === Infinity) return 0;
  const total = denominator + numerator * f;
  return betaTail(denominator / 2, numerator / 2, denominator / total, (numerator * f) / total);
}

/** Upper tail of the chi-square distribution: P(χ² > x). */
export const chiSquareUpperTail = (x: number, degreesOfFreedom: number): number =>
  x <= 0 ? 1 : upperGammaTail(degreesOfFreedom / 2, x / 2);
