import { describe, expect, it } from 'vitest';
import { CellError } from '../../src/core/cell';
import { nameOfLabel, seriesOfLabel, unitOfLabel } from '../../src/core/table/dictionary';
import { toCells } from '../../src/functions/cells';
import * as faces from '../../src/functions/functions';
import { inline } from '../../src/text/inline';
import { wrap } from '../../src/taskpane/charts/measure';
import { asFormula, column, refusalOf } from '../support/excelRuntime';

const dataCheck = asFormula(faces.dataCheck);
const deficitDriver = asFormula(faces.deficitDriver);
const partnerShift = asFormula(faces.partnerShift);
const tradeBalance = asFormula(faces.tradeBalance);

/** As much as a cell holds. */
const longest = 32_767;

describe('ranges that no sheet has', () => {
  it.each([
    ['no rows', [], [[null]]],
    ['no cells', [[]], [[null]]],
    [
      'rows of different length',
      [[1, 2], [3]],
      [
        [1, 2],
        [3, null],
      ],
    ],
    ['a list', [1, 2], [[1], [2]]],
    // eslint-disable-next-line no-sparse-arrays -- the hole is what is tested
    ['holes', [[1, , 3]], [[1, null, 3]]],
    [
      'numbers that no cell holds',
      [[Number.NaN, Infinity]],
      [[new CellError('#NUM!'), new CellError('#NUM!')]],
    ],
  ])('become rectangles of one cell or more: %s', (_, range, cells) => {
    expect(toCells(range)).toEqual(cells);
  });
});

describe('figures that cannot be calculated with', () => {
  it('are #NUM!, in ranges and in tables', () => {
    expect(refusalOf(() => tradeBalance(column(1e51), column(1))).code).toBe('#NUM!');
    const table = [
      ['Year', 'Exports', 'Imports'],
      [2021, 1e-51, 1],
      [2022, 2, 1],
    ];
    expect(refusalOf(() => deficitDriver(table, 2021, 2022)).code).toBe('#NUM!');
    expect(dataCheck(table)[1]).toEqual(
      expect.arrayContaining(['Exports', 'The figure is 1e-51, too large or too small to calculate with.']),
    );
  });

  it('do not include the largest and smallest that are taken', () => {
    expect(tradeBalance(column(1e50), column(1e-50))).toEqual([[1e50]]);
  });
});

describe('texts of the sheet in sentences', () => {
  it('stand on one line, short, with nothing unseen in them, whole letters only', () => {
    expect(inline('Exports\r\n(USD\tbn)')).toBe('Exports (USD bn)');
    expect(inline('Exports\u200B\u202E')).toBe('Exports��');
    expect(inline('😀'.repeat(60))).toBe(`${'😀'.repeat(39)}…`);
    expect(inline('x'.repeat(40))).toBe('x'.repeat(40));
    expect(inline('x'.repeat(longest))).toBe(`${'x'.repeat(39)}…`);
  });

  it('do not make two long periods or partners one, and results repeat them as written', () => {
    const [first, second] = ['A'.repeat(50), `${'A'.repeat(50)}!`];
    const table = [
      ['Period', 'Exports', 'Imports'],
      [first, 1, 2],
      [second, 2, 3],
    ];
    expect(deficitDriver(table, first, second).length).toBeGreaterThan(1);
    const shift = partnerShift(column(first, second), column(1, 2), column(2, 2), column(second));
    expect(shift.slice(1, 3).map(([name]) => name)).toEqual([first, second]);
  });
});

describe('texts as long as a cell holds', () => {
  it('are read as labels in one pass', () => {
    const label = `Exports${' '.repeat(longest)}(`;
    for (let time = 0; time < 200; time++) expect(seriesOfLabel(label)).toBeUndefined();
  });

  it.each([
    ['Exports (USD bn)', 'Exports', 'USD bn'],
    ['Exports [USD bn] ', 'Exports', 'USD bn'],
    ['Exports (goods) (USD bn)', 'Exports (goods)', 'USD bn'],
    ['Exports (a (b))', 'Exports (a (b))', undefined],
    ['Exports ()', 'Exports', undefined],
    ['Exports (', 'Exports (', undefined],
    ['Exports )', 'Exports )', undefined],
  ])('have a unit at their end or none: %s', (label, name, unit) => {
    expect(nameOfLabel(label)).toBe(name);
    expect(unitOfLabel(label)).toBe(unit);
  });

  it('are cut for a chart in one pass', () => {
    for (let time = 0; time < 50; time++) {
      expect(wrap('x'.repeat(longest), 100, 3)).toEqual([expect.stringMatching(/^x{5,20}…$/)]);
    }
  });
});
