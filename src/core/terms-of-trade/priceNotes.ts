import type { Note } from '../note';
import type { PriceIndexFormula } from '../numeric/indexNumbers';
import type { Place } from '../place';
import { termsOfTradeNotes } from './notes';
import type { Chaining, PriceIndexSeries } from './priceIndex';
import type { PriceTable } from './priceTable';

/** What a reader should know of the prices and quantities behind an index. */
export function notesOnPrices(
  table: PriceTable,
  index: PriceIndexSeries,
  formula: PriceIndexFormula | 'all',
  chaining: Chaining,
): Note[] {
  return [
    ...onShape(table),
    ...onUnitValue(formula),
    ...onZeros(table),
    ...onMatching(table, index),
    ...onEmptyPeriods(table, chaining),
  ];
}

function onShape({ prices, products, periods }: PriceTable): Note[] {
  return periods === 1 && products > 1
    ? [termsOfTradeNotes.ONE_PERIOD({ products, place: { argument: prices.argument } })]
    : [];
}

function onUnitValue(formula: PriceIndexFormula | 'all'): Note[] {
  return formula === 'unit-value' || formula === 'all' ? [termsOfTradeNotes.UNIT_VALUE({})] : [];
}

function onZeros({ quantities, periods, products }: PriceTable): Note[] {
  let count = 0;
  let first: Place | undefined;
  for (let period = 0; period < periods; period++) {
    if (!quantities.hasZero(period)) continue;
    const row = quantities.row(period);
    for (let product = 0; product < products; product++) {
      if (row[product] !== 0) continue;
      count++;
      first ??= quantities.place(period, product);
    }
  }
  return first === undefined ? [] : [termsOfTradeNotes.ZERO_QUANTITY({ count, place: first })];
}

function onMatching(table: PriceTable, { matchedShares }: PriceIndexSeries): Note[] {
  let smallest = -1;
  let count = 0;
  matchedShares.forEach((share, period) => {
    if (!(share < 1)) return;
    count++;
    if (smallest < 0 || share < (matchedShares[smallest] ?? 1)) smallest = period;
  });
  if (smallest < 0) return [];
  const share = (100 * (matchedShares[smallest] ?? 1)).toFixed(1);
  return [termsOfTradeNotes.MATCHED_SHARE({ share, count, place: table.place(smallest) })];
}

function onEmptyPeriods(table: PriceTable, chaining: Chaining): Note[] {
  const empty = Array.from({ length: table.periods }, (_, period) => period).filter(
    (period) => !table.hasFigures(period),
  );
  const [first] = empty;
  return first === undefined
    ? []
    : [
        termsOfTradeNotes.PERIOD_EMPTY({
          count: empty.length,
          place: table.place(first),
          chained: chaining === 'chained',
        }),
      ];
}
