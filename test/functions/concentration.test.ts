import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as faces from '../../src/functions/structure.faces';
import published from '../fixtures/herfindahl-hirschman.json';
import us from '../fixtures/us-goods-partners.json';
import { asFormula, column, invocation, refusalOf } from '../support/excelRuntime';

const concentration = asFormula(faces.concentration);
const measure = (values: readonly number[], name?: string, candidates?: number) =>
  Number(concentration(column(...values), name, candidates)[0]?.[0]);
const amounts = fc
  .array(fc.oneof(fc.constant(0), fc.double({ min: 1e-6, max: 1e9, noNaN: true })), {
    minLength: 2,
    maxLength: 40,
  })
  .filter((values) => values.filter((value) => value > 0).length > 1);

describe('CONCENTRATION against published examples', () => {
  it.each(published.examples.map((example) => [example.name, example] as const))('%s', (_, example) => {
    const within = (computed: number, expected: number | undefined, tolerance: number) => {
      if (expected !== undefined) expect(Math.abs(computed - expected)).toBeLessThanOrEqual(tolerance);
    };
    within(measure(example.values), example.hhi, example.tolerance);
    within(measure(example.values, 'normalized'), example.normalized, example.tolerance);
    within(measure(example.values, 'equivalent'), example.equivalent, example.tolerance);
    within(measure(example.values, 'points'), example.points, 1e-8);
  });
});

describe('CONCENTRATION measures', () => {
  // Shares 0.5, 0.25, 0.25: H = 0.375.
  const values = [50, 25, 25];

  it('relates every measure to H', () => {
    expect(measure(values)).toBe(0.375);
    expect(measure(values, 'Points')).toBe(3750);
    expect(measure(values, 'equivalent')).toBeCloseTo(8 / 3, 14);
    expect(measure(values, 'normalized')).toBeCloseTo((0.375 - 1 / 3) / (2 / 3), 14);
    const root = Math.sqrt(1 / 3);
    expect(measure(values, 'unctad')).toBeCloseTo((Math.sqrt(0.375) - root) / (1 - root), 14);
    expect(measure(values, 'top1')).toBe(50);
    expect(measure([40, 30, 20, 10], 'top3')).toBe(90);
  });
  it('counts the entries with trade as candidates, unless the number of candidates is given', () => {
    expect(measure([...values, 0, 0], 'normalized')).toBe(measure(values, 'normalized'));
    expect(measure([...values, 0, 0], 'normalized', 5)).toBeCloseTo((0.375 - 0.2) / 0.8, 14);
  });
  it('takes a row as one list and a block as one list per column', () => {
    expect(concentration([values])).toEqual([[0.375]]);
    const block = concentration([
      [50, 1],
      [25, 1],
      [25, 0],
    ]);
    expect(block).toEqual([[0.375, 0.5]]);
  });
  it('spills every measure, one row per list', () => {
    const [head, row] = concentration(column(...values), 'all');
    expect(head).toEqual([
      'HHI',
      'Normalized HHI',
      'UNCTAD index',
      'Equivalent number',
      'HHI points',
      'Top 1 share %',
      'Top 3 share %',
      'HHI lowest',
      'Other share %',
      'Entries',
      'Candidates',
    ]);
    expect(row?.[0]).toBe(0.375);
    expect(row?.slice(4)).toEqual([3750, 50, 100, 0.375, 0, 3, 3]);
  });
  it('shows an error in the column that cannot be measured, and measures the others', () => {
    const [row] = concentration([
      [50, '', 0],
      [50, 1, 0],
    ]);
    expect(row?.[0]).toBe(0.5);
    expect(row?.[1]).toMatchObject({ code: '#N/A' });
    expect(row?.[2]).toMatchObject({ code: '#DIV/0!' });
  });
});

describe('CONCENTRATION with an entry that stands for many', () => {
  const named = us.partners.map(({ name, imports2022 }) => [name, imports2022]);
  const total = us.partners.reduce((sum, { imports2022 }) => sum + imports2022, 0);
  const squares = us.partners.map(({ imports2022 }) => (imports2022 / total) ** 2);
  const rest = squares[squares.length - 1]!;

  it('gives both bounds of H for United States imports of 2022', () => {
    const [, row] = concentration(named, 'all');
    const highest = squares.reduce((sum, square) => sum + square, 0);
    expect(row?.[0]).toBeCloseTo(highest, 14);
    expect(row?.[7]).toBeCloseTo(highest - rest, 14);
    expect(row?.[8]).toBeCloseTo(100 * Math.sqrt(rest), 12);
  });
  it('never ranks it among the largest partners', () => {
    // China, 536,754.1 of 3,246,303.3 USD million.
    expect(Number(concentration(named, 'top1')[0]?.[0])).toBeCloseTo((100 * 536754.1) / total, 12);
  });
  it('bounds what splitting the entry can do', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0.01, max: 1, noNaN: true }), { minLength: 1 }), (parts) => {
        const whole = parts.reduce((sum, part) => sum + part, 0);
        const restOfWorld = us.partners.at(-1)!.imports2022;
        const split = parts.map((part, index) => [`Country ${index}`, (restOfWorld * part) / whole]);
        const [, row] = concentration(named, 'all');
        const h = Number(concentration([...named.slice(0, -1), ...split])[0]?.[0]);
        expect(h).toBeLessThanOrEqual(Number(row?.[0]) + 1e-12);
        expect(h).toBeGreaterThanOrEqual(Number(row?.[7]) - 1e-12);
      }),
    );
  });
});

describe('CONCENTRATION always', () => {
  it('is free of scale: amounts, fractions and percentages give the same', () => {
    fc.assert(
      fc.property(amounts, fc.double({ min: 1e-6, max: 1e6, noNaN: true }), (values, k) => {
        for (const name of ['hhi', 'normalized', 'unctad', 'equivalent', 'top3']) {
          const scaled = measure(
            values.map((value) => value * k),
            name,
          );
          expect(scaled).toBeCloseTo(measure(values, name), 9);
        }
      }),
    );
  });
  it('does not see the order of the entries', () => {
    fc.assert(
      fc.property(amounts, (values) => {
        expect(measure([...values].reverse())).toBeCloseTo(measure(values), 12);
      }),
    );
  });
  it('lies between an even spread and a single partner', () => {
    fc.assert(
      fc.property(amounts, (values) => {
        const active = values.filter((value) => value > 0).length;
        expect(measure(values)).toBeGreaterThanOrEqual(1 / active - 1e-12);
        expect(measure(values)).toBeLessThanOrEqual(1);
        expect(measure(values, 'normalized')).toBeGreaterThanOrEqual(-1e-12);
      }),
    );
  });
  it('halves when every entry is split into two equal ones', () => {
    fc.assert(
      fc.property(amounts, (values) => {
        const split = values.flatMap((value) => [value / 2, value / 2]);
        expect(measure(split)).toBeCloseTo(measure(values) / 2, 12);
      }),
    );
  });
});

describe('CONCENTRATION refuses', () => {
  const where = invocation('Sheet1!H2', 'Data!A2:B4');
  const named = (...figures: unknown[]) =>
    figures.map((figure, index) => [['Canada', 'Mexico', 'World'][index], figure]);

  it.each([
    [
      'a negative amount',
      [column(10, -3)],
      '#VALUE!',
      'The amount in Data!A3 is −3. Shares need amounts of 0 or above: a net balance has no concentration. Use exports or imports.',
    ],
    [
      'a missing amount',
      [named(10, '')],
      '#N/A',
      'The amount of Mexico in Data!B3 is missing. Every share depends on it, and missing is never counted as 0. Fill it in, or leave the row out.',
    ],
    [
      'a total among the partners',
      [named(10, 20, 30)],
      '#VALUE!',
      'World in Data!A4 is a total of the other rows, so their trade would be counted twice. Leave that row out of the range.',
    ],
    [
      'the heading of the names, with a year that would count as trade',
      [
        [
          ['Partner', 2022],
          ['Canada', 10],
          ['Mexico', 20],
        ],
      ],
      '#VALUE!',
      'Partner in Data!A2 reads like the heading of the names, so what stands beside it (a year, perhaps) would be counted as trade. Leave the heading out of the range.',
    ],
    [
      'a row with its label, which would be one partner in several periods',
      [[['Imports', 10, 20, 30]]],
      '#VALUE!',
      'Data!A2:B4 is one row that starts with "Imports". If that is the label of the row, select the amounts without it. If it is one partner over several periods, there is nothing to compare it with: select all partners, one below the other.',
    ],
    [
      'text among the amounts',
      [column(10, 'n.a.')],
      '#VALUE!',
      'values in Data!A3 is text ("n.a."). Text is never read as a number. Replace it with a figure, or with NA() if it is missing.',
    ],
    [
      'fewer candidates than entries with trade',
      [column(10, 20, 30), 'normalized', 2],
      '#VALUE!',
      'candidates is 2, but 3 entries have trade. It counts every potential partner, those with trade included. Give 3 or more.',
    ],
    [
      'candidates that are no whole number',
      [column(10, 20), 'normalized', 2.5],
      '#VALUE!',
      'candidates is 2.5. It takes the number of potential partners, a whole number above 0.',
    ],
    [
      'a single candidate',
      [[[10]], 'unctad'],
      '#N/A',
      'Data!A2:B4 has one entry with trade, and unctad compares with an even spread over more than one. Give the number of potential partners as candidates.',
    ],
    [
      'an unknown measure',
      [[[10]], 'gini'],
      '#VALUE!',
      '"gini" is not a known measure. Use one of hhi, normalized, unctad, equivalent, points, top1, top3, all.',
    ],
    [
      'the largest partner where only a bucket is named',
      [[['Rest of world', 5]], 'top1'],
      '#N/A',
      'Data!A2:B4 names no single partner with trade, so top1 cannot be given. Give partners one by one.',
    ],
  ])('%s', (_, values, code, sentence) => {
    const refusal = refusalOf(() => concentration(values[0], values[1], values[2], where));
    expect(refusal.message).toBe(sentence);
    expect(refusal.code).toBe(code);
  });
  it('amounts that are all 0', () => {
    expect(refusalOf(() => concentration(column(0, 0))).code).toBe('#DIV/0!');
  });
});
