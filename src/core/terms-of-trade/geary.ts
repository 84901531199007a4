/** Exports and imports of one period, in current prices and in prices of the reference period. */
export interface TradeOfPeriod {
  readonly exports: number;
  readonly imports: number;
  readonly realExports: number;
  readonly realImports: number;
}

/**
 * Geary's average price of trade P = (X + M) / (X/Px + M/Pm), 1 in the reference period; NaN without any
 * trade.
 *
 * Source: System of National Accounts 2008, 15.188 ff.
 */
export function averagePrice({ exports, imports, realExports, realImports }: TradeOfPeriod): number {
  return (exports + imports) / (realExports + realImports);
}

/**
 * The trading gain T = (X − M)/P − (X/Px − M/Pm) of one period, in prices of the reference period.
 *
 * Source: System of National Accounts 2008, 15.188 ff.; European System of Accounts 1995, 10.57–59.
 *
 * @param deflator P, what turns the balance into real income; 1 in the reference period
 */
export function gainOf(
  { exports, imports, realExports, realImports }: TradeOfPeriod,
  deflator: number,
): number {
  return (exports - imports) / deflator - (realExports - realImports);
}
