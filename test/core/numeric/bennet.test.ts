import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bennet, type PriceQuantityChange } from '../../../src/core/numeric/bennet';
import { crossValues, type MatchedPair } from '../../../src/core/numeric/matchedPair';
import indicators from '../../fixtures/index-numbers-indicators.json';
import { anyPair, exchangeFactors, exchangePeriods, pairOf, withItself } from './pairs';

/** The split of each product, added up over products: Bennet's indicators. */
function indicatorsOf(pair: MatchedPair): PriceQuantityChange {
  const at = (figures: ArrayLike<number>, item: number) => figures[item] ?? Number.NaN;
  let [price, quantity] = [0, 0];
  for (let item = 0; item < pair.count; item++) {
    const change = bennet(
      at(pair.basePrices, item),
      at(pair.baseQuantities, item),
      at(pair.currentPrices, item),
      at(pair.currentQuantities, item),
    );
    price += change.price;
    quantity += change.quantity;
  }
  return { price, quantity };
}

// IndexNumR's published test values, printed to 9 decimals.
describe('Bennet indicators of four products, each period against the one before', () => {
  const { prices, quantities } = indicators.input;
  const pairs = prices.slice(1).map((_row, index) => pairOf(prices, quantities, index, index + 1));

  it.each([
    ['price', indicators.expected.price_bennet],
    ['quantity', indicators.expected.quantity_bennet],
  ] as const)('%s part', (part, expected) => {
    expect(expected).toHaveLength(pairs.length);
    pairs.forEach((pair, index) => {
      expect(Math.abs(indicatorsOf(pair)[part] - (expected[index] ?? NaN))).toBeLessThan(1e-8);
    });
  });
});

describe('Bennet split', () => {
  it('sums to the change in value', () => {
    fc.assert(
      fc.property(anyPair, (pair) => {
        const { price, quantity } = indicatorsOf(pair);
        const { baseValue, baseBasketNow, currentBasketThen, currentValue } = crossValues(pair);
        const scale = baseValue + baseBasketNow + currentBasketThen + currentValue;
        expect(Math.abs(price + quantity - (currentValue - baseValue))).toBeLessThan(1e-14 * scale);
      }),
    );
  });

  it('changes sign when the periods are exchanged', () => {
    fc.assert(
      fc.property(anyPair, (pair) => {
        const forward = indicatorsOf(pair);
        const backward = indicatorsOf(exchangePeriods(pair));
        expect(Math.abs(backward.price + forward.price)).toBe(0);
        expect(Math.abs(backward.quantity + forward.quantity)).toBe(0);
      }),
    );
  });

  it('treats prices and quantities alike', () => {
    fc.assert(
      fc.property(anyPair, (pair) => {
        const { price, quantity } = indicatorsOf(pair);
        expect(indicatorsOf(exchangeFactors(pair))).toEqual({ price: quantity, quantity: price });
      }),
    );
  });

  it('of two identical periods is nothing', () => {
    fc.assert(
      fc.property(anyPair, (pair) => {
        const { price, quantity } = indicatorsOf(withItself(pair));
        expect([price + 0, quantity + 0]).toEqual([0, 0]);
      }),
    );
  });

  it('is what Shapley gives two factors: the mean over both orders of change', () => {
    const factor = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(factor, factor, factor, factor, (price0, quantity0, price1, quantity1) => {
        const priceFirst = price1 * quantity0 - price0 * quantity0;
        const priceLast = price1 * quantity1 - price0 * quantity1;
        const scale =
          Math.max(1, Math.abs(price0), Math.abs(price1)) *
          Math.max(1, Math.abs(quantity0), Math.abs(quantity1));
        const { price } = bennet(price0, quantity0, price1, quantity1);
        expect(Math.abs(price - (priceFirst + priceLast) / 2)).toBeLessThanOrEqual(1e-14 * scale);
      }),
    );
  });

  it('splits 2·10 → 3·12 into 11 for the price and 5 for the quantity', () => {
    expect(bennet(2, 10, 3, 12)).toEqual({ price: 11, quantity: 5 });
  });
});
