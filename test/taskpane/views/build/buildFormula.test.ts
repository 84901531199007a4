import { describe, expect, it } from 'vitest';
import { findFunction } from '../../../../src/catalogue/catalogue';
import {
  buildFormula,
  missingArguments,
  type Fields,
} from '../../../../src/taskpane/views/build/buildFormula';

const english = { decimal: '.', argument: ',' } as const;
const german = { decimal: ',', argument: ';' } as const;
const built = (id: string, fields: Fields, separators: typeof english | typeof german = english) =>
  buildFormula(findFunction(id)!, fields, separators);

describe('a formula from fields', () => {
  it('leaves out what is omitted at the end and keeps the comma of what is omitted between', () => {
    expect(built('TRADEBALANCE', { exports: 'B2:B9', imports: 'C2:C9' })).toBe(
      '=TRADE.TRADEBALANCE(B2:B9, C2:C9)',
    );
    expect(built('TRADEBALANCE', { exports: 'B2:B9', imports: 'C2:C9', gdp: 'D2:D9' })).toBe(
      '=TRADE.TRADEBALANCE(B2:B9, C2:C9, , D2:D9)',
    );
  });

  it('writes words in quotes, periods as numbers, words or cells, and sets of elasticities by name', () => {
    const data = "'My data'!A1:Q46";
    expect(
      built('DEFICITDRIVER', { data, from: '1997', to: '2000', view: 'verdict', assumptions: 'frbus' }),
    ).toBe(`=TRADE.DEFICITDRIVER('My data'!A1:Q46, 1997, 2000, "verdict", "frbus")`);
    expect(built('DEFICITDRIVER', { data, from: '1997Q1', to: 'Sheet1!B2', assumptions: 'H1:I5' })).toBe(
      `=TRADE.DEFICITDRIVER('My data'!A1:Q46, "1997Q1", Sheet1!B2, , H1:I5)`,
    );
  });

  it('cannot be broken out of by quotes in a word', () => {
    expect(built('DEFICITDRIVER', { data: 'A1:B9', from: 'x", HYPERLINK("' })).toBe(
      '=TRADE.DEFICITDRIVER(A1:B9, "x"", HYPERLINK(""")',
    );
  });

  it('takes the decimal comma of the locale', () => {
    expect(built('EXTERNALPOSITION', { data: 'A1:B9', growth: '2,5' }, german)).toBe(
      '=TRADE.EXTERNALPOSITION(A1:B9, , 2.5)',
    );
  });

  it('knows what is still needed; an option that must be given starts with its first word', () => {
    expect(missingArguments(findFunction('TRADEBALANCE')!, { exports: ' ' })).toEqual(['exports', 'imports']);
    const elasticity = findFunction('ELASTICITY')!;
    expect(missingArguments(elasticity, { data: 'A1:B9' })).toEqual([]);
    const flow = elasticity.arguments.find(({ name }) => name === 'flow')!;
    expect(built('ELASTICITY', { data: 'A1:B9' })).toBe(
      `=TRADE.ELASTICITY(A1:B9, "${flow.choices[0]!.word}")`,
    );
  });
});
