import metadata, { type FunctionMetadata } from 'virtual:functions-metadata';
import { describe, expect, it } from 'vitest';
import { expectDocumented, faceOf } from './documented';
import { timeout } from './runs';

/*
 * Work is bounded: four times the rows cost about four times the reads of cells, whatever the cells hold, and
 * very long ranges come to an end.
 */

const labels = [
  'Exports',
  'Imports',
  'Export price',
  'Import price',
  'Domestic demand',
  'Foreign demand',
  'Domestic price',
  'Exchange rate',
  'Foreign price',
  'GDP',
  'Current account',
  'Net position',
  'Private saving',
  'Private investment',
  'Government saving',
  'Government investment',
];

/** What a column holds from its first row to its last. */
const columns = {
  figures: (row: number) => 100 + ((row * 37) % 11),
  debits: (row: number) => -100 - (row % 7),
  'mixed signs': (row: number) => (row % 2 === 0 ? 100 : -100),
  zeros: () => 0,
  texts: () => 'n.a.',
  gaps: (row: number) => (row % 3 === 0 ? '' : 100),
  'one figure': () => 5,
} satisfies Record<string, (row: number) => unknown>;

/** Rows of a table of many series, and of ranges of one column. */
const longTable = 20_000;
const longColumn = 100_000;

type Column = (row: number) => unknown;

/** The arguments of a call on ranges of a number of rows. */
function argumentsOf({ parameters }: FunctionMetadata, rows: number, column: Column): unknown[] {
  const lines = Array.from({ length: rows }, (_, row) => row);
  return parameters.map(({ name, dimensionality, optional }) => {
    if (name === 'data') {
      return [
        ['Period', ...labels],
        ...lines.map((row) => [`T${row}`, ...labels.map((_, at) => column(row + at))]),
      ];
    }
    if (name === 'names') return lines.map((row) => [`Partner ${row}`]);
    if (name === 'flow') return 'imports';
    if (optional === true) return null;
    return dimensionality === 'matrix' ? lines.map((row) => [column(row)]) : 1;
  });
}

/** Counts how often a call reads a cell. */
function readsOf(face: FunctionMetadata, rows: number, column: Column): number {
  let reads = 0;
  const counted = argumentsOf(face, rows, column).map((value) =>
    Array.isArray(value)
      ? value.map(
          (row: unknown[]) =>
            new Proxy(row, {
              get(cells, key) {
                reads += 1;
                return Reflect.get(cells, key) as unknown;
              },
            }),
        )
      : value,
  );
  try {
    faceOf(face.id)(...counted);
  } catch {
    // A refusal is an answer; other tests look at it.
  }
  return reads;
}

describe.each(metadata.functions.map((face) => [face.id, face] as const))('%s on long ranges', (_, face) => {
  it.each(Object.entries(columns))(
    'reads four times the rows about four times as often: %s',
    (__, column) => {
      expect(readsOf(face, 1200, column)).toBeLessThanOrEqual(5 * readsOf(face, 300, column));
    },
  );

  it('comes to an end', { timeout }, () => {
    const rows = face.parameters[0]?.name === 'data' ? longTable : longColumn;
    expectDocumented(faceOf(face.id), argumentsOf(face, rows, columns.figures));
  });
});

describe('wide ranges', () => {
  const wide = (rows: number, of: Column) =>
    Array.from({ length: rows }, (_, row) =>
      Array.from({ length: 10_000 }, (__, column) => of(row + column)),
    );

  it.each(['TRADEBALANCE', 'TERMSOFTRADE', 'COMPARATIVEADVANTAGE', 'PRICEINDEX'])(
    'of %s come to an end',
    { timeout },
    (id) => {
      expectDocumented(faceOf(id), [wide(3, columns.figures), wide(3, columns['one figure']), null]);
    },
  );

  it('of a table with periods across come to an end', { timeout }, () => {
    const table = [['Period'], ['Exports'], ['Imports']].map(([label], row) => [
      label,
      ...Array.from({ length: 10_000 }, (_, column) => (row === 0 ? `T${column}` : columns.figures(column))),
    ]);
    expectDocumented(faceOf('DATACHECK'), [table]);
    expectDocumented(faceOf('DEFICITDRIVER'), [table]);
  });

  it('of many names and as many treated partners come to an end', { timeout }, () => {
    const names = Array.from({ length: 50_000 }, (_, row) => [`Partner ${row}`]);
    const amounts = names.map((_, row) => [columns.figures(row)]);
    const treated = names.slice(0, 40_000);
    expectDocumented(faceOf('PARTNERSHIFT'), [names, amounts, [...amounts].reverse(), treated]);
  });
});
