import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as faces from '../../src/functions/balance.faces';
import account from '../fixtures/us-current-account.json';
import { usGoodsAndServices } from '../fixtures/us-goods-services-1960-1970';
import later from '../fixtures/us-goods-services-1990-2015.json';
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

describe('TRADEBALANCE against published parts and longer tables', () => {
  it.each([
    ['goods', 0, 'goodsBalance'],
    ['services', 1, 'servicesBalance'],
  ] as const)('gives the published balance of %s for 1960 to 1970', (_, part, published) => {
    const x = column(...usGoodsAndServices.map((year) => year.exports[part]));
    const m = column(...usGoodsAndServices.map((year) => year.imports[part]));
    expect(tradeBalance(x, m)).toEqual(column(...usGoodsAndServices.map((year) => year[published])));
  });
  it('gives the published balance to 0.15 from components in billions with one decimal', () => {
    const billions = (parts: readonly number[]) => sum(parts.map((part) => Math.round(part / 100) / 10));
    const computed = tradeBalance(
      column(...usGoodsAndServices.map((year) => billions(year.exports))),
      column(...usGoodsAndServices.map((year) => billions(year.imports))),
    );
    usGoodsAndServices.forEach(({ balance }, index) => {
      expect(Math.abs(Number(computed[index]?.[0]) - balance / 1000)).toBeLessThan(0.15);
    });
  });
  it('gives the published balance of 1990 to 2015 to 1 million, the rounding of its components', () => {
    const { goodsExports, goodsImports, servicesExports, servicesImports, balance } = later;
    const add = (a: readonly number[], b: readonly number[]) =>
      a.map((figure, index) => figure + (b[index] ?? NaN));
    const computed = tradeBalance([add(goodsExports, servicesExports)], [add(goodsImports, servicesImports)]);
    expect(computed[0]).toHaveLength(26);
    balance.forEach((published, index) => {
      expect(Math.abs(Number(computed[0]?.[index]) - published)).toBeLessThanOrEqual(1);
    });
  });
  it('gives the trade balance of 2015Q1 to 2024Q4 that the published current account contains', () => {
    const computed = tradeBalance(column(...account.exports), column(...account.imports));
    account.currentAccount.forEach((published, index) => {
      const income = (account.primaryIncome[index] ?? NaN) + (account.secondaryIncome[index] ?? NaN);
      expect(Math.abs(Number(computed[index]?.[0]) - (published - income))).toBeLessThan(0.002);
    });
  });
});

describe('TRADEBALANCE always', () => {
  const flow = fc.oneof(fc.constant(0), fc.double({ min: 1e-6, max: 1e9, noNaN: true }));
  const table = fc.array(fc.tuple(flow, flow), { minLength: 1, maxLength: 20 });
  const columns = (pairs: readonly (readonly [number, number])[]) =>
    [column(...pairs.map(([x]) => x)), column(...pairs.map(([, m]) => m))] as const;
  const numbers = (cells: unknown[][]) => cells.flat().map(Number);

  it('mirrors when exports and imports are exchanged', () => {
    fc.assert(
      fc.property(table, (pairs) => {
        const [x, m] = columns(pairs);
        const back = numbers(tradeBalance(m, x));
        numbers(tradeBalance(x, m)).forEach((figure, index) => {
          expect(figure + (back[index] ?? NaN)).toBe(0);
        });
      }),
    );
  });
  it('grows in proportion with the currency, and its ratios do not', () => {
    fc.assert(
      fc.property(table, fc.double({ min: 0.001, max: 1000, noNaN: true }), (pairs, k) => {
        const [x, m] = columns(pairs);
        const [kx, km] = columns(pairs.map(([a, b]) => [k * a, k * b]));
        const scaled = numbers(tradeBalance(kx, km));
        numbers(tradeBalance(x, m)).forEach((figure, index) => {
          const size = k * ((pairs[index]?.[0] ?? 0) + (pairs[index]?.[1] ?? 0));
          expect(Math.abs((scaled[index] ?? NaN) - k * figure)).toBeLessThanOrEqual(1e-12 * size);
        });
        const [before, after] = [tradeBalance(x, m, 'normalized'), tradeBalance(kx, km, 'normalized')];
        before.flat().forEach((figure, index) => {
          const other = after.flat()[index];
          if (typeof figure === 'number' && typeof other === 'number') expect(other).toBeCloseTo(figure, 9);
        });
      }),
    );
  });
  it('permutes with the rows of partners or products', () => {
    fc.assert(
      fc.property(table, (pairs) => {
        const [x, m] = columns(pairs);
        const forth = tradeBalance(x, m);
        expect(tradeBalance([...x].reverse(), [...m].reverse())).toEqual([...forth].reverse());
      }),
    );
  });
  it('has changes that sum to the last balance less the first', () => {
    fc.assert(
      fc.property(table, (pairs) => {
        const [x, m] = columns(pairs);
        const balances = numbers(tradeBalance(x, m));
        const changes = numbers(tradeBalance(x, m, 'change').slice(1));
        const total = changes.reduce((running, change) => running + change, 0);
        const size = pairs.reduce((running, [a, b]) => running + a + b, 1);
        expect(Math.abs(total - ((balances.at(-1) ?? 0) - (balances[0] ?? 0)))).toBeLessThan(1e-12 * size);
      }),
    );
  });
  it('shows no change between identical periods, and stays between −1 and 1 when normalized', () => {
    fc.assert(
      fc.property(flow, flow, (x, m) => {
        expect(tradeBalance(column(x, x), column(m, m), 'change')[1]).toEqual([0]);
        const normalized = tradeBalance([[x]], [[m]], 'normalized')[0]?.[0];
        if (x + m > 0) expect(Math.abs(Number(normalized))).toBeLessThanOrEqual(1);
        else expect(normalized).toMatchObject({ code: '#DIV/0!' });
      }),
    );
  });
});

describe('TRADEBALANCE shapes', () => {
  it('takes scalars, rows, columns and blocks, and answers in their shape', () => {
    expect(tradeBalance(5, 3)).toEqual([[2]]);
    expect(tradeBalance([[5, 6]], [[3, 3]])).toEqual([[2, 3]]);
    expect(tradeBalance([[5, 6], [7, 8]], [[3, 3], [3, 3]])).toEqual([[2, 3], [4, 5]]); // prettier-ignore
  });
  it('compares each column of a block with its own period before', () => {
    const change = tradeBalance([[5, 6], [7, 9]], [[3, 3], [3, 3]], 'change'); // prettier-ignore
    expect(change[1]).toEqual([2, 3]);
  });
  it('has no change in a single period, and one in two', () => {
    expect(tradeBalance(5, 3, 'change')[0]?.[0]).toMatchObject({ code: '#N/A' });
    expect(tradeBalance([[5, 9]], [[3, 3]], 'change')[0]?.[1]).toBe(4);
  });
  it('answers 10,000 periods', () => {
    const x = Array.from({ length: 10_000 }, (_, index) => [index + 2]);
    const m = Array.from({ length: 10_000 }, () => [2]);
    expect(tradeBalance(x, m).map((row) => row[0])).toEqual(
      Array.from({ length: 10_000 }, (_, index) => index),
    );
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
      'imports has mixed signs: −1 in C3 and 1 in C2. A gross flow has one sign. Enter exports and imports as positive amounts.',
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
  it.each(['gdp', 'openness'])('%s without GDP', (measure) => {
    expect(refusalOf(() => tradeBalance([[1]], [[1]], measure)).message).toBe(
      `gdp is not given. The measure ${measure} is a share of GDP. Give nominal GDP as the fourth argument.`,
    );
  });
  it('an error value in a series', () => {
    const broken = column(1, { type: 'Error', basicType: 'Error', basicValue: '#REF!' });
    const refusal = refusalOf(() => tradeBalance(broken, column(1, 1), undefined, undefined, where));
    expect(refusal.message).toBe(
      'exports in Data!B3 holds the error #REF!. Mend the formula there, or use NA() if the figure is missing.',
    );
  });
  it('negative exports: only imports are recorded as debits', () => {
    const refusal = refusalOf(() => tradeBalance(column(-1, -2), column(1, 1), undefined, undefined, where));
    expect(refusal.message).toBe(
      'exports in Data!B2 is −1. It must be above zero. Check the sign and the series.',
    );
  });
  it('a range for measure, and a table of all measures for a block', () => {
    expect(refusalOf(() => tradeBalance([[1]], [[1]], column('gdp', 'all'))).message).toBe(
      'measure is a range of 2 × 1. It takes one value. Select a single cell.',
    );
    const block = [[1, 2], [3, 4]]; // prettier-ignore
    expect(refusalOf(() => tradeBalance(block, block, 'all', undefined, where)).message).toBe(
      'exports (Data!B2:B3) is a block of 2 × 2. This result needs one series. Select a single column or row.',
    );
  });
});
