import { describe, expect, it } from 'vitest';
import type { Cells } from '../../../../src/core/cell';
import { partnerCalls, readPartnerList } from '../../../../src/taskpane/views/walk/partnerList';
import { formulaOf } from '../../../../src/taskpane/views/walk/plannedCall';

const body: Cells = [
  ['Mexico', 310, 450],
  ['China', 505, 536],
  ['Canada', 300, 437],
];
const callsOf = (cells: Cells) => {
  const list = readPartnerList('Sheet1!A1:C4', cells);
  return list && partnerCalls(list).map(formulaOf);
};

describe('a list of partners', () => {
  it.each([
    ['named Partner', 'Partner'],
    ['left blank', ''],
    ['without a cell value', null],
  ])('takes years as headings of the amounts, the corner %s', (_, corner) => {
    expect(callsOf([[corner, 2017, 2022], ...body])).toEqual([
      '=TRADE.CONCENTRATION(Sheet1!C2:C4)',
      '=TRADE.PARTNERSHIFT(Sheet1!A2:A4, Sheet1!B2:B4, Sheet1!C2:C4)',
    ]);
  });

  it('takes years as text, and amounts without headings', () => {
    expect(callsOf([['Partner', '2017', '2022'], ...body])?.[0]).toBe('=TRADE.CONCENTRATION(Sheet1!C2:C4)');
    expect(readPartnerList('Sheet1!A1:C3', body)?.names.cells).toHaveLength(3);
  });

  it('is none where amounts have no names', () => {
    expect(
      readPartnerList('Sheet1!A1:B3', [
        [1, 2],
        [3, 4],
      ]),
    ).toBeUndefined();
  });
});
