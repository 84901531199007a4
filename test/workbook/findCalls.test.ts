import { describe, expect, it } from 'vitest';
import { CellError } from '../../src/core/cell';
import { findCalls, readArgument } from '../../src/workbook/formula/findCalls';

const only = (formula: string) => {
  const calls = findCalls(formula);
  expect(calls).toHaveLength(1);
  return calls[0]!;
};
/** An argument without the place where it stands in the formula. */
const meaning = (text: string): object =>
  Object.fromEntries(Object.entries(readArgument(text)).filter(([key]) => key !== 'text' && key !== 'span'));

describe('calls in a formula', () => {
  it('finds none in a formula without TRADE functions, or in text', () => {
    expect(findCalls('=SUM(A1:A3)')).toEqual([]);
    expect(findCalls('TRADE.TRADEBALANCE(A1,B1)')).toEqual([]);
    expect(findCalls('="TRADE.TRADEBALANCE(A1,B1)"')).toEqual([]);
    expect(findCalls('=TRADE.TRADEBALANCE(A1')).toEqual([]);
  });

  it('knows the function in any case and as a workbook stores it without the add-in', () => {
    expect(only('=trade.TradeBalance(A1,B1)').name).toBe('TRADE.TRADEBALANCE');
    expect(only('=_xldudf_TRADE_TRADEBALANCE(A1,B1)').name).toBe('TRADE.TRADEBALANCE');
  });

  it('gives the text of the call and of each argument with its place in the formula', () => {
    const formula = '=1+TRADE.TRADEBALANCE(B2:B46, Annual!C2:C46,"cover")';
    const call = only(formula);
    expect(call.isWhole).toBe(false);
    expect(call.arguments.map(({ text }) => text)).toEqual(['B2:B46', 'Annual!C2:C46', '"cover"']);
    for (const { text, span } of call.arguments) expect(formula.slice(span.start, span.end)).toBe(text);
  });

  it('tells a call that is the whole formula from one inside another, the outermost first', () => {
    expect(only('=@TRADE.TRADEBALANCE(A1,B1)').isWhole).toBe(true);
    const [outer, inner] = findCalls('=TRADE.TERMSOFTRADE(TRADE.TRADEBALANCE(A1,B1),C1)');
    expect([outer?.name, inner?.name]).toEqual(['TRADE.TERMSOFTRADE', 'TRADE.TRADEBALANCE']);
    expect([outer?.isWhole, inner?.isWhole]).toEqual([true, false]);
    expect(outer?.arguments[0]).toMatchObject({ kind: 'call', call: { name: 'TRADE.TRADEBALANCE' } });
  });

  it('keeps the position of omitted arguments', () => {
    expect(only('=TRADE.DEFICITDRIVER(A1:C9,,2000)').arguments.map(({ kind }) => kind)).toEqual([
      'reference',
      'omitted',
      'constant',
    ]);
  });

  it('follows names of LET to what they stand for, and says where LAMBDA gives no value', () => {
    const call = only('=LET(x,A1:A3,y,x,TRADE.TRADEBALANCE(y,SUM(x)))');
    expect(call.arguments[0]).toMatchObject({
      text: 'y',
      kind: 'reference',
      reference: { address: 'A1:A3' },
    });
    expect(call.arguments[1]).toMatchObject({ kind: 'unreadable', reason: 'expression' });
    const inLambda = only('=MAP(A1:A3,LAMBDA(x,TRADE.TRADEBALANCE(x,B1)))');
    expect(inLambda.arguments[0]).toMatchObject({ kind: 'unreadable', reason: 'variable' });
  });
});

describe('an argument of a call', () => {
  it.each([
    ['B2:B46', { kind: 'area', sheet: undefined, address: 'B2:B46' }],
    ['$B$2', { kind: 'area', sheet: undefined, address: 'B2' }],
    ["'My sheet'!B:C", { kind: 'area', sheet: 'My sheet', address: 'B:C' }],
    ["'Bob''s'!2:3", { kind: 'area', sheet: "Bob's", address: '2:3' }],
    ['growth', { kind: 'name', sheet: undefined, name: 'growth' }],
    ['Annual!growth', { kind: 'name', sheet: 'Annual', name: 'growth' }],
    ['Trade[Exports]', { kind: 'table', table: 'Trade', columns: ['Exports'], sections: [] }],
    [
      'Trade[[#All],[Exports]:[Imports]]',
      { kind: 'table', table: 'Trade', columns: ['Exports', 'Imports'], sections: ['all'] },
    ],
    ['[@Exports]', { kind: 'table', table: '', columns: ['Exports'], sections: ['this row'] }],
  ])('reads the reference %s', (text, reference) => {
    expect(meaning(text)).toEqual({ kind: 'reference', reference });
  });

  it('reads a spill, as typed and as the file stores it', () => {
    const spill = { kind: 'spill', of: { kind: 'area', sheet: undefined, address: 'A1' } };
    expect(meaning('A1#')).toEqual({ kind: 'reference', reference: spill });
    expect(meaning('_xlfn.ANCHORARRAY(A1)')).toEqual({ kind: 'reference', reference: spill });
    expect(readArgument('=A1#')).toMatchObject({ text: 'A1#', span: { start: 1, end: 4 } });
  });

  it.each([
    ['1997', [[1997]]],
    ['-0.5', [[-0.5]]],
    ['"cover"', [['cover']]],
    ['TRUE', [[true]]],
    [
      '{1,2;3,-4}',
      [
        [1, 2],
        [3, -4],
      ],
    ],
    ['#N/A', [[new CellError('#N/A')]]],
    ['NA()', [[new CellError('#N/A')]]],
  ])('reads the constant %s', (text, cells) => {
    expect(meaning(text)).toEqual({ kind: 'constant', cells });
  });

  it.each([
    ['B2:B9*2', 'expression'],
    ['SUM(B2:B9)', 'expression'],
    ['-B2', 'expression'],
    ['[Book2.xlsx]Data!A1', 'otherWorkbook'],
    ["'[Book2.xlsx]My data'!A1", 'otherWorkbook'],
    ['Jan:Mar!A1', 'severalSheets'],
  ])('says why %s cannot be read back', (text, reason) => {
    expect(meaning(text)).toEqual({ kind: 'unreadable', reason });
  });
});
