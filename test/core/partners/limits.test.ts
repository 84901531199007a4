import { describe, expect, it } from 'vitest';
import { CellError, type Cell, type Cells } from '../../../src/core/cell';
import { isBucketName, requirePartnerName } from '../../../src/core/partners/partnerNames';
import { readPartners, readTreated } from '../../../src/core/partners/partnerList';
import { partnerShift } from '../../../src/core/partners/partnerShift';
import { locateByPosition } from '../../../src/core/place';
import { Refusal } from '../../../src/core/refusal';
import { refusalOf } from '../refusalOf';

const column = (...cells: Cell[]): Cells => cells.map((cell) => [cell]);

describe('names that stand for many, for all, or for the column', () => {
  const kindOf = (name: string) => {
    if (isBucketName(name)) return 'bucket';
    try {
      requirePartnerName(name, { argument: 'names' });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return error.sentence(locateByPosition).includes('is a total') ? 'total' : 'heading';
    }
    return 'partner';
  };

  it.each([
    'Other',
    'Others',
    'All other',
    'All others',
    'Remaining countries',
    'All remaining',
    'Rest',
    ' Rest of EU ',
  ])('%s stands for many', (name) => {
    expect(kindOf(name)).toBe('bucket');
  });
  it.each(['nes', 'N.E.S.', 'Areas nes', 'Areas, n.e.s.', 'row', ' ROW '])('%s stands for many', (name) => {
    expect(kindOf(name)).toBe('bucket');
  });
  it.each(
    ['not specified', 'not allocated', 'unspecified', 'unallocated'].flatMap((how) =>
      ['', 'Areas ', 'Countries ', 'Countries and territories ', 'Partners '].map((whose) => whose + how),
    ),
  )('%s stands for many', (name) => {
    expect(kindOf(name)).toBe('bucket');
  });
  it.each(['World', 'Total', 'Grand total', 'Subtotal', 'Sub-total', 'World total', 'Sum', ' Total '])(
    '%s is a total',
    (name) => {
      expect(kindOf(name)).toBe('total');
    },
  );
  it.each(['countries', 'partners', 'products', 'suppliers', 'goods'])('All %s is a total', (which) => {
    expect(kindOf(`All ${which}`)).toBe('total');
  });
  it.each(
    [
      'partner',
      'country',
      'economy',
      'region',
      'market',
      'supplier',
      'product',
      'commodity',
      'sector',
      'industry',
      'name',
      'reporter',
    ].flatMap((one) => [
      one,
      one.endsWith('y') ? `${one.slice(0, -1)}ies` : `${one}s`,
      `Trading ${one}`,
      `Partner ${one}`,
    ]),
  )('%s is the heading', (name) => {
    expect(kindOf(name)).toBe('heading');
    expect(kindOf(` ${name} `)).toBe('heading');
  });
  it.each([
    // Beginnings and endings of the above that are names of their own.
    'Brother',
    'Browns',
    'Crow',
    'Rowing boats',
    'Restoration',
    'Remainingham',
    'Another country',
    'Nest',
    'Lines',
    'Fish nes',
    'Unspecified metals',
    'Goods not specified',
    'Totals Bank',
    'Subtotals',
    'Real World',
    'World of Wool',
    'Summit',
    'Consum',
    'All goods but oil',
    'Small goods',
    'Old Country',
    'Country Garden',
    'Market gardens',
    'Namespace',
  ])('%s is a name', (name) => {
    expect(kindOf(name)).toBe('partner');
  });
});

describe('a list of partners', () => {
  it('keeps the name as it was given, trimmed, and where it stood', () => {
    const { partners } = readPartners(
      column(' Canada ', '', 'Mexico', 7203),
      column(1, '', 3, 5),
      column(2, '', 4, 6),
    );
    expect(partners).toEqual([
      { name: 'Canada', givenName: 'Canada', before: 1, after: 2, index: 0 },
      { name: 'Mexico', givenName: 'Mexico', before: 3, after: 4, index: 2 },
      { name: '7203', givenName: '7203', before: 5, after: 6, index: 3 },
    ]);
  });
  it('needs a name where there is an amount, before or after, and points at both', () => {
    const names = column('Canada', 'Mexico', '  ');
    const before = refusalOf(() => readPartners(names, column(1, 2, 3), column(1, 2, '')));
    expect(before).toMatchObject({ kind: 'value', place: { argument: 'names', row: 2, column: 0 } });
    expect(before.sentence).toContain('row 3, column 1 of before');
    const after = refusalOf(() => readPartners(names, column(1, 2, 0), column(1, 2, 3)));
    expect(after.sentence).toContain('row 3, column 1 of after');
  });
  it.each([true, new CellError('#REF!'), 0, null])('does not take %j for a name', (cell) => {
    const names = column('Canada', 'Mexico', cell);
    expect(refusalOf(() => readPartners(names, column(1, 2, 3), column(1, 2, 3)))).toMatchObject({
      kind: 'value',
      place: { argument: 'names', row: 2 },
    });
    expect(readPartners(names, column(1, 2, ''), column(1, 2, 0)).partners).toHaveLength(2);
  });
  it('needs both amounts of a named partner, and points at the one that is missing', () => {
    const names = column('Canada', 'Mexico');
    const missing = (before: Cells, after: Cells) => refusalOf(() => readPartners(names, before, after));
    expect(missing(column(1, ''), column(1, 2))).toMatchObject({
      kind: 'missing',
      place: { argument: 'before', row: 1 },
    });
    expect(missing(column(1, 2), column('', 2))).toMatchObject({
      kind: 'missing',
      place: { argument: 'after', row: 0 },
    });
  });
  it('needs two partners, and trade in both periods', () => {
    const none = refusalOf(() => readPartners(column('', ''), column('', ''), column('', '')));
    expect(none).toMatchObject({ kind: 'missing', place: { argument: 'names' } });
    expect(none.sentence).toContain('names no partner');
    const names = column('Canada', 'Mexico');
    expect(refusalOf(() => readPartners(names, column(0, 0), column(1, 0)))).toMatchObject({
      kind: 'zero',
      place: { argument: 'before' },
    });
    expect(refusalOf(() => readPartners(names, column(1, 0), column(0, 0)))).toMatchObject({
      kind: 'zero',
      place: { argument: 'after' },
    });
    expect(readPartners(names, column(1, 0), column(0, 1)).partners).toHaveLength(2);
  });
  it('needs names in the shape of the amounts, and one series', () => {
    const two = column(1, 2);
    const shapes = (names: Cells) => refusalOf(() => readPartners(names, two, two));
    expect(shapes(column('Canada'))).toMatchObject({
      kind: 'value',
      place: { argument: 'names' },
      sentence: expect.stringContaining('before is 2 × 1 and names is 1 × 1') as string,
    });
    expect(shapes([['Canada', 'x'], ['Mexico', 'y']])).toMatchObject({ place: { argument: 'names' } }); // prettier-ignore
    const block = [[1, 2], [3, 4]]; // prettier-ignore
    expect(refusalOf(() => readPartners(block, block, block))).toMatchObject({
      place: { argument: 'before' },
    });
    expect(refusalOf(() => readPartners(column('a', 'b'), two, [[1, 2]]))).toMatchObject({
      place: { argument: 'after' },
    });
  });
  it('turns debits round on either side', () => {
    const list = readPartners(column('Canada', 'Mexico'), column(-1, -2), column(-3, 0));
    expect(list.partners.map(({ before, after }) => [before, Math.abs(after)])).toEqual([
      [1, 3],
      [2, 0],
    ]);
    expect([list.before.turned, list.after.turned]).toEqual([true, true]);
  });
  it('is of gross flows, which have one sign on either side', () => {
    const names = column('Canada', 'Mexico');
    for (const [before, after, argument] of [
      [column(1, -2), column(1, 2), 'before'],
      [column(1, 2), column(1, -2), 'after'],
    ] as const) {
      const { place, sentence } = refusalOf(() => readPartners(names, before, after));
      expect(place).toEqual({ argument, row: 1, column: 0 });
      expect(sentence).toContain(`${argument} has mixed signs`);
    }
  });
});

describe('partners that a policy hits', () => {
  const listOf = (...names: string[]) =>
    readPartners(column(...names), column(...names.map(() => 1)), column(...names.map(() => 1))).partners;
  const three = listOf('Canada', 'China', 'Mexico');

  it('are found by name in any case, blanks around it and blank cells left out', () => {
    expect(readTreated(undefined, three)).toBeUndefined();
    const cells: Cells = [
      [' CHINA ', null],
      ['', 0],
      [new CellError('#N/A'), 'mexico'],
    ];
    expect(readTreated(cells, three)).toEqual([false, true, true]);
  });
  it.each([true, false, new CellError('#REF!'), 'Japan', 5])('are not %j', (cell) => {
    const refusal = refusalOf(() => readTreated([['China', cell]], three));
    expect(refusal).toMatchObject({ kind: 'value', place: { argument: 'treated', row: 0, column: 1 } });
  });
  it('are some, but not all, however often one is named', () => {
    expect(readTreated(column('China', 'china', 'Mexico'), three)).toEqual([false, true, true]);
    const all = refusalOf(() => readTreated(column('Canada', 'China', 'Mexico'), three));
    expect(all).toMatchObject({ kind: 'value', place: { argument: 'treated' } });
    expect(all.sentence).toContain('every partner');
    expect(refusalOf(() => readTreated(column('', ''), three)).sentence).toContain('no partner');
  });
});

describe('diversion between partners', () => {
  // Total 100 in both periods, so that redistribution is the change itself.
  const flows = [
    { before: 40, after: 20 },
    { before: 30, after: 45 },
    { before: 20, after: 30 },
    { before: 10, after: 5 },
  ].map((flow, index) => ({ ...flow, name: `P${index}`, givenName: `P${index}`, index }));
  const diversion = (...treated: boolean[]) => {
    const found = partnerShift(flows, treated).diversion;
    return [found?.treatedFalls, found?.untreatedRises, found?.ratio];
  };
  const close = (...figures: number[]) => figures.map((figure) => expect.closeTo(figure, 10) as number);

  it('is rises of the untreated over falls of the treated, and 1 where nothing went elsewhere', () => {
    expect(diversion(true, false, false, true)).toEqual(close(25, 25, 1));
    // Of the 20 that the first lost, the second, treated too, took some; the fourth fell beside it.
    expect(diversion(true, true, false, false)).toEqual(close(20, 10, 0.5));
    expect(diversion(true, false, false, false)).toEqual(close(20, 25, 1.25));
  });
  it('is not measured where no treated partner fell, or none is named', () => {
    expect(diversion(false, true, false, false)).toEqual([0, expect.closeTo(10, 10), Number.NaN]);
    expect(partnerShift(flows).diversion).toBeUndefined();
  });
});

describe('how much of a change is redistribution', () => {
  const shiftOf = (...pairs: (readonly [number, number])[]) =>
    partnerShift(pairs.map(([before, after], index) => ({ name: '', givenName: '', before, after, index })));

  it('is ½·Σ|redistribution| over the larger of it and the change of the total', () => {
    // Totals 100 and 300, shares 0.5 → 0.8: 200·0.3 moved, against a change of 200.
    const shift = shiftOf([50, 240], [50, 60]);
    expect(shift.moved).toBeCloseTo(60, 12);
    expect(shift.redistributionIndex).toBeCloseTo(0.3, 12);
    // Totals 100 and 80: 90·0.3 moved, against a fall of 20.
    const falling = shiftOf([50, 64], [50, 16]);
    expect(falling.moved).toBeCloseTo(27, 12);
    expect(falling.redistributionIndex).toBe(1);
    expect(falling.offsetRatio).toBeCloseTo(1 - 20 / 48, 12);
  });
});
