import type { Note } from '../note';
import type { NumberBlock } from '../table/numberBlock';
import { baseLevels } from './base';
import { termsOfTradeNotes } from './notes';
import { compareReferences } from './reference';

/** The measures of TERMSOFTRADE that give one figure per period. */
export type TermsOfTradeMeasure = 'net' | 'income' | 'gross' | 'change';

/** What TERMSOFTRADE reads: price indices above 0, and volumes where a measure needs them. */
export interface TradeIndices {
  /** Price index of exports, in the same currency as that of imports. */
  readonly exportPrices: NumberBlock;
  readonly importPrices: NumberBlock;
  /** Exports at constant prices, or an index of them. */
  readonly exportVolumes?: NumberBlock | undefined;
  readonly importVolumes?: NumberBlock | undefined;
  /** Period (from 0) in which every series is set to 100; undefined: all are used as given. */
  readonly base: number | undefined;
}

/**
 * One measure of the terms of trade, cell by cell; NaN where a figure is missing.
 *
 * net 100·Px/Pm, the net barter terms of trade · income net·Qx/100, the capacity to import ·
 * gross 100·Qm/Qx, imports obtained per unit of exports (Taussig printed it the other way round) ·
 * change 100·(net / net of the period before − 1), per cent (the first is missing).
 *
 * P price index, Q volume, x exports, m imports. With a base each series is first divided by its own
 * figure there and multiplied by 100, so that indices of different reference years can be compared; as
 * given, income is in the unit of Qx. The change is the same on every base.
 *
 * Source: Export and Import Price Index Manual (IMF and others, 2009); Taussig, International Trade
 * (1927), for gross barter.
 *
 * @throws Refusal (#N/A) for a series that has no figure in the base period.
 */
export function termsOfTrade(indices: TradeIndices, measure: TermsOfTradeMeasure): Float64Array {
  const { exportPrices, importPrices, exportVolumes, importVolumes } = indices;
  switch (measure) {
    case 'net':
      return ratioOf(exportPrices, importPrices, indices.base);
    case 'gross':
      return ratioOf(importVolumes, exportVolumes, indices.base);
    case 'income': {
      const net = ratioOf(exportPrices, importPrices, indices.base);
      const volume = rebased(exportVolumes, indices.base);
      return net.map((figure, index) => (figure * (volume[index] ?? Number.NaN)) / 100);
    }
    case 'change': {
      const net = ratioOf(exportPrices, importPrices, undefined);
      const { stride } = exportPrices;
      return net.map((figure, index) => 100 * (figure / (net[index - stride] ?? Number.NaN) - 1));
    }
  }
}

/** A series with 100 in the base period, or as given without one; no figures for a series that is not given. */
export function rebased(series: NumberBlock | undefined, base: number | undefined): Float64Array {
  if (series === undefined) return new Float64Array(0);
  if (base === undefined) return series.values;
  const levels = baseLevels(series, base);
  return series.values.map((figure, index) => 100 * (figure / (levels[index % levels.length] ?? Number.NaN)));
}

/** 100 × numerator ÷ denominator. */
function ratioOf(
  numerator: NumberBlock | undefined,
  denominator: NumberBlock | undefined,
  base: number | undefined,
): Float64Array {
  const above = rebased(numerator, base);
  const below = rebased(denominator, base);
  return above.map((figure, index) => (100 * figure) / (below[index] ?? Number.NaN));
}

/** What a reader should know of the indices: without a base, that they have different reference periods. */
export function notesOnIndices({ exportPrices, importPrices, base }: TradeIndices): Note[] {
  if (base !== undefined || !exportPrices.isOneSeries) return [];
  const references = compareReferences(exportPrices.values, importPrices.values);
  if (references.kind !== 'different') return [];
  return [
    termsOfTradeNotes.BASE_MISMATCH({
      place: exportPrices.place(references.first),
      other: importPrices.place(references.second),
    }),
  ];
}
