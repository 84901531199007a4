import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quoteSheet, readAddress } from '../../src/functions/addresses';
import type { CallInFormula } from '../../src/workbook/formula/callInFormula';
import { findCalls, readArgument } from '../../src/workbook/formula/findCalls';
import { argumentSlots, leftoversIn, withFunctionNames } from '../../src/workbook/sharing/formulaText';
import { hostileText } from './hostileValues';
import { search } from './runs';

/** The longest formula that Excel takes. */
const longestFormula = 8192;

const sheetName = fc.constantFrom(
  'Annual!',
  "'Bob''s (new) data'!",
  "'<img src=x onerror=alert(1)>'!",
  "'[Book 1.xlsx]Sheet'!",
  '[1]Sheet!',
  "'a!b'!",
  'Jan:Mar!',
  "''''!",
  "'",
  "'unclosed!",
  'Übersicht!',
  "'表'!",
);

const reference = fc.constantFrom(
  'A1',
  '$A$1:B9',
  'A:C',
  '1:3',
  'A1#',
  'XFD1048576',
  'XFE1',
  'A0',
  'A1:',
  'Trade[Exports]',
  "Trade[[#All],[Exports (USD '[bn'])]:[Imports]]",
  "Trade[@[Net ''] position]]",
  '[@]',
  'Trade[',
  'Trade[[[',
  '#REF!',
  'growth',
  '__proto__',
  'constructor',
);

const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('TRADE.TRADEBALANCE(', '_xldudf_TRADE_TRADEBALANCE(', 'trade.x(') },
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      ...Array.from('()[]{}",;:!@#%^&*+-/<>=\'.|\\ \n\t'),
      '""',
      '<>',
      '_xlfn.',
      '..',
      'TRUE',
      '1E+999',
    ),
  },
  { weight: 4, arbitrary: fc.tuple(sheetName, reference).map(([sheet, cells]) => sheet + cells) },
  { weight: 3, arbitrary: reference },
  {
    weight: 2,
    arbitrary: fc.constantFrom('LET(x,', 'LAMBDA(x,', 'x', 'LET(x,x,', 'LET(__proto__,1,', 'IF(', 'SUM('),
  },
  { weight: 2, arbitrary: hostileText.map((text) => text.slice(0, 200)) },
  { weight: 1, arbitrary: hostileText.map((text) => `"${text.slice(0, 200).replaceAll('"', '""')}"`) },
);

const formulas = fc
  .array(piece, { maxLength: 40 })
  .map((pieces) => `=${pieces.join('')}`.slice(0, longestFormula));

/** A formula that Excel could hold: calls of every depth with references and texts in them. */
const { call: wellFormed } = fc.letrec<{ call: string; value: string }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    reference,
    fc.double({ noNaN: true }).map((figure) => String(Math.abs(figure)).toUpperCase()),
    hostileText.map((text) => `"${text.slice(0, 60).replaceAll('"', '""')}"`),
    fc.constant(''),
    tie('call'),
  ),
  call: fc
    .tuple(
      fc.constantFrom('TRADE.DEFICITDRIVER', 'SUM', '_xldudf_TRADE_ELASTICITY'),
      fc.array(tie('value'), { maxLength: 5 }),
    )
    .map(([name, values]) => `${name}(${values.join(',')})`),
}));

/** Every call and argument stands where it says it stands. */
function expectInPlace(formula: string, { text, span, name, arguments: given }: CallInFormula): void {
  expect(formula.slice(span.start, span.end)).toBe(text);
  expect(name).toMatch(/^TRADE\./);
  for (const argument of given) {
    expect(formula.slice(argument.span.start, argument.span.end)).toBe(argument.text);
    expect(argument.span.start).toBeGreaterThanOrEqual(span.start);
    expect(argument.span.end).toBeLessThanOrEqual(span.end);
    if (argument.kind === 'call') expectInPlace(formula, argument.call);
  }
}

describe('hostile formulas', () => {
  it.each([
    ['broken', formulas],
    ['well formed', wellFormed.map((call) => `=${call}`.slice(0, longestFormula))],
  ] as const)(
    'that are %s give calls in their places or none, and are never the end of the reader',
    (_, drawn) => {
      fc.assert(
        fc.property(drawn, (formula) => {
          for (const call of findCalls(formula)) {
            expectInPlace(formula, call);
            argumentSlots(formula, call.span);
          }
          readArgument(formula);
          for (const { start, end } of leftoversIn(formula)) expect(start).toBeLessThan(end);
          withFunctionNames(formula);
        }),
        search,
      );
    },
  );

  it('are found again where texts and references are whole', () => {
    const inner = '=TRADE.TRADEBALANCE(A1,"a ""b"" (c")';
    expect(findCalls(inner)[0]?.arguments[1]).toMatchObject({ kind: 'constant', cells: [['a "b" (c']] });
  });

  const depth = 10_000;
  it.each([
    ['brackets', `=${'('.repeat(depth)}1${')'.repeat(depth)}`],
    ['calls', `=${'TRADE.TRADEBALANCE('.repeat(depth)}1${')'.repeat(depth)}`],
    ['calls that the parser reads', `=${'TRADE.TRADEBALANCE('.repeat(2500)}1${')'.repeat(2500)}`],
    ['signs', `=${'-'.repeat(depth)}1`],
    ['sums', `=1${'+1'.repeat(depth)}`],
    ['brackets that never close', `=${'('.repeat(depth)}`],
    ['LET in LET', `=${'LET(x,1,'.repeat(depth)}x${')'.repeat(depth)}`],
    ['a text that never closes', `="${'x'.repeat(depth)}`],
    ['quotes', `=${'"'.repeat(depth)}`],
    ['quoted sheets', `=${"'a'".repeat(depth)}!A1`],
    ['structured references', `=Trade${'['.repeat(depth)}`],
    ['array constants', `={${'1,'.repeat(depth)}1}`],
    ['arguments', `=TRADE.TRADEBALANCE(${'A1,'.repeat(depth)}A1)`],
    ['blanks', `=TRADE.TRADEBALANCE(${' '.repeat(depth)}A1)`],
  ])('of ten thousand %s do not end the reader', (_, formula) => {
    findCalls(formula).forEach((call) => {
      expectInPlace(formula, call);
    });
    leftoversIn(formula);
    readArgument(formula);
  });

  it('whose names double with every name of LET are followed as far as a person would write them', () => {
    const names = Array.from({ length: 60 }, (_, at) => `v_${at + 1},TRADE.TRADEBALANCE(v_${at},v_${at})`);
    const [outermost] = findCalls(`=LET(v_0,A1,${names.join(',')},TRADE.TRADEBALANCE(v_60,v_60))`).slice(-1);
    const size = ({ arguments: given }: CallInFormula): number =>
      given.reduce((sum, argument) => sum + (argument.kind === 'call' ? size(argument.call) : 1), 1);
    expect(size(outermost!)).toBeLessThan(5000);
  });

  it('that refer to a name by itself in LET come to an end', () => {
    expect(findCalls('=LET(x,x,TRADE.TRADEBALANCE(x,x))')).toHaveLength(1);
    expect(findCalls('=LET(x,y,y,x,TRADE.TRADEBALANCE(x,y))')).toHaveLength(1);
  });
});

describe('hostile addresses', () => {
  it('are read or not, and quoted sheet names are read back', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        readAddress(text);
        readAddress(`'${text}'!A1`);
        const sheet = text.slice(0, 31);
        if (sheet !== '')
          expect(readAddress(`${quoteSheet(sheet)}!B2`)).toEqual({ sheet, row: 1, column: 1 });
      }),
      search,
    );
  });
});
