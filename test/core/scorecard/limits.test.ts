import { describe, expect, it } from 'vitest';
import { CellError, type Cell } from '../../../src/core/cell';
import { claims, type ClaimKey } from '../../../src/core/scorecard/indicators';
import { cardOf, claimOf, type Series } from './cards';

const still = { Exports: [10, 10], Imports: [10, 10] };

describe('the claims', () => {
  it('are five advantages and four disadvantages, in the order of the framework', () => {
    expect(claims.map(({ key, isAdvantage }) => [key, isAdvantage])).toEqual([
      ['consumers', true],
      ['living', true],
      ['investment', true],
      ['specialisation', true],
      ['chains', true],
      ['dependence', false],
      ['jobs', false],
      ['debt', false],
      ['exposure', false],
    ]);
    expect(cardOf(still).results.map(({ key, isAdvantage }) => [key, isAdvantage])).toEqual(
      claims.map(({ key, isAdvantage }) => [key, isAdvantage]),
    );
  });

  // What a claim says of a deficit: the direction in which its indicator moves in line with it.
  const up = [10, 20];
  const level = [100, 100];
  it.each<[ClaimKey, string, 'rise' | 'fall', boolean, Series]>([
    ['consumers', 'cheaper imports', 'fall', true, { 'Import price': [20, 10], 'Domestic price': level }],
    ['living', 'demand above output', 'rise', true, { 'Domestic demand': up, 'Real GDP': level }],
    [
      'living',
      'demand above deflated output',
      'rise',
      true,
      { 'Domestic demand': up, GDP: level, 'Domestic price': level },
    ],
    ['investment', 'direct investment', 'rise', false, { 'FDI inflow': up, GDP: level }],
    ['investment', 'private investment', 'rise', false, { 'Private investment': up, GDP: level }],
    [
      'specialisation',
      'exports above demand abroad',
      'rise',
      true,
      { Exports: up, 'Export price': level, 'Foreign demand': level },
    ],
    [
      'specialisation',
      'export volume above demand abroad',
      'rise',
      true,
      { 'Export volume': up, 'Foreign demand': level },
    ],
    [
      'chains',
      'two-way trade',
      'rise',
      false,
      {
        'Goods exports': up,
        'Goods imports': [20, 20],
        'Services exports': level,
        'Services imports': level,
      },
    ],
    [
      'dependence',
      'penetration',
      'rise',
      false,
      { Imports: up, Exports: [10, 10], 'Domestic output': level },
    ],
    ['dependence', 'imports over GDP', 'rise', false, { Imports: up, GDP: level }],
    [
      'jobs',
      'import volume above demand',
      'rise',
      true,
      { Imports: up, 'Import price': level, 'Domestic demand': level },
    ],
    [
      'jobs',
      'given import volume above demand',
      'rise',
      true,
      { 'Import volume': up, 'Domestic demand': level },
    ],
    ['debt', 'net position', 'fall', false, { 'Net position': [-10, -20], GDP: level }],
    [
      'debt',
      'assets less liabilities',
      'fall',
      false,
      { 'Foreign assets': [20, 10], 'Foreign liabilities': level, GDP: level },
    ],
    ['exposure', 'short-term debt', 'rise', false, { 'Short-term debt': up, Reserves: level }],
    ['exposure', 'a fall of the terms of trade', 'rise', false, { Exports: up, Imports: up, GDP: level }],
  ])('%s: %s in line by a %s', (key, _, direction, isIndex, series) => {
    const back = Object.fromEntries(
      Object.entries(series).map(([label, figures]) => [label, [...figures].reverse()]),
    );
    const [there, here] = [claimOf(key, series), claimOf(key, back)];
    expect(there).toMatchObject({ standing: 'in line', movement: direction });
    expect(here).toMatchObject({
      standing: 'not in line',
      movement: direction === 'rise' ? 'fall' : 'rise',
    });
    if (there.standing === 'not measured') throw new Error('It should be measured.');
    expect(there.from.shown === 100 && there.indicator.isIndex).toBe(isIndex);
  });
});

describe('the figures behind an indicator', () => {
  it('are named with their cells, in the order of the formula', () => {
    const found = claimOf('consumers', { ...still, 'Import price': [1, 2], 'Domestic price': [4, 5] });
    if (found.standing === 'not measured') throw new Error('It should be measured.');
    expect(found.to.figures).toEqual([
      { label: 'Import price', value: 2, place: { argument: 'data', row: 2, column: 3 } },
      { label: 'Domestic price', value: 5, place: { argument: 'data', row: 2, column: 4 } },
    ]);
    expect([found.from.level, found.to.level]).toEqual([0.25, 0.4]);
  });
  it('that are missing in the last period are named too', () => {
    const results = cardOf(
      { ...still, GDP: [9, 9], 'Net position': [5, new CellError('#N/A')], 'Private investment': [1, 2] },
      2000,
      2001,
    ).results;
    const debt = results.find(({ key }) => key === 'debt');
    expect(debt).toMatchObject({ standing: 'not measured', isAdvantage: false });
    expect(debt?.standing === 'not measured' && debt.lack).toEqual({
      kind: 'figure',
      label: 'Net position',
      period: '2001',
      place: { argument: 'data', row: 2, column: 4 },
    });
    expect(results.find(({ key }) => key === 'investment')?.standing).toBe('in line');
  });
  it('decide the window: the first and last period with all that are used', () => {
    const gaps: Series = { Imports: ['', 1, 2, 3], Exports: [1, 1, 1, 1], GDP: [9, 9, 9, ''] };
    const { from, to } = cardOf(gaps);
    expect([from.text, to.text]).toEqual(['2001', '2002']);
  });
  it('of a supply of 0 or below give no penetration', () => {
    const penetration = (output: number) =>
      claimOf('dependence', { Imports: [5, 5], Exports: [10, 10], 'Domestic output': [output, 100] });
    expect(penetration(5)).toMatchObject({ standing: 'not measured', lack: { kind: 'undefined' } });
    expect(penetration(4)).toMatchObject({ standing: 'not measured', lack: { kind: 'undefined' } });
    expect(penetration(6)).toMatchObject({ from: { level: 500 } });
  });
});

describe('beside the claims', () => {
  const prices = (own: readonly Cell[]) => ({
    Exports: own.map(() => 1),
    Imports: own.map(() => 1),
    GDP: own.map(() => 9),
    'Export price': own,
    'Import price': own.map(() => 1),
  });

  it('the spread of the terms of trade looks at the window alone, and at both prices', () => {
    // Changes of +1 % and −1 % in turn, and a jump before the window.
    const own = [5, ...Array.from({ length: 10 }, (_, at) => Math.exp(0.01 * (at % 2)))];
    const inside = cardOf(prices(own), 2001, 2010).volatility;
    expect(inside?.changes).toBe(9);
    // Five rises and four falls: mean 1/9, sum of squares 9 − 1/9, over 8.
    expect(inside?.deviation).toBeCloseTo(Math.sqrt((9 - 1 / 9) / 8), 10);
    const swapped = { ...prices(own.map(() => 1)), 'Import price': own };
    expect(cardOf(swapped, 2001, 2010).volatility?.deviation).toBeCloseTo(inside?.deviation ?? 0, 10);
    for (const label of ['Export price', 'Import price']) {
      const lacking = Object.fromEntries(Object.entries(prices(own)).filter(([key]) => key !== label));
      expect(cardOf(lacking, 2001, 2010).volatility).toBeUndefined();
    }
  });
  it('the growth of employment needs a figure in the first period too', () => {
    expect(cardOf({ ...still, GDP: [9, 9], Employment: ['', 55] }).employment).toBeUndefined();
    expect(cardOf({ ...still, GDP: [9, 9], Employment: [0, 55] }).employment).toBeUndefined();
  });
  it('turned imports are remarked on with their label, and other series are not', () => {
    const { notes } = cardOf({ Exports: [10, 10], Imports: [-10, -11], GDP: [100, 100] });
    expect(notes).toMatchObject([
      { code: 'IMPORTS_FLIPPED', place: { argument: 'data', row: 0, column: 2 } },
    ]);
    expect(cardOf({ ...still, GDP: [9, 9] }).notes).toEqual([]);
  });
});
