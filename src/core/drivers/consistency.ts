import { dictionary, type SeriesKey } from '../table/dictionary';
import type { TableSeries } from '../table/tableSeries';
import { driverRefusals } from './refusals';
import type { DriverData } from './tradeData';

/** The flows with the series that split them into price and volume. */
export const pricesAndVolumes = [
  { value: 'exports', price: 'exportPrice', volume: 'exportVolume' },
  { value: 'imports', price: 'importPrice', volume: 'importVolume' },
] as const;

/** Price times volume may miss the value by rounding and chaining, not by more. */
const largestValueGap = 0.02;

const wholes = [
  { part: 'nonCompetingImports', whole: 'imports' },
  { part: 'governmentDemand', whole: 'domesticDemand' },
] as const;

/**
 * Parts of a series must be smaller than the whole, and price times volume must move with the value.
 * Periods are judged in their order, so that the first that is inconsistent is the one that is named.
 * @throws Refusal (#VALUE!) naming series, period and cell.
 */
export function requireConsistency(
  data: DriverData,
  used: ReadonlyMap<SeriesKey, TableSeries>,
  indices: readonly number[],
): void {
  const parts = wholes.filter(({ part }) => used.has(part));
  const values = pricesAndVolumes.flatMap((series) => {
    const volume = used.get(series.volume);
    return volume && used.has(series.price) ? [{ ...series, volume }] : [];
  });
  if (parts.length === 0 && values.length === 0) return;
  data.states.forEach((_state, period) => {
    for (const { part, whole } of parts) requirePart(data, period, part, whole);
    for (const { value, price, volume } of values) {
      const ratio = (which: number) =>
        (data.states[which]?.[value] ?? 0) /
        ((data.states[which]?.[price] ?? 0) * volume.at(indices[which] ?? 0));
      const gap = ratio(period) / ratio(0) - 1;
      if (Math.abs(gap) > largestValueGap) {
        throw driverRefusals.valueNotPriceTimesVolume({
          value: dictionary[value].label,
          price: dictionary[price].label,
          volume: volume.label,
          gap: `${(100 * Math.abs(gap)).toPrecision(2)} %`,
          period: data.periods[period]?.text ?? '',
          place: data.place(value, period) ?? volume.labelPlace,
        });
      }
    }
  });
}

function requirePart(
  { states, periods, place }: DriverData,
  period: number,
  part: (typeof wholes)[number]['part'],
  whole: (typeof wholes)[number]['whole'],
): void {
  const found = states[period]?.[part];
  const limit = states[period]?.[whole] ?? Number.NaN;
  if (found === undefined || !(found >= limit)) return;
  const at = place(part, period);
  if (at === undefined) return;
  throw driverRefusals.partTooLarge({
    part: dictionary[part].label,
    whole: dictionary[whole].label,
    period: periods[period]?.text ?? '',
    place: at,
    found,
    limit,
  });
}
