import { currentAccount } from '../balance/currentAccount';
import type { LabelledTable } from '../table/labelledTable';
import type { TableSeries } from '../table/tableSeries';

/** The current account of a table by period, and the series that it is read from. */
export interface AccountSource {
  readonly basis: 'given' | 'computed';
  readonly series: readonly TableSeries[];
  /** @throws Refusal for a period with a missing or bad figure. */
  readonly at: (period: number) => number;
}

/** The current account as given; otherwise from trade and income; undefined where the table has neither. */
export function accountSource(table: LabelledTable): AccountSource | undefined {
  const given = table.find('currentAccount');
  if (given) return { basis: 'given', series: [given], at: (period) => given.at(period) };
  if (!table.has('exports', 'imports', 'primaryIncome')) return undefined;
  const computed = currentAccount(table).currentAccount;
  const keys = ['exports', 'imports', 'primaryIncome', 'secondaryIncome'] as const;
  const series = keys.flatMap((key) => table.find(key) ?? []);
  return {
    basis: 'computed',
    series,
    at: (period) => {
      // Reading every part refuses a missing one by name.
      for (const part of series) part.at(period);
      return computed?.[period] ?? Number.NaN;
    },
  };
}
