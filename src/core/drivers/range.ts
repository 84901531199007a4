import { attribute, type Attribution } from './attribution';
import { sensitivityVariants, type Elasticities } from './elasticitySets';
import type { TradeState } from './tradeState';

export interface Range {
  readonly low: number;
  readonly high: number;
}

/** The range of a figure that follows from an attribution: a contribution, or a sum of some. */
export type RangeOf = (figure: (attribution: Attribution) => number) => Range;

/** Lowest and highest over the chosen elasticities and the published sets. */
export function publishedRange(before: TradeState, after: TradeState, chosen: Elasticities): RangeOf {
  const attributions = sensitivityVariants(chosen).map((variant) => attribute(before, after, variant));
  return (figure) => {
    const figures = attributions.map(figure);
    return { low: Math.min(...figures), high: Math.max(...figures) };
  };
}
