import { describe, expect, it } from 'vitest';
import { readAssumptions, type Assumptions } from '../../../src/core/drivers/assumptions';
import { causeGroups, splitByCause } from '../../../src/core/drivers/causes';
import { balanceChange } from '../../../src/core/drivers/deficitDriver';
import { priceVolumeChange } from '../../../src/core/drivers/priceVolume';
import { competingImports, Growth, type TradeState } from '../../../src/core/drivers/tradeState';
import { dataOf, type Series } from './tables';

const published = readAssumptions('assumptions', undefined) as Assumptions;

describe('causes', () => {
  const rich: Series = {
    Exports: [100, 130],
    Imports: [120, 150],
    GDP: [1000, 1100],
    'Export price': [1, 1.1],
    'Import price': [1, 0.9],
    'Domestic demand': [100, 120],
    'Government demand': [20, 30],
    'Foreign demand': [100, 115],
    'Domestic price': [1, 1.05],
    'Foreign price': [1, 1.2],
    'Exchange rate': [1, 1.25],
    Tariff: [0.1, 0.05],
    'Non-competing imports': [20, 30],
  };
  const groupsOf = (series: Series) => {
    const change = balanceChange(dataOf(series), published);
    return { change, groups: splitByCause(change) };
  };
  const { change, groups } = groupsOf(rich);
  const driver = (key: string) => change.drivers.find((each) => each.key === key);
  const amount = (key: string) => driver(key)?.amount ?? Number.NaN;
  const part = (key: string, name: string) =>
    driver(key)?.parts.find((each) => each.key === name)?.amount ?? Number.NaN;

  it('take each row once: parts that belong to a cause go to it, the rest stays', () => {
    const currency = ['relativeExportPrice', 'relativeImportPrice', 'importPrice'].map((key) =>
      part(key, 'exchangeRate'),
    );
    const expected: readonly (readonly [(typeof causeGroups)[number], number])[] = [
      [1, amount('foreignDemand') + part('domesticDemand', 'privateDemand')],
      [2, part('domesticDemand', 'governmentDemand')],
      [3, currency.reduce((sum, each) => sum + each, 0)],
      [4, amount('nonCompetingImports')],
      [5, amount('tariffs')],
      ['otherPrices', amount('exportPrice') + amount('importPrice') - part('importPrice', 'exchangeRate')],
      [
        'otherCompetitiveness',
        part('relativeExportPrice', 'exportAgainstForeignPrice') +
          part('relativeImportPrice', 'importAgainstDomesticPrice'),
      ],
      ['unexplained', amount('exportsUnexplained') + amount('importsUnexplained')],
    ];
    expect(causeGroups).toEqual(expected.map(([group]) => group));
    for (const [group, figure] of expected) {
      expect(groups[group]?.amount, String(group)).toBeCloseTo(figure, 9);
    }
    const total = causeGroups.reduce((sum, group) => sum + (groups[group]?.amount ?? 0), 0);
    expect(total).toBeCloseTo(130 - 150 - (100 - 120), 9);
  });
  it('have the range of their amount, a point where elasticities play no part', () => {
    expect(groups[1]?.low).toBeLessThan(groups[1]?.high ?? 0);
    expect(groups.otherPrices).toMatchObject({
      low: groups.otherPrices?.amount,
      high: groups.otherPrices?.amount,
    });
  });
  it('are not measured without their series, whatever their amount', () => {
    const bare = groupsOf({ Exports: [100, 130], Imports: [120, 150] }).groups;
    for (const group of [1, 2, 3, 4, 5, 'otherPrices', 'otherCompetitiveness'] as const) {
      expect(bare[group]).toBeUndefined();
    }
    expect(bare.unexplained).toMatchObject({ amount: expect.closeTo(0, 10) as number });
    const still = { ...rich, Tariff: [0.1, 0.1] };
    expect(groupsOf(still).groups[5]?.amount).toBeCloseTo(0, 12);
  });
});

describe('growth between two states', () => {
  const state: TradeState = { exports: 100, imports: 80 };

  it('is undefined for a series that one of them lacks, and of the tariff that of 1 + τ', () => {
    const growth = new Growth({ ...state, tariff: 0.1, importPrice: 1 }, { ...state, tariff: 0.21 });
    expect(growth.tariff).toBeCloseTo(Math.log(1.1), 12);
    expect(growth.importPrice).toBeUndefined();
    expect(new Growth(state, { ...state, tariff: 0.1 }).tariff).toBeUndefined();
    expect(new Growth({ ...state, tariff: 0.1 }, state).tariff).toBeUndefined();
  });
  it('of a relative export price is Δln(Px·E/P*), or that of the real rate where a part is missing', () => {
    const full: TradeState = {
      ...state,
      exportPrice: 2,
      exchangeRate: 3,
      foreignPrice: 5,
      realExchangeRate: 7,
    };
    const base: TradeState = {
      ...state,
      exportPrice: 1,
      exchangeRate: 1,
      foreignPrice: 1,
      realExchangeRate: 1,
    };
    const relative = (...lacking: (keyof TradeState)[]) => {
      const cut = Object.fromEntries(
        Object.entries(full).filter(([key]) => !lacking.includes(key as keyof TradeState)),
      );
      return new Growth(base, cut as unknown as TradeState).relativeExportPrice;
    };
    expect(relative()).toBeCloseTo(Math.log((2 * 3) / 5), 12);
    expect(relative('foreignPrice')).toBeCloseTo(Math.log(7), 12);
    expect(relative('exchangeRate')).toBeCloseTo(Math.log(7), 12);
    expect(relative('foreignPrice', 'realExchangeRate')).toBeUndefined();
    expect(relative('exportPrice')).toBeUndefined();
  });
  it('of a relative import price needs both prices', () => {
    const relative = (before: Partial<TradeState>, after: Partial<TradeState>) =>
      new Growth({ ...state, ...before }, { ...state, ...after }).relativeImportPrice;
    const ones = { importPrice: 1, domesticPrice: 1 };
    expect(relative(ones, { importPrice: 3, domesticPrice: 2 })).toBeCloseTo(Math.log(1.5), 12);
    expect(relative(ones, { importPrice: 3 })).toBeUndefined();
    expect(relative(ones, { domesticPrice: 3 })).toBeUndefined();
  });
  it('leaves non-competing imports out of those that compete', () => {
    expect(competingImports(state)).toBe(80);
    expect(competingImports({ ...state, nonCompetingImports: 30 })).toBe(50);
  });
});

describe('prices and volumes', () => {
  // Prices over their mean: exports 0.8 → 1.2 on volumes 100 → 150, imports 1.1 → 0.9 on volumes 200 → 100.
  const before: TradeState = { exports: 80, imports: 220, exportPrice: 8, importPrice: 22 };
  const after: TradeState = { exports: 180, imports: 90, exportPrice: 12, importPrice: 18 };

  it('are split after Bennet, by hand', () => {
    const found = priceVolumeChange(before, after);
    const expected = {
      exportVolume: 50,
      exportPrice: 125 * 0.4,
      importVolume: 100,
      importPrice: 150 * 0.2,
      termsOfTrade: 0.5 * (125 + 150) * (0.4 + 0.2),
      commonInflation: 0.5 * (125 - 150) * (0.4 - 0.2),
      change: 230,
    };
    for (const [key, figure] of Object.entries(expected)) {
      expect(found?.[key as keyof typeof expected], key).toBeCloseTo(figure, 10);
    }
  });
  it('need both prices in both periods', () => {
    for (const key of ['exportPrice', 'importPrice'] as const) {
      const lacking = (state: TradeState) =>
        Object.fromEntries(Object.entries(state).filter(([name]) => name !== key)) as unknown as TradeState;
      expect(priceVolumeChange(lacking(before), after)).toBeUndefined();
      expect(priceVolumeChange(before, lacking(after))).toBeUndefined();
    }
  });
});
