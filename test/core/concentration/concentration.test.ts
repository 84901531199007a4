import { describe, expect, it } from 'vitest';
import type { Cell, Cells } from '../../../src/core/cell';
import {
  concentrate,
  concentrationMeasure,
  looksLikeTotal,
  type ConcentrationMeasure,
} from '../../../src/core/concentration/concentration';
import { SupplierTable } from '../../../src/core/concentration/supplierTable';
import { Refusal } from '../../../src/core/refusal';

const listOf = (...amounts: number[]) => ({
  values: Float64Array.from(amounts),
  place: (row: number) => ({ argument: 'values', row, column: 0 }),
});
const measureOf = (measure: ConcentrationMeasure, amounts: number[], names?: string[], candidates?: number) =>
  concentrationMeasure(concentrate(listOf(...amounts), names, candidates), measure);

describe('concentration, at its limits', () => {
  it('has no normalized measure of a single candidate, and other measures of it', () => {
    expect(measureOf('normalized', [5])).toBeNaN();
    expect(measureOf('unctad', [5])).toBeNaN();
    expect(measureOf('hhi', [5])).toBe(1);
    expect(measureOf('normalized', [5], undefined, 2)).toBe(1);
    expect(measureOf('unctad', [5], undefined, 2)).toBe(1);
  });
  it('counts entries above zero as candidates, and takes as many as there are or more', () => {
    // H = ½ of two partners: nothing above an even spread over two, (½ − ⅓) ÷ ⅔ over three.
    expect(measureOf('normalized', [5, 5, 0])).toBeCloseTo(0, 12);
    expect(measureOf('normalized', [5, 5, 0], undefined, 2)).toBeCloseTo(0, 12);
    expect(measureOf('normalized', [5, 5, 0], undefined, 3)).toBeCloseTo(0.25, 12);
    expect(() => measureOf('normalized', [5, 5, 1], undefined, 2)).toThrow(Refusal);
  });
  it('sums the three largest, or as many as there are', () => {
    expect(measureOf('top3', [1, 4, 2, 3])).toBeCloseTo(90, 12);
    expect(measureOf('top1', [1, 4, 2, 3])).toBeCloseTo(40, 12);
    expect(measureOf('top3', [1, 3])).toBeCloseTo(100, 12);
  });
  it('has no largest partner where an entry for many is all there is', () => {
    expect(measureOf('top1', [7], ['Other'])).toBeNaN();
    expect(measureOf('top3', [7], ['Other'])).toBeNaN();
    expect(measureOf('top1', [7], ['Germany'])).toBe(100);
  });
  it('sees an entry for many only where it has an amount', () => {
    const found = concentrate(listOf(6, 4, 0), ['Germany', 'France', 'Other']);
    expect(found.bucket).toBeUndefined();
    const filled = concentrate(listOf(5, 3, 2), ['Germany', 'France', 'Other']).bucket;
    expect(filled?.positions).toEqual([2]);
    expect(filled?.share).toBeCloseTo(0.2, 12);
    expect(filled?.lowestHhi).toBeCloseTo(0.25 + 0.09, 12);
  });
  it('gives the total of the amounts, also where their sum is near the largest number', () => {
    expect(concentrate(listOf(1, 2, 3), undefined).total).toBeCloseTo(6, 12);
    expect(concentrate(listOf(1e308, 1e308), undefined).hhi).toBeCloseTo(0.5, 12);
  });
  it.each([
    ['missing', [5, Number.NaN], 'missing', 1],
    ['negative', [-1, 5], 'value', 0],
    ['all zero', [0, 0], 'zero', 0],
  ])('refuses amounts that are %s, naming the cell', (_, amounts, kind, row) => {
    expect(() => concentrate(listOf(...amounts), undefined)).toThrow(
      expect.objectContaining({ kind, place: { argument: 'values', row, column: 0 } }),
    );
  });
});

describe('an entry that equals all others together', () => {
  const found = (...amounts: number[]) => looksLikeTotal(concentrate(listOf(...amounts), undefined));

  it('looks like their total, among three entries or more', () => {
    expect(found(2, 3, 5)).toBe(2);
    expect(found(10, 2, 3, 5)).toBe(0);
    expect(found(5, 5)).toBeUndefined();
    expect(found(5, 5, 0)).toBeUndefined();
    expect(found(2, 3, 5.001)).toBeUndefined();
    expect(found(2, 3, 4.999)).toBeUndefined();
  });
});

describe('lists of amounts', () => {
  const read = (cells: Cells) => SupplierTable.read('values', cells);
  const amounts = (cells: Cells) => read(cells).lists.map(({ values }) => [...values]);

  it('stand in columns, or in one row', () => {
    expect(amounts([[1], [2]])).toEqual([[1, 2]]);
    expect(amounts([[1, 2, 3]])).toEqual([[1, 2, 3]]);
    expect(
      amounts([
        [1, 2],
        [3, 4],
      ]),
    ).toEqual([
      [1, 3],
      [2, 4],
    ]);
    expect(read([[1, 2, 3]]).lists[0]?.place(2)).toEqual({ argument: 'values', row: 0, column: 2 });
    const block: Cell[][] = [
      [1, 2],
      [3, 4],
    ];
    expect(read(block).lists[1]?.place(1)).toEqual({ argument: 'values', row: 1, column: 1 });
    expect(read([[1], [2]]).names).toBeUndefined();
  });
  it('have names where every row begins with text', () => {
    const table = read([
      [' Germany ', 1, 2],
      ['France', 3, ''],
    ]);
    expect(table.names).toEqual(['Germany', 'France']);
    expect(table.lists.map(({ values }) => [...values])).toEqual([
      [1, 3],
      [2, Number.NaN],
    ]);
    expect(table.lists[1]?.place(1)).toEqual({ argument: 'values', row: 1, column: 2 });
    expect(() =>
      read([
        ['Germany', 1],
        ['World', 3],
      ]),
    ).toThrow(expect.objectContaining({ place: { argument: 'values', row: 1, column: 0 } }));
  });
  it('have no names where a row begins with none: its text is no amount', () => {
    expect(() =>
      read([
        ['Germany', 1],
        [' ', 2],
      ]),
    ).toThrow(expect.objectContaining({ place: { argument: 'values', row: 0, column: 0 } }));
    expect(() => read([['Germany'], ['France']])).toThrow(Refusal);
  });
});
