import type { PositionRow } from './positionRow';
import { stableAccount, stableTradeBalance } from './stabilising';

/** What a projection holds constant, in per cent of GDP or per cent a year. */
export interface Projection {
  /** `trade`: the trade balance is held and income follows the debt; `account`: the current account is held. */
  readonly holds: 'trade' | 'account';
  readonly growth: number;
  readonly return: number;
  readonly balance: number;
  /** Transfers and the capital account; of which the capital account. */
  readonly otherFlows: number;
  readonly capitalAccount: number;
  readonly rows: readonly PositionRow[];
}

/**
 * Carries the position forward year by year from the newest period: growth and, where known, the return stay
 * as they are; the trade balance and transfers keep their share of GDP, b' = b·(1+r)/(1+γ) + tb + f; without a
 * return the current account keeps its share, b' = b/(1+γ) + ca. Valuation is 0. Arithmetic, not a forecast.
 */
export function project(last: PositionRow, gdp: number, capitalAccount: number, horizon: number): Projection {
  const holds = Number.isNaN(last.return) || Number.isNaN(last.tradeBalance) ? 'account' : 'trade';
  const [growth, yearly] = [last.growth / 100, last.return / 100];
  const rows: PositionRow[] = [];
  let { ratio } = last;
  for (let year = 1; year <= horizon; year++) {
    const income = holds === 'trade' ? (ratio * yearly) / (1 + growth) : Number.NaN;
    const account =
      holds === 'trade' ? last.tradeBalance + last.otherFlows - capitalAccount + income : last.account;
    ratio = ratio / (1 + growth) + account + capitalAccount;
    const output = gdp * (1 + growth) ** year;
    rows.push({
      position: (ratio * output) / 100,
      ratio,
      flow: ((account + capitalAccount) * output) / 100,
      valuation: 0,
      growth: last.growth,
      account,
      stableAccount: stableAccount(ratio, growth),
      return: last.return,
      tradeBalance: holds === 'trade' ? last.tradeBalance : Number.NaN,
      otherFlows: last.otherFlows,
      stableTradeBalance: stableTradeBalance(ratio, yearly, growth),
    });
  }
  return {
    holds,
    growth: last.growth,
    return: last.return,
    balance: holds === 'trade' ? last.tradeBalance : last.account,
    otherFlows: last.otherFlows,
    capitalAccount,
    rows,
  };
}
