import type { Cell } from '../../../src/core/cell';
import { externalPosition, type Rates } from '../../../src/core/position/externalPosition';
import { readPosition } from '../../../src/core/position/positionData';
import { LabelledTable } from '../../../src/core/table/labelledTable';

/** Series by label, one figure a period. */
export type Series = Readonly<Record<string, readonly Cell[]>>;

export const years = [2000, 2001, 2002];
export const quarters = ['2000Q1', '2000Q2', '2000Q3', '2000Q4', '2001Q1', '2001Q2'];

/** What EXTERNALPOSITION reads from a table of these periods and series. */
export const dataOf = (periods: readonly Cell[], series: Series) =>
  readPosition(
    LabelledTable.read('data', [
      ['Period', ...Object.keys(series)],
      ...periods.map((period, at) => [
        period,
        ...Object.values(series).map((figures) => figures[at] ?? null),
      ]),
    ]),
  );

/** The position by period, with rates and a horizon where a test sets them. */
export const positionOf = (
  periods: readonly Cell[],
  series: Series,
  rates: Partial<Rates> = {},
  horizon?: number,
) => externalPosition(dataOf(periods, series), { growth: undefined, return: undefined, ...rates }, horizon);

export const codes = ({ notes }: { notes: readonly { code: string }[] }): string[] =>
  notes.map(({ code }) => code);
