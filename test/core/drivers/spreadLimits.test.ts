import { describe, expect, it } from 'vitest';
import { readAssumptions, type Assumptions, type Estimates } from '../../../src/core/drivers/assumptions';
import { balanceChange, ends } from '../../../src/core/drivers/deficitDriver';
import type { Elasticities } from '../../../src/core/drivers/elasticitySets';
import { makeSpread } from '../../../src/core/drivers/spread';
import type { ElasticityEstimate } from '../../../src/core/elasticity/elasticityEstimate';
import { dataOf } from './tables';
import { frbus } from './tradeStates';

const published = readAssumptions('assumptions', undefined) as Assumptions;

describe('the range over published elasticities', () => {
  const rangeUnder = (elasticities: Elasticities, figure: (value: Elasticities) => number) =>
    makeSpread({ ...published, elasticities })
      .over((value) => value)
      .rangeOf(figure);

  it('holds the income elasticities of four studies, price elasticities of −1, and what was chosen', () => {
    expect(makeSpread(published).kind).toBe('published');
    expect(rangeUnder(frbus, ({ importIncome }) => importIncome)).toEqual({ low: 1, high: 1.8 });
    expect(rangeUnder(frbus, ({ exportIncome }) => exportIncome)).toEqual({ low: 0.8, high: 2.3 });
    expect(rangeUnder(frbus, ({ importPrice }) => importPrice)).toEqual({ low: -1, high: -1 });
    const own = { ...frbus, importIncome: 3, exportIncome: 0.1, importPrice: -2, exportPrice: -0.2 };
    expect(rangeUnder(own, ({ importIncome }) => importIncome)).toEqual({ low: 1, high: 3 });
    expect(rangeUnder(own, ({ exportIncome }) => exportIncome)).toEqual({ low: 0.1, high: 2.3 });
    expect(rangeUnder(own, ({ importPrice }) => importPrice)).toEqual({ low: -2, high: -1 });
    expect(rangeUnder(own, ({ exportPrice }) => exportPrice)).toEqual({ low: -1, high: -0.2 });
  });
});

describe('the interval of estimated elasticities', () => {
  const pair = (income: number, price: number, covariance: number, criticalValue: number) => ({
    income: { value: 1, standardError: income, low: 0, high: 0 },
    price: { value: -1, standardError: price, low: 0, high: 0 },
    covariance,
    criticalValue,
  });
  const estimate = (side: ReturnType<typeof pair>, longRun?: ReturnType<typeof pair>) =>
    ({ shortRun: side, longRun, usableForAttribution: { usable: true } }) as unknown as ElasticityEstimate;
  const rangeUnder = (estimates: Estimates, figure: (value: Elasticities) => number) => {
    const spread = makeSpread({ ...published, estimates });
    expect(spread.kind).toBe('interval');
    const { chosen, rangeOf } = spread.over((value) => value);
    expect(chosen).toEqual(frbus);
    return rangeOf(figure);
  };
  const imports = estimate(pair(0.3, 0.4, 0, 2));
  const exports = estimate(pair(0.05, 0.12, 0, 2));
  const around = (centre: number, half: number) => ({
    low: expect.closeTo(centre - half, 10) as number,
    high: expect.closeTo(centre + half, 10) as number,
  });

  it('is critical value × √(zᵀ V z) on either side of the figure', () => {
    // z = (10, 0), (0, 10), (1, 1) and (1, −1) on standard errors 0.3 and 0.4.
    expect(rangeUnder({ imports }, ({ importIncome }) => 10 * importIncome)).toEqual(around(10, 6));
    expect(rangeUnder({ imports }, ({ importPrice }) => 10 * importPrice)).toEqual(around(-10, 8));
    const both = ({ importIncome, importPrice }: Elasticities) => importIncome + importPrice;
    expect(rangeUnder({ imports }, both)).toEqual(around(0, 2 * Math.hypot(0.3, 0.4)));
    // A covariance of −0.12 is a correlation of −1: the errors of 0.3 and 0.4 leave 0.1.
    expect(rangeUnder({ imports: estimate(pair(0.3, 0.4, -0.12, 2)) }, both)).toEqual(around(0, 0.2));
  });
  it('adds the two sides as squares, since they are estimated apart', () => {
    const figure = ({ importIncome, exportPrice }: Elasticities) => 50 * importIncome + 300 * exportPrice;
    // Half-widths 2·50·0.3 = 30 and 2·300·0.12 = 72: 78 together.
    expect(rangeUnder({ imports, exports }, figure)).toEqual(around(-250, 78));
    expect(rangeUnder({ exports }, figure)).toEqual(around(-250, 72));
    expect(rangeUnder({ exports }, ({ exportIncome }) => 10 * exportIncome)).toEqual(around(10, 1));
  });
  it('is a point where nothing that was estimated plays a part', () => {
    expect(rangeUnder({ imports }, ({ exportIncome }) => exportIncome)).toEqual({ low: 1, high: 1 });
    expect(rangeUnder({}, ({ importIncome }) => importIncome)).toEqual({ low: 1, high: 1 });
  });
  it('is that of the long run where there is one', () => {
    const both = estimate(pair(9, 9, 0, 9), pair(0.3, 0.4, 0, 2));
    expect(rangeUnder({ imports: both }, ({ importIncome }) => importIncome)).toEqual(around(1, 0.6));
  });
});

describe('a change', () => {
  it('has two ends, the first and the last state', () => {
    const { states } = dataOf({ Exports: [1, 2, 3], Imports: [1, 1, 1] });
    const data = dataOf({ Exports: [1, 2, 3], Imports: [1, 1, 1] });
    expect(ends(data)).toEqual([states[0], states[2]]);
    expect(() => ends({ ...data, states: [] })).toThrow(RangeError);
  });
  it('gives each row and part its range, the published one of its row', () => {
    const data = dataOf({
      Exports: [100, 100],
      Imports: [100, 200],
      'Export price': [1, 1],
      'Import price': [1, 1],
      'Domestic demand': [100, 110],
      'Government demand': [10, 10],
      'Foreign demand': [100, 100],
    });
    const { drivers, rangeKind } = balanceChange(data, published);
    expect(rangeKind).toBe('published');
    const demand = drivers.find(({ key }) => key === 'domesticDemand');
    // Income elasticities from 1 to 1.8, on L(200, 100)·ln 1.1.
    const one = (-100 / Math.log(2)) * Math.log(1.1);
    expect(demand?.amount).toBeCloseTo(one, 10);
    expect([demand?.low, demand?.high]).toEqual([expect.closeTo(1.8 * one, 10), expect.closeTo(one, 10)]);
    const [ofPrivate, ofGovernment] = demand?.parts ?? [];
    expect([ofPrivate?.low, ofPrivate?.high]).toEqual([
      expect.closeTo(1.8 * one, 10),
      expect.closeTo(one, 10),
    ]);
    expect([ofGovernment?.low, ofGovernment?.high].map((each) => Math.abs(each ?? 1))).toEqual([0, 0]);
    expect(demand?.share).toBeCloseTo(one / -100, 12);
  });
});
