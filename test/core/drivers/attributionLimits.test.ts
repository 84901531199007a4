import { describe, expect, it } from 'vitest';
import { attribute, requireExactSum, type Attribution } from '../../../src/core/drivers/attribution';
import type { TradeState } from '../../../src/core/drivers/tradeState';
import { Refusal } from '../../../src/core/refusal';
import { frbus } from './tradeStates';

const kindOf = (call: () => unknown) => {
  try {
    call();
  } catch (error) {
    if (error instanceof Refusal) return error.kind;
    throw error;
  }
  return 'answered';
};

describe('rows that must add up', () => {
  const [before, after]: [TradeState, TradeState] = [
    { exports: 1000, imports: 100, gdp: 10_000 },
    { exports: 100, imports: 500, gdp: 20_000 },
  ];
  const found = attribute(before, after, frbus);
  const spoilt = (amount: number, percentOfGdp: number): Attribution => ({
    ...found,
    drivers: found.drivers.map((driver, row) =>
      row === 0
        ? {
            ...driver,
            amount: driver.amount + amount,
            percentOfGdp: (driver.percentOfGdp ?? 0) + percentOfGdp,
          }
        : driver,
    ),
  });
  const judged = (amount: number, percentOfGdp: number) =>
    kindOf(() => {
      requireExactSum(spoilt(amount, percentOfGdp), before, after);
    });

  it('may miss the change by 1e-9 of it, in currency', () => {
    // The balance fell by 1300, more than any flow.
    expect([judged(1.29e-6, 0), judged(-1.29e-6, 0)]).toEqual(['answered', 'answered']);
    expect([judged(1.31e-6, 0), judged(-1.31e-6, 0)]).toEqual(['value', 'value']);
  });
  it('and by 1e-9 of it in points of GDP', () => {
    // From 9 % to −2 % of GDP: 11 points.
    expect([judged(0, 1.09e-8), judged(0, -1.09e-8)]).toEqual(['answered', 'answered']);
    expect([judged(0, 1.11e-8), judged(0, -1.11e-8)]).toEqual(['value', 'value']);
  });
  it.each([
    ['exports before', [1000, 990], [800, 790]],
    ['imports before', [990, 1000], [790, 800]],
    ['exports after', [800, 790], [1000, 990]],
    ['imports after', [790, 800], [990, 1000]],
  ] as const)('and by 1e-9 of the largest flow, %s', (_, first, second) => {
    const state = ([exports, imports]: readonly [number, number]) => ({ exports, imports, gdp: 10_000 });
    const [one, other] = [state(first), state(second)];
    const exact = attribute(one, other, frbus);
    const off = (amount: number, points: number) =>
      kindOf(() => {
        const drivers = exact.drivers.map((driver, row) =>
          row === 0
            ? { ...driver, amount: driver.amount + amount, percentOfGdp: (driver.percentOfGdp ?? 0) + points }
            : driver,
        );
        requireExactSum({ ...exact, drivers }, one, other);
      });
    // The largest flow is 1000, a tenth of GDP.
    expect([off(0.99e-6, 0), off(1.01e-6, 0)]).toEqual(['answered', 'value']);
    expect([off(0, 0.99e-8), off(0, 1.01e-8)]).toEqual(['answered', 'value']);
  });
  it('are overflow where they are not finite', () => {
    expect([judged(Infinity, 0), judged(0, Number.NaN)]).toEqual(['overflow', 'overflow']);
  });
});

describe('points of GDP', () => {
  it('have a row for GDP itself, −L(X/Y)·ΔlnY + L(M/Y)·ΔlnY, which moves no money', () => {
    const logMean = (a: number, b: number) => (a - b) / Math.log(a / b);
    const found = attribute(
      { exports: 100, imports: 200, gdp: 1000 },
      { exports: 150, imports: 220, gdp: 2000 },
      frbus,
    );
    const gdp = found.drivers.at(-1);
    expect(gdp).toMatchObject({ key: 'gdpDenominator', amount: 0, parts: [] });
    const points = 100 * (logMean(0.2, 0.11) - logMean(0.1, 0.075)) * Math.log(2);
    expect(gdp?.percentOfGdp).toBeCloseTo(points, 10);
    expect(found.change).toEqual({ amount: 30, percentOfGdp: expect.closeTo(-3.5 + 10, 10) as number });
  });
  it('are not given without GDP in both periods', () => {
    const bare = { exports: 100, imports: 200 };
    for (const [before, after] of [
      [bare, bare],
      [{ ...bare, gdp: 9 }, bare],
      [bare, { ...bare, gdp: 9 }],
    ] as const) {
      const { drivers, change } = attribute(before, after, frbus);
      expect(change.percentOfGdp).toBeUndefined();
      expect(drivers.map(({ key, percentOfGdp }) => [key, percentOfGdp])).toEqual([
        ['exportsNotSeparable', undefined],
        ['importsNotSeparable', undefined],
      ]);
    }
  });
  it('are split over the parts of a row as its amount is', () => {
    const state = (government: number, demand: number, gdp: number): TradeState => ({
      exports: 100,
      imports: 200 * (demand / 100),
      nonCompetingImports: 50 * (demand / 100),
      importPrice: 1,
      domesticDemand: demand,
      governmentDemand: government,
      gdp,
    });
    const { drivers } = attribute(state(20, 100, 1000), state(40, 130, 1000), frbus);
    const demand = drivers.find(({ key }) => key === 'domesticDemand');
    // GDP stands still, so that points are amounts over it.
    expect(demand?.percentOfGdp).toBeCloseTo(-6, 10);
    expect(demand?.parts.map(({ key }) => key)).toEqual(['privateDemand', 'governmentDemand']);
    for (const { amount, percentOfGdp } of demand?.parts ?? []) {
      expect(percentOfGdp).toBeCloseTo((100 * amount) / 1000, 10);
    }
  });
  it('of a row that moved two flows are those of one flow, where the two grow alike', () => {
    const state = (government: number, demand: number): TradeState => ({
      exports: 100,
      imports: 2 * demand,
      importPrice: 1,
      domesticDemand: demand,
      governmentDemand: government,
      gdp: 1000,
    });
    const apart = (whole: TradeState) => ({ ...whole, nonCompetingImports: whole.imports / 4 });
    const [before, after] = [state(20, 100), state(40, 130)];
    const demandOf = (one: TradeState, other: TradeState) =>
      attribute(one, other, frbus).drivers.find(({ key }) => key === 'domesticDemand');
    const one = demandOf(before, after);
    const two = demandOf(apart(before), apart(after));
    expect(two?.parts.map(({ key }) => key)).toEqual(one?.parts.map(({ key }) => key));
    two?.parts.forEach(({ amount, percentOfGdp }, at) => {
      expect(amount).toBeCloseTo(one?.parts[at]?.amount ?? Number.NaN, 10);
      expect(percentOfGdp).toBeCloseTo(one?.parts[at]?.percentOfGdp ?? Number.NaN, 10);
    });
  });
});
