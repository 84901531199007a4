import type { Cell } from '../../../src/core/cell';
import type { ClaimKey } from '../../../src/core/scorecard/indicators';
import { scorecard } from '../../../src/core/scorecard/scorecard';
import { LabelledTable } from '../../../src/core/table/labelledTable';

export type Series = Readonly<Record<string, readonly Cell[]>>;

/** The scorecard of a table with these series, in years from 2000 on. */
export function cardOf(series: Series, from?: Cell, to?: Cell) {
  const length = Math.max(...Object.values(series).map((figures) => figures.length));
  const years = Array.from({ length }, (_, at): Cell[] => [
    2000 + at,
    ...Object.values(series).map((figures) => figures[at] ?? null),
  ]);
  return scorecard(LabelledTable.read('data', [['Year', ...Object.keys(series)], ...years]), from, to);
}

/** What the scorecard of these series says of one claim. */
export function claimOf(key: ClaimKey, series: Series) {
  const found = cardOf(series).results.find((result) => result.key === key);
  if (found === undefined) throw new Error(`There is no claim ${key}.`);
  return found;
}
