import { describe, expect, it } from 'vitest';
import type { Cell, Cells } from '../../../src/core/cell';
import {
  comparativeAdvantage,
  exportShares,
  matchProducts,
  notesOnProducts,
  productsOf,
  seriesOf,
} from '../../../src/core/comparative-advantage/comparativeAdvantage';
import { locateByPosition } from '../../../src/core/place';
import { NumberBlock } from '../../../src/core/table/numberBlock';
import { refusalOf } from '../refusalOf';

const column = (...cells: Cell[]): Cells => cells.map((cell) => [cell]);
const block = (argument: string, cells: Cells) => NumberBlock.read(argument, cells, { sign: 'flow' });
const exportsOf = (country: Cells, world: Cells) =>
  matchProducts(block('countryExports', country), block('worldExports', world));
const refusedFor = (country: Cells, world: Cells) => {
  const { kind, place } = refusalOf(() => exportsOf(country, world));
  return { kind, place };
};

describe('totals of exports', () => {
  it('hold products with both figures only, series by series', () => {
    const { totals } = exportsOf(
      [
        [6, 1],
        [4, ''],
        ['', 3],
      ],
      [
        [300, 10],
        [700, 20],
        [500, 30],
      ],
    );
    expect(totals).toEqual([
      { country: 10, world: 1000 },
      { country: 4, world: 40 },
    ]);
    expect(exportsOf([[6, '', 4]], [[300, 500, 700]]).totals).toEqual([{ country: 10, world: 1000 }]);
  });
  it('must be above 0 on both sides of every series that has products', () => {
    const right: Cells = [[1, 1], [1, 1]]; // prettier-ignore
    const empty: Cells = [[1, 0], [1, 0]]; // prettier-ignore
    expect(refusedFor(empty, right)).toEqual({
      kind: 'zero',
      place: { argument: 'countryExports', row: 0, column: 1 },
    });
    expect(refusedFor(right, empty)).toEqual({
      kind: 'zero',
      place: { argument: 'worldExports', row: 0, column: 1 },
    });
  });
  it('may be missing for some series, but not for all', () => {
    const exports = exportsOf([[6, ''], [4, '']], [[300, 1], [700, 1]]); // prettier-ignore
    const rca = comparativeAdvantage(exports, 'rca');
    expect([...rca]).toEqual([2, Number.NaN, expect.closeTo(4 / 7, 12), Number.NaN]);
    expect([...comparativeAdvantage(exports, 'normalized')][1]).toBeNaN();
    expect(refusedFor(column('', 1), column(1, ''))).toEqual({
      kind: 'missing',
      place: { argument: 'countryExports' },
    });
  });
});

describe('products and the series they belong to', () => {
  const tall = block('countryExports', [[1, 2], [3, 4], [5, 6]]); // prettier-ignore
  const row = block('countryExports', [[1, 2, 3]]);

  it('are the cells of a column, or all of a single row', () => {
    expect([productsOf(tall, 0), productsOf(tall, 1)]).toEqual([
      [0, 2, 4],
      [1, 3, 5],
    ]);
    expect(productsOf(row, 0)).toEqual([0, 1, 2]);
    expect([0, 1, 2, 5].map((index) => seriesOf(tall, index))).toEqual([0, 1, 0, 1]);
    expect([0, 1, 2].map((index) => seriesOf(row, index))).toEqual([0, 0, 0]);
  });
});

describe('measures', () => {
  const exports = exportsOf(column(6, 4, 0, '', 1), column(300, 600, 100, 7, ''));

  it('are missing where a figure is', () => {
    expect(exportShares(exports, 0)).toEqual({ country: 0.6, world: 0.3 });
    for (const index of [3, 4]) expect(exportShares(exports, index)).toEqual({ country: NaN, world: NaN });
    for (const measure of ['rca', 'symmetric', 'normalized'] as const) {
      expect(comparativeAdvantage(exports, measure).slice(3)).toEqual(Float64Array.of(NaN, NaN));
    }
  });
  it('begin at 0 for a product that is not exported, the symmetric one at −1', () => {
    expect(comparativeAdvantage(exports, 'rca')[2]).toBe(0);
    expect(comparativeAdvantage(exports, 'symmetric')[2]).toBe(-1);
  });
  it('have no ratio to world exports of 0, but a distance from neutral exports', () => {
    const none = exportsOf(column(6, 4), column(0, 1000));
    expect(comparativeAdvantage(none, 'rca')[0]).toBeNaN();
    expect(comparativeAdvantage(none, 'symmetric')[0]).toBeNaN();
    // x ÷ W − X·w ÷ W².
    expect(comparativeAdvantage(none, 'normalized')[0]).toBeCloseTo(6 / 1000, 15);
  });
});

describe('notes on products', () => {
  const notes = (country: Cells, world: Cells) =>
    notesOnProducts({
      country: block('countryExports', country),
      world: block('worldExports', world),
      totals: [],
    });

  it('are none where every product has both figures and the world exports no less', () => {
    expect(notes(column(5, 0, 3), column(5, 1, 4))).toEqual([]);
    expect(notes(column('', 3), column('', 4))).toEqual([]);
  });
  it('point at the first product of which the country exports more than the world', () => {
    const [note, ...others] = notes(column(5, 6, 9), column(5, 5, 5));
    expect(others).toEqual([]);
    expect(note).toMatchObject({
      code: 'COUNTRY_ABOVE_WORLD',
      place: { argument: 'countryExports', row: 1 },
    });
    expect(note?.sentence(locateByPosition)).toContain('row 2, column 1 of worldExports');
  });
  it('count products without a figure on one side, and point at the gap', () => {
    const [note, ...others] = notes(column(1, '', 1, ''), column(2, 2, '', ''));
    expect(others).toEqual([]);
    expect(note).toMatchObject({
      code: 'PRODUCTS_LEFT_OUT',
      place: { argument: 'countryExports', row: 1 },
    });
    expect(note?.sentence(locateByPosition)).toMatch(/^2 products have/);
    expect(notes(column(1, 1), column(2, ''))).toMatchObject([
      { code: 'PRODUCTS_LEFT_OUT', place: { argument: 'worldExports', row: 1 } },
    ]);
  });
  it('point at world exports of 0 of a product that the country has a figure for', () => {
    expect(notes(column(1, 0), column(2, 0))).toMatchObject([
      { code: 'NO_WORLD_EXPORTS', place: { argument: 'worldExports', row: 1 } },
    ]);
    expect(notes(column(1, ''), column(2, 0)).map(({ code }) => code)).toEqual(['PRODUCTS_LEFT_OUT']);
  });
});
