/**
 * Change in natural logarithm, ln(to / from), for positive numbers.
 *
 * Near-equal arguments keep every digit: ln(1 + (to − from) / from) is evaluated as such, where ln of a
 * rounded ratio would lose what the ratio lost. The function is antisymmetric to the last bit.
 *
 * @throws RangeError for a negative argument or one that is not a number. Callers refuse those first.
 */
export function logChange(from: number, to: number): number {
  return from <= to ? logExcess(from, to) : -logExcess(to, from);
}

/**
 * Logarithmic mean L(a, b) = (a − b) / ln(a / b), with L(a, a) = a and L(a, 0) = 0, in the unit of its
 * arguments. It turns a change into growth rates and back without a remainder: L(a, b) · ln(a / b) = a − b.
 * Symmetric to the last bit; relative error of a few units in the last place from 1e-300 to 1e300.
 *
 * Source: Ang, Energy Policy 33 (2005) 867–871; Balk, Price and Quantity Index Numbers (2008).
 *
 * @throws RangeError for a negative argument or one that is not a number. Callers refuse those first.
 */
export function logMean(a: number, b: number): number {
  const smaller = a < b ? a : b;
  const larger = a < b ? b : a;
  const excess = logExcess(smaller, larger);
  return excess === 0 ? larger : (larger - smaller) / excess;
}

/** ln(larger / smaller) ≥ 0. */
function logExcess(smaller: number, larger: number): number {
  if (!(smaller >= 0 && larger >= smaller)) {
    throw new RangeError(`A logarithmic mean needs numbers of at least 0, not ${smaller} and ${larger}.`);
  }
  const growth = (larger - smaller) / smaller;
  if (growth < Infinity) return Math.log1p(growth);
  // The ratio overflows (1e300 against 1e-300) or has a zero below it; the two logarithms do not.
  return larger === smaller ? 0 : Math.log(larger) - Math.log(smaller);
}
