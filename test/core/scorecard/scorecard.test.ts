import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/cell';
import type { ClaimKey } from '../../../src/core/scorecard/indicators';
import { cardOf, claimOf, type Series } from './cards';

const still = { Exports: [10, 10], Imports: [10, 10] };

describe('movements too small to say something', () => {
  const prices = (after: number) =>
    claimOf('consumers', { ...still, 'Import price': [100, after], 'Domestic price': [100, 100] });
  const investment = (after: number) =>
    claimOf('investment', { ...still, 'Private investment': [20, after], GDP: [100, 100] });

  it('are below half a point for indices, which begin at 100', () => {
    expect(prices(99.49)).toMatchObject({ standing: 'in line', movement: 'fall' });
    expect(prices(99.51)).toMatchObject({ standing: 'open', movement: 'still' });
    expect(prices(100.49)).toMatchObject({ standing: 'open', movement: 'still' });
    expect(prices(100.51)).toMatchObject({ standing: 'not in line', movement: 'rise' });
    expect(prices(50)).toMatchObject({ from: { level: 1, shown: 100 }, to: { level: 0.5, shown: 50 } });
  });
  it('are below a tenth of a percentage point for ratios, which are shown as they are', () => {
    expect(investment(20.11)).toMatchObject({ standing: 'in line', movement: 'rise' });
    expect(investment(20.09)).toMatchObject({ standing: 'open', movement: 'still' });
    expect(investment(19.91)).toMatchObject({ standing: 'open', movement: 'still' });
    expect(investment(19.89)).toMatchObject({ standing: 'not in line', movement: 'fall' });
    expect(investment(25)).toMatchObject({ from: { shown: 20 }, to: { shown: 25 } });
  });
});

describe('indicators from two years, by hand', () => {
  it.each([
    [
      'demand over real output',
      'living',
      { 'Domestic demand': [100, 132], 'Real GDP': [100, 110] },
      [100, 120],
    ],
    [
      'demand over deflated output',
      'living',
      { 'Domestic demand': [100, 132], GDP: [200, 220], 'Domestic price': [2, 2] },
      [100, 120],
    ],
    [
      'inflow of direct investment, before private investment',
      'investment',
      { 'FDI inflow': [5, 12], 'Private investment': [20, 20], GDP: [100, 200] },
      [5, 6],
    ],
    [
      'export volume over foreign demand',
      'specialisation',
      { 'Export price': [1, 2], 'Foreign demand': [10, 5], Exports: [10, 10] },
      [100, 100],
    ],
    [
      'a given export volume over foreign demand',
      'specialisation',
      { 'Export volume': [10, 30], 'Foreign demand': [10, 20] },
      [100, 150],
    ],
    [
      'two-way trade after Grubel and Lloyd',
      'chains',
      {
        'Goods exports': [30, 40],
        'Goods imports': [50, 40],
        'Services exports': [20, 30],
        'Services imports': [0.1, 10],
      },
      [100 * (1 - 39.9 / 100.1), 100 * (1 - 20 / 120)],
    ],
    [
      'penetration M ÷ (Q − X + M)',
      'dependence',
      { 'Domestic output': [110, 110], Exports: [10, 20], Imports: [25, 30], GDP: [100, 100] },
      [20, 25],
    ],
    ['imports over GDP', 'dependence', { Imports: [25, 30], Exports: [1, 1], GDP: [100, 200] }, [25, 15]],
    [
      'import volume over demand',
      'jobs',
      { Imports: [10, 10], 'Import price': [1, 2], 'Domestic demand': [100, 25] },
      [100, 200],
    ],
    [
      'a given import volume over demand',
      'jobs',
      { 'Import volume': [10, 20], 'Domestic demand': [100, 400] },
      [100, 50],
    ],
    ['the net position over GDP', 'debt', { 'Net position': [-20, -45], GDP: [100, 150] }, [-20, -30]],
    [
      'gross positions over GDP',
      'debt',
      { 'Foreign assets': [30, 15], 'Foreign liabilities': [50, 60], GDP: [100, 150] },
      [-20, -30],
    ],
    [
      'short-term debt over reserves, before the terms-of-trade shock',
      'exposure',
      { 'Short-term debt': [5, 30], Reserves: [10, 20], Exports: [1, 1], Imports: [1, 1], GDP: [9, 9] },
      [50, 150],
    ],
    // A fall of 10 % in the terms of trade, half of it on each side: ½ (X + M) · 10 % ÷ GDP.
    [
      'the shock of a fall in the terms of trade',
      'exposure',
      { Exports: [20, 20], Imports: [40, 60], GDP: [100, 100] },
      [3, 4],
    ],
  ] as const)('%s', (_, key, series, [before, after]) => {
    const found = claimOf(key, series);
    if (found.standing === 'not measured') throw new Error('The claim should be measured.');
    expect(found.from.shown).toBeCloseTo(before, 10);
    expect(found.to.shown).toBeCloseTo(after, 10);
  });
});

describe('claims that cannot be measured', () => {
  it('name the series that the nearest indicator lacks', () => {
    const lacking = (key: ClaimKey, series: Series) => {
      const found = claimOf(key, series);
      return found.standing === 'not measured' && found.lack.kind === 'series' ? found.lack.series : [];
    };
    expect(lacking('consumers', { ...still, 'Import price': [1, 1] })).toEqual(['domesticPrice']);
    expect(lacking('debt', still)).toEqual(['netPosition', 'gdp']);
    expect(lacking('debt', { ...still, 'Foreign assets': [1, 1], GDP: [1, 1] })).toEqual(['netPosition']);
    expect(lacking('living', { ...still, 'Domestic demand': [1, 1], 'Domestic price': [1, 1] })).toEqual([
      'realGdp',
    ]);
    expect(lacking('specialisation', { ...still, 'Export price': [1, 1] })).toEqual(['foreignDemand']);
  });
  it('have no level where home products and imports do not add up to a supply', () => {
    const found = claimOf('dependence', {
      'Domestic output': [5, 110],
      Exports: [30, 10],
      Imports: [25, 25],
    });
    expect(found).toMatchObject({ standing: 'not measured', lack: { kind: 'undefined' } });
  });
  it('name the figure that is missing in one of the two periods', () => {
    const series = { Imports: [1, 2, 3], Exports: [1, 2, 3], GDP: [9, 9, 9] };
    const gaps = cardOf({ ...series, 'Net position': ['', 5, 5] }, 2000, 2002).results;
    expect(gaps.find(({ key }) => key === 'debt')).toMatchObject({
      standing: 'not measured',
      lack: { kind: 'figure', label: 'Net position', period: '2000' },
    });
  });
});

describe('beside the claims', () => {
  it('stands what cheaper imports are worth: minus the log mean of M ÷ Y times Δln(Pm ÷ Pd)', () => {
    const series = {
      Exports: [10, 10],
      Imports: [10, 30],
      GDP: [100, 100],
      'Import price': [1, 0.5],
      'Domestic price': [1, 2],
    };
    const share = (0.3 - 0.1) / Math.log(3);
    expect(cardOf(series).priceGain).toBeCloseTo(100 * share * Math.log(4), 10);
    for (const label of ['Imports', 'GDP', 'Import price', 'Domestic price']) {
      const lacking = Object.fromEntries(Object.entries(series).filter(([key]) => key !== label));
      expect(cardOf(lacking).priceGain, label).toBeUndefined();
    }
  });
  it('stands the growth of employment, where both periods have a figure', () => {
    expect(cardOf({ ...still, GDP: [9, 9], Employment: [50, 55] }).employment).toBeCloseTo(10, 12);
    expect(cardOf({ ...still, GDP: [9, 9], Employment: [50, ''] }).employment).toBeUndefined();
    expect(cardOf({ ...still, GDP: [9, 9] }).employment).toBeUndefined();
  });
  it('stands the standard deviation of the changes of the terms of trade, from eight changes on', () => {
    const years = (length: number, price = (at: number): Cell => Math.exp(0.03 * (at % 2))) => ({
      Exports: Array.from({ length }, () => 1),
      Imports: Array.from({ length }, () => 1),
      GDP: Array.from({ length }, () => 9),
      'Export price': Array.from({ length }, (_, at) => price(at)),
      'Import price': Array.from({ length }, () => 1),
    });
    // Eight changes of ±3 %: mean 0, sum of squares 72, over 7.
    expect(cardOf(years(9)).volatility).toMatchObject({ changes: 8 });
    expect(cardOf(years(9)).volatility?.deviation).toBeCloseTo(Math.sqrt(72 / 7), 10);
    expect(cardOf(years(8)).volatility).toBeUndefined();
    expect(cardOf(years(11), 2010, 2000).volatility).toEqual(cardOf(years(11), 2000, 2010).volatility);
    // A figure that is missing takes both changes that it is part of.
    const holed = years(11, (at) => (at === 5 ? '' : Math.exp(0.03 * (at % 2))));
    expect(cardOf(holed).volatility).toMatchObject({ changes: 8 });
    // Steady growth of 1 % a year of one price against the other has no volatility.
    expect(cardOf(years(10, (at) => 1.01 ** at)).volatility?.deviation).toBeCloseTo(0, 10);
  });
  it('stands that imports were turned round', () => {
    const { notes } = cardOf({ Exports: [10, 10], Imports: [-10, -11], GDP: [100, 100] });
    expect(notes.map(({ code }) => code)).toEqual(['IMPORTS_FLIPPED']);
  });
});
