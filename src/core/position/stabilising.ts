/** The current account that holds the ratio of the net position to GDP: b·γ ÷ (1 + γ). */
export function stableAccount(ratio: number, growth: number): number {
  return (ratio * growth) / (1 + growth);
}

/** The trade balance that holds it: −b·(r − γ) ÷ (1 + γ). */
export function stableTradeBalance(ratio: number, yearly: number, growth: number): number {
  return (-ratio * (yearly - growth)) / (1 + growth);
}
