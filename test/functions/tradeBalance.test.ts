import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as faces from '../../src/functions/balance.faces';
import { usGoodsAndServices } from '../fixtures/us-goods-services-1960-1970';
import { asFormula, column, ExcelError, invocation, refusalOf } from '../support/excelRuntime';

const tradeBalance = asFormula(faces.tradeBalance);
const sum = (parts: readonly number[]) => parts.reduce((total, part) => total + part, 0);
const exports = column(...usGoodsAndServices.map((year) => sum(year.exports)));
const imports = column(...usGoodsAndServices.map((year) => sum(year.imports)));

describe('TRADEBALANCE against published tables', () => {
  it('gives the balances that the US Census Bureau and BEA published for 1960 to 1970', () => {
    expect(tradeBalance(exports, imports)).toEqual(
      column(...usGoodsAndServices.map(({ balance }) => balance)),
    );
  });

  it('gives the change on the year before as the difference of published balances', () => {
    const changes = usGoodsAndServices.map(
      ({ balance }, index) => balance - (usGoodsAndServices[index - 1]?.balance ?? 0),
    );
    const result = tradeBalance(exports, imports, 'change');
    expect(result[0]?.[0]).toMatchObject({ code: '#N/A' });
    expect(result.slice(1)).toEqual(column(...changes.slice(1)));
  });
});

describe('TRADEBALANCE measures', () => {
  const x = column(80, 120, 0);
  const m = column(100, 100, 0);

  it('takes the words of measure in any case', () => {
    expect(tradeBalance(x, m, 'Balance')).toEqual(column(-20, 20, 0));
  });
  it('divides exports by imports for cover, and shows #DIV/0! without imports', () => {
    const result = tradeBalance(x, m, 'cover');
    expect(result.slice(0, 2)).toEqual(column(80, 120));
    expect(result[2]?.[0]).toMatchObject({ code: '#DIV/0!' });
  });
  it('is a monotone function of the cover ratio when normalized: (c − 1) ÷ (c + 1)', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-6, max: 1e12, noNaN: true }),
        fc.double({ min: 1e-6, max: 1e12, noNaN: true }),
        (a, b) => {
          const cover = Number(tradeBalance([[a]], [[b]], 'cover')[0]?.[0]) / 100;
          const normalized = Number(tradeBalance([[a]], [[b]], 'normalized')[0]?.[0]);
          expect(normalized).toBeCloseTo((cover - 1) / (cover + 1), 9);
        },
      ),
    );
  });
  it('gives per cent of GDP', () => {
    expect(tradeBalance([[80]], [[100]], 'gdp', [[400]])).toEqual([[-5]]);
    expect(tradeBalance([[80]], [[100]], 'openness', [[400]])).toEqual([[45]]);
  });
  it('spills a header and every measure for all, and keeps periods across for a row', () => {
    const down = tradeBalance(column(80, 120), column(100, 100), 'all');
    expect(down[0]).toEqual(['Exports', 'Imports', 'Balance', 'Change', 'Cover ratio', 'Normalized balance']);
    expect(down[2]).toEqual([120, 100, 20, 40, 120, 20 / 220]);
    const across = tradeBalance([[80, 120]], [[100, 100]], 'all');
    expect(across.map((row) => row[0])).toEqual(down[0]);
  });
});

describe('TRADEBALANCE inputs', () => {
  it('reads imports that are negative throughout as debits', () => {
    expect(tradeBalance(column(80, 120), column(-100, -100))).toEqual(column(-20, 20));
  });
  it('shows #N/A in the cell of a missing figure only', () => {
    const result = tradeBalance(column(80, '', 120), column(100, 100, null));
    expect(result[0]).toEqual([-20]);
    expect(result[1]?.[0]).toBeInstanceOf(ExcelError);
    expect(result[2]?.[0]).toMatchObject({ code: '#N/A' });
  });
  it('reads the plain value of a data type', () => {
    expect(tradeBalance([[{ type: 'FormattedNumber', basicType: 'Double', basicValue: 7 }]], [[3]])).toEqual([
      [4],
    ]);
  });
});

describe('TRADEBALANCE refuses', () => {
  const where = invocation('Sheet1!H2', 'Data!B2:B3', 'Sheet1!C2:C3');

  it.each([
    [
      'text in a series',
      column(80, 'n.a.'),
      column(1, 1),
      '#VALUE!',
      'exports in Data!B3 is text ("n.a."). Text is never read as a number. Replace it with a figure, or with NA() if it is missing.',
    ],
    [
      'a logical value',
      column(80, true),
      column(1, 1),
      '#VALUE!',
      'exports in Data!B3 is TRUE, a logical value. Replace it with a figure, or with NA() if it is missing.',
    ],
    [
      'mixed signs',
      column(80, 90),
      column(1, -1),
      '#VALUE!',
      'imports has mixed signs: -1 in C3 and 1 in C2. A gross flow has one sign. Enter exports and imports as positive amounts.',
    ],
    [
      'different shapes',
      column(80, 90),
      [[1, 1]],
      '#VALUE!',
      'exports is 2 × 1 and imports is 1 × 2 (C2:C3). Both must have the same number of rows and columns. Select ranges of equal size.',
    ],
  ])('%s', (_, x, m, code, sentence) => {
    const refusal = refusalOf(() => tradeBalance(x, m, undefined, undefined, where));
    expect(refusal.code).toBe(code);
    expect(refusal.message).toBe(sentence);
  });

  it('an unknown measure, listing the right ones', () => {
    const refusal = refusalOf(() => tradeBalance([[1]], [[1]], 'ratio'));
    expect(refusal.message).toBe(
      '"ratio" is not a known measure. Use one of balance, gdp, cover, normalized, openness, change, all.',
    );
  });
  it('a share of GDP without GDP', () => {
    expect(refusalOf(() => tradeBalance([[1]], [[1]], 'gdp')).message).toMatch(/^gdp is not given\./);
  });
});
