import { breuschPagan } from '../numeric/diagnostics/breuschPagan';
import { chowAtMidpoint } from '../numeric/diagnostics/chow';
import { conditionNumber, varianceInflation } from '../numeric/diagnostics/collinearity';
import { breuschGodfrey, durbinWatson } from '../numeric/diagnostics/serialCorrelation';
import { whereEstimable } from '../numeric/diagnostics/whereEstimable';
import { engleGranger, imposedRelationTest, type CointegrationTest } from '../numeric/engleGranger';
import { leastSquares, makeDesign, type LeastSquaresFit } from '../numeric/leastSquares';
import { neweyWest, neweyWestLags } from '../numeric/neweyWest';
import { checkFit, checkSample, checkSeries, checkVariation, isLongEnough } from './checks';
import type {
  Adjustment,
  CoefficientEstimate,
  ElasticityDiagnostics,
  ElasticityEstimate,
  ElasticityMethod,
  ElasticityPair,
  Flow,
} from './elasticityEstimate';
import {
  changes,
  differencesEquation,
  errorCorrectionEquation,
  imposedLongRunEquation,
  logarithms,
  longRunGap,
  regressorNames,
  seasonalDummies,
  type DemandSeries,
  type Equation,
  type ImposedLongRun,
} from './equations';
import {
  coefficientTable,
  imposedElasticities,
  longRunElasticities,
  makeInference,
  shortRunElasticities,
  type Inference,
} from './inference';
import { notesOn, usability } from './judgement';
import { refusals } from './messages';

export interface ElasticityInput extends DemandSeries {
  readonly flow: Flow;
  /** 1, 4 or 12: the order of the seasonal test, and of the dummies where they are wanted. */
  readonly periodsPerYear: number;
  /** Error correction where the sample is long enough, otherwise log differences, unless given. */
  readonly method?: ElasticityMethod;
  /** Lags of the Newey-West covariance, ⌊4 (n / 100)^(2/9)⌋ unless given. */
  readonly lags?: number;
  /** For series that are not seasonally adjusted. Annual series have no seasons and get none. */
  readonly seasonalDummies?: boolean;
  /** Imposes the long run of an error correction instead of estimating it. */
  readonly longRun?: ImposedLongRun;
}

/**
 * Income and price elasticities of an import or export volume from the analyst's own series.
 *
 * Log differences: Δln m = a + η Δln D + ε Δln RP. One-step error correction: Δln m = c + φ ln m₋₁ +
 * bD ln D₋₁ + bP ln RP₋₁ + γ Δln D + δ Δln RP, with long-run elasticities −bD / φ and −bP / φ. Errors
 * after Newey and West, factor n / (n − k), Student's t with n − k degrees of freedom.
 *
 * What can be estimated but must not carry an attribution (wrong signs, no adjustment, no long-run
 * relation) is returned, and `usableForAttribution` says why.
 *
 * @throws Refusal where nothing can be estimated: values not above 0, samples below
 * the minimum (log differences 20 observations and 15 more than coefficients, error correction 40 and 30),
 * regressors that stand still or depend on each other, variance inflation above 30, an exact fit
 */
export function estimateElasticities(input: ElasticityInput): ElasticityEstimate {
  checkSeries(input);
  const seasons = input.seasonalDummies ? input.periodsPerYear : 1;
  const method =
    input.method ?? (isLongEnough('ecm', equationOf(input, 'ecm', seasons)) ? 'ecm' : 'differences');
  const equation = equationOf(input, method, seasons);
  checkSample(method, equation);
  checkVariation(equation);
  const inflation = Math.max(...varianceInflation(makeDesign(changes(input))));
  if (inflation > 30) throw refusals.collinear({ varianceInflation: inflation });
  const fit = leastSquares(equation.response, equation.regressors);
  checkFit(fit);
  const lags = input.lags ?? neweyWestLags(fit.observations);
  const inference = makeInference(fit, neweyWest(fit, lags));
  const coefficients = coefficientTable(inference);
  const imposed = method === 'ecm' ? input.longRun : undefined;
  const adjustment = adjustmentOf(coefficients);
  const findings = {
    flow: input.flow,
    method,
    shortRun: shortRunElasticities(inference),
    longRun: longRunOf(inference, adjustment, imposed),
    adjustment,
    cointegration: method === 'ecm' ? cointegrationOf(input, imposed) : undefined,
    diagnostics: diagnosticsOf(fit, equation, inflation, input.periodsPerYear),
  };
  return {
    ...findings,
    observations: fit.observations,
    degreesOfFreedom: fit.degreesOfFreedom,
    lags,
    coefficients,
    longRunImposed: imposed !== undefined,
    notes: notesOn(findings),
    usableForAttribution: usability(findings),
  };
}

function equationOf(input: ElasticityInput, method: ElasticityMethod, seasons: number): Equation {
  if (method === 'differences') return differencesEquation(input, seasons);
  if (!input.longRun) return errorCorrectionEquation(input, seasons);
  const dummies = seasonalDummies(input.volume.length, seasons);
  return imposedLongRunEquation(input, input.longRun, [...changes(input), ...dummies]);
}

function adjustmentOf(coefficients: readonly CoefficientEstimate[]): Adjustment | undefined {
  const { laggedVolume, laggedGap } = regressorNames;
  const speed = coefficients.find(({ name }) => name === laggedVolume || name === laggedGap);
  if (!speed) return undefined;
  return { speed, halfLife: halfLife(speed.value) };
}

/** Periods until half of a gap is closed, ln ½ / ln(1 + φ); undefined unless −1 < φ < 0. */
export const halfLife = (speed: number): number | undefined =>
  speed > -1 && speed < 0 ? Math.log(0.5) / Math.log1p(speed) : undefined;

function longRunOf(
  inference: Inference,
  adjustment: Adjustment | undefined,
  imposed: ImposedLongRun | undefined,
): ElasticityPair | undefined {
  if (!adjustment || adjustment.speed.value >= 0 || adjustment.speed.value <= -2) return undefined;
  return imposed ? imposedElasticities(imposed, inference) : longRunElasticities(inference);
}

function cointegrationOf(series: DemandSeries, imposed: ImposedLongRun | undefined): CointegrationTest {
  if (imposed) return imposedRelationTest(longRunGap(series, imposed));
  return engleGranger(logarithms(series.volume), [
    { name: 'Ln demand', values: logarithms(series.demand) },
    { name: 'Ln relative price', values: logarithms(series.relativePrice) },
  ]);
}

function diagnosticsOf(
  fit: LeastSquaresFit,
  { response }: Equation,
  inflation: number,
  periodsPerYear: number,
): ElasticityDiagnostics {
  const orders = periodsPerYear > 1 ? [1, periodsPerYear] : [1];
  return {
    rSquared: fit.rSquared,
    adjustedRSquared: fit.adjustedRSquared,
    standardError: fit.standardError,
    durbinWatson: durbinWatson(fit),
    breuschGodfrey: orders.flatMap((order) => {
      const test = whereEstimable(() => breuschGodfrey(fit, order));
      return test ? [{ order, ...test }] : [];
    }),
    breuschPagan: breuschPagan(fit),
    chowAtMidpoint: whereEstimable(() => chowAtMidpoint(fit, response)),
    varianceInflation: inflation,
    conditionNumber: conditionNumber(fit.design),
  };
}
