import type { SeriesKey } from '../table/dictionary';
import type { LabelledTable } from '../table/labelledTable';
import type { TableSeries } from '../table/tableSeries';

/** The lines of saving less investment; a gap is the saving less the investment of a sector in one figure. */
export type SavingLineKey =
  | 'privateSaving'
  | 'privateInvestment'
  | 'privateGap'
  | 'governmentSaving'
  | 'governmentInvestment'
  | 'governmentGap';

/** A line as the table gives it: a series, added or subtracted, or no series for a remainder. */
export interface LineSource {
  readonly key: SavingLineKey;
  readonly sign: 1 | -1;
  readonly series: TableSeries | undefined;
}

/** How the lines of one sector can be read from a table. */
export interface SectorSource {
  readonly name: 'private' | 'government';
  readonly lines: readonly LineSource[];
  /** Whether every line has its series; otherwise one line is a remainder. */
  readonly isGiven: boolean;
}

const seriesOfSector = {
  private: ['privateSaving', 'privateInvestment', undefined],
  government: ['governmentSaving', 'governmentInvestment', 'governmentBalance'],
} as const satisfies Record<string, readonly [SeriesKey, SeriesKey, SeriesKey | undefined]>;

/** Finds the series of a sector: saving and investment, or its balance, or what is left to a remainder. */
export function readSector(table: LabelledTable, name: SectorSource['name']): SectorSource {
  const [savingKey, investmentKey, balanceKey] = seriesOfSector[name];
  const saving = table.find(savingKey);
  const investment = table.find(investmentKey);
  const balance = balanceKey && table.find(balanceKey);
  const gap = (series: TableSeries | undefined): LineSource => ({ key: `${name}Gap`, sign: 1, series });
  const pair: LineSource[] = [
    { key: savingKey, sign: 1, series: saving },
    { key: investmentKey, sign: -1, series: investment },
  ];
  if (saving && investment) return { name, lines: pair, isGiven: true };
  if (balance) return { name, lines: [gap(balance)], isGiven: true };
  if (saving ?? investment) return { name, lines: pair, isGiven: false };
  return { name, lines: [gap(undefined)], isGiven: false };
}
