import { describe, expect, it } from 'vitest';
import { CellError } from '../../src/core/cell';
import { toCells } from '../../src/functions/cells';

describe('what Excel hands to a function', () => {
  it('passes plain ranges on without a copy', () => {
    const range = [
      [1, 2],
      ['', 'text'],
    ];
    expect(toCells(range)).toBe(range);
  });

  it.each([
    ['an omitted argument (null)', null, undefined],
    ['an omitted argument (undefined)', undefined, undefined],
    ['a scalar', 5, [[5]]],
    ['a blank cell on the web', [[null]], [[null]]],
    ['a logical value', [[true]], [[true]]],
    ['a formatted number', [[{ type: 'FormattedNumber', basicType: 'Double', basicValue: 2 }]], [[2]]],
    [
      'an entity',
      [[{ type: 'Entity', basicType: 'Error', basicValue: '#VALUE!' }]],
      [[new CellError('#VALUE!')]],
    ],
    [
      'an error as a data type',
      [[{ type: 'Error', basicType: 'Error', basicValue: '#N/A' }]],
      [[new CellError('#N/A')]],
    ],
    ['an error of the runtime', [[{ code: '#DIV/0!', message: '' }]], [[new CellError('#DIV/0!')]]],
    ['an error nobody knows', [[{ type: 'Error', basicValue: '#NEW!' }]], [[new CellError('#VALUE!')]]],
    [
      'a linked entity',
      [[{ type: 'LinkedEntity', basicType: 'String', basicValue: 'USA' }]],
      [[new CellError('#VALUE!')]],
    ],
    ['an empty data type', [[{ type: 'Empty', basicType: 'Empty', basicValue: '' }]], [[null]]],
    ['an object of another kind', [[{}]], [[new CellError('#VALUE!')]]],
    ['a function', [[() => 1]], [[new CellError('#VALUE!')]]],
  ])('%s', (_, value, cells) => {
    expect(toCells(value)).toEqual(cells);
  });
});
