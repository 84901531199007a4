import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataCheckCalculation } from '../../src/functions/calculations/dataCheck';
import * as faces from '../../src/functions/data-check.faces';
import * as balance from '../../src/functions/balance.faces';
import * as drivers from '../../src/functions/drivers.faces';
import us from '../fixtures/us-current-account.json';
import { given } from '../support/explaining';
import { asFormula, ExcelError, refusalOf } from '../support/excelRuntime';

const dataCheck = asFormula(faces.dataCheck);
const deficitDriver = asFormula(drivers.deficitDriver);
type Row = readonly (string | number | boolean | null)[];
type Series = Readonly<Record<string, Row>>;

/** Years from 2001 on, unless others are given. */
function tableOf(series: Series, periods: Row = years(series)): Row[] {
  return [
    ['', ...Object.keys(series)],
    ...periods.map((period, line) => [
      period,
      ...Object.values(series).map((values) => values[line] ?? null),
    ]),
  ];
}

const years = (series: Series): number[] =>
  Array.from({ length: Object.values(series)[0]?.length ?? 0 }, (_, line) => 2001 + line);

const findingsOf = (cells: readonly Row[]) =>
  dataCheckCalculation.evaluate(given(dataCheckCalculation, { data: cells })).findings;

/** Code, series and period of what is found. */
const found = (cells: readonly Row[]) =>
  findingsOf(cells).map(({ code, series, period }) => [code, series, period].join(' ').trim());

const trade = { Exports: [100, 110, 121], Imports: [120, 125, 130] };

describe('DATACHECK on a clean table', () => {
  it('says so in one row', () => {
    expect(dataCheck(tableOf(trade))).toEqual([
      ['Severity', 'Series', 'Period', 'Problem', 'What the functions do', 'Cure'],
      ['Note', 'Table', '', 'No problems found.', 'The table can be used.', 'Nothing.'],
    ]);
  });
  it('finds nothing in the published current account of the United States', () => {
    const { periods, exports, imports, primaryIncome, secondaryIncome, currentAccount, gdp } = us;
    const series = {
      'Exports (USD bn)': exports,
      'Imports (USD bn)': imports,
      'Primary income': primaryIncome,
      'Secondary income': secondaryIncome,
      'Current account': currentAccount,
      GDP: gdp,
    };
    expect(found(tableOf(series, periods))).toEqual(['NONE Table']);
  });
});

describe('DATACHECK of labels and periods', () => {
  it.each<[string, readonly Row[], string[]]>([
    ['no known label', tableOf({ Foo: [1, 2] }), ['NO_KNOWN_LABEL Table', 'UNKNOWN_LABEL Foo']],
    ['a single cell', [[7]], ['NO_KNOWN_LABEL Table']],
    [
      'no periods',
      [
        ['', 'Exports'],
        ['', null],
      ],
      ['NO_PERIODS Table'],
    ],
    ['one period', tableOf({ Exports: [1] }), ['ONE_PERIOD Table']],
    ['a label twice', tableOf({ ...trade, 'exports (USD)': [1, 2, 3] }), ['LABEL_TWICE Exports']],
    ['figures without a label', tableOf({ ...trade, '': [1, 2, 3] }), ['NO_LABEL Table']],
    [
      'figures without a period',
      tableOf(trade, [2001, '', 2003]),
      ['PERIOD_BLANK Table', 'PERIODS_LACKING Table 2003'],
    ],
    ['a period twice', tableOf(trade, [2001, 2002, 2002]), ['PERIOD_TWICE Table 2002']],
    ['disorder', tableOf(trade, [2002, 2001, 2003]), ['PERIODS_DISORDERED Table 2001']],
    ['a gap in years', tableOf(trade, [2001, 2002, 2005]), ['PERIODS_LACKING Table 2005']],
    ['a gap in quarters', tableOf(trade, ['2001Q3', '2001Q4', '2002Q2']), ['PERIODS_LACKING Table 2002Q2']],
    [
      'a gap in months given as dates',
      tableOf(trade, [36892, 36923, 36982]),
      ['PERIODS_LACKING Table 2001-04-01'],
    ],
    ['two frequencies', tableOf(trade, ['2001Q3', '2001Q4', 2002]), ['FREQUENCIES_MIXED Table 2002']],
  ])('%s', (_, cells, expected) => {
    // prettier-ignore
    expect(found(cells)).toEqual(expected);
  });

  it('names the nearest known label of an unknown one', () => {
    const problemOf = (label: string) => findingsOf(tableOf({ ...trade, [label]: [1, 2, 3] }))[0]?.problem;
    expect(problemOf('Exprot price')).toMatch(/nearest one is Export price\.$/);
    expect(problemOf('Price import')).toMatch(/nearest one is Import price\.$/);
    expect(problemOf('Govt balance')).toMatch(/nearest one is Government balance\.$/);
    expect(problemOf('real_GDP')).toMatch(/nearest one is Real GDP\.$/);
    expect(problemOf('Rainfall')).toBe('The label is not in the series dictionary.');
  });
  it('counts the periods that are lacking', () => {
    expect(findingsOf(tableOf(trade, [2001, 2002, 2005]))[0]?.problem).toBe(
      '2 periods are lacking after 2002.',
    );
  });
});

describe('DATACHECK of cells', () => {
  const withCells = (...imports: Row) =>
    tableOf({ Exports: imports.map((_, line) => 100 + line), Imports: imports });

  it.each<[string, readonly Row[], string[]]>([
    ['a missing figure between others', withCells(1, null, 3), ['MISSING Imports 2002']],
    [
      'missing figures at the end, as one finding',
      withCells(1, 2, null, ''),
      ['MISSING Imports 2003 – 2004'],
    ],
    ['a zero in a flow', withCells(1, 0, 3), ['ZERO_OR_BLANK Imports 2002']],
    ['text', withCells(1, 'n.a.', 3), ['TEXT Imports 2002']],
    ['numbers as text', withCells(1, '1,234', '$ 5.1', '(3)', 5), ['TEXT_NUMBER Imports 2002 – 2004']],
    ['a logical value', withCells(1, true, 3), ['LOGICAL Imports 2002']],
    ['one negative flow', withCells(1, -2, 3), ['MIXED_SIGNS Imports 2002']],
    ['imports that are debits', withCells(-1, -2, -3), ['NEGATIVE_THROUGHOUT Imports']],
    ['a series without figures', withCells(null, '', 0), ['EMPTY_SERIES Imports']],
    ['a negative index', tableOf({ 'Export price': [90, -95, 100] }), ['NOT_POSITIVE Export price 2002']],
    [
      'a zero balance',
      tableOf({ ...trade, 'Primary income': [1, 0, 2] }),
      ['ZERO_BALANCE Primary income 2002'],
    ],
  ])('%s', (_, cells, expected) => {
    // prettier-ignore
    expect(found(cells)).toEqual(expected);
  });

  it('reports an error value', () => {
    const cells = [['', 'Exports'], [2001, 5], [2002, new ExcelError('#REF!')], [2003, 7]]; // prettier-ignore
    expect(dataCheck(cells)[1]).toEqual([
      'Error',
      'Exports',
      '2002',
      'An error stands for the figure: #REF!.',
      'Functions refuse a window that contains it.',
      'Mend its formula, or use NA() if the figure is missing.',
    ]);
  });
  it('weighs a missing figure by where it stands: an error inside, a note at the ends', () => {
    const severities = (cells: readonly Row[]) => findingsOf(cells).map(({ severity }) => severity);
    expect(severities(withCells(1, null, 3))).toEqual(['Error']);
    expect(severities(withCells(null, 2, 3))).toEqual(['Note']);
    expect(severities(withCells(0, 2, 3))).toEqual(['Warning']);
  });
  it('says where a finding stands, as a cell or a block, in rows and in columns', () => {
    const cells = withCells(1, null, null, 4);
    expect(findingsOf(cells)[0]?.place).toEqual({ argument: 'data', row: 2, column: 2, rows: 2, columns: 1 });
    const across = (cells[0] ?? []).map((_, column) => cells.map((row) => row[column] ?? null));
    expect(findingsOf(across)[0]?.place).toEqual({
      argument: 'data',
      row: 2,
      column: 2,
      rows: 1,
      columns: 2,
    });
  });
});

describe('DATACHECK of units and rates', () => {
  const years10 = Array.from({ length: 10 }, (_, year) => year);
  const growing = (level: number, growth = 1.05) => years10.map((year) => level * growth ** year);

  it.each<[string, readonly Row[], string[]]>([
    [
      'per cent of GDP among amounts',
      tableOf({ Exports: [1.1, 1.2, 1.3], Imports: [900, 950, 999] }),
      ['PERCENT_AND_LEVELS Exports'],
    ],
    [
      'ratios among amounts',
      tableOf({ ...trade, 'Goods exports': [0.12, 0.13, 0.14] }),
      ['PERCENT_AND_LEVELS Goods exports'],
    ],
    [
      'flows at annual rates over quarterly GDP',
      tableOf({ ...trade, GDP: [70, 71, 72] }, ['2001Q1', '2001Q2', '2001Q3']),
      ['ANNUAL_RATE Imports', 'ANNUAL_RATE Exports'].reverse(),
    ],
    [
      'a switch to annual rates',
      tableOf({ Exports: [100, 101, 408, 412], GDP: [400, 404, 408, 412] }, [2001, 2002, 2003, 2004]),
      ['RATIO_JUMP Exports 2003'],
    ],
    [
      'thousands against millions',
      tableOf({ ...trade, GDP: [500_000, 510_000, 520_000] }),
      ['UNITS Exports', 'UNITS Imports'],
    ],
    [
      'exports in thousands, imports in millions',
      tableOf({ Exports: [100_000, 110_000, 121_000], Imports: [120, 125, 130] }),
      ['UNITS Imports'],
    ],
    [
      'two units in the labels',
      tableOf({ 'Exports (USD bn)': trade.Exports, 'Imports (USD mn)': trade.Imports }),
      ['UNIT_LABELS Imports'],
    ],
    [
      'a change of unit within a series',
      tableOf({ ...trade, Exports: [100, 110_000, 121_000] }),
      ['UNITS Imports', 'UNIT_CHANGE Exports 2002'],
    ],
    [
      'tariffs in per cent and in ratios',
      tableOf({ ...trade, Tariff: [0.05, 5, 4] }),
      ['RATES_MIXED Tariff'],
    ],
  ])('%s', (_, cells, expected) => {
    // prettier-ignore
    expect(found(cells)).toEqual(expected);
  });

  it('leaves tariffs alone that are all in one unit', () => {
    expect(found(tableOf({ ...trade, Tariff: [5, 4, 3] }))).toEqual(['NONE Table']);
    expect(found(tableOf({ ...trade, Tariff: [0.05, 0.04, 0.03] }))).toEqual(['NONE Table']);
  });
  it('a tariff that may be a blank cell, and one that functions refuse', () => {
    expect(found(tableOf({ ...trade, Tariff: [0.05, 0, 0.03] }))).toEqual(['ZERO_BALANCE Tariff 2002']);
    expect(found(tableOf({ ...trade, Tariff: [510, 505, 480] }))).toEqual(['RATE_OUT_OF_RANGE Tariff 2001']);
    expect(found(tableOf({ ...trade, Tariff: [0.05, 12, 0.03] }))).toEqual([
      'RATE_OUT_OF_RANGE Tariff 2002',
      'RATES_MIXED Tariff',
    ]);
  });
  it('calls small flows an error only where functions refuse them: exports against imports', () => {
    const severityOf = (cells: readonly Row[]) => findingsOf(cells)[0]?.severity;
    expect(severityOf(tableOf({ Exports: [1.1, 1.2, 1.3], Imports: [900, 950, 999] }))).toBe('Error');
    const small = { Exports: [1.5, 1.6, 1.7], Imports: [9, 9.5, 10], GDP: [200, 210, 220] };
    expect(severityOf(tableOf(small))).toBe('Warning');
    expect(deficitDriver(tableOf(small))).toBeInstanceOf(Array);
  });

  it('price indices with different reference years', () => {
    const series = { 'Export price': [95, 100, 105], 'Import price': [100, 110, 121], 'Domestic price': [90, 100, 110] }; // prettier-ignore
    expect(found(tableOf(series))).toEqual(['BASE_MISMATCH Import price']);
    expect(findingsOf(tableOf(series))[0]?.problem).toBe('The index is 100 in 2001, Export price in 2002.');
  });
  it('quarterly indices by the mean of the year', () => {
    const quarters = ['2001Q1', '2001Q2', '2001Q3', '2001Q4', '2002Q1', '2002Q2', '2002Q3', '2002Q4'];
    const in2001 = [98, 99, 101, 102, 104, 105, 106, 107];
    const in2002 = [93, 94, 95, 96, 98, 99, 101, 102];
    const same = in2001.map((figure) => 100 + 2 * (figure - 100));
    expect(found(tableOf({ 'Export price': in2001, 'Import price': in2002 }, quarters))).toEqual([
      'BASE_MISMATCH Import price',
    ]);
    expect(found(tableOf({ 'Export price': in2001, 'Import price': same }, quarters))).toEqual([
      'NONE Table',
    ]);
  });
  it('a value that is not price times volume by more than 2 %, on any scale', () => {
    const price = [50, 55, 60];
    const volume = [2, 2.1, 2.2];
    const value = price.map((figure, line) => 3 * figure * (volume[line] ?? 0));
    const series = (exports: number[]) =>
      tableOf({ Exports: exports, 'Export price': price, 'Export volume': volume });
    expect(found(series(value))).toEqual(['NONE Table']);
    expect(found(series(value.map((figure, line) => (line === 1 ? 1.05 * figure : figure))))).toEqual([
      'VALUE_PRICE_VOLUME Exports 2002',
    ]);
  });
  it('a value that drifts off both ways: within 2 % of the usual, more than that from one end to the other', () => {
    const drifting = tableOf({
      Exports: [98.5, 100, 101.5],
      'Export price': [100, 100, 100],
      'Export volume': [1, 1, 1],
      Imports: [90, 95, 99],
    });
    expect(findingsOf(drifting).map(({ code, severity }) => `${severity} ${code}`)).toEqual([
      'Error VALUE_PRICE_VOLUME',
    ]);
    expect(refusalOf(() => deficitDriver(drifting)).message).toContain('do not belong together');
  });
  it('an exchange rate quoted the wrong way', () => {
    const rate = years10.map((year) => 100 + 10 * Math.sin(year));
    const inverse = rate.map((figure) => 1e4 / figure);
    expect(found(tableOf({ 'Exchange rate': rate, 'Import price': inverse }))).toEqual(['NONE Table']);
    const wrong = findingsOf(
      tableOf({ 'Exchange rate': inverse, 'Import price': inverse.map((figure) => figure * 1.5) }),
    );
    expect(wrong[0]?.code).toBe('EXCHANGE_RATE_REVERSED');
    expect(wrong[0]?.problem).toContain('correlation of changes 1.00');
  });
  it('parts that do not add to their total by more than rounding', () => {
    const parts = { 'Goods exports': [60.1, 66.2, 70], 'Services exports': [40.2, 44.1, 51.3] };
    // 100.3, 110.3 and 121.3; a total rounded apart may differ by 0.15.
    expect(found(tableOf({ Exports: [100.4, 110.3, 121.2], ...parts }))).toEqual(['NONE Table']);
    expect(found(tableOf({ Exports: [100.3, 110.3, 122], ...parts }))).toEqual(['PARTS_DIFFER Exports 2003']);
    expect(findingsOf(tableOf({ Exports: [100.3, 110.3, 122], ...parts }))[0]?.problem).toBe(
      'The total differs from Goods exports + Services exports by 0.700, more than rounding.',
    );
  });
  it('a current account that is not the sum of its parts', () => {
    const series = { ...trade, 'Primary income': [3.1, 3.2, 3.3], 'Secondary income': [-1.1, -1.2, -1.3] };
    expect(found(tableOf({ ...series, 'Current account': [-18, -13, -7] }))).toEqual(['NONE Table']);
    expect(found(tableOf({ ...series, 'Current account': [-18, -13, 7] }))).toEqual([
      'PARTS_DIFFER Current account 2003',
    ]);
  });
  it('a part that exceeds its whole, and a copied column', () => {
    expect(found(tableOf({ 'Domestic demand': [50, 51, 52], 'Government demand': [20, 21, 53] }))).toEqual([
      'PART_EXCEEDS Government demand 2003',
    ]);
    const copied = growing(100);
    expect(found(tableOf({ Exports: copied, Imports: copied }))).toEqual(['IDENTICAL_SERIES Imports']);
  });
});

describe('DATACHECK and the other functions', () => {
  const currentAccount = asFormula(balance.currentAccount);

  it.each<[string, readonly Row[]]>([
    ['text', tableOf({ ...trade, Exports: [1, 'x', 3] })],
    ['a zero', tableOf({ ...trade, Exports: [1, 0, 3] })],
    ['mixed signs', tableOf({ ...trade, Exports: [1, -2, 3] })],
    ['a label twice', tableOf({ ...trade, EXPORTS: [1, 2, 3] })],
    ['a period twice', tableOf(trade, [2001, 2002, 2002])],
    ['a blank period', tableOf(trade, [2001, '', 2003])],
    ['no known label', tableOf({ Foo: [1, 2] })],
  ])('agree on %s: what is refused is an error here', (_, cells) => {
    refusalOf(() => currentAccount(cells));
    expect(findingsOf(cells)[0]?.severity).toBe('Error');
  });
});

describe('DATACHECK never refuses', () => {
  const cell = fc.oneof(
    fc.double(),
    fc.string(),
    fc.boolean(),
    fc.constantFrom(null, '', 0, 1997, '1991Q1', 'Exports', 'Imports', 'GDP', 'Import price', 'Tariff'),
    fc.constant(new ExcelError('#DIV/0!')),
  );
  const cells = fc
    .tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 7 }))
    .chain(([rows, columns]) =>
      fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
    );

  it('but answers any cells with rows of words', () => {
    fc.assert(
      fc.property(cells, (given) => {
        const [header, ...rows] = dataCheck(given);
        expect(header).toHaveLength(6);
        expect(rows.length).toBeGreaterThan(0);
        for (const row of rows) {
          expect(row.map((word) => typeof word)).toEqual(Array<string>(6).fill('string'));
          expect(['Error', 'Warning', 'Note']).toContain(row[0]);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('DATACHECK at size', () => {
  it('answers 10,000 periods', () => {
    const periods = Array.from({ length: 10_000 }, (_, period) => `p${period}`);
    const exports = periods.map((_, period) => 100 + (period % 7));
    expect(found(tableOf({ Exports: exports }, periods))).toEqual(['NONE Table']);
  });
});
