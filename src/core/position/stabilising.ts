/** The current account that holds the ratio of the net position to GDP: b·γ ÷ (1 + γ). */
export function stableAccount(ratio: number, growth: number): number {
  return (ratio * growth) / (1 + growth);
}

/** The trade balance that holds it: −b·(r − γ) ÷ (1 + γ). */
export function stableTradeBalance(ratio: number, yearly: number, growth: number): number {
  return (-ratio * (yearly - growth)) / (1 + growth);
}

/** Gross positions in per cent of GDP, and what each earns or costs as a fraction a year. */
export interface GrossPositions {
  readonly assets: number;
  readonly liabilities: number;
  readonly returnOnAssets: number;
  readonly returnOnLiabilities: number;
}

/** The trade balance that holds the ratio with separate yields: −[(r_A − γ)·a − (r_L − γ)·l] ÷ (1 + γ). */
export function stableTradeBalanceOfYields(gross: GrossPositions, growth: number): number {
  const onAssets = (gross.returnOnAssets - growth) * gross.assets;
  const onLiabilities = (gross.returnOnLiabilities - growth) * gross.liabilities;
  return (onLiabilities - onAssets) / (1 + growth);
}
