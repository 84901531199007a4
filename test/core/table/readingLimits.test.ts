import { describe, expect, it } from 'vitest';
import { CellError, type Cell, type Cells } from '../../../src/core/cell';
import { areAboveZero } from '../../../src/core/table/aboveZero';
import {
  isCalculable,
  largestFigure,
  requireCalculable,
  smallestAboveZero,
} from '../../../src/core/table/magnitude';
import { NumberBlock, readFigure, requireArgument, requireShape } from '../../../src/core/table/numberBlock';
import { readNumber } from '../../../src/core/table/numberOption';
import { readOption, readSingle, shapeInWords } from '../../../src/core/table/options';
import { listed, quoteCell } from '../../../src/core/table/refusals';
import { decimalsOf, roundingTolerance } from '../../../src/core/table/rounding';
import { refusalOf } from '../refusalOf';

const column = (...cells: Cell[]): Cells => cells.map((cell) => [cell]);

describe('sizes that can be calculated with', () => {
  it('reach from 1e-50, where something is divided by it, to 1e50', () => {
    expect([largestFigure, smallestAboveZero]).toEqual([1e50, 1e-50]);
    for (const sign of [1, -1]) {
      expect([1e50, 1.01e50].map((size) => isCalculable(sign * size, false))).toEqual([true, false]);
      expect([1e-50, 0.99e-50].map((size) => isCalculable(sign * size, true))).toEqual([true, false]);
      expect(isCalculable(sign * 1e-300, false)).toBe(true);
    }
    expect([isCalculable(0, true), isCalculable(0, false)]).toEqual([true, true]);
    expect(isCalculable(Number.NaN, false)).toBe(false);
  });
  it('are refused beyond that as #NUM!, and handed back within', () => {
    const place = { argument: 'gdp', row: 1, column: 2 };
    expect(requireCalculable('GDP', 1e50, place)).toBe(1e50);
    expect(requireCalculable('GDP', 1e-60, place)).toBe(1e-60);
    expect(refusalOf(() => requireCalculable('GDP', 2e50, place))).toMatchObject({ kind: 'overflow', place });
    expect(refusalOf(() => requireCalculable('GDP', 1e-60, place, true)).kind).toBe('overflow');
  });
  it('hold for every cell of a block, and the smallest only where a figure is above 0', () => {
    const block = (cell: Cell, sign: 'positive' | 'flow' | 'any') => () =>
      NumberBlock.read('prices', [[1, cell]], { sign }).values[1];
    for (const sign of ['positive', 'flow', 'any'] as const) {
      expect(block(1e50, sign)()).toBe(1e50);
      expect(refusalOf(block(1.01e50, sign)).kind).toBe('overflow');
    }
    expect(block(1e-50, 'positive')()).toBe(1e-50);
    expect(refusalOf(block(0.99e-50, 'positive')).kind).toBe('overflow');
    expect([block(1e-60, 'flow')(), block(1e-60, 'any')(), block(-1e-60, 'any')()]).toEqual([
      1e-60, 1e-60, -1e-60,
    ]);
  });
});

describe('figures above 0, at their ends', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8])(
    'in rows of %i: 0, below, not a number, and sizes outside 1e-50 to 1e50 are none',
    (length) => {
      const row = (at: number, cell: Cell) =>
        Array.from({ length }, (_, column) => (column === at ? cell : 1));
      for (let at = 0; at < length; at++) {
        for (const cell of [1e-50, 1e50]) expect(areAboveZero([row(at, cell)])).toBe(true);
        for (const cell of [0, -1, 9e-51, 1.1e50, Infinity, Number.NaN, '1', null, true]) {
          expect(areAboveZero([row(at, cell)]), `${String(cell)} at ${at}`).toBe(false);
          expect(areAboveZero([row(at, 1), row(at, cell)])).toBe(false);
        }
      }
    },
  );
  it('are not in a range without columns, nor in rows of several lengths', () => {
    expect(areAboveZero([[]])).toBe(false);
    expect(areAboveZero([[1], [1, 2]])).toBe(false);
    expect(areAboveZero([[1, 2], [1]])).toBe(false);
    expect(areAboveZero([[1], 'x'])).toBe(false);
  });
  it('are found again in a range that was looked at', () => {
    const cells = [[1, 2]];
    expect([areAboveZero(cells), areAboveZero(cells)]).toEqual([true, true]);
  });
});

describe('a figure', () => {
  const place = { argument: 'gdp', row: 0, column: 0 };

  it('is missing in a blank cell, in "" and in #N/A', () => {
    for (const cell of [null, '', new CellError('#N/A')]) expect(readFigure('GDP', cell, place)).toBeNaN();
    expect(readFigure('GDP', 0, place)).toBe(0);
  });
  it.each([
    [' ', 'is text'],
    ['5', 'is text'],
    [false, 'a logical value'],
    [new CellError('#DIV/0!'), 'holds the error #DIV/0!'],
  ] as const)('is not %j', (cell, words) => {
    const { kind, place: at, sentence } = refusalOf(() => readFigure('GDP', cell, place));
    expect([kind, at]).toEqual(['value', place]);
    expect(sentence).toContain(words);
  });
});

describe('signs of a block', () => {
  const read = (cells: Cells, sign: 'positive' | 'flow' | 'any', turnNegative = false) =>
    NumberBlock.read('imports', cells, { sign, turnNegative });

  it('may be any, or 0 and above, or above 0', () => {
    expect([...read(column(-1, 0, 1), 'any').values]).toEqual([-1, 0, 1]);
    expect([...read(column(0, 1), 'flow').values]).toEqual([0, 1]);
    expect(refusalOf(() => read(column(1, 0), 'positive'))).toMatchObject({
      kind: 'value',
      place: { argument: 'imports', row: 1, column: 0 },
      sentence: expect.stringContaining('zero or blank') as string,
    });
  });
  it('of a flow are one: the refusal points at the first of each', () => {
    const { kind, place, sentence } = refusalOf(() => read(column(0, -2, 3, -4, 5), 'flow', true));
    expect([kind, place]).toEqual(['value', { argument: 'imports', row: 1, column: 0 }]);
    expect(sentence).toMatch(/−2 in row 2, .* and 3 in row 3, /);
  });
  it('are turned round where all are negative and that is asked for, and refused otherwise', () => {
    const turned = read(column(-1, '', 0, -3), 'flow', true);
    expect([turned.turned, turned.hasMissing, turned.hasZero]).toEqual([true, true, true]);
    expect([...turned.values].map(Math.abs)).toEqual([1, Number.NaN, 0, 3]);
    expect(turned.values[3]).toBe(3);
    expect(refusalOf(() => read(column(1, -1), 'positive', true)).sentence).toContain('must be above zero');
    expect(refusalOf(() => read(column(-1, -2), 'flow')).sentence).toContain('must be above zero');
    expect(read(column(1, 2), 'flow', true).turned).toBe(false);
    expect(read(column(-1, -2), 'any', true).turned).toBe(false);
  });
  it('say whether a figure is missing or 0', () => {
    const flags = (...cells: Cell[]) => {
      const { hasMissing, hasZero } = read(column(...cells), 'flow');
      return [hasMissing, hasZero];
    };
    expect([flags(1, 2), flags(1, ''), flags(1, 0), flags(0, '')]).toEqual([
      [false, false],
      [true, false],
      [false, true],
      [true, true],
    ]);
  });
});

describe('the shape of a block', () => {
  const read = (cells: Cells) => NumberBlock.read('prices', cells, { sign: 'any' });
  const tall = read([[1, 2], [3, 4], [5, 6]]); // prettier-ignore
  const row = read([[1, 2, 3]]);
  const line = read(column(1, 2, 3));

  it('gives the number of periods and the step from one to the next', () => {
    expect(
      [tall, row, line].map(({ periods, stride, shape, length }) => [periods, stride, shape, length]),
    ).toEqual([
      [3, 2, '3 × 2', 6],
      [3, 1, '1 × 3', 3],
      [3, 1, '3 × 1', 3],
    ]);
    expect([0, 3, 5].map((index) => tall.place(index))).toEqual([
      { argument: 'prices', row: 0, column: 0 },
      { argument: 'prices', row: 1, column: 1 },
      { argument: 'prices', row: 2, column: 1 },
    ]);
  });
  it('is one series in a column, a row or a cell', () => {
    expect([tall, row, line, read([[1]])].map(({ isOneSeries }) => isOneSeries)).toEqual([
      false,
      true,
      true,
      true,
    ]);
    expect(row.requireOneSeries()).toBe(row);
    expect(refusalOf(() => tall.requireOneSeries())).toMatchObject({
      kind: 'value',
      place: { argument: 'prices' },
    });
  });
  it('must be that of the other in both directions', () => {
    expect(line.requireShapeOf(read(column(4, 5, 6)))).toBe(line);
    for (const other of [row, tall, read(column(1, 2))]) {
      expect(refusalOf(() => line.requireShapeOf(other))).toMatchObject({ kind: 'value' });
    }
    const shapes = { argument: 'quantities', rows: 3, columns: 1 };
    requireShape(shapes, line);
    expect(refusalOf(() => { requireShape({ ...shapes, columns: 2 }, line); }).place).toEqual({ argument: 'quantities' }); // prettier-ignore
  });
});

describe('an argument of one value', () => {
  it('is a single cell; blank or omitted it is not given', () => {
    expect([readSingle('base', undefined), readSingle('base', [[null]]), readSingle('base', [['']])]).toEqual(
      [undefined, undefined, undefined],
    );
    expect([readSingle('base', [[0]]), readSingle('base', [[false]])]).toEqual([0, false]);
    for (const cells of [[[1, 2]], column(1, 2), [[]]]) {
      const { kind, place, sentence } = refusalOf(() => readSingle('base', cells));
      expect([kind, place]).toEqual(['value', { argument: 'base' }]);
      expect(sentence).toContain(shapeInWords(cells));
    }
    expect([shapeInWords([[1, 2]]), shapeInWords([])]).toEqual(['1 × 2', '0 × 0']);
  });
  it('is one of the words, in any case and with blanks, the first where it is omitted', () => {
    const words = ['direct', 'chained'] as const;
    expect(readOption('chaining', undefined, words)).toBe('direct');
    expect(readOption('chaining', [[' CHAINED ']], words)).toBe('chained');
    for (const cell of ['chain', 1, true]) {
      expect(refusalOf(() => readOption('chaining', [[cell]], words))).toMatchObject({
        kind: 'value',
        place: { argument: 'chaining' },
        sentence: expect.stringContaining('direct, chained') as string,
      });
    }
  });
  it('is a number that the option accepts, of a size to calculate with', () => {
    const option = { takes: 'a share from 0 to 1', accepts: (value: number) => value >= 0 };
    const read = (cell: Cell) => readNumber('share', [[cell]], option);
    expect([readNumber('share', undefined, option), read(''), read(0), read(0.5)]).toEqual([
      undefined,
      undefined,
      0,
      0.5,
    ]);
    for (const cell of [-1, '0.5', true]) {
      expect(refusalOf(() => read(cell))).toMatchObject({
        kind: 'value',
        place: { argument: 'share' },
        sentence: expect.stringContaining('It takes a share from 0 to 1.') as string,
      });
    }
    expect(refusalOf(() => read(1e51))).toMatchObject({ kind: 'overflow', place: { argument: 'share' } });
  });
  it('is asked for with a reason where a choice needs it', () => {
    expect(requireArgument('gdp', [[1]], 'reason')).toEqual([[1]]);
    expect(refusalOf(() => requireArgument('gdp', undefined, 'It is needed.')).sentence).toBe(
      'gdp is not given. It is needed.',
    );
  });
});

describe('words for cells and names', () => {
  it('repeat what a cell holds', () => {
    const cells: Cell[] = [null, new CellError('#REF!'), true, false, 1.5, 'n.a.'];
    expect(cells.map(quoteCell)).toEqual(['blank', '#REF!', 'TRUE', 'FALSE', '1.5', '"n.a."']);
  });
  it('list twenty names, and count the rest if that is more than one', () => {
    const names = (count: number) => Array.from({ length: count }, (_, at) => `n${at + 1}`);
    for (const count of [1, 20, 21]) expect(listed(names(count))).toBe(names(count).join(', '));
    expect(listed(names(22))).toBe(`${names(20).join(', ')} and 2 more`);
  });
});

describe('rounding', () => {
  it('is seen from the decimals that figures are written with, up to nine', () => {
    const decimals = (...figures: number[]) => decimalsOf(figures);
    expect([decimals(), decimals(293, 0), decimals(280.8, 293), decimals(-1.25, 0.5)]).toEqual([0, 0, 1, 2]);
    expect(decimals(Number.NaN, Infinity, 0.1)).toBe(1);
    expect([decimals(0.000000001), decimals(1 / 3), decimals(0.1 + 0.2)]).toEqual([9, 9, 1]);
  });
  it('lets a total be half a unit of the last decimal off for itself and for each part', () => {
    expect(roundingTolerance(2, 0, 0)).toBe(1.5);
    expect(roundingTolerance(3, 1, 0)).toBeCloseTo(0.2, 15);
    expect(roundingTolerance(2, 9, 1000)).toBeCloseTo(1.5e-9 + 1e-6, 15);
  });
});
