import { bennet } from '../numeric/bennet';
import type { TradeState } from './tradeState';

/** A change in the balance as prices and volumes; above 0 raises the balance. */
export interface PriceVolumeChange {
  readonly exportVolume: number;
  readonly exportPrice: number;
  readonly importVolume: number;
  readonly importPrice: number;
  /** The two price parts again, as: export prices moving against import prices, */
  readonly termsOfTrade: number;
  /** and both moving together while exports and imports differ. */
  readonly commonInflation: number;
  readonly change: number;
}

/**
 * Splits the change of the balance into prices and volumes (Bennet), without elasticities:
 * ΔX = x̄·ΔPx + P̄x·Δx and ΔM in the same way, bars being means of the two periods. The price parts are
 * also ½(x̄ + m̄)(ΔPx − ΔPm), the terms of trade, and ½(x̄ − m̄)(ΔPx + ΔPm), common inflation on a gap.
 *
 * Each price index is first divided by its mean of the two periods. This base is common to both indices,
 * does not depend on how they are scaled, and makes the split change sign when the periods are exchanged.
 *
 * @returns undefined where one of the two prices is not given.
 *
 * Source: Bennet, Journal of the Royal Statistical Society 83 (1920); Diewert (2005).
 */
export function priceVolumeChange(before: TradeState, after: TradeState): PriceVolumeChange | undefined {
  const x = flow(before.exports, before.exportPrice, after.exports, after.exportPrice);
  const m = flow(before.imports, before.importPrice, after.imports, after.importPrice);
  if (x === undefined || m === undefined) return undefined;
  return {
    exportVolume: x.quantity,
    exportPrice: x.price,
    importVolume: -m.quantity,
    importPrice: -m.price,
    termsOfTrade: 0.5 * (x.meanVolume + m.meanVolume) * (x.priceChange - m.priceChange),
    commonInflation: 0.5 * (x.meanVolume - m.meanVolume) * (x.priceChange + m.priceChange),
    change: after.exports - after.imports - (before.exports - before.imports),
  };
}

function flow(value0: number, price0: number | undefined, value1: number, price1: number | undefined) {
  if (price0 === undefined || price1 === undefined) return undefined;
  const mean = (price0 + price1) / 2;
  const [base0, base1] = [price0 / mean, price1 / mean];
  const [volume0, volume1] = [value0 / base0, value1 / base1];
  return {
    ...bennet(base0, volume0, base1, volume1),
    meanVolume: (volume0 + volume1) / 2,
    priceChange: base1 - base0,
  };
}
