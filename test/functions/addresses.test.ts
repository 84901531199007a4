import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnLetters, locateByAddress, quoteSheet, readAddress } from '../../src/functions/addresses';

describe('addresses', () => {
  it.each([
    ['Sheet1!A1:B9', { sheet: 'Sheet1', row: 0, column: 0 }],
    ["'My sheet'!$C$4", { sheet: 'My sheet', row: 3, column: 2 }],
    ["'It''s'!AA10:AB12", { sheet: "It's", row: 9, column: 26 }],
    ['Data!B:D', { sheet: 'Data', row: 0, column: 1 }],
    ['Data!3:9', { sheet: 'Data', row: 2, column: 0 }],
    ['XFD1048576', { sheet: undefined, row: 1048575, column: 16383 }],
  ])('reads %s', (text, area) => {
    expect(readAddress(text)).toEqual(area);
  });

  it.each([undefined, '', 'Sheet1!', '1,997', 'ABCD1', '#REF!'])('does not read %j', (text) => {
    expect(readAddress(text)).toBeUndefined();
  });

  it('counts columns as Excel does: XFD is the last', () => {
    expect(columnLetters(16383)).toBe('XFD');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 16383 }), (column) => {
        expect(readAddress(`${columnLetters(column)}1`)?.column).toBe(column);
      }),
    );
  });

  it('quotes the sheets that Excel quotes', () => {
    expect(['Data', 'My sheet', "It's", 'A1', '2024'].map(quoteSheet)).toEqual([
      'Data',
      "'My sheet'",
      "'It''s'",
      "'A1'",
      "'2024'",
    ]);
  });
});

describe('places in words', () => {
  const locate = locateByAddress(
    ['exports', 'imports', 'gdp'],
    ["'My sheet'!B2:B9", 'Home!$C$2:$C$9', undefined],
    'Home!H2',
  );

  it('names the cell, and its sheet where that is not the caller’s', () => {
    expect(locate({ argument: 'imports', row: 3, column: 0 })).toBe('C5');
    expect(locate({ argument: 'exports', row: 3, column: 0 })).toBe("'My sheet'!B5");
  });
  it('names blocks and whole arguments', () => {
    expect(locate({ argument: 'imports', row: 0, column: 0, rows: 2, columns: 2 })).toBe('C2:D3');
    expect(locate({ argument: 'imports' })).toBe('C2:C9');
  });
  it('says the position in an argument that has no address', () => {
    expect(locate({ argument: 'gdp', row: 3, column: 0 })).toBe('row 4, column 1 of gdp');
    expect(locate({ argument: 'gdp' })).toBe('gdp');
  });
});
