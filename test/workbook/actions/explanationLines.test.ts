import { describe, expect, it } from 'vitest';
import { elasticitySets } from '../../../src/core/drivers/elasticitySets';
import { NumberWriter } from '../../../src/text/numberWriter';
import type { ExplainedInput, ExplainedResult } from '../../../src/workbook/actions/explainedResult';
import { explanationAsText, explanationLines } from '../../../src/workbook/actions/explanationLines';

const data: ExplainedInput = { name: 'data', text: 'Trade', address: 'Annual!B3:D9', cells: [[1]] };

const resultWith = (...inputs: ExplainedInput[]): ExplainedResult => ({
  functionName: 'TRADE.DEFICITDRIVER',
  cell: 'Analysis!H4',
  formula: '=TRADE.DEFICITDRIVER(Trade; 1997; 2000)',
  inputs: [data, ...inputs],
  numbers: new NumberWriter('de-DE'),
  explanation: {
    headline: ['The balance fell by ', { strong: '5' }, '.'],
    answer: [['Demand is the largest driver.']],
    chart: {
      kind: 'waterfall',
      title: 'Change',
      unit: 'bn',
      rows: [
        { label: 'Demand', value: -7.25, low: -9, high: -6, kind: 'part' },
        { label: 'Total', value: -5, kind: 'total' },
      ],
    },
    steps: [
      {
        title: 'Change of the balance',
        formula: 'ΔB',
        numbers: '−5',
        inputs: [
          { argument: 'data', row: 1, column: 2 },
          { argument: 'data', row: 1, column: 2 },
          { argument: 'data', row: 2, column: 1, rows: 2, columns: 1 },
        ],
      },
    ],
    meaning: [],
    limits: [['It names no cause.']],
    remarks: [],
  },
});

const stamp = { date: '2. März 2026', version: '1.2.3' };
const textOf = (...inputs: ExplainedInput[]) =>
  explanationAsText(explanationLines(resultWith(...inputs), stamp));

describe('an explanation that leaves the pane', () => {
  it('holds what a colleague needs to check the number', () => {
    const text = textOf({ name: 'from', text: '1997', cells: [[1997]] }, { name: 'view', text: '' });
    for (const part of [
      'The balance fell by 5.',
      'Cell: Analysis!H4',
      'Formula: =TRADE.DEFICITDRIVER(Trade; 1997; 2000)',
      'data: Trade (Annual!B3:D9)',
      'from: 1997',
      'view: not given: the default applies',
      '1: Change of the balance',
      'Cells: Annual!D4, Annual!C5:C6',
      'It names no cause.',
      'Written on: 2. März 2026',
      'Trade Drivers for Excel 1.2.3.',
    ])
      expect(text).toContain(part);
  });

  it('writes the figures of the picture with their ranges, in the locale of the workbook', () => {
    expect(textOf()).toContain('Demand: −7,250 bn (between −9 bn and −6 bn)');
  });

  it('leaves out sections that hold nothing', () => {
    expect(textOf()).not.toContain('What it means');
    expect(textOf()).toContain('What it does not say');
  });
});

describe('the elasticities of an explanation', () => {
  const assumptions = (text: string, cells?: ExplainedInput['cells']): ExplainedInput => ({
    name: 'assumptions',
    text,
    ...(cells && { cells }),
  });

  it('are those of the default set where none is named, with the source', () => {
    const [set] = elasticitySets;
    const text = textOf(assumptions(''));
    expect(text).toContain(`Set: ${set.name}. ${set.citation}`);
    expect(text).toContain('Tariff elasticity: as the import price elasticity');
  });

  it('are those of the named set', () => {
    // World Economic Outlook, October 2015, chapter 3, p. 111: exports 2.3.
    expect(textOf(assumptions('"weo2015"', [['weo2015']]))).toContain('Export income elasticity: 2,3');
  });

  it('are the given ones, the rest from the default set', () => {
    const text = textOf(
      assumptions('H1:I2', [
        ['Import income elasticity', 1.8],
        ['Displacement', 0.5],
      ]),
    );
    expect(text).toContain('Import income elasticity: 1,8');
    expect(text).toContain('Displacement: 0,5');
    expect(text).toContain(`All others as in the set ${elasticitySets[0].name}.`);
  });

  it('are in the working where they were estimated, and absent for functions that take none', () => {
    expect(textOf(assumptions('"estimate"', [['estimate']]))).toContain('Estimated from the series');
    expect(textOf()).not.toContain('Elasticities');
  });
});
