/** Series of 228 quarters, as long as the longest quarterly trade accounts, with trend and movement. */
export const quarters = 228;

/**
 * A labelled table with every series that the full attribution uses, and beyond its 11 columns further
 * ones that no function knows.
 */
export function quarterlyTable(columns = 11): (string | number)[][] {
  const header = [
    'Quarter',
    'Exports',
    'Imports',
    'Export price',
    'Import price',
    'Domestic demand',
    'Foreign demand',
    'Domestic price',
    'Foreign price',
    'Exchange rate',
    'GDP',
  ];
  const growth = [0.015, 0.017, 0.006, 0.005, 0.007, 0.008, 0.006, 0.009, 0.001, 0.014];
  const rows = Array.from({ length: quarters }, (_, quarter) => [
    `${1967 + Math.floor(quarter / 4)}Q${1 + (quarter % 4)}`,
    ...growth.map((rate, series) => level(series) * Math.exp(rate * quarter + movement(quarter, series))),
  ]);
  return [header, ...rows].map((row, line) => [
    ...row,
    ...Array.from({ length: columns - row.length }, (_, other) => (line === 0 ? `Other ${other}` : line)),
  ]);
}

/** Export and import values are far above their indices, as in published accounts. */
function level(series: number): number {
  return series < 2 || series === 9 ? 1_000 : 100;
}

/** A reproducible movement that differs from series to series and is nowhere smooth. */
export function movement(quarter: number, series: number): number {
  return (
    0.04 * Math.sin(quarter * (0.13 + 0.07 * series)) +
    0.01 * (((quarter * 7919 + series * 104_729) % 97) / 97)
  );
}
