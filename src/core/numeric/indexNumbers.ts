import { defineRefusals } from '../refusal';
import { logChange, logMean } from './logMean';
import { crossValues, type CrossValues, type MatchedPair } from './matchedPair';

/**
 * Bilateral price indices: current prices against base prices of the same products, 1 where nothing
 * changed. With prices and quantities exchanged every one of them is a quantity index.
 *
 * Notation: p0, q0 base period; p1, q1 current period; v = p·q value; s = share in the period's value.
 * Sources: Export and Import Price Index Manual and Producer Price Index Manual (IMF and others);
 * Balk, Price and Quantity Index Numbers (2008).
 */
export type PriceIndexFormula =
  | 'fisher'
  | 'laspeyres'
  | 'paasche'
  | 'tornqvist'
  | 'walsh'
  | 'sato-vartia'
  | 'montgomery-vartia'
  | 'unit-value';

const refusals = defineRefusals('indexNumbers', {
  nothingToWeighBy: [
    'zero',
    ({ weight }: { weight: string }) =>
      `The matched products have no ${weight}: their sum is 0, so the price index has nothing to divide by. ` +
      'Give quantities above 0 for at least one product that has prices in both periods.',
  ],
  outOfRange: [
    'overflow',
    () =>
      'The price index lies outside the range of numbers: values (price × quantity) exceed 1E+308, or a price ' +
      'is not above 0. Give prices above 0, and quantities in a larger unit.',
  ],
});

/** Laspeyres: Σ p1 q0 / Σ p0 q0, the base basket at current prices. */
export const laspeyres = (pair: MatchedPair): number => laspeyresOf(crossValues(pair));

/** Paasche: Σ p1 q1 / Σ p0 q1, the current basket against what it would have cost. */
export const paasche = (pair: MatchedPair): number => paascheOf(crossValues(pair));

/** Fisher: √(Laspeyres · Paasche). Passes time reversal, and price × quantity index = value ratio. */
export const fisher = (pair: MatchedPair): number => fisherOf(crossValues(pair));

/** Laspeyres index from values already summed. */
export const laspeyresOf = ({ baseBasketNow, baseValue }: CrossValues): number =>
  indexRatio(baseBasketNow, baseValue, 'value in the base period');

/** Paasche index from values already summed. */
export const paascheOf = ({ currentValue, currentBasketThen }: CrossValues): number =>
  indexRatio(currentValue, currentBasketThen, 'value in the current period');

/** Fisher index from values already summed. */
export const fisherOf = (values: CrossValues): number =>
  Math.sqrt(laspeyresOf(values)) * Math.sqrt(paascheOf(values));

/** Törnqvist: exp Σ ½(s0 + s1) ln(p1 / p0). */
export const tornqvist = (pair: MatchedPair): number =>
  inRange(Math.exp(weightedLogChange(pair, (share0, share1) => 0.5 * (share0 + share1))));

/** Walsh: Σ p1 √(q0 q1) / Σ p0 √(q0 q1), the price of the geometric-mean basket. */
export function walsh({
  basePrices,
  currentPrices,
  baseQuantities,
  currentQuantities,
  count,
}: MatchedPair): number {
  let then = 0;
  let now = 0;
  for (let item = 0; item < count; item++) {
    const quantity = Math.sqrt(baseQuantities[item] ?? 0) * Math.sqrt(currentQuantities[item] ?? 0);
    then += (basePrices[item] ?? 0) * quantity;
    now += (currentPrices[item] ?? 0) * quantity;
  }
  return indexRatio(now, then, 'product with a quantity in both periods');
}

/**
 * Sato-Vartia: exp Σ w ln(p1 / p0) with w = L(s1, s0) / Σ L(s1, s0), L the logarithmic mean. A product
 * whose quantity is 0 in one period has no weight.
 */
export function satoVartia(pair: MatchedPair): number {
  let weights = 0;
  const sum = weightedLogChange(pair, (share0, share1) => {
    const weight = logMean(share1, share0);
    weights += weight;
    return weight;
  });
  if (weights === 0) throw refusals.nothingToWeighBy({ weight: 'product with a quantity in both periods' });
  return inRange(Math.exp(sum / weights));
}

/**
 * Montgomery-Vartia: exp Σ [L(v1, v0) / L(V1, V0)] ln(p1 / p0), V = Σ v, L the logarithmic mean. The
 * multiplicative form of the log-mean Divisia decomposition: price × quantity index = value ratio where
 * every quantity is above 0.
 */
export function montgomeryVartia(pair: MatchedPair): number {
  const { baseValue, currentValue } = totalValues(pair);
  // All values are measured in units of V0, so that L(V1, V0) is L(V1 / V0, 1).
  const growth = currentValue / baseValue;
  const total = logMean(growth, 1);
  const sum = weightedLogChange(pair, (share0, share1) => logMean(share1 * growth, share0) / total);
  return inRange(Math.exp(sum));
}

/**
 * Unit value: (Σ p1 q1 / Σ q1) / (Σ p0 q0 / Σ q0). A price index only where all quantities are of one
 * homogeneous product in one unit; otherwise it moves with the mix (Silver, IMF 2010).
 */
export function unitValue(pair: MatchedPair): number {
  const { baseQuantities, currentQuantities, count } = pair;
  const { baseValue, currentValue } = totalValues(pair);
  let quantity0 = 0;
  let quantity1 = 0;
  for (let item = 0; item < count; item++) {
    quantity0 += baseQuantities[item] ?? 0;
    quantity1 += currentQuantities[item] ?? 0;
  }
  return indexRatio(currentValue / quantity1, baseValue / quantity0, 'quantity');
}

/** Every formula under the name by which it is asked for. */
export const priceIndexFormulas: Readonly<Record<PriceIndexFormula, (pair: MatchedPair) => number>> = {
  fisher,
  laspeyres,
  paasche,
  tornqvist,
  walsh,
  'sato-vartia': satoVartia,
  'montgomery-vartia': montgomeryVartia,
  'unit-value': unitValue,
};

/**
 * What each product adds to the change of the Fisher index: (p1 − p0)(q0 + q1 / Q) / Σ p0 (q0 + q1 / Q), Q
 * the Fisher quantity index. The contributions sum to Fisher − 1 exactly, because the Fisher index is the
 * price of that mean basket.
 *
 * Source: van IJzeren, Bias in international index numbers (1987); Balk (2008), section 4.2.
 */
export function fisherContributions(pair: MatchedPair): Float64Array {
  const { basePrices, currentPrices, baseQuantities, currentQuantities, count } = pair;
  const values = crossValues(pair);
  const quantityIndex = values.currentValue / (values.baseValue * fisherOf(values));
  const basket = values.baseValue + values.currentBasketThen / quantityIndex;
  const contributions = new Float64Array(count);
  for (let item = 0; item < count; item++) {
    const quantity = (baseQuantities[item] ?? 0) + (currentQuantities[item] ?? 0) / quantityIndex;
    contributions[item] = (((currentPrices[item] ?? 0) - (basePrices[item] ?? 0)) * quantity) / basket;
  }
  return contributions;
}

/** What each product adds to ln(Törnqvist): ½(s0 + s1) ln(p1 / p0). Sums to the logarithm exactly. */
export function tornqvistContributions(pair: MatchedPair): Float64Array {
  const contributions = new Float64Array(pair.count);
  weightedLogChange(pair, (share0, share1, change, item) => {
    const weight = 0.5 * (share0 + share1);
    contributions[item] = weight * change;
    return weight;
  });
  return contributions;
}

type Weight = (share0: number, share1: number, change: number, item: number) => number;

/** Σ w ln(p1 / p0) with weights from the value shares of both periods. */
function weightedLogChange(pair: MatchedPair, weigh: Weight): number {
  const { basePrices, currentPrices, baseQuantities, currentQuantities, count } = pair;
  const { baseValue, currentValue } = totalValues(pair);
  let sum = 0;
  for (let item = 0; item < count; item++) {
    const price0 = basePrices[item] ?? 0;
    const price1 = currentPrices[item] ?? 0;
    const share0 = (price0 * (baseQuantities[item] ?? 0)) / baseValue;
    const share1 = (price1 * (currentQuantities[item] ?? 0)) / currentValue;
    const change = logChange(price0, price1);
    sum += weigh(share0, share1, change, item) * change;
  }
  return sum;
}

/** Value of each period at its own prices; refuses a period without value. */
function totalValues(pair: MatchedPair): { baseValue: number; currentValue: number } {
  const { baseValue, currentValue } = crossValues(pair);
  if (baseValue === 0) throw refusals.nothingToWeighBy({ weight: 'value in the base period' });
  if (currentValue === 0) throw refusals.nothingToWeighBy({ weight: 'value in the current period' });
  return { baseValue: inRange(baseValue), currentValue: inRange(currentValue) };
}

function indexRatio(numerator: number, denominator: number, weight: string): number {
  if (denominator === 0) throw refusals.nothingToWeighBy({ weight });
  return inRange(numerator / denominator);
}

/** An index is a positive number; anything else comes from values beyond the range of numbers. */
function inRange(index: number): number {
  if (!(index > 0 && index < Infinity)) throw refusals.outOfRange({});
  return index;
}
