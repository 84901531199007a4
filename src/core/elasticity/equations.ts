import type { Regressor } from '../numeric/leastSquares';
import { logChange } from '../numeric/logMean';

/** Volume, real demand and relative price, period by period; all above 0. */
export interface DemandSeries {
  readonly volume: Float64Array;
  readonly demand: Float64Array;
  readonly relativePrice: Float64Array;
}

/** Long-run elasticities that are imposed and not estimated. */
export interface ImposedLongRun {
  readonly income: number;
  readonly price: number;
}

/** Left and right side of a regression with constant, for the periods from `first` on. */
export interface Equation {
  readonly response: Float64Array;
  readonly regressors: readonly Regressor[];
}

/** Names of the regressors, as tables and refusals show them. */
export const regressorNames = {
  demandChange: 'Change in ln demand',
  priceChange: 'Change in ln relative price',
  laggedVolume: 'Lagged ln volume',
  laggedDemand: 'Lagged ln demand',
  laggedPrice: 'Lagged ln relative price',
  laggedGap: 'Lagged gap to the long run',
} as const;

/** Δln m = a + η Δln D + ε Δln RP (+ seasons). */
export const differencesEquation = (series: DemandSeries, seasons: readonly Regressor[] = []): Equation => ({
  response: logDifferences(series.volume),
  regressors: [...changes(series), ...seasons],
});

/** Δln m = c + φ ln m₋₁ + bD ln D₋₁ + bP ln RP₋₁ + γ Δln D + δ Δln RP (+ seasons). */
export const errorCorrectionEquation = (
  series: DemandSeries,
  seasons: readonly Regressor[] = [],
): Equation => ({
  response: logDifferences(series.volume),
  regressors: [
    { name: regressorNames.laggedVolume, values: lagged(logarithms(series.volume)) },
    { name: regressorNames.laggedDemand, values: lagged(logarithms(series.demand)) },
    { name: regressorNames.laggedPrice, values: lagged(logarithms(series.relativePrice)) },
    ...changes(series),
    ...seasons,
  ],
});

/**
 * Δln m = c + φ (ln m − η ln D − ε ln RP)₋₁ + short-run regressors, with η and ε imposed.
 *
 * @param shortRun regressors from the second period on; the changes in demand and price unless given
 */
export const imposedLongRunEquation = (
  series: DemandSeries,
  longRun: ImposedLongRun,
  shortRun: readonly Regressor[] = changes(series),
): Equation => ({
  response: logDifferences(series.volume),
  regressors: [{ name: regressorNames.laggedGap, values: lagged(longRunGap(series, longRun)) }, ...shortRun],
});

/** ln m − η ln D − ε ln RP: how far the volume is from an imposed long run, plus a constant. */
export function longRunGap(series: DemandSeries, { income, price }: ImposedLongRun): Float64Array {
  const demand = logarithms(series.demand);
  const relativePrice = logarithms(series.relativePrice);
  return logarithms(series.volume).map(
    (volume, t) => volume - income * (demand[t] ?? 0) - price * (relativePrice[t] ?? 0),
  );
}

/** Change in ln demand and in ln relative price. */
export const changes = (series: DemandSeries): [Regressor, Regressor] => [
  { name: regressorNames.demandChange, values: logDifferences(series.demand) },
  { name: regressorNames.priceChange, values: logDifferences(series.relativePrice) },
];

/** Natural logarithm of each value. */
export const logarithms = (values: Float64Array): Float64Array => values.map(Math.log);

const lagged = (values: Float64Array): Float64Array => values.subarray(0, values.length - 1);

const logDifferences = (values: Float64Array): Float64Array =>
  Float64Array.from({ length: values.length - 1 }, (_none, t) =>
    logChange(values[t] ?? 0, values[t + 1] ?? 0),
  );
