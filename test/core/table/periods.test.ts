import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/cell';
import {
  frequencyOf,
  namesPeriod,
  periodIdentity,
  readAsColumn,
  readPeriod,
  type Period,
} from '../../../src/core/table/periods';

const place = { argument: 'data', row: 1, column: 0 };
const read = (cell: Cell) => readPeriod(cell, place);
const periods = (...cells: Cell[]) => cells.map(read) as Period[];

describe('periods', () => {
  it.each([
    [1997, 'annual', 1997],
    ['1997', 'annual', 1997],
    ['1991Q1', 'quarterly', 1991],
    ['1991-q4', 'quarterly', 1991.75],
    ['Q3 2006', 'quarterly', 2006.5],
    ['2019-03', 'monthly', 2019 + 2 / 12],
    ['Mar 2019', 'monthly', 2019 + 2 / 12],
    ['September 2019', 'monthly', 2019 + 8 / 12],
  ])('reads %j as %s', (cell, frequency, time) => {
    expect(read(cell)).toMatchObject({ frequency, time });
  });

  // 43831 is 1 January 2020 in Excel's 1900 date system (Microsoft, DATE function).
  it('shows a date serial as its date', () => {
    expect(read(43831)?.text).toBe('2020-01-01');
  });

  it.each([null, '', ' ', 0, true])('does not take %j for a period', (cell) => {
    expect(read(cell)).toBeUndefined();
  });

  it('finds the frequency of date serials by their spacing', () => {
    expect(frequencyOf(periods(43831, 43922, 44013))).toBe('quarterly');
    expect(frequencyOf(periods(43831, 43862, 43891))).toBe('monthly');
    expect(frequencyOf(periods(43831, 43862, 44013))).toBe('other');
  });

  it('finds none where labels of two frequencies happen to fit a spacing', () => {
    expect(frequencyOf(periods('1997Q1', 1998))).toBe('other');
    expect(frequencyOf(periods(1997, '1998Q1', 1999))).toBe('other');
  });

  it.each([
    ['1991q1', '1991Q1'],
    ['Q1 1991', '1991Q1'],
    [1997, '1997'],
    ['1997', 1997],
    [43831, '2020-01-01'],
  ])('%j names the period %j', (asked, given) => {
    expect(namesPeriod(asked, read(given)!)).toBe(true);
  });

  describe('in a column', () => {
    const asColumn = (...cells: Cell[]) => readAsColumn(periods(...cells));

    it('are fiscal years where every label is a year and the next', () => {
      const read = asColumn('1999/00', '2000/01', '2010/11', '2011/12');
      expect(read.map(({ frequency, time }) => [frequency, time])).toEqual(
        [1999, 2000, 2010, 2011].map((year) => ['annual', year]),
      );
      expect(namesPeriod(2010, read[2]!)).toBe(true);
      expect(namesPeriod('2010/11', read[2]!)).toBe(true);
    });

    it('stay months where one of them is no fiscal year', () => {
      const read = asColumn('2010/10', '2010/11', '2010/12');
      expect(frequencyOf(read)).toBe('monthly');
    });

    it('are quarters where a colon and no number above 4 follows each year', () => {
      expect(frequencyOf(asColumn('1997:3', '1997:4', '1998:1'))).toBe('quarterly');
      expect(asColumn('1997:4')[0]).toMatchObject({ time: 1997.75 });
      expect(frequencyOf(asColumn('1997:4', '1997:5', '1997:6'))).toBe('monthly');
      expect(frequencyOf(asColumn('1997:01', '1997:02'))).toBe('monthly');
    });

    it('are the same however they are written', () => {
      expect(periodIdentity(read('1997Q1')!)).toBe(periodIdentity(read('Q1 1997')!));
      expect(periodIdentity(read('1997Q1')!)).not.toBe(periodIdentity(read('1997')!));
      // Days of one month are different periods.
      expect(periodIdentity(read(43831)!)).not.toBe(periodIdentity(read(43832)!));
    });
  });

  it('does not take a year for its first quarter', () => {
    expect(namesPeriod(1991, read('1991Q1')!)).toBe(false);
  });
});
