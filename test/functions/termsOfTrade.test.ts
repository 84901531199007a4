import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as faces from '../../src/functions/terms-of-trade.faces';
import germany from '../fixtures/germany-terms-of-trade-2019.json';
import { asFormula, column, ExcelError, invocation, refusalOf } from '../support/excelRuntime';

const termsOfTrade = asFormula(faces.termsOfTrade);
const numbers = (cells: unknown[][]) => cells.flat().map(Number);
const positive = fc.double({ min: 0.01, max: 1e6, noNaN: true });
const pairs = (minLength: number) => fc.array(fc.tuple(positive, positive), { minLength, maxLength: 30 });
const down = (series: readonly (readonly [number, number])[], which: 0 | 1) =>
  column(...series.map((pair) => pair[which]));

describe('TERMSOFTRADE against published figures', () => {
  it("gives Germany's published terms of trade of March to September 2019", () => {
    const computed = numbers(termsOfTrade(column(...germany.exportIndex), column(...germany.importIndex)));
    expect(computed.map((figure) => Math.round(10 * figure) / 10)).toEqual(germany.termsOfTrade);
  });
  it('gives the same for periods across', () => {
    const computed = numbers(termsOfTrade([germany.exportIndex], [germany.importIndex]));
    expect(computed.map((figure) => Math.round(10 * figure) / 10)).toEqual(germany.termsOfTrade);
  });
});

describe('TERMSOFTRADE measures', () => {
  const px = column(80, 100, 120);
  const pm = column(100, 50, 96);

  it('uses the indices as given without a base', () => {
    expect(termsOfTrade(px, pm)).toEqual(column(80, 200, 125));
    expect(termsOfTrade(px, pm, 'net', 'none')).toEqual(column(80, 200, 125));
  });
  it('sets both indices to 100 in the base period', () => {
    expect(termsOfTrade(px, pm, 'net', 2)).toEqual(column(40, 100, 62.5));
  });
  it('multiplies by the export volume for the capacity to import', () => {
    expect(termsOfTrade(px, pm, 'income', null, column(10, 20, 40))).toEqual(column(8, 40, 50));
    expect(termsOfTrade(px, pm, 'income', 1, column(10, 20, 40))).toEqual(column(100, 500, 625));
  });
  it('divides import volume by export volume for gross barter', () => {
    const gross = termsOfTrade(px, pm, 'gross', null, column(10, 20, 40), column(20, 20, 10));
    expect(gross).toEqual(column(200, 100, 25));
  });
  it('gives the change on the period before in per cent, and #N/A for the first', () => {
    const change = termsOfTrade(px, pm, 'change');
    expect(change[0]?.[0]).toMatchObject({ code: '#N/A' });
    expect(change.slice(1)).toEqual(column(150, -37.5));
  });
  it('spills a header and every measure that the inputs allow', () => {
    expect(termsOfTrade(px, pm, 'all', 2)[0]).toEqual([
      'Export price',
      'Import price',
      'Terms of trade',
      'Change %',
    ]);
    const full = termsOfTrade(px, pm, 'ALL', 2, column(10, 20, 40), column(20, 20, 10));
    expect(full[0]?.slice(4)).toEqual(['Income terms of trade', 'Gross barter terms of trade']);
    expect(full[3]).toEqual([120, 192, 62.5, -37.5, 125, 25]);
  });
  it('keeps periods across in the table of all measures', () => {
    const across = termsOfTrade([[80, 100]], [[100, 50]], 'all');
    expect(across.map((row) => row[0])).toEqual([
      'Export price',
      'Import price',
      'Terms of trade',
      'Change %',
    ]);
    expect(across[2]).toEqual(['Terms of trade', 80, 200]);
  });
});

describe('TERMSOFTRADE shapes', () => {
  it('takes scalars', () => {
    expect(termsOfTrade(120, 96)).toEqual([[125]]);
    expect(termsOfTrade(120, 96, 'change')[0]?.[0]).toMatchObject({ code: '#N/A' });
  });
  it('takes each column of a block as a series with its own base figure', () => {
    const result = termsOfTrade(
      [
        [80, 50],
        [120, 100],
      ],
      [
        [100, 50],
        [100, 200],
      ],
      'net',
      1,
    );
    expect(result).toEqual([
      [100, 100],
      [150, 50],
    ]);
  });
  it('answers 10,000 periods', () => {
    const px = Array.from({ length: 10_000 }, (_, index) => [100 + (index % 7)]);
    const pm = Array.from({ length: 10_000 }, () => [50]);
    const result = termsOfTrade(px, pm, 'net', 10_000);
    expect(result).toHaveLength(10_000);
    // 9,999 mod 7 is 3.
    expect(result[0]?.[0]).toBeCloseTo((100 * 100) / 103, 12);
  });
  it('shows #N/A in the cell of a missing figure only', () => {
    const result = termsOfTrade(column(80, '', 120, 100), column(100, 100, null, 100));
    expect(result[0]).toEqual([80]);
    expect(result[1]?.[0]).toBeInstanceOf(ExcelError);
    expect(result[2]?.[0]).toMatchObject({ code: '#N/A' });
    expect(result[3]).toEqual([100]);
  });
});

describe('TERMSOFTRADE always', () => {
  it('is 100 in the base period, to the last digit', () => {
    fc.assert(
      fc.property(pairs(1), fc.nat(), (series, pick) => {
        const base = pick % series.length;
        expect(termsOfTrade(down(series, 0), down(series, 1), 'net', base + 1)[base]).toEqual([100]);
      }),
    );
  });
  it('does not see a rescaled index once there is a base', () => {
    fc.assert(
      fc.property(pairs(2), positive, (series, k) => {
        const rescaled = series.map(([x, m]): [number, number] => [x * k, m]);
        const before = numbers(termsOfTrade(down(series, 0), down(series, 1), 'net', 1));
        const after = numbers(termsOfTrade(down(rescaled, 0), down(rescaled, 1), 'net', 1));
        after.forEach((figure, index) => {
          expect(figure / (before[index] ?? NaN)).toBeCloseTo(1, 12);
        });
      }),
    );
  });
  it('mirrors when exports and imports are exchanged: one is 10,000 over the other', () => {
    fc.assert(
      fc.property(pairs(1), (series) => {
        const forth = numbers(termsOfTrade(down(series, 0), down(series, 1)));
        const back = numbers(termsOfTrade(down(series, 1), down(series, 0)));
        forth.forEach((figure, index) => {
          expect((figure * (back[index] ?? NaN)) / 1e4).toBeCloseTo(1, 12);
        });
      }),
    );
  });
  it('changes by the same per cent on every base', () => {
    fc.assert(
      fc.property(pairs(2), (series) => {
        const [x, m] = [down(series, 0), down(series, 1)];
        expect(termsOfTrade(x, m, 'change', 2)).toEqual(termsOfTrade(x, m, 'change'));
      }),
    );
  });
  it('has gross barter equal to net when trade is balanced in both periods', () => {
    fc.assert(
      fc.property(pairs(2), fc.array(positive, { minLength: 30, maxLength: 30 }), (series, values) => {
        const qx = column(...series.map(([x], index) => (values[index] ?? NaN) / x));
        const qm = column(...series.map(([, m], index) => (values[index] ?? NaN) / m));
        const [x, m] = [down(series, 0), down(series, 1)];
        const net = numbers(termsOfTrade(x, m, 'net', 1));
        const gross = numbers(termsOfTrade(x, m, 'gross', 1, qx, qm));
        gross.forEach((figure, index) => {
          expect(figure / (net[index] ?? NaN)).toBeCloseTo(1, 12);
        });
      }),
    );
  });
  it('gives exports over import prices as the capacity to import: 100 · (X1/X0) / (Pm1/Pm0)', () => {
    fc.assert(
      fc.property(pairs(2), fc.array(positive, { minLength: 30, maxLength: 30 }), (series, volumes) => {
        const qx = column(...series.map((_, index) => volumes[index]));
        const income = numbers(termsOfTrade(down(series, 0), down(series, 1), 'income', 1, qx));
        const [x0, m0] = series[0] ?? [NaN, NaN];
        income.forEach((figure, index) => {
          const [x, m] = series[index] ?? [NaN, NaN];
          const value = (x * (volumes[index] ?? NaN)) / (x0 * (volumes[0] ?? NaN));
          expect(figure / ((100 * value) / (m / m0))).toBeCloseTo(1, 12);
        });
      }),
    );
  });
});

describe('TERMSOFTRADE refuses', () => {
  const where = invocation('Sheet1!H2', 'Data!D2:D4', 'Data!E2:E4', '', '', 'Data!F2:F4');
  const refuse = (...values: unknown[]) =>
    refusalOf(() => termsOfTrade(...values, ...Array<null>(6 - values.length).fill(null), where));
  const px = column(80, 100, 120);

  it.each([
    [
      'a price of zero, which may be a blank cell',
      [column(80, 0, 120), px],
      '#VALUE!',
      'exportPrices in Data!D3 is zero or blank (Excel hands a blank cell over as 0). Fill in the figure, or NA() if it is missing.',
    ],
    [
      'a price below zero',
      [px, column(80, -3, 120)],
      '#VALUE!',
      'importPrices in Data!E3 is −3. It must be above zero. Check the sign and the series.',
    ],
    [
      'text',
      [px, column(80, 'n/a', 120)],
      '#VALUE!',
      'importPrices in Data!E3 is text ("n/a"). Text is never read as a number. Replace it with a figure, or with NA() if it is missing.',
    ],
    [
      'different shapes',
      [px, [[80, 100, 120]]],
      '#VALUE!',
      'exportPrices is 3 × 1 and importPrices is 1 × 3 (Data!E2:E4). Both must have the same number of rows and columns. Select ranges of equal size.',
    ],
    [
      'income without a volume',
      [px, px, 'income'],
      '#VALUE!',
      'exportVolumes is not given. The measure income is made of volumes. Give exportVolumes: trade at constant prices, or an index of it.',
    ],
    [
      'gross without an import volume',
      [px, px, 'gross', null, px],
      '#VALUE!',
      'importVolumes is not given. The measure gross is made of volumes. Give importVolumes: trade at constant prices, or an index of it.',
    ],
    [
      'an unknown measure',
      [px, px, 'barter'],
      '#VALUE!',
      '"barter" is not a known measure. Use one of net, income, gross, change, all.',
    ],
    [
      'a base that is no period',
      [px, px, 'net', 4],
      '#VALUE!',
      'base is 4. It counts the periods of the range: 1 is the first, 3 the last. Give a whole number from 1 to 3, or none to use the indices as given.',
    ],
    [
      'a year as the base',
      [px, px, 'net', 2015],
      '#VALUE!',
      'base is 2015. It counts the periods of the range: 1 is the first, 3 the last. Give a whole number from 1 to 3, or none to use the indices as given.',
    ],
    [
      'a base without a figure',
      [px, column(80, '', 120), 'net', 2],
      '#N/A',
      'importPrices is missing in the base period 2 (Data!E3), so it cannot be set to 100 there. Fill in the figure, or choose another base.',
    ],
    [
      'a table of all measures for several series',
      [
        [
          [1, 2],
          [3, 4],
        ],
        [
          [1, 2],
          [3, 4],
        ],
        'all',
      ],
      '#VALUE!',
      'exportPrices (Data!D2:D4) is a block of 2 × 2. This result needs one series. Select a single column or row.',
    ],
  ])('%s', (_, values, code, sentence) => {
    const refusal = refuse(...values);
    expect(refusal.message).toBe(sentence);
    expect(refusal.code).toBe(code);
  });
});
