import { describe, expect, it } from 'vitest';
import { CellError, type Cell, type Cells } from '../../../src/core/cell';
import { dataCheck } from '../../../src/core/data-check/dataCheck';
import { nearestLabel } from '../../../src/core/data-check/nearestLabel';

type Series = Readonly<Record<string, readonly Cell[]>>;

/** A table of years from 2001 on, unless other periods are given. */
const tableOf = (series: Series, periods?: readonly Cell[]): Cells => {
  const length = Math.max(...Object.values(series).map((figures) => figures.length));
  return [
    ['Year', ...Object.keys(series)],
    ...Array.from({ length }, (_, line): Cell[] => [
      periods?.[line] ?? 2001 + line,
      ...Object.values(series).map((figures) => figures[line] ?? null),
    ]),
  ];
};
const findingsOf = (cells: Cells) => dataCheck('data', cells).findings;
/** Code, series and period of what is found; the row that says that nothing is, left out. */
const found = (series: Series, periods?: readonly Cell[]) =>
  findingsOf(tableOf(series, periods))
    .filter(({ code }) => code !== 'NONE')
    .map(({ code, series: name, period }) => [code, name, period].join(' ').trim());
const flat = (...figures: Cell[]) => figures;

describe('ratios to GDP', () => {
  const toGdp = (exports: number) =>
    found({ Exports: flat(exports, exports + 0.001), Imports: flat(1000, 1001), GDP: flat(1000, 1002) });

  it('are at another rate above 1.5, and in another unit above 5 or below 0.001', () => {
    expect(toGdp(1500)).toEqual([]);
    expect(toGdp(1503)).toEqual(['ANNUAL_RATE Exports']);
    expect(toGdp(5000)).toEqual(['ANNUAL_RATE Exports']);
    expect(toGdp(5010)).toEqual(['UNITS Exports']);
    const small = (exports: number) =>
      found({ Exports: flat(exports, exports * 1.001), Imports: flat(4000, 4001), GDP: flat(4000, 4004) });
    // 0.001 of a GDP of 4002 is 4.002; shares below 2 would be another finding.
    expect(small(4.01)).toEqual([]);
    expect(small(3.99)).toEqual(['UNITS Exports']);
  });
  it('are those of exports to imports without GDP, from 1 to 100 either way', () => {
    const apart = (exports: number, imports: number) =>
      found({ Exports: flat(exports, exports * 1.001), Imports: flat(imports, imports * 1.002) });
    expect([apart(1000, 10.1), apart(10.1, 1000)]).toEqual([[], []]);
    expect([apart(1000, 9.9), apart(9.9, 1000)]).toEqual([['UNITS Imports'], ['UNITS Imports']]);
  });
  it('jump by a change of rate from a factor of 3 to one of 5.5', () => {
    const jump = (factor: number) =>
      found({ Exports: flat(100, 100 * factor), Imports: flat(100, 110), GDP: flat(1000, 1000) });
    expect([jump(2.9), jump(6)]).toEqual([[], []]);
    expect([jump(3.1), jump(5.4)]).toEqual([['RATIO_JUMP Exports 2002'], ['RATIO_JUMP Exports 2002']]);
  });
});

describe('shares among amounts', () => {
  it('have a median below 2, and others above 100 times as large', () => {
    const share = (exports: number, imports: number) =>
      findingsOf(tableOf({ Exports: flat(exports, exports), Imports: flat(imports, imports) })).map(
        ({ code, severity }) => `${severity} ${code}`,
      );
    expect(share(1.99, 200)).toEqual(['Error PERCENT_AND_LEVELS']);
    expect(share(1.99, 198)).toEqual(['Note NONE']);
    expect(share(2, 250)).toEqual(['Warning UNITS']);
    expect(share(250, 1.5)).toEqual(['Error PERCENT_AND_LEVELS']);
  });
});

describe('a change of unit', () => {
  const change = (factor: number, label = 'Export price') => found({ [label]: flat(100, 100 * factor) });

  it('is a growth of more than 50 times, or a fall to less than a fiftieth', () => {
    expect([change(49.9), change(1 / 49.9)]).toEqual([[], []]);
    expect([change(50.1), change(1 / 50.1)]).toEqual([
      ['UNIT_CHANGE Export price 2002'],
      ['UNIT_CHANGE Export price 2002'],
    ]);
  });
  it('is not looked for in balances and rates', () => {
    expect(change(60, 'Primary income')).toEqual([]);
    expect(change(60, 'Output gap')).toEqual([]);
  });
});

describe('units in labels', () => {
  it('are compared in any case, for amounts, with the first that has one', () => {
    const labels = (...names: string[]) =>
      found(Object.fromEntries(names.map((name, at) => [name, flat(10 + at, 20 + at)])));
    expect(labels('Exports (USD bn)', 'Imports (usd BN)')).toEqual([]);
    expect(labels('Exports', 'Imports (USD)', 'GDP (EUR)')).toEqual(['UNIT_LABELS GDP']);
    expect(labels('Exports (USD)', 'Reserves (EUR)', 'Primary income (EUR)')).toEqual([
      'UNIT_LABELS Reserves',
      'UNIT_LABELS Primary income',
    ]);
    expect(labels('Exports (USD)', 'Export price (2015 = 100)', 'Employment (persons)')).toEqual([]);
  });
});

describe('tariffs', () => {
  it('lie above −1 and are at most 5, as ratios or in per cent', () => {
    const tariff = (...rates: number[]) => found({ Tariff: rates });
    expect([tariff(0.1, -0.99), tariff(500, 400)]).toEqual([[], []]);
    expect(tariff(0.1, -1)).toEqual(['RATE_OUT_OF_RANGE Tariff 2002']);
    expect(tariff(400, 501)).toEqual(['RATE_OUT_OF_RANGE Tariff 2002']);
  });
});

describe('value, price and volume', () => {
  it('may drift apart by 2 % between any two periods', () => {
    const drift = (gap: number, ...keys: string[]) => {
      const [value = '', price = '', volume = ''] = keys;
      return findingsOf(
        tableOf({ [value]: flat(100, 101, 100 + gap), [price]: flat(10, 10, 10), [volume]: flat(7, 7, 7) }),
      ).map(({ code, severity, period }) => `${severity} ${code} ${period}`.trim());
    };
    const exports = ['Exports', 'Export price', 'Export volume'];
    expect([drift(1.9, ...exports), drift(-0.9, ...exports)]).toEqual([['Note NONE'], ['Note NONE']]);
    expect(drift(2.1, ...exports)).toEqual(['Error VALUE_PRICE_VOLUME 2003']);
    expect(drift(2.1, 'Imports', 'Import price', 'Import volume')).toEqual(['Error VALUE_PRICE_VOLUME 2003']);
    expect(drift(2.1, 'GDP', 'Domestic price', 'Real GDP')).toEqual(['Warning VALUE_PRICE_VOLUME 2003']);
  });
});

describe('the exchange rate', () => {
  const moves = [1, -2, 3, -1, 2, -3, 1, 2];
  const path = (steps: readonly number[]) =>
    steps.reduce<number[]>((levels, step) => [...levels, (levels.at(-1) ?? 1) * Math.exp(step / 100)], [100]);
  const reversed = (rate: readonly number[], price: readonly number[]) =>
    found({ 'Exchange rate': path(rate), 'Import price': path(price).map((level) => level * 1.7) });

  it('looks reversed when it moves with import prices over eight changes or more', () => {
    expect(
      reversed(
        moves,
        moves.map((move) => 2 * move),
      ),
    ).toEqual(['EXCHANGE_RATE_REVERSED Exchange rate']);
    expect(
      reversed(
        moves,
        moves.map((move) => -2 * move),
      ),
    ).toEqual([]);
    expect(
      reversed(
        moves.slice(1),
        moves.slice(1).map((move) => 2 * move),
      ),
    ).toEqual([]);
  });
  it('does so from a correlation of one half on', () => {
    // Changes a and b without correlation and with equal sums of squares: that of a with a + k·b is 1 ÷ √(1 + k²).
    const a = [1, 1, -1, -1, 1, 1, -1, -1];
    const b = [1, -1, 1, -1, 1, -1, 1, -1];
    const mixed = (k: number) => a.map((move, at) => move + k * (b[at] ?? 0));
    expect(reversed(a, mixed(1.72))).toEqual(['EXCHANGE_RATE_REVERSED Exchange rate']);
    expect(reversed(a, mixed(1.75))).toEqual([]);
  });
});

describe('reference years of price indices', () => {
  it('are those in which the mean is 100 to one decimal, or a single figure is exactly', () => {
    const halves = ['2001-01', '2001-07', '2002-01', '2002-07'];
    const bases = (mean: number) =>
      found(
        { 'Export price': flat(mean - 1, mean + 1, 110, 112), 'Import price': flat(88, 90, 99, 101) },
        halves,
      );
    const mismatch = expect.arrayContaining(['BASE_MISMATCH Import price']) as string[];
    expect([bases(100.04), bases(99.96)]).toEqual([mismatch, mismatch]);
    for (const mean of [100.06, 99.94]) expect(bases(mean)).not.toEqual(mismatch);
    const single = (figure: number) =>
      found({ 'Export price': flat(figure, 110), 'Import price': flat(90, 100) });
    expect(single(100)).toEqual(['BASE_MISMATCH Import price']);
    expect(single(100.001)).toEqual([]);
  });
});

describe('totals and parts', () => {
  it('differ by more than half a unit for the total and for each part', () => {
    const account = (given: number) =>
      found({
        Exports: flat(30, 31),
        Imports: flat(20, 22),
        'Primary income': flat(3, 4),
        'Secondary income': flat(-1, -2),
        'Current account': flat(12, given),
      });
    // 31 − 22 + 4 − 2 = 11; five figures in whole numbers: 2.5.
    expect([account(13), account(9)]).toEqual([[], []]);
    expect([account(14), account(8)]).toEqual([
      ['PARTS_DIFFER Current account 2002'],
      ['PARTS_DIFFER Current account 2002'],
    ]);
    const position = (given: number) =>
      found({
        'Net position': flat(-5, given),
        'Foreign assets': flat(10, 12),
        'Foreign liabilities': flat(15, 20),
      });
    expect([position(-9), position(-10)]).toEqual([[], ['PARTS_DIFFER Net position 2002']]);
  });
  it('stand at the period that is furthest off', () => {
    const parts = { 'Goods exports': flat(10, 10, 10), 'Services exports': flat(5, 6, 7) };
    expect(found({ Exports: flat(18, 12, 19), ...parts })).toContain('PARTS_DIFFER Exports 2002');
  });
  it.each([
    ['Government demand', 'Domestic demand'],
    ['Non-competing imports', 'Imports'],
    ['Goods exports', 'Exports'],
    ['Goods imports', 'Imports'],
    ['Services exports', 'Exports'],
    ['Services imports', 'Imports'],
  ])('%s may equal, but not exceed %s', (part, whole) => {
    expect(found({ [part]: flat(9, 10), [whole]: flat(10, 10) })).toEqual([]);
    expect(found({ [part]: flat(9, 10.1), [whole]: flat(10, 10) })).toEqual([`PART_EXCEEDS ${part} 2002`]);
  });
  it('are copies from four different figures on', () => {
    const copies = (...figures: Cell[]) => found({ Exports: figures, 'Domestic output': figures });
    expect(copies(1, 2, 3)).toEqual([]);
    expect(copies(5, 6, 7, 8)).toEqual(['IDENTICAL_SERIES Domestic output']);
    expect(copies(5, 6, 7, 5, 6)).toEqual([]);
    const gap = new CellError('#N/A');
    expect(found({ Exports: flat(5, 6, 7, 8, gap), GDP: flat(5, 6, 7, 8, 9) })).toEqual([
      'MISSING Exports 2005',
    ]);
  });
});

describe('periods', () => {
  const periods = (...cells: Cell[]) => found({ Exports: cells.map((_, at) => 10 + at) }, cells);

  it('lack some where a step is twice the usual one or more', () => {
    expect(periods('2001Q1', '2001Q2', '2001Q3')).toEqual([]);
    expect(periods('2001Q1', '2001Q2', '2001Q4')).toEqual(['PERIODS_LACKING Table 2001Q4']);
    expect(periods('2001-01', '2001-02', '2001-04')).toEqual(['PERIODS_LACKING Table 2001-04']);
    expect(periods(2001, 2003)).toEqual(['PERIODS_LACKING Table 2003']);
  });
  it('are out of order where one is earlier than the one before it, and only then', () => {
    expect(periods(2001, 2003, 2002)).toEqual(['PERIODS_DISORDERED Table 2002']);
    expect(periods('a', 'b')).toEqual([]);
  });
});

describe('the nearest label', () => {
  it('is within a third of the longer of the two, letter by letter or word by word', () => {
    expect(nearestLabel('Exprts')).toBe('Exports');
    expect(nearestLabel('Price of imports')).toBe('Import price');
    expect(nearestLabel('demand_domestic')).toBe('Domestic demand');
    // Of the six letters of "tariff" two are 33 %, three 50 %.
    expect(nearestLabel('tarixx')).toBe('Tariff');
    expect(nearestLabel('tarxxx')).toBeUndefined();
    expect(nearestLabel('')).toBeUndefined();
  });
});
