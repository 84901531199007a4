import type { Place } from '../place';
import { tableRefusals } from './refusals';

/**
 * Sizes up to which, and for what is divided by from which, figures are calculated with. No amount, price or
 * number of jobs lies outside; inside, the products and ratios of several figures stay within the range of
 * numbers (1e-308 to 1e308). A balance may be as small as rounding leaves it.
 */
export const largestFigure = 1e50;
export const smallestAboveZero = 1e-50;

/** Whether a figure is of a size that can be calculated with; 0 is, whatever else may speak against it. */
export function isCalculable(figure: number, isAboveZero: boolean): boolean {
  const size = Math.abs(figure);
  return size <= largestFigure && (!isAboveZero || size === 0 || size >= smallestAboveZero);
}

/** @throws Refusal (#NUM!) for a figure that is too large, or as one above zero too small, to calculate with. */
export function requireCalculable(series: string, figure: number, place: Place, isAboveZero = false): number {
  if (!isCalculable(figure, isAboveZero)) throw tableRefusals.outOfRange({ series, found: figure, place });
  return figure;
}
