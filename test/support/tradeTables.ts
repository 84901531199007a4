import type { Cell } from '../../src/core/cell';
import annual from '../fixtures/us-annual.json';
import attribution from '../fixtures/us-attribution-1991-2006.json';

/** Annual figures of the United States, 1980–2024, as the sheet `Annual` of the sample workbook holds them. */
export function usAnnual(): Cell[][] {
  return [[...annual.labels], ...annual.rows.map((row) => [...row])];
}

/** Which columns of the published attribution become which series. */
const price = (nominal: Cell | undefined, real: Cell | undefined) => (100 * Number(nominal)) / Number(real);

/** The quarterly table of the published attribution, prices as deflators (2009 = 100). */
export function usQuarterly(): Cell[][] {
  return [
    [
      'Period',
      'Exports (USD bn)',
      'Imports (USD bn)',
      'Export price',
      'Import price',
      'Domestic price',
      'Domestic demand',
      'Foreign demand',
      'Exchange rate',
      'Foreign price',
      'GDP',
    ],
    ...attribution.rows.map(
      ([period = null, x, m, realX, realM, nominalD, realD, foreign, rate, cpi, gdp]) => [
        period,
        x ?? null,
        m ?? null,
        price(x, realX),
        price(m, realM),
        price(nominalD, realD),
        realD ?? null,
        foreign ?? null,
        rate ?? null,
        cpi ?? null,
        gdp ?? null,
      ],
    ),
  ];
}

/** A table without some of its series. */
export function without(table: Cell[][], ...labels: string[]): Cell[][] {
  const kept = (table[0] ?? []).map((label) => !labels.some((gone) => startsWith(label, gone)));
  return table.map((row) => row.filter((_, column) => kept[column]));
}

/** A table with one more series; a single figure is repeated. */
export function withSeries(table: Cell[][], label: string, figures: Cell | readonly Cell[]): Cell[][] {
  const at = (line: number): Cell => {
    if (line === 0) return label;
    return isList(figures) ? (figures[line - 1] ?? null) : figures;
  };
  return table.map((row, line) => [...row, at(line)]);
}

/** A table with one cell changed. */
export function withCell(table: Cell[][], label: string, period: Cell, value: Cell): Cell[][] {
  const column = (table[0] ?? []).findIndex((each) => startsWith(each, label));
  return table.map((row) =>
    row[0] === period ? row.map((cell, at) => (at === column ? value : cell)) : row,
  );
}

function isList(figures: Cell | readonly Cell[]): figures is readonly Cell[] {
  return Array.isArray(figures);
}

function startsWith(cell: Cell, label: string): boolean {
  return typeof cell === 'string' && cell.startsWith(label);
}
