import annual from '../fixtures/us-annual.json';
import attribution from '../fixtures/us-attribution-1991-2006.json';

/** Annual figures of the United States, 1980–2024, as the sheet `Annual` of the sample workbook holds them. */
export function usAnnual(): unknown[][] {
  return [[...annual.labels], ...annual.rows.map((row) => [...row])];
}

/** Which columns of the published attribution become which series. */
const price = (nominal: unknown, real: unknown) => (100 * Number(nominal)) / Number(real);

/** The quarterly table of the published attribution, prices as deflators (2009 = 100). */
export function usQuarterly(): unknown[][] {
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
    ...attribution.rows.map(([period, x, m, realX, realM, nominalD, realD, foreign, rate, cpi, gdp]) => [
      period,
      x,
      m,
      price(x, realX),
      price(m, realM),
      price(nominalD, realD),
      realD,
      foreign,
      rate,
      cpi,
      gdp,
    ]),
  ];
}

/** A table without some of its series. */
export function without(table: unknown[][], ...labels: string[]): unknown[][] {
  const kept = (table[0] ?? []).map((label) => !labels.some((gone) => String(label).startsWith(gone)));
  return table.map((row) => row.filter((_, column) => kept[column]));
}

/** A table with one more series; a single figure is repeated. */
export function withSeries(table: unknown[][], label: string, figures: unknown): unknown[][] {
  const series: readonly unknown[] | undefined = Array.isArray(figures) ? figures : undefined;
  return table.map((row, line) => [...row, line === 0 ? label : series ? series[line - 1] : figures]);
}

/** A table with one cell changed. */
export function withCell(table: unknown[][], label: string, period: unknown, value: unknown): unknown[][] {
  const column = (table[0] ?? []).findIndex((each) => String(each).startsWith(label));
  return table.map((row) =>
    row[0] === period ? row.map((cell, at) => (at === column ? value : cell)) : row,
  );
}
