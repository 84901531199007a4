import type { LeastSquaresFit } from '../numeric/leastSquares';
import type { ElasticityMethod } from './elasticityEstimate';
import type { DemandSeries, Equation } from './equations';
import { refusals } from './messages';

/** The smallest samples on which the methods say anything. */
const sampleMinima = {
  differences: { leastObservations: 20, leastFreedom: 15 },
  ecm: { leastObservations: 40, leastFreedom: 30 },
} as const;

/**
 * Refuses values without a logarithm.
 *
 * @throws RangeError for series of unequal length: whoever reads the table has aligned them
 */
export function checkSeries({ volume, demand, relativePrice }: DemandSeries): void {
  for (const [series, values] of Object.entries({
    Volume: volume,
    Demand: demand,
    'The relative price': relativePrice,
  })) {
    if (values.length !== volume.length) throw new RangeError(`${series} and volume have different lengths.`);
    const index = values.findIndex((value) => !(value > 0 && value < Infinity));
    if (index >= 0) throw refusals.notPositive({ series, period: index + 1, value: values[index] ?? NaN });
  }
}

/** Whether an equation reaches the smallest sample of its method. */
export function isLongEnough(method: ElasticityMethod, { response, regressors }: Equation): boolean {
  const { leastObservations, leastFreedom } = sampleMinima[method];
  return response.length >= Math.max(leastObservations, leastFreedom + regressors.length + 1);
}

/**
 * Refuses samples below the smallest of the method.
 *
 * @param seasons how many of the regressors stand for seasons
 */
export function checkSample(method: ElasticityMethod, equation: Equation, seasons = 0): void {
  if (isLongEnough(method, equation)) return;
  const coefficients = equation.regressors.length + 1;
  throw refusals.sampleTooShort({
    method,
    observations: equation.response.length,
    coefficients,
    seasons,
    ...sampleMinima[method],
  });
}

/** Refuses a volume without variation of its own, to the rounding of logarithms. */
export function checkVariation({ response }: Equation): void {
  const least = response.reduce((a, b) => Math.min(a, b), Infinity);
  const most = response.reduce((a, b) => Math.max(a, b), -Infinity);
  if (most - least <= 1e-12 * Math.max(most, -least)) throw refusals.constantGrowth({});
}

/** Refuses a volume that the regressors reproduce to rounding. */
export function checkFit({ totalSumOfSquares, residualSumOfSquares }: LeastSquaresFit): void {
  if (residualSumOfSquares <= 1e-20 * totalSumOfSquares) throw refusals.exactFit({});
}
