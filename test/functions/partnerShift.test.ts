import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as faces from '../../src/functions/structure.faces';
import dunn from '../fixtures/shift-share-three-regions.json';
import us from '../fixtures/us-goods-partners.json';
import { asFormula, column, invocation, refusalOf } from '../support/excelRuntime';

const partnerShift = asFormula(faces.partnerShift);
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

interface Flow {
  readonly name: string;
  readonly before: number;
  readonly after: number;
}
const shiftOf = (flows: readonly Flow[], ...treated: string[]) =>
  partnerShift(
    column(...flows.map(({ name }) => name)),
    column(...flows.map(({ before }) => before)),
    column(...flows.map(({ after }) => after)),
    treated.length === 0 ? null : column(...treated),
  );
const partnerRows = (cells: unknown[][], count: number) =>
  cells.slice(1, count + 1).map(([name, ...figures]) => ({ name, figures: figures.map(Number) }));
const redistributions = (flows: readonly Flow[]) =>
  partnerRows(shiftOf(flows), flows.length).map(({ figures }) => figures[4]!);
const valueOf = (cells: unknown[][], name: string) => cells.find((row) => row[0] === name)?.[5];

const usImports = us.partners.map(({ name, imports2017, imports2022 }) => ({
  name,
  before: imports2017,
  after: imports2022,
}));

const amount = fc.oneof(fc.constant(0), fc.double({ min: 1e-3, max: 1e9, noNaN: true }));
const flowLists = fc
  .array(fc.tuple(amount, amount), { minLength: 2, maxLength: 40 })
  .map((pairs) => pairs.map(([before, after], at): Flow => ({ name: `Partner ${at}`, before, after })))
  .filter((flows) => flows.some(({ before }) => before > 0) && flows.some(({ after }) => after > 0));
const sizeOf = (flows: readonly Flow[]) =>
  Math.max(sum(flows.map(({ before }) => before)), sum(flows.map(({ after }) => after)));

describe('PARTNERSHIFT against published shift-share results', () => {
  const regions = dunn.regions.map(({ name, before, after }) => ({
    name,
    before: sum(before),
    after: sum(after),
  }));

  it("gives Dunn's net total shifts, on the mean of the totals instead of the later total", () => {
    const [before, after] = [1100, 1265];
    redistributions(regions).forEach((redistribution, at) => {
      // Net total shift is M1·Δs, redistribution ½(M0 + M1)·Δs.
      const expected = (dunn.regions[at]!.netTotalShift * (before + after)) / 2 / after;
      expect(redistribution).toBeCloseTo(expected, 9);
    });
  });
});

describe('PARTNERSHIFT on United States imports of 2017 and 2022', () => {
  const cells = shiftOf(usImports, 'china');

  it('has a header, a row per partner, the total and the measures', () => {
    expect(cells[0]).toEqual(['Partner', 'Before', 'After', 'Change', 'Scale', 'Redistribution']);
    expect(cells.slice(17).map(([name]) => name)).toEqual([
      'Total',
      'Redistribution index',
      'Offset ratio',
      'Diversion',
    ]);
    const [before, after] = [2339591.1, 3246303.8];
    expect(cells[17]?.slice(1).map(Number)).toEqual([
      expect.closeTo(before, 6),
      expect.closeTo(after, 6),
      expect.closeTo(after - before, 6),
      expect.closeTo(after - before, 6),
      0,
    ]);
  });
  it('splits the change of China without a remainder', () => {
    const china = partnerRows(cells, 16).find(({ name }) => name === 'China')!.figures;
    const [shareBefore, shareAfter] = [505165.1 / 2339591.1, 536754.1 / 3246303.8];
    expect(china[3]).toBeCloseTo(((shareBefore + shareAfter) / 2) * (3246303.8 - 2339591.1), 4);
    expect(china[4]).toBeCloseTo(((2339591.1 + 3246303.8) / 2) * (shareAfter - shareBefore), 4);
    expect(china[3]! + china[4]!).toBeCloseTo(536754.1 - 505165.1, 6);
  });
  it('has an offset ratio of 0, because imports from every partner rose', () => {
    expect(valueOf(cells, 'Offset ratio')).toBe(0);
  });
  it('measures diversion as rises of the others over the fall of China, free of growth', () => {
    const all = redistributions(usImports);
    const rises = sum(all.filter((figure) => figure > 0));
    expect(Number(valueOf(cells, 'Diversion'))).toBeCloseTo(rises / -Math.min(...all), 12);
  });
});

describe('PARTNERSHIFT measures', () => {
  const pure: Flow[] = [
    { name: 'A', before: 60, after: 40 },
    { name: 'B', before: 40, after: 60 },
  ];

  it('is pure redistribution where the total stands still', () => {
    const cells = shiftOf(pure, 'A');
    expect(redistributions(pure)).toEqual([expect.closeTo(-20, 12), expect.closeTo(20, 12)]);
    expect(valueOf(cells, 'Redistribution index')).toBe(1);
    expect(valueOf(cells, 'Offset ratio')).toBe(1);
    expect(Number(valueOf(cells, 'Diversion'))).toBeCloseTo(1, 12);
  });
  it('is 0 where all partners grow alike', () => {
    const cells = shiftOf([
      { name: 'A', before: 60, after: 120 },
      { name: 'B', before: 40, after: 80 },
    ]);
    expect(valueOf(cells, 'Redistribution index')).toBe(0);
    expect(valueOf(cells, 'Offset ratio')).toBe(0);
  });
  it('shows a gap, not 0, for measures of no change at all and for treated partners that did not fall', () => {
    const cells = shiftOf(
      [
        { name: 'A', before: 5, after: 5 },
        { name: 'B', before: 5, after: 5 },
      ],
      'B',
    );
    expect(
      redistributions([
        { ...pure[0]!, after: 60 },
        { ...pure[1]!, after: 40 },
      ]),
    ).toEqual([0, 0]);
    for (const name of ['Redistribution index', 'Offset ratio', 'Diversion']) {
      expect(valueOf(cells, name)).toMatchObject({ code: '#N/A' });
    }
  });
  it('reads amounts that are negative throughout as debits, and rows across', () => {
    const cells = partnerShift([['A', 'B']], [[-60, -40]], [[-40, -60]]);
    expect(Number(cells[1]?.[5])).toBeCloseTo(-20, 12);
  });
  it('leaves out rows without a name and without amounts', () => {
    const cells = partnerShift(column('A', 'B', '', null), column(60, 40, 0, ''), column(40, 60, '', 0));
    expect(cells.map(([name]) => name)).toEqual([
      'Partner',
      'A',
      'B',
      'Total',
      'Redistribution index',
      'Offset ratio',
    ]);
  });
});

describe('PARTNERSHIFT always', () => {
  it('adds up: scale and redistribution to the change, redistribution over partners to 0', () => {
    fc.assert(
      fc.property(flowLists, (flows) => {
        const size = sizeOf(flows);
        const rows = partnerRows(shiftOf(flows), flows.length);
        for (const { figures } of rows) {
          expect(Math.abs(figures[3]! + figures[4]! - figures[2]!)).toBeLessThanOrEqual(1e-9 * size);
        }
        expect(Math.abs(sum(rows.map(({ figures }) => figures[4]!)))).toBeLessThanOrEqual(1e-9 * size);
      }),
    );
  });
  it('changes every sign when the periods are swapped', () => {
    fc.assert(
      fc.property(flowLists, (flows) => {
        const back = redistributions(
          flows.map(({ name, before, after }) => ({ name, before: after, after: before })),
        );
        redistributions(flows).forEach((figure, at) => {
          expect(Math.abs(figure + back[at]!)).toBeLessThanOrEqual(1e-9 * sizeOf(flows));
        });
      }),
    );
  });
  it('permutes with the partners', () => {
    fc.assert(
      fc.property(flowLists, (flows) => {
        const turned = redistributions([...flows].reverse()).reverse();
        redistributions(flows).forEach((figure, at) => {
          expect(Math.abs(figure - turned[at]!)).toBeLessThanOrEqual(1e-9 * sizeOf(flows));
        });
      }),
    );
  });
  it('scales with the currency', () => {
    fc.assert(
      fc.property(flowLists, fc.double({ min: 1e-3, max: 1e3, noNaN: true }), (flows, k) => {
        const scaled = redistributions(
          flows.map(({ name, before, after }) => ({ name, before: before * k, after: after * k })),
        );
        redistributions(flows).forEach((figure, at) => {
          expect(Math.abs(scaled[at]! - k * figure)).toBeLessThanOrEqual(1e-9 * k * sizeOf(flows));
        });
      }),
    );
  });
  it('leaves the others alone when a partner is split in two', () => {
    fc.assert(
      fc.property(flowLists, fc.double({ min: 0.1, max: 0.9, noNaN: true }), (flows, part) => {
        const [first, ...others] = flows;
        const { before, after } = first!;
        const split = redistributions([
          { name: 'First half', before: before * part, after: after * (1 - part) },
          { name: 'Second half', before: before * (1 - part), after: after * part },
          ...others,
        ]);
        const whole = redistributions(flows);
        const tolerance = 1e-9 * sizeOf(flows);
        expect(Math.abs(split[0]! + split[1]! - whole[0]!)).toBeLessThanOrEqual(tolerance);
        whole.slice(1).forEach((figure, at) => {
          expect(Math.abs(split[at + 2]! - figure)).toBeLessThanOrEqual(tolerance);
        });
      }),
    );
  });
});

describe('PARTNERSHIFT refuses', () => {
  const where = invocation('Sheet1!H2', 'Data!A2:A3', 'Data!B2:B3', 'Data!C2:C3', 'Data!E2');
  const names = column('Canada', 'Mexico');

  it.each([
    [
      'names of another shape',
      [[['Canada', 'Mexico']], column(1, 2), column(1, 2)],
      '#VALUE!',
      'before is 2 × 1 and names is 1 × 2 (Data!A2:A3). Both must have the same number of rows and columns. Select ranges of equal size.',
    ],
    [
      'an amount without a name',
      [column('Canada', ''), column(1, 2), column(1, 2)],
      '#VALUE!',
      'The name in Data!A3 is "", though Data!B3 has an amount. Each row of amounts needs the name of a partner or product.',
    ],
    [
      'a name twice',
      [column('Canada', 'canada'), column(1, 2), column(1, 2)],
      '#VALUE!',
      'canada is given twice, in Data!A2 and Data!A3. Its trade would be counted twice, or belongs in one row. Join the two rows or leave one out.',
    ],
    [
      'a total among the partners',
      [column('Canada', 'Total'), column(1, 2), column(1, 2)],
      '#VALUE!',
      'Total in Data!A3 is a total of the other rows, so their trade would be counted twice. Leave that row out of the range.',
    ],
    [
      'the heading of the names, with years that would count as trade',
      [column('Country', 'Canada'), column(2017, 2), column(2022, 2)],
      '#VALUE!',
      'Country in Data!A2 reads like the heading of the names, so what stands beside it (a year, perhaps) would be counted as trade. Leave the heading out of the range.',
    ],
    [
      'a missing amount',
      [names, column(1, 2), column(1, '')],
      '#N/A',
      'The amount of Mexico in Data!C3 is missing. Every share depends on it, and missing is never counted as 0. Fill it in, or leave the row out.',
    ],
    [
      'a single partner',
      [column('Canada'), column(1), column(2)],
      '#N/A',
      'Data!A2:A3 names one partner. Trade can move only between two or more. Select all partners.',
    ],
    [
      'balances instead of flows',
      [names, column(1, -2), column(1, 2)],
      '#VALUE!',
      'before has mixed signs: −2 in Data!B3 and 1 in Data!B2. A gross flow has one sign. Enter exports and imports as positive amounts.',
    ],
    [
      'a treated partner that is not there',
      [names, column(1, 2), column(1, 2), [['China']]],
      '#VALUE!',
      '"China" in Data!E2 is none of the names (Canada, Mexico). treated takes names of partners that the policy hits, as they stand in names.',
    ],
    [
      'every partner treated',
      [names, column(1, 2), column(1, 2), names],
      '#VALUE!',
      'Data!E2 names every partner. Diversion compares partners that a policy hits with the others. Name some of them, or leave treated out.',
    ],
    [
      'no partner treated',
      [names, column(1, 2), column(1, 2), [['']]],
      '#VALUE!',
      'Data!E2 names no partner. Diversion compares partners that a policy hits with the others. Name some of them, or leave treated out.',
    ],
  ])('%s', (_, values, code, sentence) => {
    const refusal = refusalOf(() => partnerShift(values[0], values[1], values[2], values[3] ?? null, where));
    expect(refusal.message).toBe(sentence);
    expect(refusal.code).toBe(code);
  });
  it('a period without trade', () => {
    expect(refusalOf(() => partnerShift(names, column(0, 0), column(1, 1))).code).toBe('#DIV/0!');
  });
});
