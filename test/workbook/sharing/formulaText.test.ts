import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCalls } from '../../../src/workbook/formula/findCalls';
import { leftoversIn, withArgument, withFunctionNames } from '../../../src/workbook/sharing/formulaText';

describe('withArgument', () => {
  const changed = (formula: string, index: number, text = 'TradeAssumptions') =>
    withArgument(formula, findCalls(formula)[0]!, index, text);

  it('replaces what is written, and leaves the rest as it is', () => {
    expect(changed('=TRADE.DEFICITDRIVER(A1:Q46, 1997, 2000, "causes", "GAGNON")', 4)).toBe(
      '=TRADE.DEFICITDRIVER(A1:Q46, 1997, 2000, "causes", TradeAssumptions)',
    );
    expect(changed('=TRADE.IMPORTDRIVER( A1:Q46 ,1997,2000, B1:C3 )', 3)).toBe(
      '=TRADE.IMPORTDRIVER( A1:Q46 ,1997,2000, TradeAssumptions )',
    );
  });

  it('fills the gap of arguments that are left out', () => {
    expect(changed('=TRADE.DEFICITDRIVER(A1:Q46)', 4)).toBe(
      '=TRADE.DEFICITDRIVER(A1:Q46,,,, TradeAssumptions)',
    );
    expect(changed('=TRADE.DEFICITDRIVER(A1:Q46,1997,,,)', 4)).toBe(
      '=TRADE.DEFICITDRIVER(A1:Q46,1997,,, TradeAssumptions)',
    );
    expect(changed('=TRADE.DEFICITDRIVER()', 1)).toBe('=TRADE.DEFICITDRIVER(, TradeAssumptions)');
    expect(changed('=TRADE.DEFICITDRIVER()', 0)).toBe('=TRADE.DEFICITDRIVER(TradeAssumptions)');
  });

  it('is not misled by commas in texts, constants, sheet names and inner calls', () => {
    expect(changed(`=TRADE.X('a, b'!A1:B2, "x, y)", {1,2;3,4}, IF(A1,1,2), 5)`, 4)).toBe(
      `=TRADE.X('a, b'!A1:B2, "x, y)", {1,2;3,4}, IF(A1,1,2), TradeAssumptions)`,
    );
    expect(changed('=INDEX(TRADE.X(A1, 2), 3, 4)+1', 3)).toBe(
      '=INDEX(TRADE.X(A1, 2,, TradeAssumptions), 3, 4)+1',
    );
  });

  it('changes one argument of the call and no other, wherever it stands', () => {
    const argument = fc.constantFrom(
      'A1:B9',
      '1997',
      '"a, (b"',
      '',
      ' ',
      '{1,2}',
      'SUM(A1,B1)',
      "'x, y'!C3",
      '-4',
    );
    fc.assert(
      fc.property(
        fc.array(argument, { maxLength: 7 }),
        fc.nat(6),
        fc.constantFrom('', 'ROUND('),
        (given, index, outer) => {
          const formula = `=${outer}TRADE.DEFICITDRIVER(${given.join(',')})${outer === '' ? '' : ',2)'}`;
          const before = findCalls(formula)[0]!.arguments.map(({ text }) => text);
          const after = findCalls(changed(formula, index))[0]!.arguments.map(({ text }) => text);
          const expected = Array.from({ length: Math.max(before.length, index + 1) }, (_, at) =>
            at === index ? 'TradeAssumptions' : (before[at] ?? ''),
          );
          expect(after).toEqual(expected);
        },
      ),
    );
  });
});

describe('stored names', () => {
  it('are written as the functions are typed, several in one formula', () => {
    const formula =
      '=SUM(_xldudf_TRADE_TRADEBALANCE(A1:A3,B1:B3))/INDEX(_xldudf_trade_TermsOfTrade(D2:D9,E2:E9),1)';
    expect(withFunctionNames(formula)).toBe(
      '=SUM(TRADE.TRADEBALANCE(A1:A3,B1:B3))/INDEX(TRADE.TERMSOFTRADE(D2:D9,E2:E9),1)',
    );
  });

  it('are not looked for in texts or in the names of other products', () => {
    const formula = '=IF(A1="_xldudf_TRADE_TRADEBALANCE(",_xldudf_CONTOSO_ADD(1,2),"")';
    expect(leftoversIn(formula)).toEqual([]);
    expect(withFunctionNames(formula)).toBe(formula);
  });

  it('lose the file that Excel put before them', () => {
    expect(withFunctionNames('=[2]!_xldudf_TRADE_TRADEBALANCE(A1,B2)')).toBe('=TRADE.TRADEBALANCE(A1,B2)');
    expect(withFunctionNames("=1+'C:\\x\\it''s.xlam'!_xldudf_TRADE_TRADEBALANCE(A1,B2)")).toBe(
      '=1+TRADE.TRADEBALANCE(A1,B2)',
    );
    expect(leftoversIn('=[2]!_xldudf_TRADE_TRADEBALANCE(A1,B2)')).toMatchObject([{ isOfOtherFile: true }]);
  });
});
