import { describe, expect, it } from 'vitest';
import type { Cell, Cells } from '../../../src/core/cell';
import { NumberBlock } from '../../../src/core/table/numberBlock';
import { NumberRows } from '../../../src/core/table/numberRows';
import { baseLevels } from '../../../src/core/terms-of-trade/base';
import { priceIndex } from '../../../src/core/terms-of-trade/priceIndex';
import { PriceTable } from '../../../src/core/terms-of-trade/priceTable';
import { termsOfTrade } from '../../../src/core/terms-of-trade/termsOfTrade';
import {
  deflatorLevels,
  gainWithDeflator,
  tradingGain,
  type TradingGainInputs,
} from '../../../src/core/terms-of-trade/tradingGain';

const column = (...cells: Cell[]): Cells => cells.map((cell) => [cell]);
const block = (argument: string, cells: Cells) => NumberBlock.read(argument, cells, { sign: 'positive' });
const close = (...figures: number[]) => figures.map((figure) => expect.closeTo(figure, 10) as number);

describe('figures of the base period', () => {
  const sideBySide = [
    [1, 2],
    [3, 4],
    [5, ''],
  ];

  it('are one for each series of a block, and one for a row, which is one series', () => {
    expect([...baseLevels(block('prices', sideBySide), 1)]).toEqual([3, 4]);
    expect([...baseLevels(block('prices', column(7, 8, 9)), 2)]).toEqual([9]);
    expect([...baseLevels(block('prices', [[7, 8, 9]]), 1)]).toEqual([8]);
  });
  it('must be there for every series; the refusal names the cell', () => {
    expect(() => baseLevels(block('prices', sideBySide), 2)).toThrow(
      expect.objectContaining({ kind: 'missing', place: { argument: 'prices', row: 2, column: 1 } }) as Error,
    );
  });
});

describe('the terms of trade', () => {
  it('are set to 100 in the base period along a row too', () => {
    const exportPrices = block('exportPrices', [[80, 100, 120]]);
    const importPrices = block('importPrices', [[100, 50, 96]]);
    const net = termsOfTrade({ exportPrices, importPrices, base: 1 }, 'net');
    expect([...net]).toEqual(close(40, 100, 62.5));
  });
  it('have no gross barter and no income without volumes', () => {
    const prices = block('prices', column(1, 2));
    const indices = { exportPrices: prices, importPrices: prices, base: undefined };
    expect([...termsOfTrade(indices, 'gross')]).toEqual([]);
    expect([...termsOfTrade(indices, 'income')]).toEqual([Number.NaN, Number.NaN]);
  });
});

describe('a price index with a quantity of 0', () => {
  // Without the second product prices double; with it they rise from 15 to 35 at first quantities.
  const table = new PriceTable(
    NumberRows.read('prices', [[1, 1], [2, 3]], { sign: 'positive' }), // prettier-ignore
    NumberRows.read('quantities', [[10, 5], [10, 0]], { sign: 'flow' }), // prettier-ignore
  );

  it.each(['tornqvist', 'sato-vartia', 'montgomery-vartia'] as const)('leaves it out: %s', (formula) => {
    const { figures, matchedShares } = priceIndex(table, formula, 'direct', 0);
    expect(figures[1]).toBeCloseTo(200, 10);
    expect(matchedShares[1]).toBeCloseTo(10 / 15, 12);
  });
  it('keeps it where no logarithm is taken: Laspeyres', () => {
    const { figures, matchedShares } = priceIndex(table, 'laspeyres', 'direct', 0);
    expect(figures[1]).toBeCloseTo((100 * 35) / 15, 10);
    expect(matchedShares[1]).toBe(1);
  });
});

describe('the deflator of a trading gain', () => {
  const inputs: TradingGainInputs = {
    exports: block('exports', column(100, 120, 150)),
    imports: block('imports', column(300, 240, 150)),
    exportPrices: block('exportPrices', column(125, 120, 100)),
    importPrices: block('importPrices', column(150, 120, 75)),
    referenceLevel: 100,
  };
  const domesticPrices = block('domesticPrices', column(160, 120, 50));

  it('of import prices gives the terms of trade adjustment of the World Bank: X ÷ Pm − X ÷ Px', () => {
    expect([...gainWithDeflator(inputs, 'import')]).toEqual(close(100 / 1.5 - 80, 0, 150 / 0.75 - 150));
  });
  it('is the price of domestic expenditure where it is given, and unknown where not', () => {
    expect([...deflatorLevels({ ...inputs, domesticPrices }, 'domestic')]).toEqual(close(1.6, 1.2, 0.5));
    expect([...deflatorLevels(inputs, 'domestic')]).toEqual([Number.NaN, Number.NaN, Number.NaN]);
  });
  it('is the mean price of all trade otherwise: (X + M) ÷ (X ÷ Px + M ÷ Pm)', () => {
    expect([...deflatorLevels(inputs, 'average')]).toEqual(close(400 / 280, 1.2, 300 / 350));
  });
  it('gives a change of the gain in per cent of the real GDP of the period before', () => {
    const realGdp = block('realGdp', column(1000, 2000, 4000));
    const { gain, shareOfGdp, realIncome } = tradingGain({ ...inputs, domesticPrices, realGdp });
    // (X − M) ÷ Pd − (X ÷ Px − M ÷ Pm): −125 + 120, −100 + 100, 0 + 50.
    expect([...gain]).toEqual(close(-5, 0, 50));
    expect([...(shareOfGdp ?? [])]).toEqual([Number.NaN, ...close(0.5, 2.5)]);
    expect([...(realIncome ?? [])]).toEqual(close(995, 2000, 4050));
  });
});
