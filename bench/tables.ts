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

/** Functions that read a whole labelled table, over growing tables: cost per cell must not grow with them. */
export function benchTables(): Row[] {
  return [1e3, 1e4, 1e5].flatMap((cells) => {
    const table = monthlyTable(Math.round(cells / (accounts.length + 1)));
    const row = (name: string, call: () => unknown): Row => ({
      what: `${name}, ${cells.toLocaleString('en-US')} cells`,
      median: time(call).median,
    });
    return [row('CURRENTACCOUNT', () => currentAccount(table)), row('DATACHECK', () => dataCheck(table))];
  });
}

/** Months counted from the year 1000, so that long tables need no other labels. */
function monthlyTable(periods: number): unknown[][] {
  return [
    ['Month', ...accounts],
    ...Array.from({ length: periods }, (_, period) => [
      `${1000 + Math.floor(period / 12)}-${String(1 + (period % 12)).padStart(2, '0')}`,
      ...accounts.map((name, series) => (name === 'GDP' ? 1_000 : 100) * Math.exp(movement(period, series))),
    ]),
  ];
}
