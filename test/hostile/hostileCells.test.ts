import fc from 'fast-check';
import metadata, { type FunctionMetadata, type ParameterMetadata } from 'virtual:functions-metadata';
import { describe, expect, it } from 'vitest';
import { seriesKeys, dictionary } from '../../src/core/table/dictionary';
import * as functions from '../../src/functions/functions';
import { asFormula, ExcelError } from '../support/excelRuntime';

/**
 * Whatever the cells hold, a function answers with documented values or with a typed error and its
 * sentence. HOSTILE_RUNS raises the number of calls per function.
 */
const runs = Number(process.env.HOSTILE_RUNS ?? 300);

const faces = new Map(
  Object.entries(functions).flatMap(([name, face]) =>
    typeof face === 'function' ? [[name.toUpperCase(), asFormula(face)] as const] : [],
  ),
);

const labels = seriesKeys.map((key) => dictionary[key].label);
const words = metadata.enums.flatMap(({ values }) => values.map(({ stringValue }) => stringValue));

const hostileCell: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 6, arbitrary: fc.double({ min: 0.1, max: 1e4, noNaN: true }) },
  fc.double(),
  fc.constantFrom(1e308, -1e308, 1e-308, -0, 0, Number.MAX_SAFE_INTEGER, 1997, 1998, '1991Q1', 43831),
  fc.constantFrom(
    '',
    ' ',
    'n.a.',
    '1,234',
    '=1+1',
    '+A1',
    '@x',
    '__proto__',
    'constructor',
    'toString',
    '<b>x</b>',
  ),
  fc.constantFrom(...labels),
  fc.constantFrom(...words),
  fc.constantFrom(true, false, null, undefined),
  fc.constantFrom(
    { type: 'Error', basicType: 'Error', basicValue: '#N/A' },
    { type: 'Error', basicType: 'Error', basicValue: '#REF!' },
    { code: '#DIV/0!' },
    { type: 'FormattedNumber', basicType: 'Double', basicValue: 7 },
    { type: 'Entity', basicType: 'Error', basicValue: '#VALUE!', properties: {} },
    { __proto__: { basicValue: 1 } },
  ),
);

/** A rectangle of hostile cells, sometimes with the labels and periods of a table. */
const hostileRange = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }))
  .chain(([rows, columns]) =>
    fc.tuple(
      fc.array(fc.array(hostileCell, { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
      fc.subarray(labels, { minLength: 0, maxLength: columns - 1 }),
      fc.boolean(),
    ),
  )
  .map(([cells, header, isTable]) => (isTable ? asTable(cells, header) : cells));

function asTable(cells: unknown[][], header: readonly string[]): unknown[][] {
  return cells.map((row, line) =>
    row.map((cell, column) => {
      if (line === 0 && column > 0) return header[column - 1] ?? cell;
      return column === 0 && line > 0 ? 1990 + line : cell;
    }),
  );
}

function hostileArgument({ dimensionality, optional }: ParameterMetadata): fc.Arbitrary<unknown> {
  const value = dimensionality === 'matrix' ? hostileRange : hostileCell;
  return optional === true ? fc.oneof(fc.constant(null), value) : value;
}

const plainErrors = new Set(['#N/A', '#VALUE!', '#DIV/0!', '#NUM!']);

function expectDocumentedError(error: unknown): void {
  expect(error).toBeInstanceOf(ExcelError);
  const { code, message } = error as ExcelError;
  expect(plainErrors).toContain(code);
  if (code === '#VALUE!' || code === '#N/A') expect(message).toMatch(/^\S.*[.?!]$/s);
}

function expectDocumentedCells(cells: unknown[][]): void {
  expect(cells.length).toBeGreaterThan(0);
  for (const row of cells) {
    expect(row).toHaveLength(cells[0]!.length);
    for (const cell of row) {
      if (typeof cell === 'number') expect(Number.isFinite(cell)).toBe(true);
      else if (typeof cell === 'object') expect(plainErrors).toContain((cell as ExcelError).code);
      else expect(typeof cell).toBe('string');
    }
  }
}

describe.each(metadata.functions.map((face) => [face.id, face] as const))(
  '%s among hostile cells',
  (id, face) => {
    it('gives documented values or a typed error with a sentence', () => {
      const call = faces.get(id)!;
      fc.assert(
        fc.property(argumentsOf(face), (values) => {
          let cells: unknown[][];
          try {
            cells = call(...values);
          } catch (error) {
            expectDocumentedError(error);
            return;
          }
          expectDocumentedCells(cells);
        }),
        { numRuns: runs },
      );
      expect(Object.keys(Object.prototype)).toEqual([]);
    });
  },
);

function argumentsOf({ parameters }: FunctionMetadata): fc.Arbitrary<unknown[]> {
  return fc.tuple(...parameters.map(hostileArgument));
}
