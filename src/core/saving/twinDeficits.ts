import { compensatedSum } from '../numeric/sum';

/** How the current account and the government's balance moved together, as a description. */
export interface TwinDeficits {
  /** Pearson correlation of period-to-period changes; NaN with too few changes or no movement. */
  readonly correlation: number;
  /** Changes that it rests on. */
  readonly changes: number;
  /** First and last period of the changes, as indices. */
  readonly first: number;
  readonly last: number;
}

/** Below this, a correlation of changes says nothing. */
const fewestChanges = 8;

/**
 * Correlates the changes of two series over all pairs of neighbouring periods that have both; NaN marks a
 * missing figure. The identity leaves the private gap to absorb what is not common, so this is no
 * pass-through coefficient.
 */
export function comovement(account: Float64Array, government: Float64Array): TwinDeficits {
  const pairs = Array.from(account.keys())
    .slice(1)
    .map((period) => ({
      period,
      first: (account[period] ?? NaN) - (account[period - 1] ?? NaN),
      second: (government[period] ?? NaN) - (government[period - 1] ?? NaN),
    }))
    .filter(({ first, second }) => Number.isFinite(first) && Number.isFinite(second));
  return {
    correlation: pairs.length < fewestChanges ? Number.NaN : pearson(pairs),
    changes: pairs.length,
    first: pairs[0]?.period ?? 0,
    last: pairs.at(-1)?.period ?? 0,
  };
}

function pearson(pairs: readonly { readonly first: number; readonly second: number }[]): number {
  const mean = (pick: 'first' | 'second') => compensatedSum(pairs.map((pair) => pair[pick])) / pairs.length;
  const [meanFirst, meanSecond] = [mean('first'), mean('second')];
  const sumOf = (product: (a: number, b: number) => number) =>
    compensatedSum(pairs.map(({ first, second }) => product(first - meanFirst, second - meanSecond)));
  const spread = Math.sqrt(sumOf((a) => a * a)) * Math.sqrt(sumOf((_, b) => b * b));
  return spread > 0 ? sumOf((a, b) => a * b) / spread : Number.NaN;
}
