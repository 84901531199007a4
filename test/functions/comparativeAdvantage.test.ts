import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as faces from '../../src/functions/structure.faces';
import published from '../fixtures/revealed-comparative-advantage.json';
import { asFormula, column, invocation, refusalOf } from '../support/excelRuntime';

const advantage = asFormula(faces.comparativeAdvantage);
const figures = (cells: unknown[][]) => cells.flat().map(Number);

/** The published product, and all other products as one. */
const country = column(published.country.product, published.country.total - published.country.product);
const world = column(published.world.product, published.world.total - published.world.product);

const products = fc.array(
  fc.tuple(fc.double({ min: 0, max: 1e6, noNaN: true }), fc.double({ min: 0.01, max: 1e6, noNaN: true })),
  { minLength: 2, maxLength: 30 },
);
const exporting = products.filter((list) => list.some(([x]) => x > 1e-3));
const down = (list: readonly (readonly [number, number])[], which: 0 | 1) =>
  column(...list.map((pair) => pair[which]));

describe('COMPARATIVEADVANTAGE against a published example', () => {
  it('gives the printed quotient to its seven digits', () => {
    expect(figures(advantage(country, world))[0]).toBeCloseTo(published.rca, 7);
  });
});

describe('COMPARATIVEADVANTAGE measures', () => {
  // Shares of the country 0.6, 0.4; of the world 0.3, 0.7.
  const x = column(6, 4);
  const w = column(300, 700);

  it('divides the shares, and puts the ratio between −1 and 1', () => {
    expect(figures(advantage(x, w))).toEqual([expect.closeTo(2, 14), expect.closeTo(4 / 7, 14)]);
    expect(figures(advantage(x, w, 'symmetric'))).toEqual([
      expect.closeTo(1 / 3, 14),
      expect.closeTo((4 / 7 - 1) / (4 / 7 + 1), 14),
    ]);
  });
  it('measures the distance from neutral exports for normalized: x ÷ W − X·w ÷ W²', () => {
    expect(figures(advantage(x, w, 'normalized'))).toEqual([
      expect.closeTo(6 / 1000 - (10 * 300) / 1000 ** 2, 16),
      expect.closeTo(4 / 1000 - (10 * 700) / 1000 ** 2, 16),
    ]);
  });
  it('spills both shares and every measure', () => {
    const [head, row] = advantage(x, w, 'all');
    expect(head).toEqual(['Country share %', 'World share %', 'RCA', 'Symmetric RCA', 'Normalized RCA']);
    expect(row?.slice(0, 2)).toEqual([60, 30]);
  });
  it('takes each column as a period with its own totals, and a row as products across', () => {
    const block = advantage(
      [
        [6, 1],
        [4, 1],
      ],
      [
        [300, 1],
        [700, 3],
      ],
    );
    expect(block.map((row) => Number(row[1]))).toEqual([2, expect.closeTo(2 / 3, 14)]);
    expect(figures(advantage([[6, 4]], [[300, 700]]))[0]).toBeCloseTo(2, 14);
  });
  it('leaves a product without world exports blank, and one without a figure out of both totals', () => {
    const [, , none] = advantage(column(6, 4, 1), column(300, 700, 0));
    expect(none?.[0]).toMatchObject({ code: '#N/A' });
    const matched = advantage(column(6, 4, ''), column(300, 700, 500));
    expect(Number(matched[0]?.[0])).toBeCloseTo(2, 14);
    expect(matched[2]?.[0]).toMatchObject({ code: '#N/A' });
  });
});

describe('COMPARATIVEADVANTAGE always', () => {
  it('does not see the units of the country or of the world', () => {
    fc.assert(
      fc.property(exporting, fc.double({ min: 1e-3, max: 1e3, noNaN: true }), (list, k) => {
        const scaled = list.map(([x, w]): [number, number] => [x * k, w / k]);
        const before = figures(advantage(down(list, 0), down(list, 1), 'symmetric'));
        figures(advantage(down(scaled, 0), down(scaled, 1), 'symmetric')).forEach((figure, index) => {
          expect(figure).toBeCloseTo(before[index]!, 9);
        });
      }),
    );
  });
  it('averages to 1 with the weights of world exports', () => {
    fc.assert(
      fc.property(exporting, (list) => {
        const total = list.reduce((sum, [, w]) => sum + w, 0);
        const rca = figures(advantage(down(list, 0), down(list, 1)));
        expect(list.reduce((sum, [, w], index) => sum + (w / total) * rca[index]!, 0)).toBeCloseTo(1, 9);
      }),
    );
  });
  it('adds up to 0 over products when normalized', () => {
    fc.assert(
      fc.property(exporting, (list) => {
        const normalized = figures(advantage(down(list, 0), down(list, 1), 'normalized'));
        // The index is a difference of shares in world exports; its rounding is that of the shares.
        const [country, world] = [0, 1].map((side) => list.reduce((sum, pair) => sum + pair[side]!, 0));
        const scale = country! / world!;
        expect(Math.abs(normalized.reduce((sum, figure) => sum + figure, 0))).toBeLessThan(1e-9 * scale);
      }),
    );
  });
  it('permutes with the products', () => {
    fc.assert(
      fc.property(exporting, (list) => {
        const turned = [...list].reverse();
        const forth = figures(advantage(down(list, 0), down(list, 1), 'symmetric'));
        figures(advantage(down(turned, 0), down(turned, 1), 'symmetric'))
          .reverse()
          .forEach((figure, index) => {
            expect(figure).toBeCloseTo(forth[index]!, 12);
          });
      }),
    );
  });
});

describe('COMPARATIVEADVANTAGE refuses', () => {
  const where = invocation('Sheet1!H2', 'Data!B2:B3', 'Data!C2:C3');

  it.each([
    [
      'exports of mixed signs',
      [column(1, -2), column(1, 1)],
      '#VALUE!',
      'countryExports has mixed signs: −2 in Data!B3 and 1 in Data!B2. A gross flow has one sign. Enter exports and imports as positive amounts.',
    ],
    [
      'different shapes',
      [column(1, 2), [[1, 2]]],
      '#VALUE!',
      'countryExports is 2 × 1 and worldExports is 1 × 2 (Data!C2:C3). Both must have the same number of rows and columns. Select ranges of equal size.',
    ],
    [
      'no product with both figures',
      [column(1, ''), column('', 1)],
      '#N/A',
      'No product in Data!B2:B3 has both country and world exports. An index needs both. Fill in the missing figures.',
    ],
    [
      'an unknown measure',
      [column(1, 2), column(1, 2), 'lafay'],
      '#VALUE!',
      '"lafay" is not a known measure. Use one of rca, symmetric, normalized, all.',
    ],
  ])('%s', (_, values, code, sentence) => {
    const refusal = refusalOf(() => advantage(values[0], values[1], values[2], where));
    expect(refusal.message).toBe(sentence);
    expect(refusal.code).toBe(code);
  });
  it('exports that add up to 0', () => {
    expect(refusalOf(() => advantage(column(0, 0), column(1, 1))).code).toBe('#DIV/0!');
    expect(refusalOf(() => advantage(column(1, 1), column(0, 0))).code).toBe('#DIV/0!');
  });
});
