import fc from 'fast-check';
import { elasticitySets, type Elasticities } from '../../../src/core/drivers/elasticitySets';
import type { TradeState } from '../../../src/core/drivers/tradeState';

/** Positive figures over eighteen orders of magnitude. */
export const positive = fc.double({ min: -6, max: 12, noNaN: true }).map((exponent) => 10 ** exponent);

/** Indices and volumes move over a few orders of magnitude, not eighteen, between two periods. */
const index = fc.double({ min: -3, max: 4, noNaN: true }).map((exponent) => 10 ** exponent);
const part = fc.double({ min: 0.01, max: 0.99, noNaN: true });

/** A trade state with every series and extra. */
export const fullState: fc.Arbitrary<TradeState> = fc
  .record({
    exports: positive,
    imports: positive,
    gdp: positive,
    exportPrice: index,
    importPrice: index,
    foreignDemand: index,
    domesticDemand: index,
    domesticPrice: index,
    foreignPrice: index,
    exchangeRate: index,
    tariff: fc.double({ min: -0.5, max: 5, noNaN: true }),
    nonCompetingPart: part,
    governmentPart: part,
  })
  .map(({ nonCompetingPart, governmentPart, ...state }) => ({
    ...state,
    nonCompetingImports: state.imports * nonCompetingPart,
    governmentDemand: state.domesticDemand * governmentPart,
  }));

/** Two states, sometimes nearly equal: every series of the second is that of the first times nearly 1. */
export const twoStates: fc.Arbitrary<readonly [TradeState, TradeState]> = fc.oneof(
  fc.tuple(fullState, fullState),
  fc.tuple(fullState, fc.double({ min: -1e-9, max: 1e-9, noNaN: true })).map(([before, growth]) => {
    const after = Object.fromEntries(
      Object.entries(before).map(([series, value], at) => [series, value * (1 + growth * ((at % 3) - 1))]),
    );
    return [before, { ...before, ...after }] as const;
  }),
);

const share = fc.double({ min: 0, max: 1, noNaN: true });
const income = fc.double({ min: 0, max: 4, noNaN: true });
const price = fc.double({ min: -4, max: 0, noNaN: true });

export const anyElasticities: fc.Arbitrary<Elasticities> = fc.record({
  importIncome: income,
  exportIncome: income,
  importPrice: price,
  exportPrice: price,
  tariff: fc.option(price, { nil: undefined }),
  passThrough: share,
  pricingToMarket: share,
  displacement: share,
});

export const frbus = elasticitySets[0].elasticities;
