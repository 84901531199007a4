import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { elasticitySets } from '../../../src/core/drivers/elasticitySets';
import { importGrowth, importVerdict } from '../../../src/core/drivers/importGrowth';
import type { ImportState } from '../../../src/core/drivers/tradeState';
import { anyElasticities, twoStates } from './tradeStates';

const [frbus] = elasticitySets;
const assumptions = { elasticities: frbus.elasticities, set: frbus, own: [], notes: [] };

/** An economy whose import volume, demand and relative price grow by these logarithms. */
function judge(volume: number, demand: number, relativePrice: number) {
  const before: ImportState = { imports: 100, importPrice: 1, domesticDemand: 1000, domesticPrice: 1 };
  const after: ImportState = {
    imports: 100 * Math.exp(volume + relativePrice),
    importPrice: Math.exp(relativePrice),
    domesticDemand: 1000 * Math.exp(demand),
    domesticPrice: 1,
  };
  const verdict = importVerdict(before, after, assumptions);
  if (verdict === undefined) throw new Error('A verdict is expected.');
  return verdict;
}

// The rule: d ≥ 2·max(c, 0) in every published set (income elasticities 1, 1.8, 1.5, 1.4; price −1).
describe('verdict on imports', () => {
  it.each([
    ['demand a little more than twice competitiveness', 0.3, 0.201, -0.1, 'demand', false],
    ['demand only, relative price against it', 0.3, 0.2, 0.1, 'demand', false],
    ['competitiveness only', 0.3, -0.05, -0.2, 'competitiveness', false],
    [
      'competitiveness more than 3.6 times demand at the lowest income elasticity',
      0.5,
      0.1,
      -0.4,
      'competitiveness',
      false,
    ],
    ['both alike at every income elasticity up to 1.8', 0.25, 0.1, -0.1, 'mixed', false],
    ['demand only at the highest income elasticity', 0.3, 0.15, -0.1, 'mixed', true],
    ['a fall in volume with a fall in demand', -0.3, -0.3, -0.01, 'demand', false],
  ] as const)('%s', (_, volume, demand, price, drivenBy, unstable) => {
    expect(judge(volume, demand, price)).toMatchObject({ drivenBy, unstable });
  });

  it('is structural-heavy where more than half of the movement is unexplained', () => {
    expect(judge(0.5, 0.2, 0).structuralHeavy).toBe(true);
    expect(judge(0.39, 0.2, 0).structuralHeavy).toBe(false);
  });

  it('gives the break-even elasticity with its range, and none without a movement of prices', () => {
    // 0.2 ÷ 0.1, and 1.8 times that at the highest income elasticity.
    const { breakEven, ratio } = judge(0.3, 0.2, -0.1);
    expect(breakEven?.value).toBeCloseTo(2, 12);
    expect(breakEven?.high).toBeCloseTo(3.6, 12);
    expect(ratio?.value).toBeCloseTo(2, 12);
    expect(judge(0.3, 0.2, -0.0099).breakEven).toBeUndefined();
    expect(judge(0.3, 0.2, 0.1).breakEven).toBeUndefined();
    expect(judge(0.3, 0.2, 0.1).ratio).toBeUndefined();
  });

  it('judges the move of the price itself, however few imports compete with home products', () => {
    const [before, after] = [1, 1.02].map((price): ImportState => ({
      imports: 100 * price,
      nonCompetingImports: 90 * price,
      importPrice: price,
      domesticDemand: 1000,
      domesticPrice: 1,
    }));
    if (before === undefined || after === undefined) throw new Error('Two periods are expected.');
    // Import prices up by 2 %, demand down by 1 %, and a tenth of imports competes with home products.
    const found = importVerdict(before, { ...after, domesticDemand: 1000 / 1.01 }, assumptions);
    expect(found?.breakEven?.value).toBeCloseTo(Math.log(1.01) / (0.1 * Math.log(1.02)), 9);
    const still = importVerdict(before, { ...after, domesticPrice: 1.02 / 1.0099 }, assumptions);
    expect(still?.breakEven).toBeUndefined();
  });

  it('adds up, and turns round with the periods', () => {
    fc.assert(
      fc.property(twoStates, anyElasticities, ([before, after], elasticities) => {
        const growth = importGrowth(before, after, elasticities);
        const back = importGrowth(after, before, elasticities);
        if (growth === undefined || back === undefined) throw new Error('Growth is expected.');
        const { total, demand, competitiveness, unexplained } = growth;
        expect(demand + competitiveness + unexplained).toBeCloseTo(total, 9);
        expect(back.demand).toBeCloseTo(-demand, 9);
        expect(back.competitiveness).toBeCloseTo(-competitiveness, 9);
        expect(back.unexplained).toBeCloseTo(-unexplained, 9);
      }),
    );
  });
});
