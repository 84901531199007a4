import { describe, expect, it } from 'vitest';
import { localFormula } from '../../../src/workbook/actions/separators';

const german = { decimal: ',', argument: ';' } as const;

describe('a formula in the notation of the locale', () => {
  it('separates arguments with a semicolon where the decimal separator is a comma', () => {
    expect(localFormula('=TRADE.DEFICITDRIVER(Annual!A1:Q46, 1997, 2000, "verdict")', german)).toBe(
      '=TRADE.DEFICITDRIVER(Annual!A1:Q46; 1997; 2000; "verdict")',
    );
    expect(localFormula('=TRADE.JOBSEFFECT(A1:D9, 5.5, 7)', german)).toBe('=TRADE.JOBSEFFECT(A1:D9; 5,5; 7)');
  });

  it('leaves texts, sheet names and array constants as they are', () => {
    expect(localFormula(`=TRADE.TRADEBALANCE('a,b.c'!A1, {1,2;3,4}, "x,y")`, german)).toBe(
      `=TRADE.TRADEBALANCE('a,b.c'!A1; {1,2;3,4}; "x,y")`,
    );
  });

  it('changes nothing in English', () => {
    const formula = '=TRADE.TRADEBALANCE(A1:A9, B1:B9)';
    expect(localFormula(formula, { decimal: '.', argument: ',' })).toBe(formula);
  });
});
