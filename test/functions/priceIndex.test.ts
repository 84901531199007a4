import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as faces from '../../src/functions/terms-of-trade.faces';
import fourProducts from '../fixtures/index-numbers-four-products.json';
import sixProducts from '../fixtures/index-numbers-six-products.json';
import { asFormula, column, ExcelError, invocation, refusalOf } from '../support/excelRuntime';

const priceIndex = asFormula(faces.priceIndex);
const numbers = (cells: unknown[][]) => cells.flat().map(Number);
const formulas = [
  'fisher',
  'laspeyres',
  'paasche',
  'tornqvist',
  'walsh',
  'sato-vartia',
  'montgomery-vartia',
  'unit-value',
] as const;

const { prices, quantities } = fourProducts.input;

// IndexNumR, test data of Diewert and Fox (2017): period 1 = 1.
describe('PRICEINDEX against the published series of IndexNumR', () => {
  const published = { laspeyres: 'laspeyres', paasche: 'paasche', fisher: 'fisher', tornqvist: 'tornqvist', walsh: 'walsh', 'sato-vartia': 'satovartia' } as const; // prettier-ignore
  const cases = Object.entries(published).flatMap(([formula, name]) =>
    (['price', 'quantity'] as const).flatMap((kind) =>
      (['direct', 'chained'] as const).flatMap((chaining) =>
        [1, 5, 12].map((base) => [formula, name, kind, chaining, base] as const),
      ),
    ),
  );

  it.each(cases)('%s (%s), %s index, %s, base %i', (formula, name, kind, chaining, base) => {
    const [first, second] = kind === 'price' ? [prices, quantities] : [quantities, prices];
    const expected: Record<string, number[]> = fourProducts.expected[kind];
    const series = expected[`${name}_${chaining === 'direct' ? 'fixedbase' : 'chained'}`] ?? [];
    const computed = numbers(priceIndex(first, second, formula, chaining, base));
    expect(computed).toHaveLength(12);
    expect(computed[base - 1]).toBe(100);
    if (chaining === 'direct' && base !== 1) {
      // Printed with period 1 as the base only; formulas that pass time reversal give its reciprocal.
      if (formula === 'laspeyres' || formula === 'paasche') return;
      expect((100 * 100) / (computed[0] ?? NaN) / (series[base - 1] ?? NaN)).toBeCloseTo(100, 5);
      return;
    }
    computed.forEach((figure, period) => {
      const exact = (100 * (series[period] ?? NaN)) / (series[base - 1] ?? NaN);
      expect(Math.abs(figure / exact - 1)).toBeLessThan(1e-7);
    });
  });

  it('turns Laspeyres into Paasche when the base is the last period', () => {
    const laspeyres = numbers(priceIndex(prices, quantities, 'laspeyres', 'direct', 12));
    const paasche = numbers(priceIndex(prices, quantities, 'paasche', 'direct', 1));
    expect(laspeyres[0]).toBeCloseTo(1e4 / (paasche[11] ?? NaN), 8);
  });

  it('reports the drift of the Fisher chain: 112.43 chained against 110.85 direct', () => {
    const table = priceIndex(prices, quantities, 'all');
    const drift = table[0]?.indexOf('Chain drift') ?? -1;
    const { fisher_chained, fisher_fixedbase } = fourProducts.expected.price;
    expect(table[12]?.[drift]).toBeCloseTo(
      100 * ((fisher_chained[11] ?? 0) - (fisher_fixedbase[11] ?? 0)),
      5,
    );
  });
});

// Producer Price Index Manual (2004), tables 19.1-19.2, four decimals.
describe('PRICEINDEX against the Producer Price Index Manual', () => {
  it.each([
    ['fisher', sixProducts.expected.fixed_base.fisher],
    ['montgomery-vartia', sixProducts.expected.fixed_base.vartia1],
  ] as const)('%s, direct', (formula, printed) => {
    const computed = numbers(priceIndex(sixProducts.input.prices, sixProducts.input.quantities, formula));
    computed.forEach((figure, period) => {
      expect(Math.abs(figure / 100 - (printed[period] ?? NaN))).toBeLessThan(5.01e-5);
    });
  });
});

describe('PRICEINDEX results', () => {
  it('is one column, one figure per period', () => {
    expect(priceIndex([[1], [2], [3]], [[5], [5], [5]], 'laspeyres')).toEqual(column(100, 200, 300));
  });
  it('is 100 for a single period and for scalars', () => {
    expect(priceIndex([[1, 2, 3]], [[5, 5, 5]])).toEqual([[100]]);
    expect(priceIndex(7, 3)).toEqual([[100]]);
  });
  it('spills every formula, the drift and the matched share for all', () => {
    const table = priceIndex(prices, quantities, 'all', 'chained', 2);
    expect(table[0]).toEqual([
      'Fisher',
      'Laspeyres',
      'Paasche',
      'Törnqvist',
      'Walsh',
      'Sato-Vartia',
      'Montgomery-Vartia',
      'Unit value',
      'Chain drift',
      'Matched share %',
    ]);
    expect(table).toHaveLength(13);
    formulas.forEach((formula, at) => {
      expect(table.slice(1).map((row) => row[at])).toEqual(
        priceIndex(prices, quantities, formula, 'chained', 2).flat(),
      );
    });
    expect(table[1]?.[9]).toMatchObject({ code: '#N/A' });
    expect(table[2]?.[9]).toBe(100);
  });
  it('shows #N/A with the reason for a formula that has nothing to weigh by, and the others', () => {
    const table = priceIndex([[1, 2], [2, 2]], [[5, 0], [0, 5]], 'all', 'direct'); // prettier-ignore
    // Laspeyres 2·5 / 1·5; no product has a quantity in both periods for Walsh.
    expect(table[2]?.[1]).toBe(200);
    expect(table[2]?.[4]).toMatchObject({ code: '#N/A' });
    expect((table[2]?.[4] as ExcelError).message).toMatch(/no product with a quantity in both periods/);
  });
  it('answers 10,000 periods', () => {
    const trending = Array.from({ length: 10_000 }, (_, period) => [1 + period / 1e4, 2 + period / 5e3]);
    const result = numbers(priceIndex(trending, trending, 'fisher', 'chained'));
    // Both prices rise in the same proportion: 1.9999 times.
    expect(result[9_999]).toBeCloseTo(199.99, 9);
  });
});

describe('PRICEINDEX with products that enter, leave or are missing', () => {
  const gap = new ExcelError('#N/A');
  // Product 3 enters in period 2 and is small; product 2 pauses in period 3.
  const p = [[10, 4, ''], [12, 5, 1], [15, '', 2], [15, 6, 2]]; // prettier-ignore
  const q = [[10, 5, ''], [10, 5, 5], [10, gap, 5], [10, 5, 5]]; // prettier-ignore

  it('compares matched products only', () => {
    const direct = numbers(priceIndex(p, q, 'laspeyres'));
    expect(direct[1]).toBeCloseTo((100 * (120 + 25)) / (100 + 20), 10);
    expect(direct[2]).toBeCloseTo((100 * 150) / 100, 10);
    expect(direct[3]).toBeCloseTo((100 * (150 + 30)) / (100 + 20), 10);
  });
  it('chains over the products that neighbours share', () => {
    const chained = numbers(priceIndex(p, q, 'laspeyres', 'chained'));
    const second = (120 + 25) / (100 + 20);
    const third = second * ((150 + 10) / (120 + 5));
    expect(chained[2]).toBeCloseTo(100 * third, 10);
    expect(chained[3]).toBeCloseTo(100 * third * 1, 10);
  });
  it('reports the matched share: the smaller of the two periods', () => {
    const table = priceIndex(p, q, 'all');
    const shares = table.slice(1).map((row) => Number(row[9]));
    expect(shares[0]).toBe(100);
    // Period 2: all 120 of period 1, and 145 of 150 in period 2.
    expect(shares[1]).toBeCloseTo((100 * 145) / 150, 10);
    // Period 3: 100 of 120 in period 1, 150 of 160 in period 3.
    expect(shares[2]).toBeCloseTo((100 * 100) / 120, 10);
  });
  it('leaves a period without figures out, and links the chain over it', () => {
    const withGap = [[10], [''], [12], [15]];
    const result = priceIndex(withGap, [[1], [1], [1], [1]], 'fisher', 'chained', 3);
    expect(result[1]?.[0]).toMatchObject({ code: '#N/A' });
    expect(numbers([[result[0]?.[0]], [result[2]?.[0]], [result[3]?.[0]]])).toEqual([
      expect.closeTo((100 * 10) / 12, 10),
      100,
      expect.closeTo(125, 10),
    ]);
  });
  it('counts a quantity of 0 in Laspeyres and Fisher, and leaves it out of logarithms', () => {
    const zeroed = [[10, 5], [10, 0]]; // prettier-ignore
    const rising = [[1, 1], [2, 3]]; // prettier-ignore
    expect(numbers(priceIndex(rising, zeroed, 'laspeyres'))[1]).toBeCloseTo((100 * 35) / 15, 10);
    // Only product 1 is left: 2 against 1, with 10 of 15 in the first period matched.
    expect(numbers(priceIndex(rising, zeroed, 'tornqvist'))[1]).toBeCloseTo(200, 10);
  });
});

describe('PRICEINDEX always', () => {
  const amount = fc.double({ min: 0.01, max: 1e4, noNaN: true });
  const tables = fc
    .record({ periods: fc.integer({ min: 1, max: 6 }), products: fc.integer({ min: 1, max: 5 }) })
    .chain(({ periods, products }) => {
      const block = fc.array(fc.array(amount, { minLength: products, maxLength: products }), {
        minLength: periods,
        maxLength: periods,
      });
      return fc.record({ p: block, q: block, base: fc.integer({ min: 1, max: periods }) });
    });
  const everyKind = formulas.flatMap((formula) =>
    (['direct', 'chained'] as const).map((chaining) => [formula, chaining] as const),
  );

  it.each(everyKind)(
    '%s, %s is 100 in the base, and for identical periods throughout',
    (formula, chaining) => {
      fc.assert(
        fc.property(tables, ({ p, q, base }) => {
          expect(priceIndex(p, q, formula, chaining, base)[base - 1]).toEqual([100]);
          const still = p.map(() => p[0] ?? []);
          numbers(priceIndex(still, still, formula, chaining, base)).forEach((figure) => {
            expect(figure).toBeCloseTo(100, 9);
          });
        }),
      );
    },
  );
  it.each(everyKind)('%s, %s does not depend on the order of products', (formula, chaining) => {
    fc.assert(
      fc.property(tables, ({ p, q, base }) => {
        const turn = (block: number[][]) => block.map((row) => [...row].reverse());
        const forth = numbers(priceIndex(p, q, formula, chaining, base));
        const back = numbers(priceIndex(turn(p), turn(q), formula, chaining, base));
        back.forEach((figure, period) => {
          expect(figure / (forth[period] ?? NaN)).toBeCloseTo(1, 10);
        });
      }),
    );
  });
  it.each(everyKind)('%s, %s does not see a product that never has figures', (formula, chaining) => {
    fc.assert(
      fc.property(tables, ({ p, q, base }) => {
        const wider = (block: number[][]) => block.map((row) => [...row, '']);
        expect(priceIndex(wider(p), wider(q), formula, chaining, base)).toEqual(
          priceIndex(p, q, formula, chaining, base),
        );
      }),
    );
  });
  it('price times quantity is value for Fisher: the two indices multiply to the change in value', () => {
    fc.assert(
      fc.property(tables, ({ p, q, base }) => {
        const price = numbers(priceIndex(p, q, 'fisher', 'direct', base));
        const quantity = numbers(priceIndex(q, p, 'fisher', 'direct', base));
        const value = p.map((row, t) => row.reduce((sum, x, i) => sum + x * (q[t]?.[i] ?? NaN), 0));
        price.forEach((figure, t) => {
          const change = (value[t] ?? NaN) / (value[base - 1] ?? NaN);
          expect((figure * (quantity[t] ?? NaN)) / 1e4 / change).toBeCloseTo(1, 10);
        });
      }),
    );
  });
  it('chains links that do not depend on the base', () => {
    fc.assert(
      fc.property(tables, ({ p, q, base }) => {
        const one = numbers(priceIndex(p, q, 'fisher', 'chained', 1));
        const other = numbers(priceIndex(p, q, 'fisher', 'chained', base));
        other.forEach((figure, t) => {
          expect((figure / (one[t] ?? NaN)) * ((one[base - 1] ?? NaN) / 100)).toBeCloseTo(1, 10);
        });
      }),
    );
  });
});

describe('PRICEINDEX refuses', () => {
  const where = invocation('Sheet1!H2', 'Sheet1!B2:C3', 'Sheet1!E2:F3');
  const one = [[1, 1], [1, 1]]; // prettier-ignore
  const refuse = (...values: unknown[]) =>
    refusalOf(() => priceIndex(...values, ...Array<null>(5 - values.length).fill(null), where));

  it.each([
    [
      'a price of zero, which may be a blank cell',
      [
        [
          [1, 1],
          [0, 1],
        ],
        one,
      ],
      '#VALUE!',
      'prices in B3 is zero or blank (Excel hands a blank cell over as 0). Fill in the figure, or NA() if it is missing.',
    ],
    [
      'a negative price',
      [
        [
          [1, 1],
          [-2, 1],
        ],
        one,
      ],
      '#VALUE!',
      'prices in B3 is −2. It must be above zero. Check the sign and the series.',
    ],
    [
      'negative quantities',
      [
        one,
        [
          [-1, -1],
          [-1, -1],
        ],
      ],
      '#VALUE!',
      'quantities in E2 is −1. It must be above zero. Check the sign and the series.',
    ],
    [
      'different shapes',
      [one, [[1, 1]]],
      '#VALUE!',
      'prices is 2 × 2 and quantities is 1 × 2 (E2:F3). Both must have the same number of rows and columns. Select ranges of equal size.',
    ],
    [
      'too little in common',
      [
        [
          [1, 1],
          ['', 1],
        ],
        [
          [3, 2],
          [3, 2],
        ],
      ],
      '#N/A',
      'Periods 1 and 2 (B3:C3) have too few products in common: those with price and quantity in both make up 40 % of the value of one of them, and 60 % is needed. Fill in prices and quantities that are missing, or compare periods nearer to each other (chaining, another base).',
    ],
    [
      'a base without figures',
      [
        [
          ['', ''],
          [1, 1],
        ],
        one,
      ],
      '#N/A',
      'In period 1 (B2:C2) no product has both a price and a quantity, so the index cannot be 100 there. Choose another base, or fill in the figures.',
    ],
    [
      'a base that is no period',
      [one, one, null, null, 3],
      '#VALUE!',
      'base is 3. It counts the periods of the range: 1 is the first, 2 the last. Give a whole number from 1 to 2.',
    ],
    [
      'an unknown formula',
      [one, one, 'lowe'],
      '#VALUE!',
      '"lowe" is not a known formula. Use one of fisher, laspeyres, paasche, tornqvist, walsh, sato-vartia, montgomery-vartia, unit-value, all.',
    ],
    [
      'an unknown way of chaining',
      [one, one, null, 'rolling'],
      '#VALUE!',
      '"rolling" is not a known chaining. Use one of direct, chained.',
    ],
  ])('%s', (_, values, code, sentence) => {
    // prettier-ignore
    const refusal = refuse(...values);
    expect(refusal.message).toBe(sentence);
    expect(refusal.code).toBe(code);
  });

  it('products without any quantity, as a zero denominator', () => {
    expect(refuse(one, [[0, 0], [0, 0]]).code).toBe('#DIV/0!'); // prettier-ignore
  });
});
