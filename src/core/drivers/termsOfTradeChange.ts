import { averagePrice, gainOf } from '../terms-of-trade/geary';
import type { TradeState } from './tradeState';

/** What a change in the terms of trade was worth. */
export interface TermsOfTradeChange {
  /** Export price over import price, growth as a fraction. */
  readonly growth: number;
  /** Trading gain in the second period, in its own currency at prices of the first. */
  readonly tradingGain: number;
}

/**
 * Change in the terms of trade between two periods, and the trading gain of the second with Geary's average
 * price of trade, prices being 1 in the first.
 *
 * @returns undefined where one of the two prices is not given.
 */
export function termsOfTradeChange(before: TradeState, after: TradeState): TermsOfTradeChange | undefined {
  const { exportPrice: x0, importPrice: m0 } = before;
  const { exportPrice: x1, importPrice: m1 } = after;
  if (x0 === undefined || m0 === undefined || x1 === undefined || m1 === undefined) return undefined;
  const trade = {
    exports: after.exports,
    imports: after.imports,
    realExports: (after.exports * x0) / x1,
    realImports: (after.imports * m0) / m1,
  };
  return { growth: x1 / x0 / (m1 / m0) - 1, tradingGain: gainOf(trade, averagePrice(trade)) };
}
