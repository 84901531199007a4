import type { SeriesKey } from '../table/dictionary';
import type { DriverData } from './tradeData';

const wished = [
  'exportPrice',
  'foreignDemand',
  'foreignPrice',
  'exchangeRate',
  'importPrice',
  'domesticDemand',
  'domesticPrice',
  'governmentDemand',
  'tariff',
  'nonCompetingImports',
] as const satisfies readonly SeriesKey[];

/** A series that would let an attribution tell more apart. */
export type WishedSeries = (typeof wished)[number];

/** The series that the table does not give and that would let the attribution tell more apart. */
export function missingSeries({ given }: DriverData): WishedSeries[] {
  return wished.filter((series) => !given.has(series) && !given.has(substitutes[series] ?? series));
}

/** Volumes imply prices, and the real exchange rate stands for the foreign price. */
const substitutes: Partial<Record<WishedSeries, SeriesKey>> = {
  exportPrice: 'exportVolume',
  importPrice: 'importVolume',
  foreignPrice: 'realExchangeRate',
};
