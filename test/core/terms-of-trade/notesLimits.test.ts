import { describe, expect, it } from 'vitest';
import type { Cell, Cells } from '../../../src/core/cell';
import type { Note } from '../../../src/core/note';
import { locateByPosition } from '../../../src/core/place';
import { NumberBlock } from '../../../src/core/table/numberBlock';
import { NumberRows } from '../../../src/core/table/numberRows';
import { priceIndex, type Chaining } from '../../../src/core/terms-of-trade/priceIndex';
import { notesOnPrices } from '../../../src/core/terms-of-trade/priceNotes';
import { PriceTable } from '../../../src/core/terms-of-trade/priceTable';
import { notesOnIndices } from '../../../src/core/terms-of-trade/termsOfTrade';
import { hasNoTrade, notesOnGain } from '../../../src/core/terms-of-trade/tradingGain';

const codes = (notes: readonly Note[]) => notes.map(({ code }) => code);
const block = (argument: string, cells: Cells, sign: 'positive' | 'flow' = 'positive') =>
  NumberBlock.read(argument, cells, { sign, turnNegative: true });
const column = (...cells: Cell[]): Cells => cells.map((cell) => [cell]);

describe('notes on prices and quantities', () => {
  const notes = (prices: Cells, quantities: Cells, chaining: Chaining = 'direct', base = 0) => {
    const table = new PriceTable(
      NumberRows.read('prices', prices, { sign: 'positive' }),
      NumberRows.read('quantities', quantities, { sign: 'flow' }),
    );
    const index = priceIndex(table, 'laspeyres', chaining, base);
    return notesOnPrices(table, index, 'laspeyres', chaining);
  };
  const twoByTwo = [
    [1, 1],
    [1, 1],
  ];

  it('are none where every figure is there and above 0', () => {
    expect(notes(twoByTwo, twoByTwo)).toEqual([]);
  });
  it('say that one row is one period, unless it is one figure', () => {
    const [note] = notes([[1, 2, 3]], [[1, 1, 1]]);
    expect(note).toMatchObject({ code: 'ONE_PERIOD', place: { argument: 'prices' } });
    expect(note?.sentence(locateByPosition)).toContain('3 products');
    expect(notes([[1]], [[1]])).toEqual([]);
    expect(notes(column(1, 2), column(1, 1))).toEqual([]);
  });
  it('say that a unit value is no price where it is among the formulas asked for', () => {
    const rows = NumberRows.read('prices', twoByTwo, { sign: 'positive' });
    const table = new PriceTable(rows, rows);
    const index = priceIndex(table, 'unit-value', 'direct', 0);
    const ofFormula = (formula: 'unit-value' | 'all' | 'fisher') =>
      codes(notesOnPrices(table, index, formula, 'direct'));
    expect(ofFormula('unit-value')).toEqual(['UNIT_VALUE']);
    expect(ofFormula('all')).toEqual(['UNIT_VALUE']);
    expect(ofFormula('fisher')).toEqual([]);
  });
  it('count the quantities of 0 and point at the first', () => {
    const [note, ...others] = notes(
      [
        [1, 1, 1],
        [1, 1, 1],
        [1, 1, 1],
      ],
      [
        [1, 1, 1],
        [1, 0, 0],
        [0, 1, 1],
      ],
    );
    expect(others).toEqual([]);
    expect(note).toMatchObject({
      code: 'ZERO_QUANTITY',
      place: { argument: 'quantities', row: 1, column: 1 },
    });
    expect(note?.sentence(locateByPosition)).toMatch(/^3 quantities are 0/);
  });
  it('give the smallest matched share, its period, and how many comparisons rest on matched products', () => {
    // Prices of 1. Of 10 in the first period 9, 7 and 8 are matched by the periods after it.
    const ones = Array.from({ length: 5 }, () => [1, 1, 1, 1]);
    const [note, ...others] = notes(ones, [
      [6, 1, 2, 1],
      [6, 1, 2, ''],
      [6, 1, '', ''],
      [6, '', 2, ''],
      [6, 1, 2, 1],
    ]);
    expect(others).toEqual([]);
    expect(note).toMatchObject({ code: 'MATCHED_SHARE', place: { argument: 'prices', row: 2 } });
    expect(note?.sentence(locateByPosition)).toMatch(
      /^3 comparisons rest .*smallest matched share is 70\.0 % /,
    );
  });
  it('do not count the base, which is compared with nothing, nor whole periods', () => {
    const [note] = notes(
      [
        [1, 1],
        [1, 1],
        [1, 1],
      ],
      [
        [8, 2],
        [8, ''],
        [8, 2],
      ],
    );
    expect(note?.sentence(locateByPosition)).toMatch(/^One comparison rests .* 80\.0 % /);
  });
  it('point at the first of the smallest shares, which may be the first period', () => {
    const place = (...quantities: Cell[][]) => {
      const ones = quantities.map((row) => row.map(() => 1));
      return notes(ones, quantities, 'direct', 1)[0]?.place;
    };
    const [whole, tenth, fifth] = [
      [8, 1, 1],
      [8, 1, ''],
      [8, '', ''],
    ];
    expect(place(fifth, whole, tenth)).toMatchObject({ row: 0 });
    expect(place(tenth, whole, fifth)).toMatchObject({ row: 2 });
    expect(place(whole, whole, tenth, tenth)).toMatchObject({ row: 2 });
  });
  it('count the periods without figures, and say whether the chain links over them', () => {
    const gap = column(1, '', 1, '', 1);
    const ones = column(1, 1, 1, 1, 1);
    const [direct, ...others] = notes(gap, ones);
    expect(others).toEqual([]);
    expect(direct).toMatchObject({ code: 'PERIOD_EMPTY', place: { argument: 'prices', row: 1 } });
    expect(direct?.sentence(locateByPosition)).toMatch(/^2 periods have .*#N\/A\.$/);
    const [chained] = notes(gap, ones, 'chained');
    expect(chained?.sentence(locateByPosition)).toContain('the chain links the periods on either side');
  });
});

describe('notes on two price indices', () => {
  const notes = (exportPrices: Cells, importPrices: Cells, base?: number) =>
    notesOnIndices({
      exportPrices: block('exportPrices', exportPrices),
      importPrices: block('importPrices', importPrices),
      base,
    });
  const [first, last] = [column(100, 110, 120), column(80, 90, 100)];

  it('say where each is 100, if that is not one period', () => {
    const [note] = notes(first, last);
    expect(note).toMatchObject({ code: 'BASE_MISMATCH', place: { argument: 'exportPrices', row: 0 } });
    expect(note?.sentence(locateByPosition)).toContain('row 3, column 1 of importPrices');
    expect(notes([[100, 110, 120]], [[80, 90, 100]])).toHaveLength(1);
  });
  it('are none with a base, with one reference period or none to be seen, and for several series', () => {
    expect(notes(first, last, 0)).toEqual([]);
    expect(notes(first, first)).toEqual([]);
    expect(notes(first, column(80, 90, 99))).toEqual([]);
    const side = (figures: Cells, other: Cells) => figures.map((row, at) => [...row, ...(other[at] ?? [])]);
    expect(notes(side(first, first), side(last, last))).toEqual([]);
  });
});

describe('notes on a trading gain', () => {
  const inputs = (referenceLevel: 1 | 100, exportPrices: Cells, importPrices: Cells, domestic?: Cells) => ({
    exports: block('exports', column(10, 10, 10), 'flow'),
    imports: block('imports', column(10, 10, 10), 'flow'),
    exportPrices: block('exportPrices', exportPrices),
    importPrices: block('importPrices', importPrices),
    domesticPrices: domestic && block('domesticPrices', domestic),
    referenceLevel,
  });
  const [first, last] = [column(100, 110, 120), column(80, 90, 100)];
  const asRatios = (prices: Cells) => prices.map((row) => row.map((figure) => Number(figure) / 100));

  it('say which prices have another reference period than those of exports', () => {
    expect(notesOnGain(inputs(100, first, first, first))).toEqual([]);
    const places = (importPrices: Cells, domestic?: Cells) =>
      notesOnGain(inputs(100, first, importPrices, domestic)).map(({ code, place, sentence }) => [
        code,
        place,
        /row 3, column 1 of (\w+)/.exec(sentence(locateByPosition))?.[1],
      ]);
    const ofExports = { argument: 'exportPrices', row: 0, column: 0 };
    expect(places(last)).toEqual([['REFERENCE_MISMATCH', ofExports, 'importPrices']]);
    expect(places(first, last)).toEqual([['REFERENCE_MISMATCH', ofExports, 'domesticPrices']]);
    expect(places(last, last)).toHaveLength(2);
  });
  it('say that prices were read as ratios, and compare those where they are 1', () => {
    const [firstRatios, lastRatios] = [asRatios(first), asRatios(last)];
    expect(notesOnGain(inputs(1, firstRatios, firstRatios))).toMatchObject([
      { code: 'PRICES_AS_RATIOS', place: { argument: 'exportPrices' } },
    ]);
    expect(codes(notesOnGain(inputs(1, firstRatios, lastRatios)))).toEqual([
      'PRICES_AS_RATIOS',
      'REFERENCE_MISMATCH',
    ]);
  });
  it('say that imports were turned round', () => {
    const turned = {
      ...inputs(100, first, first),
      imports: block('imports', column(-10, -10, -10), 'flow'),
    };
    expect(notesOnGain(turned)).toMatchObject([{ code: 'IMPORTS_FLIPPED', place: { argument: 'imports' } }]);
  });
  it('know a period without trade by both flows being 0', () => {
    const given = {
      ...inputs(100, first, first),
      exports: block('exports', column(0, 0, 5), 'flow'),
      imports: block('imports', column(0, 5, 0), 'flow'),
    };
    expect([0, 1, 2].map((at) => hasNoTrade(given, at))).toEqual([true, false, false]);
  });
});
