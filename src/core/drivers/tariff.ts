import type { TableSeries } from '../table/tableSeries';
import { driverRefusals } from './refusals';

/**
 * 0.01 where every figure of a tariff series is above 1, so that it must be in per cent; otherwise 1. A 0 has
 * no unit: it may be a blank cell as well, and one blank must not turn per cent into ratios.
 */
export function percentFactor(series: TableSeries): number {
  const isPercent = series.everyFigure((figure) => figure === 0 || figure > 1);
  return isPercent && !series.everyFigure((figure) => figure === 0) ? 0.01 : 1;
}

/** Whether a series read as ratios has some figures above 1, which look like per cent, and some not. */
export function hasMixedUnits(series: TableSeries): boolean {
  return percentFactor(series) === 1 && !series.everyFigure((figure) => figure <= 1);
}

/**
 * Reads the tariff of a period as a ratio; the unit is found once for the series.
 * @throws Refusal (#VALUE!) for a rate of −100 per cent or less, or above 500 per cent.
 */
export function tariffReader(series: TableSeries): (period: number) => number {
  const factor = percentFactor(series);
  return (period) => {
    const found = series.at(period);
    const rate = found * factor;
    if (rate > -1 && rate <= 5) return rate;
    throw driverRefusals.tariffOutOfRange({
      period: series.periodText(period),
      found,
      place: series.place(period),
    });
  };
}
