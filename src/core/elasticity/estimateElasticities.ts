import { breuschPagan } from '../numeric/diagnostics/breuschPagan';
import { chowAtMidpoint } from '../numeric/diagnostics/chow';
import { conditionNumber, varianceInflation } from '../numeric/diagnostics/collinearity';
import { breuschGodfrey, durbinWatson } from '../numeric/diagnostics/serialCorrelation';
import { whereEstimable } from '../numeric/diagnostics/whereEstimable';
import { engleGranger, imposedRelationTest, type CointegrationTest } from '../numeric/engleGranger';
import { leastSquares, makeDesign, type LeastSquaresFit, type Regressor } from '../numeric/leastSquares';
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
  SeasonalityTest,
} from './elasticityEstimate';
import {
  changes,
  differencesEquation,
  errorCorrectionEquation,
  imposedLongRunEquation,
  logarithms,
  longRunGap,
  regressorNames,
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
import { seasonalDummies, testSeasons, withoutSeasons } from './seasonality';

export interface ElasticityInput extends DemandSeries {
  readonly flow: Flow;
  /** 1, 4 or 12: how many seasons are looked for, and the order of the seasonal test of the errors. */
  readonly periodsPerYear: number;
  /** The season of each period, from 0; counted from the first period unless given. */
  readonly seasons?: readonly number[];
  /** Error correction where the sample is long enough, otherwise log differences, unless given. */
  readonly method?: ElasticityMethod;
  /** Lags of the Newey-West covariance, ⌊4 (n / 100)^(2/9)⌋ unless given. */
  readonly lags?: number;
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
 * Series that are not seasonally adjusted have their seasons taken out: dummies stay in the equation where
 * their F test rejects at 1 %, and then in the tests of collinearity and of the long run as well.
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
  const { method, equation, seasons, seasonality } = modelOf(input);
  const inflation = inflationOf(input, seasons);
  if (inflation > 30) throw refusals.collinear({ varianceInflation: inflation });
  const fit = leastSquares(equation.response, equation.regressors);
  checkFit(fit);
  const lags = input.lags ?? neweyWestLags(fit.observations);
  const inference = makeInference(fit, neweyWest(fit, lags));
  const coefficients = coefficientTable(inference);
  const imposedLongRun = method === 'ecm' ? input.longRun : undefined;
  const adjustment = adjustmentOf(coefficients);
  const findings = {
    flow: input.flow,
    method,
    shortRun: shortRunElasticities(inference),
    longRun: longRunOf(inference, adjustment, imposedLongRun),
    imposedLongRun,
    adjustment,
    cointegration: method === 'ecm' ? cointegrationOf(input, imposedLongRun, seasons) : undefined,
    diagnostics: {
      ...diagnosticsOf(fit, equation, input.periodsPerYear),
      varianceInflation: inflation,
      seasonality,
    },
  };
  return {
    ...findings,
    observations: fit.observations,
    degreesOfFreedom: fit.degreesOfFreedom,
    lags,
    coefficients,
    notes: notesOn(findings),
    usableForAttribution: usability(findings),
  };
}

/** An equation, with the seasons that are taken out of it. */
interface Model {
  readonly method: ElasticityMethod;
  readonly equation: Equation;
  /** Their dummies, for all periods; none where the test does not reject. */
  readonly seasons: readonly Regressor[];
  readonly seasonality: SeasonalityTest | undefined;
}

/** The equation asked for; without a wish, error correction where that is long enough, seasons included. */
function modelOf(input: ElasticityInput): Model {
  const first = modelBy(input.method ?? 'ecm', input);
  const suits = input.method !== undefined || isLongEnough('ecm', first.equation);
  const model = suits ? first : modelBy('differences', input);
  checkSample(model.method, model.equation, model.seasons.length);
  return model;
}

function modelBy(method: ElasticityMethod, input: ElasticityInput): Model {
  const plain = equationOf(input, method, []);
  const withoutDummies = { method, equation: plain, seasons: [], seasonality: undefined };
  // Too short without seasons is too short with them: nothing to test.
  if (!isLongEnough(method, plain)) return withoutDummies;
  checkVariation(plain);
  const { periodsPerYear, volume } = input;
  const seasons = input.seasons ?? Array.from(volume, (_value, t) => t % periodsPerYear);
  const dummies = seasonalDummies(seasons, periodsPerYear);
  if (dummies.length === 0) return withoutDummies;
  const seasonal = equationOf(input, method, dummies.map(fromSecondPeriod));
  const seasonality = testSeasons(seasonal, dummies.length);
  return seasonality?.removed
    ? { method, equation: seasonal, seasons: dummies, seasonality }
    : { ...withoutDummies, seasonality };
}

const fromSecondPeriod = ({ name, values }: Regressor): Regressor => ({ name, values: values.subarray(1) });

function equationOf(
  input: ElasticityInput,
  method: ElasticityMethod,
  seasons: readonly Regressor[],
): Equation {
  if (method === 'differences') return differencesEquation(input, seasons);
  return input.longRun
    ? imposedLongRunEquation(input, input.longRun, [...changes(input), ...seasons])
    : errorCorrectionEquation(input, seasons);
}

/** Variance inflation of the changes in demand and relative price; with two regressors both have the same. */
function inflationOf(input: ElasticityInput, seasons: readonly Regressor[]): number {
  const dummies = seasons.map(fromSecondPeriod);
  const moves = changes(input).map(({ name, values }) => ({ name, values: withoutSeasons(values, dummies) }));
  return Math.max(...varianceInflation(makeDesign(moves)));
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

function cointegrationOf(
  series: DemandSeries,
  imposed: ImposedLongRun | undefined,
  seasons: readonly Regressor[],
): CointegrationTest {
  if (imposed) return imposedRelationTest(withoutSeasons(longRunGap(series, imposed), seasons));
  const level = (values: Float64Array) => withoutSeasons(logarithms(values), seasons);
  return engleGranger(level(series.volume), [
    { name: 'Ln demand', values: level(series.demand) },
    { name: 'Ln relative price', values: level(series.relativePrice) },
  ]);
}

function diagnosticsOf(
  fit: LeastSquaresFit,
  { response }: Equation,
  periodsPerYear: number,
): Omit<ElasticityDiagnostics, 'varianceInflation' | 'seasonality'> {
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
    conditionNumber: conditionNumber(fit.design),
  };
}
