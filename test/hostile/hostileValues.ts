import fc from 'fast-check';
import metadata from 'virtual:functions-metadata';
import { dictionary, seriesKeys } from '../../src/core/table/dictionary';

/*
 * What a cell can hold at its worst. No value here contains the words that a broken figure leaves behind
 * ("NaN", "undefined", …), so that these words in an answer are always a fault of the answer.
 */

export const seriesLabels = seriesKeys.map((key) => dictionary[key].label);

/** Every word that an option of any function takes. */
export const optionWords = metadata.enums.flatMap(({ values }) =>
  values.map(({ stringValue }) => stringValue),
);

/** Names that JavaScript objects already have: a lookup by them must find nothing. */
const inheritedNames = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
  'hasOwnProperty',
  '__defineGetter__',
  'length',
];

const formulaLike = ['=1+1', '+A1', '-2', '@x', '\t=cmd', "'quoted", '=HYPERLINK("x")', '{=1}'];

const markup = [
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '&lt;b&gt;',
  '"><svg onload=alert(1)>',
];

const strangeText = [
  '',
  ' ',
  ' ',
  '\n',
  '\u0000',
  '\u200B',
  '\uFEFF',
  '\u202Etxet', // Written from right to left.
  '\u2066Exports\u2069',
  '\uD83D', // Half of a pair.
  'Exports\uDC00',
  '𝔼𝕩𝕡𝕠𝕣𝕥𝕤',
  'ＥＸＰＯＲＴＳ',
  'ıİſK',
  'e\u0301'.repeat(50),
  '😀'.repeat(60),
];

const numberLike = ['n.a.', '1,234', '1.234,5', '1e5', '0x10', '12 %', '٣', '1997 ', '–5'];

const periodLike = ['1991Q1', 'Q1 1991', '1991-13', '2020m12', 'Jan 2020', '0000', '9999Q4', '1997-02-30'];

const lookAlikes = [
  ' exports ',
  'EXPORTS (USD bn)',
  'Exports [a] [b]',
  'Exports (',
  'Imports (<b>bn</b>)',
  'other',
  'Rest of world',
  'World',
  'Import income elasticity',
  'Displacement',
  'FRBUS',
  'estimate',
];

/** A very long text, which no list shows well; it is shared because it is large. */
const longText = 'Exports '.repeat(12_500);
const nested = '('.repeat(10_000);
const spaced = `Exports ${' '.repeat(50_000)}(x`;

export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...seriesLabels, ...lookAlikes) },
  { weight: 2, arbitrary: fc.constantFrom(...optionWords, ...periodLike) },
  {
    weight: 4,
    arbitrary: fc.constantFrom(...inheritedNames, ...formulaLike, ...markup, ...strangeText, ...numberLike),
  },
  fc.constantFrom(longText, nested, spaced),
  fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => text.replaceAll('∞', '')),
);

export const hostileNumber: fc.Arbitrary<number> = fc.oneof(
  { weight: 4, arbitrary: fc.double({ min: 0.1, max: 1e4, noNaN: true }) },
  { weight: 2, arbitrary: fc.double() },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      0,
      -0,
      1,
      -1,
      100,
      1e308,
      -1e308,
      Number.MAX_VALUE,
      Number.MIN_VALUE,
      1e-308,
      1e-300,
      1e300,
      1e154,
      1e-154,
      Number.EPSILON,
      1 + Number.EPSILON,
      Number.MAX_SAFE_INTEGER,
      2 ** 53,
      Number.NaN,
      Number.POSITIVE_INFINITY,
      Number.NEGATIVE_INFINITY,
    ),
  },
  // Years, and dates up to and beyond the last that Excel knows (2958465 is 31 December 9999).
  fc.constantFrom(1997, 1998, 1997.5, 43_831, 9_999, 10_000, 100_000, 100_001, 2_958_465, 2_958_466, -43_831),
);

/** An object of which nothing can be read, except by fast-check when it reports it. */
const unreadable: unknown = new Proxy(
  { [fc.toStringMethod]: () => 'unreadable' },
  {
    get(target, key) {
      if (key === fc.toStringMethod) return target[fc.toStringMethod];
      throw new Error('This object cannot be read.');
    },
  },
);

/** Objects as Excel hands over data types and errors, in both shapes that hosts use, and broken ones. */
export const hostileObject: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(
    ...[
      '#N/A',
      '#VALUE!',
      '#DIV/0!',
      '#NUM!',
      '#REF!',
      '#NAME?',
      '#NULL!',
      '#SPILL!',
      '#CALC!',
      '#FIELD!',
    ].map((code) => ({ type: 'Error', basicType: 'Error', basicValue: code })),
    { type: 'Error', basicType: 'Error', basicValue: '#N/A', errorType: 'NotAvailable' },
    { type: 'Error' },
    { type: 'Error', basicValue: 7 },
    { type: 'Error', basicType: 'Error', basicValue: '<b>#REF!</b>' },
    { code: '#DIV/0!', message: 'x' },
    { code: 'constructor' },
    { code: null },
  ),
  fc.constantFrom<unknown>(
    { type: 'Double', basicType: 'Double', basicValue: 7 },
    { type: 'FormattedNumber', basicType: 'Double', basicValue: 7, numberFormat: '0 %' },
    { type: 'FormattedNumber', basicType: 'Double', basicValue: Number.NaN },
    { type: 'String', basicType: 'String', basicValue: 'Exports' },
    { type: 'Boolean', basicType: 'Boolean', basicValue: true },
    { type: 'Empty', basicType: 'Empty', basicValue: '' },
    {
      type: 'Entity',
      text: 'Exports',
      basicType: 'Error',
      basicValue: '#VALUE!',
      properties: { Exports: { type: 'Double', basicValue: 1 } },
    },
    { type: 'LinkedEntity', basicType: 'Double', basicValue: 7, id: {} },
    { type: 'WebImage', address: 'https://example.org/x.png', basicType: 'Error', basicValue: '#VALUE!' },
    { type: 'Array', elements: [[{ type: 'Double', basicValue: 1 }]], basicType: 'Error' },
    { type: 'Reference', address: 'A1' },
  ),
  fc.constantFrom<unknown>(
    {},
    [],
    [1, 2],
    [[1]],
    { basicValue: { basicValue: 1 } },
    Object.create(null),
    Object.create({ basicValue: 1 }),
    JSON.parse('{"__proto__": {"basicValue": 1}}'),
    new Date(0),
    new Map([['basicValue', 1]]),
    () => 1,
    Symbol('Exports'),
    10n,
    unreadable,
    { valueOf: () => 7, toString: () => 'Exports', [Symbol.toPrimitive]: () => 7 },
  ),
);

/** Anything that can stand in one cell, figures more often than the rest. */
export const hostileCell: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 6, arbitrary: hostileNumber },
  { weight: 4, arbitrary: hostileText },
  { weight: 2, arbitrary: hostileObject },
  fc.constantFrom(true, false, null, undefined),
);

/** Rows and columns of any number, none among them. */
const rectangle: fc.Arbitrary<unknown[][]> = fc
  .tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 6 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(hostileCell, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );

/** Rows of different length, which no range is. */
const ragged: fc.Arbitrary<unknown[][]> = fc.array(fc.array(hostileCell, { maxLength: 5 }), { maxLength: 5 });

/** Cells and rows that are not there. */
const sparse: fc.Arbitrary<unknown[]> = ragged.map((rows) => {
  const holed: unknown[] = [];
  rows.forEach((row, line) => {
    const cells: unknown[] = [];
    row.forEach((cell, column) => (cells[2 * column] = cell));
    holed[line + (line > 0 ? 1 : 0)] = cells;
  });
  return holed;
});

/** The labels and periods of a table around hostile cells. */
const tabular: fc.Arbitrary<unknown[][]> = fc
  .tuple(rectangle, fc.shuffledSubarray(seriesLabels), fc.boolean())
  .map(([cells, labels, isAcross]) => {
    const table = cells.map((row, line) =>
      row.map((cell, column) => {
        if (line === 0) return column === 0 ? 'Year' : (labels[column - 1] ?? cell);
        return column === 0 ? 1990 + line : cell;
      }),
    );
    return isAcross ? transposed(table) : table;
  });

export function transposed(cells: readonly (readonly unknown[])[]): unknown[][] {
  return (cells[0] ?? []).map((_, column) => cells.map((row) => row[column]));
}

/** Anything that can stand for a range, a single value among them. */
export const hostileRange: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: rectangle },
  { weight: 4, arbitrary: tabular },
  { weight: 2, arbitrary: ragged },
  { weight: 2, arbitrary: sparse },
  hostileCell,
  fc.array(hostileCell, { maxLength: 4 }),
);
