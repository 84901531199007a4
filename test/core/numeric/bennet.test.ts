import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bennet, bennetIndicators, montgomeryIndicators } from '../../../src/core/numeric/bennet';
import { crossValues, exchangeFactors, exchangePeriods } from '../../../src/core/numeric/matchedPair';
import indicators from '../../fixtures/index-numbers-indicators.json';
import { anyPair, pairOf } from './pairs';

// IndexNumR's published test values, printed to 9 decimals.
describe('price and quantity indicators of four products, each period against the one before', () => {
  const { prices, quantities } = indicators.input;
  const pairs = prices.slice(1).map((_row, index) => pairOf(prices, quantities, index, index + 1));

  it.each([
    ['price part after Bennet', indicators.expected.price_bennet, bennetIndicators, 'price'],
    ['quantity part after Bennet', indicators.expected.quantity_bennet, bennetIndicators, 'quantity'],
    ['price part after Montgomery', indicators.expected.price_montgomery, montgomeryIndicators, 'price'],
  ] as const)('%s', (_name, expected, split, part) => {
    expect(expected).toHaveLength(pairs.length);
    pairs.forEach((pair, index) => {
      expect(Math.abs(split(pair)[part] - (expected[index] ?? NaN))).toBeLessThan(1e-8);
    });
  });
});

describe.each([
  ['Bennet', bennetIndicators],
  ['Montgomery', montgomeryIndicators],
] as const)('%s split', (_name, split) => {
  it('sums to the change in value', () => {
    fc.assert(
      fc.property(anyPair, (pair) => {
        const { price, quantity } = split(pair);
        const { baseValue, baseBasketNow, currentBasketThen, currentValue } = crossValues(pair);
        const scale = baseValue + baseBasketNow + currentBasketThen + currentValue;
        expect(Math.abs(price + quantity - (currentValue - baseValue))).toBeLessThan(1e-14 * scale);
      }),
    );
  });

  it('changes sign when the periods are exchanged', () => {
    fc.assert(
      fc.property(anyPair, (pair) => {
        const forward = split(pair);
        const backward = split(exchangePeriods(pair));
        expect(Math.abs(backward.price + forward.price)).toBe(0);
        expect(Math.abs(backward.quantity + forward.quantity)).toBe(0);
      }),
    );
  });

  it('treats prices and quantities alike', () => {
    fc.assert(
      fc.property(anyPair, (pair) => {
        const { price, quantity } = split(pair);
        expect(split(exchangeFactors(pair))).toEqual({ price: quantity, quantity: price });
      }),
    );
  });

  it('of two identical periods is nothing', () => {
    fc.assert(
      fc.property(anyPair, (pair) => {
        const { price, quantity } = split({ ...pair, current: pair.base });
        expect([price + 0, quantity + 0]).toEqual([0, 0]);
      }),
    );
  });
});

describe('Bennet split of one product', () => {
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
