import { attributionElasticities } from '../elasticity/judgement';
import { contributionInterval } from '../elasticity/contributionInterval';
import type { Assumptions } from './assumptions';
import { sensitivityVariants, type Elasticities } from './elasticitySets';

export interface Range {
  readonly low: number;
  readonly high: number;
}

/** `published`: over published elasticities. `interval`: 95 % intervals of estimated ones. */
export type RangeKind = 'published' | 'interval';

/** What elasticities leave open about anything that is computed from them. */
export interface Spread {
  readonly kind: RangeKind;
  /** Evaluates something under the chosen elasticities, and gives the range of any figure of it. */
  over<Value>(evaluate: (elasticities: Elasticities) => Value): {
    readonly chosen: Value;
    readonly rangeOf: (figure: (value: Value) => number) => Range;
  };
}

/**
 * The spread of a set of assumptions: lowest and highest over the chosen and the published elasticities,
 * or the 95 % interval where they are estimated.
 */
export function makeSpread({ elasticities, estimates }: Assumptions): Spread {
  return estimates === undefined ? publishedSpread(elasticities) : estimatedSpread(elasticities, estimates);
}

function publishedSpread(chosen: Elasticities): Spread {
  return {
    kind: 'published',
    over: (evaluate) => {
      const value = evaluate(chosen);
      const values = sensitivityVariants(chosen).map((elasticities) =>
        elasticities === chosen ? value : evaluate(elasticities),
      );
      return {
        chosen: value,
        rangeOf: (figure) => {
          const figures = values.map(figure);
          return { low: Math.min(...figures), high: Math.max(...figures) };
        },
      };
    },
  };
}

/** The elasticities of a side that a regression estimates together. */
const estimated = {
  imports: { income: 'importIncome', price: 'importPrice' },
  exports: { income: 'exportIncome', price: 'exportPrice' },
} as const;

/**
 * Every figure of an attribution is linear in the elasticities, so that what it gains when one of them
 * rises by 1 is its gradient g, exactly. Its standard error is √(gᵀ V g), V the covariance of the two
 * elasticities of a side; the sides are estimated apart, and their half-widths add as squares.
 */
function estimatedSpread(chosen: Elasticities, estimates: NonNullable<Assumptions['estimates']>): Spread {
  return {
    kind: 'interval',
    over: (evaluate) => {
      const value = evaluate(chosen);
      const sides = (['imports', 'exports'] as const).flatMap((side) => {
        const estimate = estimates[side];
        if (estimate === undefined) return [];
        const raised = (name: keyof Elasticities) => evaluate({ ...chosen, [name]: (chosen[name] ?? 0) + 1 });
        return [
          {
            pair: attributionElasticities(estimate),
            income: raised(estimated[side].income),
            price: raised(estimated[side].price),
          },
        ];
      });
      return {
        chosen: value,
        rangeOf: (figure) => {
          const centre = figure(value);
          const halves = sides.map(({ pair, income, price }) => {
            const gradient = { demand: figure(income) - centre, relativePrice: figure(price) - centre };
            return pair.criticalValue * contributionInterval(1, pair, gradient).standardError;
          });
          const half = Math.hypot(...halves);
          return { low: centre - half, high: centre + half };
        },
      };
    },
  };
}
