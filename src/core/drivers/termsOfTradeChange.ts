import type { TradeState } from './tradeState';

/** What a change in the terms of trade was worth. */
export interface TermsOfTradeChange {
  /** Export price over import price, growth as a fraction. */
  readonly growth: number;
  /** Trading gain in the second period, in its own currency at prices of the first. */
  readonly tradingGain: number;
}

/**
 * Change in the terms of trade between two periods, and the trading gain
 * T = (X − M) / P − (X / Px − M / Pm) of the second, with prices of 1 in the first and
 * P = (X + M) / (X / Px + M / Pm), their average (Geary).
 *
 * @returns undefined where one of the two prices is not given.
 *
 * Source: SNA 2008, 15.188 ff.; ESA 95, 10.57–59.
 */
export function termsOfTradeChange(before: TradeState, after: TradeState): TermsOfTradeChange | undefined {
  const { exportPrice: x0, importPrice: m0 } = before;
  const { exportPrice: x1, importPrice: m1 } = after;
  if (x0 === undefined || m0 === undefined || x1 === undefined || m1 === undefined) return undefined;
  const [exportVolume, importVolume] = [(after.exports * x0) / x1, (after.imports * m0) / m1];
  const average = (after.exports + after.imports) / (exportVolume + importVolume);
  return {
    growth: x1 / x0 / (m1 / m0) - 1,
    tradingGain: (after.exports - after.imports) / average - (exportVolume - importVolume),
  };
}
