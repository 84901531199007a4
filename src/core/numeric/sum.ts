/**
 * Sum with the rounding errors carried along, so that a long column of large and small numbers adds up
 * to about the last digit whatever its order.
 *
 * Source: Neumaier, Zeitschrift für Angewandte Mathematik und Mechanik 54 (1974) 39–51, algorithm IV.
 */
export function compensatedSum(values: Iterable<number>): number {
  let sum = 0;
  let lost = 0;
  for (const value of values) {
    const next = sum + value;
    lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    sum = next;
  }
  return sum + lost;
}
