/** Beyond this many decimals a figure was calculated, not typed. */
const mostDecimals = 9;

/** The decimals that figures are written with: 1 for 280.8 and 293. */
export function decimalsOf(figures: Iterable<number>): number {
  let decimals = 0;
  for (const figure of figures) {
    if (!Number.isFinite(figure)) continue;
    while (decimals < mostDecimals && !isWhole(figure * 10 ** decimals)) decimals++;
  }
  return decimals;
}

function isWhole(value: number): boolean {
  return Math.abs(value - Math.round(value)) <= 1e-12 * Math.abs(value);
}

/**
 * How far a total may be from the sum of its parts because all are rounded: half a unit of the last decimal
 * for the total and for each part, and the rounding of the arithmetic.
 * @param decimals of the series that is written with the fewest
 * @param scale size of the largest figure involved
 */
export function roundingTolerance(parts: number, decimals: number, scale: number): number {
  return 0.5 * (parts + 1) * 10 ** -decimals + 1e-9 * scale;
}
