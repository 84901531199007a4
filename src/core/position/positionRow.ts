/** One period of the external position. NaN where something is not known. Ratios in per cent of annual GDP. */
export interface PositionRow {
  readonly position: number;
  readonly ratio: number;
  /** Current plus capital account of the period, an amount. */
  readonly flow: number;
  /** What the flow leaves: prices, exchange rates, other changes, errors. */
  readonly valuation: number;
  /** Nominal growth over a year, per cent. */
  readonly growth: number;
  readonly account: number;
  /** ca* = b·γ ÷ (1 + γ). */
  readonly stableAccount: number;
  /** Per cent a year, on the net position. */
  readonly return: number;
  readonly tradeBalance: number;
  /** Transfers and capital account, which tb* leaves out. */
  readonly otherFlows: number;
  /** tb* = −b·(r − γ) ÷ (1 + γ). */
  readonly stableTradeBalance: number;
}
