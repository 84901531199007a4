import { describe, expect, it } from 'vitest';
import { CellError, type Cell, type Cells } from '../../../src/core/cell';
import { LabelledTable } from '../../../src/core/table/labelledTable';
import { refusalOf } from '../refusalOf';

/** A table of years from 2000 on. */
const tableOf = (series: Readonly<Record<string, readonly Cell[]>>) => {
  const length = Math.max(...Object.values(series).map((figures) => figures.length));
  return LabelledTable.read('data', [
    ['Year', ...Object.keys(series)],
    ...Array.from({ length }, (_, at): Cell[] => [
      2000 + at,
      ...Object.values(series).map((figures) => figures[at] ?? null),
    ]),
  ]);
};
const gap = new CellError('#N/A');

describe('the figures of a series', () => {
  const faults = (label: string, ...cells: Cell[]) => {
    const [series] = tableOf({ [label]: cells }).allSeries;
    return cells.map((_, period) => series?.faultAt(period));
  };

  it('are above 0 in flows, prices, volumes, exchange rates and counts', () => {
    for (const label of ['Exports', 'Export price', 'Export volume', 'Exchange rate', 'Employment']) {
      expect(faults(label, 1, 0, 1e51, 1e-51), label).toEqual([
        undefined,
        'zero',
        'outOfRange',
        'outOfRange',
      ]);
    }
    expect(faults('Exports', 1, -1)).toEqual([undefined, 'mixedSigns']);
    expect(faults('Exports', -1, -2)).toEqual(['notPositive', 'notPositive']);
    for (const label of ['Export price', 'Export volume', 'Exchange rate', 'Employment']) {
      expect(faults(label, 1, -1), label).toEqual([undefined, 'notPositive']);
    }
  });
  it('are of any sign, or 0, in balances and rates', () => {
    for (const label of ['Primary income', 'Tariff', 'Output gap']) {
      expect(faults(label, 1, 0, -1, 1e-51, -1e51), label).toEqual([
        undefined,
        undefined,
        undefined,
        undefined,
        'outOfRange',
      ]);
    }
  });
  it('are no text, no logical value and no error', () => {
    const cells = ['5', true, new CellError('#REF!'), gap, null, ''];
    expect(faults('Primary income', 1, ...cells)).toEqual([
      undefined,
      'text',
      'logical',
      'error',
      'missing',
      'missing',
      'missing',
    ]);
  });
  it.each(['Imports', 'Goods imports', 'Services imports', 'Non-competing imports'])(
    '%s are turned round where every figure but blanks is negative',
    (label) => {
      const [series] = tableOf({ [label]: [-1, 0, gap, -4] }).allSeries;
      expect(series?.turned).toBe(true);
      expect([series?.at(0), series?.at(3)]).toEqual([1, 4]);
      expect([0, 1, 2, 3].map((period) => series?.faultAt(period))).toEqual([
        undefined,
        'zero',
        'missing',
        undefined,
      ]);
      expect(tableOf({ [label]: [-1, 2] }).allSeries[0]?.turned).toBe(false);
      expect(tableOf({ [label]: [0, 0] }).allSeries[0]?.turned).toBe(false);
    },
  );
  it('keep their sign in a balance', () => {
    const [series] = tableOf({ 'Primary income': [-3, 0, 2] }).allSeries;
    expect([...(series?.window(0, 2) ?? [])]).toEqual([-3, 0, 2]);
    expect(series?.turned).toBe(false);
  });
  it('are refused by kind, with series, period and cell', () => {
    const kinds: readonly (readonly [Cell, string])[] = [
      ['x', 'value'],
      [true, 'value'],
      [new CellError('#REF!'), 'value'],
      [gap, 'missing'],
      [0, 'value'],
      [-1, 'value'],
      [1e60, 'overflow'],
      [1e-60, 'overflow'],
    ];
    for (const [cell, kind] of kinds) {
      const [series] = tableOf({ 'Export price': [1, cell] }).allSeries;
      const refusal = refusalOf(() => series?.at(1));
      expect(refusal).toMatchObject({ kind, place: { argument: 'data', row: 2, column: 1 } });
      expect(refusal.sentence).toMatch(/^Export price for 2001 in row 3, column 2 of data/);
    }
  });
  it('of what is owned or owed may be 0, but not negative', () => {
    const [series] = tableOf({ 'Foreign liabilities': [0, -5] }).allSeries;
    expect(series?.at(0)).toBe(0);
    expect(refusalOf(() => series?.at(1)).sentence).toBe(
      'Foreign liabilities for 2001 in row 3, column 2 of data is −5. Amounts owned or owed are 0 or above. Enter the amount without the sign.',
    );
  });
  it('of mixed signs are refused with the first figure above 0', () => {
    const [series] = tableOf({ Exports: ['', -2, 0, 7, 8] }).allSeries;
    // Asked twice, since the figure above 0 is looked for once.
    for (const period of [1, 1]) {
      expect(refusalOf(() => series?.at(period)).sentence).toMatch(/−2 in row 3, .* and 7 in row 5, /);
    }
  });
  it('are judged by a test only where there are numbers', () => {
    const every = (...cells: Cell[]) =>
      tableOf({ Tariff: cells }).allSeries[0]?.everyFigure((figure) => figure > 1);
    expect([every(2, 3, ''), every(2, 1), every('', 'x')]).toEqual([true, false, false]);
  });
});

describe('series of a table', () => {
  it('are found only with a figure: 0 is one in a balance, and a blank cell in a flow', () => {
    const table = tableOf({ Exports: [0, gap], Imports: [0, 5], 'Primary income': [0, ''], GDP: ['', null] });
    expect(
      ['exports', 'imports', 'primaryIncome', 'gdp', 'tariff'].map((key) => table.has(key as 'gdp')),
    ).toEqual([false, true, true, false, false]);
    expect(table.has('imports', 'primaryIncome')).toBe(true);
    expect(table.has('imports', 'gdp')).toBe(false);
    expect(table.allSeries.map(({ key }) => key)).toEqual(['exports', 'imports', 'primaryIncome', 'gdp']);
    expect(refusalOf(() => table.require('gdp', 'imports', 'tariff'))).toMatchObject({
      kind: 'value',
      place: { argument: 'data' },
      sentence: expect.stringContaining('no series GDP and Tariff') as string,
    });
  });
  it('are not refused for a blank label, and unknown ones are listed', () => {
    const table = LabelledTable.read('data', [
      ['Year', 'Exports', ' ', 5, null, ' Rain '],
      [2000, 1, 2, 3, 4, 5],
    ]);
    expect(table.unknownLabels).toEqual([
      { label: ' Rain ', place: { argument: 'data', row: 0, column: 5 } },
    ]);
    expect(table.allSeries).toHaveLength(1);
  });
});

describe('windows', () => {
  const table = tableOf({ Exports: [gap, 1, 2, 3, ''], Imports: [1, 0, 2, 3, 4] });
  const window = (from?: Cell, to?: Cell) => table.window(table.allSeries, from, to);

  it('run from the first to the last period with all figures, unless others are named', () => {
    expect(window()).toEqual({ from: 2, to: 3 });
    expect(window(2000)).toEqual({ from: 0, to: 3 });
    expect(window(undefined, 2004)).toEqual({ from: 2, to: 4 });
    expect(window('2003', 2001)).toEqual({ from: 3, to: 1 });
  });
  it('need two periods, and the refusal counts those there are', () => {
    const few = (...imports: Cell[]) => {
      const short = tableOf({ Exports: imports.map(() => 1), Imports: imports });
      return refusalOf(() => short.window(short.allSeries, undefined, undefined));
    };
    expect(few(1, gap)).toMatchObject({ kind: 'missing', place: { argument: 'data' } });
    expect(few(1, gap).sentence).toContain('1 period with figures for Exports, Imports; 2 are needed');
    expect(few(gap, '').sentence).toContain('0 periods');
    const short = tableOf({ Exports: [1, gap, gap] });
    expect(refusalOf(() => short.window(short.allSeries, 2000, undefined)).kind).toBe('missing');
    expect(short.window(short.allSeries, undefined, 2001)).toEqual({ from: 0, to: 1 });
  });
  it('are of two different periods', () => {
    expect(refusalOf(() => window(2002, '2002'))).toMatchObject({
      kind: 'value',
      place: { argument: 'from' },
    });
    expect(refusalOf(() => window(undefined, 2002)).sentence).toContain('both 2002');
  });
  it('are refused for a period that the table lacks', () => {
    for (const [from, to, argument] of [
      [1999, undefined, 'from'],
      [undefined, 'x', 'to'],
    ] as const) {
      const { kind, place, sentence } = refusalOf(() => window(from, to));
      expect([kind, place]).toEqual(['missing', { argument: 'data' }]);
      expect(sentence).toMatch(new RegExp(`given as ${argument} is not .* from 2000 to 2004`));
    }
  });
});

describe('tables that cannot be read', () => {
  it('have a period or a label twice, or figures without a period', () => {
    const read = (cells: Cells) => refusalOf(() => LabelledTable.read('data', cells));
    const head = ['Year', 'Exports', 'Imports'];
    expect(read([head, [2000, 1, 1], ['2000', 1, 1]])).toMatchObject({
      kind: 'value',
      place: { argument: 'data', row: 2, column: 0 },
      sentence: expect.stringContaining('in row 2, column 1 of data and row 3') as string,
    });
    expect(read([['Year', 'Exports', 'X'], [2000, 1, 1]])).toMatchObject({ place: { argument: 'data', row: 0, column: 2 } }); // prettier-ignore
    for (const cell of [1, 'x', false, gap]) {
      expect(read([head, [2000, 1, 1], ['', 0, cell]])).toMatchObject({ place: { row: 2, column: 0 } });
    }
    expect(LabelledTable.read('data', [head, [2000, 1, 1], [0, '', null]]).periods).toHaveLength(1);
    expect(read([['a', 5, 'b'], ['c', '', null]])).toMatchObject({ kind: 'value', place: { argument: 'data' } }); // prettier-ignore
  });
  it('keep figures beside their period over empty lines', () => {
    const table = LabelledTable.read('data', [['Year', 'Exports'], [2000, 1], ['', ''], [2001, 5]]); // prettier-ignore
    const [exports] = table.allSeries;
    expect([...(exports?.window(0, 1) ?? [])]).toEqual([1, 5]);
    expect(exports?.place(1)).toEqual({ argument: 'data', row: 3, column: 1 });
    expect([exports?.periodText(1), exports?.periodText(9)]).toEqual(['2001', '']);
  });
});
