import { augmentedDickeyFuller, type DickeyFullerResult } from './dickeyFuller';
import { leastSquares, type Regressor } from './leastSquares';

/** Whether series that wander keep a constant relation to each other in the long run. */
export interface CointegrationTest extends DickeyFullerResult {
  readonly criticalValues: CriticalValues;
  /** Whether "no long-run relation" is rejected at 10 %, the least that long-run elasticities need. */
  readonly rejectedAtTenPercent: boolean;
}

/** The statistic must lie below these for rejection at 1, 5 and 10 %. */
export interface CriticalValues {
  readonly onePercent: number;
  readonly fivePercent: number;
  readonly tenPercent: number;
}

/**
 * Response surfaces β∞ + β1/T + β2/T² + β3/T³ for a regression with constant and N integrated series, at
 * 1, 5 and 10 %.
 *
 * Source: MacKinnon, Critical Values for Cointegration Tests, Queen's Economics Department Working Paper
 * 1227 (2010), as tabulated in statsmodels, tsa/adfvalues.py (`tau_c_2010`).
 */
const surfaces = {
  1: [
    [-3.43035, -6.5393, -16.786, -79.433],
    [-2.86154, -2.8903, -4.234, -40.04],
    [-2.56677, -1.5384, -2.809, 0],
  ],
  2: [
    [-3.89644, -10.9519, -33.527, 0],
    [-3.33613, -6.1101, -6.823, 0],
    [-3.04445, -4.2412, -2.72, 0],
  ],
  3: [
    [-4.29374, -14.4354, -33.195, 47.433],
    [-3.74066, -8.5632, -10.852, 27.982],
    [-3.45218, -6.2143, -3.718, 0],
  ],
} as const;

/** MacKinnon's critical values for 1 (a single series, Dickey-Fuller), 2 or 3 series and T observations. */
export function mackinnonCriticalValues(series: 1 | 2 | 3, observations: number): CriticalValues {
  const at = ([limit, first, second, third]: readonly [number, number, number, number]) =>
    limit + (first + (second + third / observations) / observations) / observations;
  const [one, five, ten] = surfaces[series];
  return { onePercent: at(one), fivePercent: at(five), tenPercent: at(ten) };
}

/**
 * Engle-Granger test: the augmented Dickey-Fuller test, without constant, on the residuals of the levels
 * of one series regressed on a constant and the others; T = n − 1.
 *
 * Source: Engle and Granger, Econometrica 55 (1987) 251–276.
 *
 * @param others one or two series
 */
export function engleGranger(
  level: Float64Array,
  others: readonly [Regressor] | readonly [Regressor, Regressor],
): CointegrationTest {
  const { residuals } = leastSquares(level, others);
  const test = augmentedDickeyFuller(residuals, false);
  return judged(test, mackinnonCriticalValues(others.length === 1 ? 2 : 3, level.length - 1));
}

/**
 * Test of a long-run relation whose coefficients are imposed and not estimated: the augmented
 * Dickey-Fuller test, with constant, on the distance from the relation.
 */
export function imposedRelationTest(distance: Float64Array): CointegrationTest {
  const test = augmentedDickeyFuller(distance, true);
  return judged(test, mackinnonCriticalValues(1, test.observations));
}

const judged = (test: DickeyFullerResult, criticalValues: CriticalValues): CointegrationTest => ({
  ...test,
  criticalValues,
  rejectedAtTenPercent: test.statistic < criticalValues.tenPercent,
});
