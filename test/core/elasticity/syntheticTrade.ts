import type { DemandSeries } from '../../../src/core/elasticity/equations';
import { randomNumbers } from '../numeric/random';

/** How an invented economy behaves, so that its elasticities are known. */
export interface SyntheticEconomy {
  readonly seed: number;
  readonly periods: number;
  /** Long-run elasticities and adjustment speed; short-run elasticities. */
  readonly income: number;
  readonly price: number;
  readonly speed: number;
  readonly shortRunIncome: number;
  readonly shortRunPrice: number;
  /** Size of the errors in ln volume, and how much of each lives on in the next period. */
  readonly noise: number;
  readonly persistence: number;
  /** What each season of the year adds to the growth of the volume, from the first period on; none if empty. */
  readonly seasons: readonly number[];
}

export const usualEconomy: SyntheticEconomy = {
  seed: 5,
  periods: 161,
  income: 1.4,
  price: -0.9,
  speed: -0.3,
  shortRunIncome: 1.1,
  shortRunPrice: -0.4,
  noise: 0.01,
  persistence: 0,
  seasons: [],
};

/** Volume that follows demand and relative price by an error-correction equation. */
export function syntheticTrade(economy: SyntheticEconomy): DemandSeries {
  const { seed, periods, income, price, speed, shortRunIncome, shortRunPrice } = economy;
  const { noise, persistence, seasons } = economy;
  const next = randomNumbers(seed);
  let demand = 6;
  let relativePrice = 0;
  let error = 0;
  let volume = 2 + income * demand + price * relativePrice;
  const logs = Array.from({ length: periods }, (_none, t) => {
    if (t > 0) {
      const gap = volume - 2 - income * demand - price * relativePrice;
      const demandChange = 0.006 + 0.02 * next();
      const priceChange = 0.06 * next();
      error = persistence * error + noise * next();
      volume += seasons[t % seasons.length] ?? 0;
      volume += speed * gap + shortRunIncome * demandChange + shortRunPrice * priceChange + error;
      demand += demandChange;
      relativePrice += priceChange;
    }
    return [volume, demand, relativePrice] as const;
  });
  return {
    volume: Float64Array.from(logs, ([value]) => Math.exp(value)),
    demand: Float64Array.from(logs, ([, value]) => Math.exp(value)),
    relativePrice: Float64Array.from(logs, ([, , value]) => Math.exp(value)),
  };
}
