import { evaluateExample } from '../../docs-site/evaluateExample';
import { catalogue } from '../../src/catalogue/catalogue';
import type { FunctionRecord } from '../../src/catalogue/functionRecord';
import type { Cell, Cells } from '../../src/core/cell';
import { Refusal } from '../../src/core/refusal';
import { sampleSheets } from '../../src/workbook/sample/sampleSheets';
import { syntheticTable } from '../support/syntheticTables';
import { usAnnual, usQuarterly, withSeries } from '../support/tradeTables';

/** The arguments of a call that its function answers; undefined where omitted. */
export type ValidCall = readonly (Cells | undefined)[];

const sheets = new Map(sampleSheets().map(({ name, table }) => [name, table]));

/** Long inputs are cut to the years 1995 to 2010, so that a poisoned cell is nearly always one that is used. */
const firstRow = 15;
const lastRow = 31;

function shortened(cells: Cells | undefined): Cells | undefined {
  if (cells === undefined || cells.length <= lastRow) return cells;
  const hasHeader = cells[0]?.every((cell) => typeof cell === 'string') === true;
  return [
    ...(hasHeader ? cells.slice(0, 1) : []),
    ...cells.slice(firstRow + (hasHeader ? 1 : 0), lastRow + (hasHeader ? 1 : 0)),
  ];
}

/** The years 1995 to 2010 with every series of the dictionary. */
function completeTable(): Cell[][] {
  const table = usAnnual().filter((_, row) => row === 0 || (row > firstRow && row <= lastRow));
  const drawn = table.slice(1);
  const figures = (of: (year: number, row: readonly Cell[]) => number) =>
    drawn.map((row, year) => of(year, row));
  const column = (label: string) =>
    (table[0] ?? []).findIndex((cell) => typeof cell === 'string' && cell.startsWith(label));
  const share = (label: string, part: number) =>
    figures((year, row) => Number(row[column(label)]) * (part + 0.001 * year));
  const more: readonly (readonly [string, readonly number[]])[] = [
    ['Goods exports', share('Exports', 0.7)],
    ['Goods imports', share('Imports', 0.8)],
    [
      'Services exports',
      share('Exports', 0.3).map((_, year) => Number(drawn[year]?.[1]) * (0.3 - 0.001 * year)),
    ],
    [
      'Services imports',
      share('Imports', 0.2).map((_, year) => Number(drawn[year]?.[2]) * (0.2 - 0.001 * year)),
    ],
    ['Capital account', figures((year) => -1 - year)],
    ['Non-competing imports', share('Imports', 0.1)],
    ['Government demand', share('Domestic demand', 0.2)],
    ['Real GDP', share('Domestic demand', 1)],
    ['Tariff (%)', figures((year) => 5 - 0.1 * year)],
    ['Private saving', share('GDP', 0.17)],
    ['Government saving', share('GDP', -0.01)],
    ['Government investment', share('GDP', 0.03)],
    ['Foreign assets', share('GDP', 0.9)],
    ['Foreign liabilities', share('GDP', 1.1)],
    ['Return on assets', figures((year) => 4 + 0.1 * year)],
    ['Return on liabilities', figures((year) => 3 + 0.1 * year)],
    ['Employment', figures((year) => 130_000 + 100 * year)],
    ['Domestic output', share('GDP', 1.7)],
    ['Reserves', share('GDP', 0.02)],
    ['Short-term debt', share('GDP', 0.1)],
    ['FDI inflow', share('GDP', 0.015)],
    ['Output gap', figures((year) => Math.sin(year))],
  ];
  return more.reduce((wider, [label, values]) => withSeries(wider, label, values), table);
}

function callOf(...values: readonly (Cells | Cell)[]): ValidCall {
  return values.map((value) => {
    if (value === null) return undefined;
    return Array.isArray(value) ? (value as Cells) : [[value as Cell]];
  });
}

/** Calls with every argument, or on tables that the sample workbook does not have. */
function fullCalls(id: string): ValidCall[] {
  const complete = completeTable();
  const series = (label: string): Cells => {
    const at = (complete[0] ?? []).findIndex((cell) => typeof cell === 'string' && cell.startsWith(label));
    return complete.slice(1).map((row) => [row[at] ?? null]);
  };
  switch (id) {
    case 'TRADEBALANCE':
      return [callOf(series('Exports'), series('Imports'), 'all', series('GDP'))];
    case 'TERMSOFTRADE':
      return [
        callOf(
          series('Export price'),
          series('Import price'),
          'all',
          2,
          series('Real GDP'),
          series('Domestic demand'),
        ),
      ];
    case 'TRADINGGAIN':
      return [
        callOf(
          ...['Exports', 'Imports', 'Export price', 'Import price', 'Domestic price', 'Real GDP'].map(series),
        ),
      ];
    case 'DEFICITDRIVER':
      return [
        callOf(complete, null, null, 'drivers'),
        callOf(usQuarterly().slice(0, 14), null, null, 'drivers', 'GAGNON'),
        callOf(complete, 1999, 2004, 'drivers', [
          ['Import income elasticity', 1.5],
          ['Export price elasticity', -0.7],
          ['Pass-through', 0.5],
          ['Displacement', 0.4],
        ]),
        callOf(syntheticTable(), null, null, 'verdict', 'estimate'),
      ];
    case 'IMPORTDRIVER':
      return [callOf(complete, null, null), callOf(syntheticTable(), null, null, 'estimate')];
    case 'JOBSEFFECT':
      return [callOf(complete, 6, 7, 8), callOf(complete, 6, 7, 8, 2001, 1999, 0.3, 'WEO2015')];
    case 'EXTERNALPOSITION':
      return [callOf(complete), callOf(complete, 20, null, 0.02)];
    case 'ELASTICITY':
      return [
        callOf(syntheticTable(), 'imports'),
        callOf(syntheticTable({ periods: 44 }, { periods: 44 }), 'exports', 'ecm', 3),
        callOf(syntheticTable({ periods: 26 }, { periods: 26 }), 'imports', 'differences'),
      ];
    case 'CURRENTACCOUNT':
    case 'SAVINGGAP':
    case 'SCORECARD':
    case 'DATACHECK':
      return [callOf(complete)];
    default:
      return [];
  }
}

/** A call with each of the words that one of its options takes. */
function withEachOption(id: string, call: ValidCall): ValidCall[] {
  const record = catalogue.find((each) => each.id === id)!;
  return record.arguments.flatMap(({ choices }, at) =>
    choices.map(({ word }) =>
      Array.from({ length: Math.max(call.length, at + 1) }, (_, index): Cells | undefined =>
        index === at ? [[word.toUpperCase()]] : call[index],
      ),
    ),
  );
}

/** Calls of a function that it answers: the examples of the catalogue, full calls, and each word of each option. */
export function validCalls(id: string): ValidCall[] {
  const record = catalogue.find((each) => each.id === id)!;
  const examples = record.examples.map(({ formula }) => evaluateExample(formula, sheets).values);
  // An estimate needs the whole sample.
  const calls = id === 'ELASTICITY' ? examples : examples.map((values) => values.map(shortened));
  const full = fullCalls(id);
  const optional = withEachOption(id, full[0] ?? calls[0]!);
  // An example may name a period that the shortened input has no more.
  return [...calls, ...full, ...optional].filter((call) => isAnswered(record, call));
}

function isAnswered(record: FunctionRecord, call: ValidCall): boolean {
  try {
    record.evaluate(call);
    return true;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}
