import type { Cell } from '../../../src/core/cell';
import { readTradeData, type TradeData } from '../../../src/core/drivers/tradeData';
import { Refusal } from '../../../src/core/refusal';
import { LabelledTable } from '../../../src/core/table/labelledTable';

/** Series by label, one figure a year. */
export type Series = Readonly<Record<string, readonly Cell[]>>;

/** A table of years from 2000 on. */
export function tableOf(series: Series): LabelledTable {
  const length = Math.max(...Object.values(series).map((figures) => figures.length));
  return LabelledTable.read('data', [
    ['Year', ...Object.keys(series)],
    ...Array.from({ length }, (_, at): Cell[] => [
      2000 + at,
      ...Object.values(series).map((figures) => figures[at] ?? null),
    ]),
  ]);
}

/** What an attribution reads from such a table, over all of its years. */
export const dataOf = (series: Series): TradeData => readTradeData(tableOf(series), undefined, undefined);

/** What a reading gives, or its refusal. */
export function attempt<Value>(read: () => Value): Value | Refusal {
  try {
    return read();
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}
