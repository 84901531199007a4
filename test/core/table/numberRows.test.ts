import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CellError, type Cell } from '../../../src/core/cell';
import { areAboveZero } from '../../../src/core/table/aboveZero';
import { NumberBlock } from '../../../src/core/table/numberBlock';
import { NumberRows } from '../../../src/core/table/numberRows';

const figure = fc.double({ min: 1e-9, max: 1e9, noNaN: true });
const exceptions: readonly Cell[] = [0, null, '', '5', 'text', true, -1, Number.NaN, new CellError('#N/A')];

/** A table of figures above 0, up to 9 rows and columns: every length of row by fours. */
const anyTable = fc
  .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(figure, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );

describe('a table of figures above 0', () => {
  it('is used as it was handed over', () => {
    fc.assert(
      fc.property(anyTable, (cells) => {
        const rows = NumberRows.read('prices', cells, { sign: 'positive' });
        cells.forEach((row, index) => {
          expect(rows.row(index)).toBe(row);
          expect([rows.hasMissing(index), rows.hasZero(index)]).toEqual([false, false]);
        });
      }),
    );
  });

  it('is none with any other cell, wherever it stands', () => {
    fc.assert(
      fc.property(anyTable, fc.nat(), fc.constantFrom(...exceptions), (cells, seed, cell) => {
        const width = cells[0]?.length ?? 1;
        const at = seed % (cells.length * width);
        const spoilt = cells.map((row, index) =>
          row.map((value, column): Cell => (index * width + column === at ? cell : value)),
        );
        expect(areAboveZero(cells)).toBe(true);
        expect(areAboveZero(spoilt)).toBe(false);
        expect(areAboveZero(spoilt)).toBe(false);
      }),
    );
  });

  it('has rows of one length', () => {
    expect(areAboveZero([[1, 2], [3]])).toBe(false);
    expect(areAboveZero([1, 2])).toBe(false);
    expect(areAboveZero([])).toBe(false);
  });
});

describe('a table with zeros and gaps', () => {
  it('is read like a block, and says of each row what it has', () => {
    const cells = [
      [1, 2, 3],
      [4, 0, 6],
      [7, null, 9],
      [0, 11, new CellError('#N/A')],
    ];
    const rows = NumberRows.read('quantities', cells, { sign: 'flow' });
    const { values } = NumberBlock.read('quantities', cells, { sign: 'flow' });
    expect(cells.flatMap((_, row) => Array.from(rows.row(row)))).toEqual(Array.from(values));
    expect(cells.map((_, row) => rows.hasZero(row))).toEqual([false, true, false, true]);
    expect(cells.map((_, row) => rows.hasMissing(row))).toEqual([false, false, true, true]);
  });
});
