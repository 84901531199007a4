import { describe, expect, it } from 'vitest';
import { CellError, type Cell } from '../../../src/core/cell';
import {
  frequencyOf,
  namesPeriod,
  periodIdentity,
  periodText,
  periodsPerYear,
  readAsColumn,
  readPeriod,
  type Period,
} from '../../../src/core/table/periods';

const place = { argument: 'data', row: 1, column: 0 };
const read = (cell: Cell) => readPeriod(cell, place);
const periods = (...cells: Cell[]) => cells.map(read) as Period[];
const momentOf = (cell: Cell) => {
  const period = read(cell);
  return [period?.frequency, period?.time];
};
const unknown = ['other', undefined];

describe('ways of writing a period', () => {
  it.each([
    '1991Q2',
    '1991 q2',
    '1991-Q2',
    '1991:q2',
    '1991 - Q 2',
    'Q2 1991',
    'q2-1991',
    'Q2/1991',
    'Q2:1991',
    'q 21991',
    ' 1991Q2 ',
  ])('takes %j for a quarter', (text) => {
    expect(momentOf(text)).toEqual(['quarterly', 1991.25]);
  });
  it.each([
    '1991Q0',
    '1991Q5',
    '1991Q',
    '191Q2',
    '19910Q2',
    'x1991Q2',
    '1991Q2x',
    'Q5 1991',
    'Q0 1991',
    'Q2 199',
    'xQ2 1991',
    'Q2 19911',
  ])('does not take %j for a quarter', (text) => {
    expect(momentOf(text)).toEqual(unknown);
  });
  it.each(
    Array.from({ length: 12 }, (_, month) => month + 1).flatMap((month) =>
      [`2019-${month}`, `2019/${String(month).padStart(2, '0')}`, `2019:${month}`, `2019M${month}`].map(
        (text) => [text, month] as const,
      ),
    ),
  )('takes %j for month %i', (text, month) => {
    expect(momentOf(text)).toEqual(['monthly', 2019 + (month - 1) / 12]);
  });
  it.each(['2019-0', '2019-13', '2019-00', '2019-011', '219-01', '20199-01', '2019.01', 'x2019-01'])(
    'does not take %j for a month',
    (text) => {
      expect(momentOf(text)).toEqual(unknown);
    },
  );
  it.each(
    [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ].map((name, at) => [name, at] as const),
  )('takes %s for a month, in full, short, with a point, a blank or a hyphen', (name, at) => {
    const short = name.slice(0, 3);
    for (const text of [
      `${name} 2019`,
      `${short} 2019`,
      `${short}. 2019`,
      `${short}-2019`,
      `${short}  2019`,
    ]) {
      expect(momentOf(text), text).toEqual(['monthly', 2019 + at / 12]);
    }
  });
  it.each(['Ma 2019', 'Xyz 2019', 'Mar 19', 'Mar2019', 'Mar 20190', '1 Mar 2019'])(
    'does not take %j for a month',
    (text) => {
      expect(momentOf(text)).toEqual(unknown);
    },
  );
  it('takes four digits for a year, and no more or fewer', () => {
    expect(momentOf('1997')).toEqual(['annual', 1997]);
    for (const text of ['997', '19977', '1997a', 'a1997', '1997 98']) expect(momentOf(text)).toEqual(unknown);
  });
  it('places a day in its month', () => {
    expect(momentOf('2019-03-31')).toEqual(['other', 2019 + 2 / 12]);
    expect(momentOf('2019-12-01')).toEqual(['other', 2019 + 11 / 12]);
    for (const text of ['2019-3-31', '2019-03-3', '2019-03-311', 'x2019-03-31']) {
      expect(momentOf(text)).toEqual(unknown);
    }
  });
});

describe('date serials', () => {
  // Excel's 1900 date system: 25569 is 1 January 1970, 36526 is 1 January 2000.
  it('are days from 10,000 to 100,000, with or without a time of day', () => {
    expect([25569, 36526, 36526.99].map((cell) => read(cell)?.text)).toEqual([
      '1970-01-01',
      '2000-01-01',
      '2000-01-01',
    ]);
    // 18 May 1927 and 14 October 2173, as Excel shows them.
    expect([10_000, 100_000].map((cell) => read(cell)?.text)).toEqual(['1927-05-18', '2173-10-14']);
    expect([9_999, 100_001].map((cell) => read(cell)?.text)).toEqual(['9999', '100001']);
  });
  it('keep the cell, for results that repeat it', () => {
    expect(read(36526)?.cell).toBe(36526);
    expect(read(' 1997 ')).toMatchObject({ cell: ' 1997 ', text: '1997', place });
  });
});

describe('cells that are no period', () => {
  it('are blanks, 0, logical values and errors', () => {
    for (const cell of [null, '', '  ', 0, true, false, new CellError('#N/A')]) {
      expect(periodText(cell)).toBeUndefined();
      expect(read(cell)).toBeUndefined();
    }
    expect(periodText(' Q1 ')).toBe('Q1');
    expect(periodText(-1)).toBe('-1');
  });
});

describe('frequency', () => {
  it('is that of every label', () => {
    expect(frequencyOf(periods(1997, 1999))).toBe('annual');
    expect(frequencyOf(periods('1997Q1'))).toBe('quarterly');
    expect(frequencyOf([])).toBe('other');
    expect(frequencyOf(periods('1997Q2', 1998))).toBe('other');
    expect(frequencyOf(periods('first', 'second'))).toBe('other');
    expect(frequencyOf(periods(36526, 'second'))).toBe('other');
    expect(frequencyOf(periods('first', 36526))).toBe('other');
    expect(frequencyOf(periods(36526))).toBe('other');
  });
  it('of dates is their spacing: a year, a quarter or a month, and the same throughout', () => {
    // The first of January, February, April 2000, of January 2001 and 2002.
    const [jan, feb, april, next, last] = [36526, 36557, 36617, 36892, 37257];
    expect(frequencyOf(periods(jan, next, last))).toBe('annual');
    expect(frequencyOf(periods(jan, april))).toBe('quarterly');
    expect(frequencyOf(periods(jan, feb))).toBe('monthly');
    expect(frequencyOf(periods(feb, april))).toBe('other');
    expect(frequencyOf(periods(jan, feb, april))).toBe('other');
    expect(frequencyOf(periods(jan, last))).toBe('other');
  });
  it('has so many periods in a year', () => {
    const all = ['annual', 'quarterly', 'monthly', 'other'] as const;
    expect(all.map(periodsPerYear)).toEqual([1, 4, 12, undefined]);
  });
});

describe('a period that is asked for', () => {
  const names = (asked: Cell, given: Cell) => namesPeriod(asked, read(given)!);

  it('is found by its text in any case, or by the same time at the same frequency', () => {
    expect([names('FIRST', 'first'), names('q1 1991', '1991Q1'), names('Jan 2019', '2019-01')]).toEqual([
      true,
      true,
      true,
    ]);
    expect([names('1991Q2', '1991Q1'), names('2019-01', 2019), names(2019, '2019Q1')]).toEqual([
      false,
      false,
      false,
    ]);
    expect([names('second', 'first'), names('', '1997'), names(null, 1997), names(0, 1997)]).toEqual([
      false,
      false,
      false,
      false,
    ]);
    expect(names('2000-01-01', 36526)).toBe(true);
  });
});

describe('periods that are one', () => {
  const identity = (cell: Cell) => periodIdentity(read(cell)!);

  it('are those of one time and frequency, or of one text', () => {
    expect(identity('Jan 2019')).toBe(identity('2019M1'));
    expect(identity('First')).toBe(identity(' first '));
    expect(identity('2019-01')).not.toBe(identity('2019Q1'));
    expect(identity('2019-01')).not.toBe(identity('2019-02'));
    expect(identity('first')).not.toBe(identity('second'));
    expect(identity(36526)).toBe(identity('2000-01-01'));
  });
});

describe('a column of periods', () => {
  const asColumn = (...cells: Cell[]) =>
    readAsColumn(periods(...cells)).map(({ frequency, time }) => [frequency, time]);

  it('is of fiscal years over the turn of a century too', () => {
    expect(asColumn('1998/99', '1999/00')).toEqual([
      ['annual', 1998],
      ['annual', 1999],
    ]);
    expect(asColumn('1998/99', '1999/01')).toEqual([unknown, ['monthly', 1999]]);
  });
  it('keeps its labels as they were read where one of them fits no way of writing', () => {
    expect(asColumn('2010/11', '2011/12', '2013')).toEqual([
      ['monthly', 2010 + 10 / 12],
      ['monthly', 2011 + 11 / 12],
      ['annual', 2013],
    ]);
    expect(asColumn('x2010/11')).toEqual([unknown]);
    expect(asColumn('2010/111')).toEqual([unknown]);
    expect(asColumn('1997:0')).toEqual([unknown]);
    expect(asColumn('1997:1', '1997:5')).toEqual([
      ['monthly', 1997],
      ['monthly', 1997 + 4 / 12],
    ]);
    expect(asColumn()).toEqual([]);
  });
});
