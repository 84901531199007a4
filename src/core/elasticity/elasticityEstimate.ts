import type { Note } from '../note';
import type { TestResult } from '../numeric/diagnostics/testResult';
import type { CointegrationTest } from '../numeric/engleGranger';
import type { ImposedLongRun } from './equations';

export type Flow = 'imports' | 'exports';

/** `ecm`: one-step error correction, with a long run. `differences`: log differences, short run only. */
export type ElasticityMethod = 'ecm' | 'differences';

/** A value with its standard error and 95 % interval (Student's t). */
export interface Interval {
  readonly value: number;
  readonly standardError: number;
  readonly low: number;
  readonly high: number;
}

/** Income (demand) and price elasticity of a volume, and how their errors go together. */
export interface ElasticityPair {
  readonly income: Interval;
  readonly price: Interval;
  /** Covariance of the two; 0 for values that are imposed. */
  readonly covariance: number;
  /** Half-width of a 95 % interval in standard errors. */
  readonly criticalValue: number;
}

/** One line of the coefficient table; errors after Newey and West. */
export interface CoefficientEstimate extends Interval {
  readonly name: string;
  readonly t: number;
  /** Two-sided, Student's t. Undefined for the adjustment speed, whose t has no such distribution. */
  readonly pValue: number | undefined;
}

/** How a gap between the volume and its long run closes. */
export interface Adjustment {
  /** φ, the share of the gap that closes in one period, as a negative number. */
  readonly speed: CoefficientEstimate;
  /** ln ½ / ln(1 + φ) periods until half of a gap is closed. Undefined unless −1 < φ < 0. */
  readonly halfLife: number | undefined;
}

/** F test of the seasons, and whether they were taken out of the equation because of it. */
export interface SeasonalityTest extends TestResult {
  readonly removed: boolean;
}

/** What the regression says about itself. Undefined tests could not be computed on this sample. */
export interface ElasticityDiagnostics {
  readonly rSquared: number;
  readonly adjustedRSquared: number;
  readonly standardError: number;
  readonly durbinWatson: number;
  /** Serial correlation up to one period, and up to one year where a year has more than one. */
  readonly breuschGodfrey: readonly (TestResult & { readonly order: number })[];
  readonly breuschPagan: TestResult;
  readonly chowAtMidpoint: TestResult | undefined;
  /** Undefined for annual series and unknown periods, and where dummies depend on the other regressors. */
  readonly seasonality: SeasonalityTest | undefined;
  /** Variance inflation of the changes in demand and relative price: one factor, both have the same. */
  readonly varianceInflation: number;
  /** Of all regressors, centred and scaled. */
  readonly conditionNumber: number;
}

/** Whether the elasticities may carry an attribution, and if not, why not. */
export type Usability =
  { readonly usable: true } | { readonly usable: false; readonly reasons: readonly [Note, ...Note[]] };

/** Elasticities from the analyst's own series, with everything needed to judge them. */
export interface ElasticityEstimate {
  readonly flow: Flow;
  readonly method: ElasticityMethod;
  readonly observations: number;
  readonly degreesOfFreedom: number;
  /** Lags of the Newey-West covariance. */
  readonly lags: number;
  readonly coefficients: readonly CoefficientEstimate[];
  readonly shortRun: ElasticityPair;
  /** Undefined for log differences, and where the adjustment speed leaves no long run. */
  readonly longRun: ElasticityPair | undefined;
  /** The long run where it was imposed and not estimated. */
  readonly imposedLongRun: ImposedLongRun | undefined;
  readonly adjustment: Adjustment | undefined;
  readonly cointegration: CointegrationTest | undefined;
  readonly diagnostics: ElasticityDiagnostics;
  readonly notes: readonly Note[];
  readonly usableForAttribution: Usability;
}
