import type { WaterfallChart } from '../../explain/chart';

type Row = WaterfallChart['rows'][number];

/** One bar of a waterfall as heights of stacked columns: an invisible base, and what stands on it. */
export interface StackedBar {
  readonly label: string;
  readonly base: number;
  /** Above and below the zero line; a bar that crosses it has both. */
  readonly above: number;
  readonly below: number;
  readonly kind: 'up' | 'down' | 'total';
}

/**
 * Turns the rows of a waterfall into stacked columns. Each contribution starts where the one before it
 * ended; a total starts at zero. Stacking goes away from zero on both sides, so a bar between the levels
 * a and b of the same sign stands on a base as high as the one nearer to zero; a bar across zero has none.
 */
export function waterfallColumns(rows: readonly Row[]): StackedBar[] {
  let level = 0;
  return rows.map(({ label, value, kind }) => {
    const from = kind === 'total' ? 0 : level;
    const to = kind === 'total' ? value : level + value;
    level = to;
    const [low, high] = [Math.min(from, to), Math.max(from, to)];
    return {
      label,
      base: low > 0 ? low : Math.min(high, 0),
      above: Math.max(high, 0) - Math.max(low, 0),
      below: Math.min(low, 0) - Math.min(high, 0),
      kind: kind === 'total' ? 'total' : value < 0 ? 'down' : 'up',
    };
  });
}
