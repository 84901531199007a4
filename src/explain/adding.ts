import type { NumberWriter } from '../text/numberWriter';
import type { Step } from './explanation';

/**
 * Marks a step of which the terms, as displayed, do not add up to the sum that it displays. Sums are of
 * the exact figures, so rounding is all that can part them; {@link remarksOf} says so once.
 *
 * @param terms The terms as a reader finds them, with the sign with which they enter.
 */
export function adding(
  numbers: NumberWriter,
  terms: readonly number[],
  total: number,
): Pick<Step, 'isRounded'> {
  const gap = terms.reduce((sum, term) => sum + term, -numbers.shown(total));
  // Terms with more decimals than the sum may miss it by its own rounding, half of its last decimal.
  return Math.abs(gap) > 0.51 * 10 ** -numbers.decimalsOf(total) ? { isRounded: true } : {};
}

/** The numbers that a reader finds where a writer writes these. */
export function shown(numbers: NumberWriter, ...values: number[]): number[] {
  return values.map((value) => numbers.shown(value));
}
