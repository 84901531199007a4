import { currentAccount } from '../src/functions/balance.faces';
import { dataCheck } from '../src/functions/data-check.faces';
import { time } from './measure';
import { movement } from './quarters';
import type { Row } from './report';

const accounts = [
  'Goods exports',
  'Goods imports',
  'Services exports',
  'Services imports',
  'Primary income',
  'Secondary income',
  'Capital account',
  'Current account',
  'GDP',
];

/** Functions that read a whole labelled table, over growing tables. */
export async function benchTables(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [what, call] of [
    ['CURRENTACCOUNT', currentAccount],
    ['DATACHECK', dataCheck],
  ] as const) {
    for (const cells of [1e3, 1e4, 1e5, 1e6]) {
      const table = monthlyTable(Math.round(cells / (accounts.length + 1)));
      rows.push({ what, cells, median: await time(() => call(table)) });
    }
  }
  return rows;
}

/** Months counted from the year 1000; a table of a million cells ends in the year 9333. */
function monthlyTable(periods: number): unknown[][] {
  return [
    ['Month', ...accounts],
    ...Array.from({ length: periods }, (_, period) => [
      `${1000 + Math.floor(period / 12)}-${String(1 + (period % 12)).padStart(2, '0')}`,
      ...accounts.map((name, series) => (name === 'GDP' ? 1_000 : 100) * Math.exp(movement(period, series))),
    ]),
  ];
}
