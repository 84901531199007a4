import { PriceIndexChaining, PriceIndexFormula, priceIndex } from '../src/functions/terms-of-trade.faces';
import { timeInTurns } from './measure';
import type { Row } from './report';

const products = 1_000;
const periods = 120;

/**
 * Fisher, chained, against the four sums per pair of periods in a bare loop over equal cells. Every call
 * gets ranges that it has not seen, as it does from Excel.
 */
export async function benchPriceIndex(): Promise<Row[]> {
  const makePrices = () => table((period, product) => 1 + ((product * 7 + period * 3) % 13) / 10);
  const makeQuantities = () => table((period, product) => 5 + ((product * 11 + period * 5) % 17));
  const [prices, quantities] = [makePrices(), makeQuantities()];
  // Cells of its own: how the engine holds an array may depend on who read it before.
  const [barePrices, bareQuantities] = [makePrices(), makeQuantities()];
  const [call, loop] = await timeInTurns(
    () => priceIndex([...prices], [...quantities], PriceIndexFormula.fisher, PriceIndexChaining.chained),
    () => chainedFisher(barePrices, bareQuantities),
  );
  return [
    {
      what: 'PRICEINDEX, Fisher chained, 1,000 products × 120 periods',
      median: call,
      against: 'bare loop',
      peer: loop,
      budget: { ratio: 2 },
    },
  ];
}

function table(figure: (period: number, product: number) => number): number[][] {
  return Array.from({ length: periods }, (_, period) =>
    Array.from({ length: products }, (_unused, product) => figure(period, product)),
  );
}

function chainedFisher(prices: number[][], quantities: number[][]): number[][] {
  const index = [[100]];
  let level = 100;
  for (let period = 1; period < prices.length; period++) {
    const [p0, p1, q0, q1] = [prices[period - 1], prices[period], quantities[period - 1], quantities[period]];
    let v00 = 0;
    let v10 = 0;
    let v01 = 0;
    let v11 = 0;
    if (p0 && p1 && q0 && q1) {
      for (let product = 0; product < p0.length; product++) {
        v00 += (p0[product] ?? 0) * (q0[product] ?? 0);
        v10 += (p1[product] ?? 0) * (q0[product] ?? 0);
        v01 += (p0[product] ?? 0) * (q1[product] ?? 0);
        v11 += (p1[product] ?? 0) * (q1[product] ?? 0);
      }
    }
    level *= Math.sqrt((v10 / v00) * (v11 / v01));
    index.push([level]);
  }
  return index;
}
