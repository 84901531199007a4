/** A continued fraction that has not settled by then never will in double precision. */
const mostTerms = 100_000;
const epsilon = Number.EPSILON;
const tiny = 1e-300;

/**
 * S(z) = ln Γ(z) − (z − ½) ln z + z − ½ ln 2π, what Stirling's formula leaves out, for z > 0.
 *
 * Ratios of gamma functions are written with S, so that the huge logarithms of both cancel on paper and
 * not in the arithmetic. Asymptotic series from 12 on, S(z) = S(z + 1) + (z + ½) ln(1 + 1/z) − 1 below.
 *
 * Source: NIST Digital Library of Mathematical Functions, 5.11.1 and 5.5.1.
 */
export function stirlingRemainder(z: number): number {
  let remainder = 0;
  for (; z < 12; z++) remainder += (z + 0.5) * Math.log1p(1 / z) - 1;
  const square = 1 / (z * z);
  let series = 0;
  for (const coefficient of stirlingSeries) series = series * square + coefficient;
  return remainder + series / z;
}

/** B(2k) / (2k (2k − 1)), k = 7 … 1, B the Bernoulli numbers. */
const stirlingSeries = [1 / 156, -691 / 360360, 1 / 1188, -1 / 1680, 1 / 1260, -1 / 360, 1 / 12];

/**
 * xᵃ yᵇ / B(a, b) for x + y = 1: the density of the beta distribution times x·y.
 *
 * @param y given besides x, because 1 − x would lose the digits of a small y
 */
export function betaDensityFactor(a: number, b: number, x: number, y: number): number {
  // a ln(x (a + b) / a) + b ln(y (a + b) / b), whose terms vanish together at the mean of the distribution.
  const offset = b * x - a * y;
  const exponent =
    a * logOnePlus(offset / a, (x * (a + b)) / a) + b * logOnePlus(-offset / b, (y * (a + b)) / b);
  const correction = stirlingRemainder(a + b) - stirlingRemainder(a) - stirlingRemainder(b);
  return Math.exp(exponent + correction) * Math.sqrt((a * b) / (2 * Math.PI * (a + b)));
}

/** ln of a ratio known both as 1 + excess and as itself: the better of the two. */
const logOnePlus = (excess: number, ratio: number): number =>
  Math.abs(excess) < 0.5 ? Math.log1p(excess) : Math.log(ratio);

/**
 * Regularised incomplete beta function I(x; a, b), relative error about 1e-13 also where it is tiny.
 * Continued fraction, on the side of the mean where it converges fast.
 *
 * Source: NIST Digital Library of Mathematical Functions, 8.17.22; Lentz's method.
 *
 * @param y 1 − x, given besides x so that neither loses digits
 */
export function betaTail(a: number, b: number, x: number, y: number): number {
  if (x <= 0) return 0;
  if (y <= 0) return 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - betaTail(b, a, y, x);
  const fraction = continuedFraction(1, (term) => {
    const m = term >> 1;
    const even = (m * (b - m) * x) / ((a + term - 1) * (a + term));
    const odd = (-(a + m) * (a + b + m) * x) / ((a + term - 1) * (a + term));
    return [term % 2 === 0 ? even : odd, 1];
  });
  return betaDensityFactor(a, b, x, y) / (a * fraction);
}

/**
 * Regularised upper incomplete gamma function Q(a, x) = Γ(a, x) / Γ(a), relative error about 1e-13 also
 * in the far tail. Series below the mean, continued fraction above.
 *
 * Source: NIST Digital Library of Mathematical Functions, 8.7.1 and 8.9.2; Lentz's method.
 */
export function upperGammaTail(a: number, x: number): number {
  if (x <= 0) return 1;
  if (x === Infinity) return 0;
  // xᵃ e⁻ˣ / Γ(a), with Γ by Stirling's formula and its remainder.
  const excess = (x - a) / a;
  const factor =
    Math.exp(a * (logOnePlus(excess, x / a) - excess) - stirlingRemainder(a)) * Math.sqrt(a / (2 * Math.PI));
  if (x < a + 1) {
    let term = 1 / a;
    let sum = term;
    for (let n = 1; n < mostTerms && term > epsilon * sum; n++) {
      term *= x / (a + n);
      sum += term;
    }
    return 1 - factor * sum;
  }
  const fraction = continuedFraction(x + 1 - a, (n) => [n * (a - n), x + 2 * n + 1 - a]);
  return factor / fraction;
}

/** first + n1 / (d1 + n2 / (d2 + …)) by Lentz's method; `at` gives the pair [n, d] of each term from 1. */
function continuedFraction(first: number, at: (term: number) => readonly [number, number]): number {
  let value = first || tiny;
  let upper = value;
  let lower = 0;
  for (let term = 1; term < mostTerms; term++) {
    const [numerator, denominator] = at(term);
    lower = 1 / (denominator + numerator * lower || tiny);
    upper = denominator + numerator / upper || tiny;
    const ratio = upper * lower;
    value *= ratio;
    if (Math.abs(ratio - 1) <= epsilon) break;
  }
  return value;
}
