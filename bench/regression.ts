import MultivariateLinearRegression from 'ml-regression-multivariate-linear';
import { spawnSync } from 'node:child_process';
import { linearRegression } from 'simple-statistics';
import { leastSquares } from '../src/core/numeric/leastSquares';
import { neweyWest } from '../src/core/numeric/neweyWest';
import { time, timeInTurns } from './measure';
import { movement, quarters } from './quarters';
import type { Row } from './report';

const regressors = 6;

/**
 * Least squares on the length of a quarterly series. Python statsmodels and ours give Newey–West errors;
 * ml-regression gives errors of one variance, simple-statistics the two coefficients of a line alone.
 */
export async function benchRegression(): Promise<Row[]> {
  const columns = Array.from({ length: regressors }, (_, series) => ({
    name: `x${series}`,
    values: Float64Array.from({ length: quarters }, (_unused, quarter) => movement(quarter, series)),
  }));
  const response = Float64Array.from({ length: quarters }, (_, quarter) => movement(quarter, regressors));
  const observations = Array.from(response, (_, quarter) =>
    columns.map(({ values }) => values[quarter] ?? 0),
  );
  const responses = Array.from(response, (value) => [value]);
  const fit = () => neweyWest(leastSquares(response, columns));
  // Python measures alone, so the fit does too; in turns each side also clears up after the other.
  const alone = await time(fit);
  const [inTurns, multivariate] = await timeInTurns(
    fit,
    () => new MultivariateLinearRegression(observations, responses).stdErrors,
  );
  const points = Array.from(response, (value, quarter) => [columns[0]?.values[quarter] ?? 0, value]);
  const [line, simple] = await timeInTurns(
    () => leastSquares(response, columns.slice(0, 1)),
    () => linearRegression(points),
  );
  const what = 'Least squares with Newey–West errors, 228 quarters, 6 regressors';
  return [
    {
      what,
      median: alone,
      against: 'Python statsmodels',
      peer: statsmodels(
        columns.map(({ values }) => [...values]),
        [...response],
      ),
      budget: { ratio: 1 },
    },
    { what, median: inTurns, against: 'ml-regression-multivariate-linear', peer: multivariate },
    {
      what: 'Least squares, 228 quarters, 1 regressor, with residuals and fit',
      median: line,
      against: 'simple-statistics, line alone',
      peer: simple,
    },
  ];
}

const script = `
import json, statistics, sys, time
try:
    import numpy as np, statsmodels.api as sm
except ImportError:
    print("absent"); sys.exit()
given = json.load(sys.stdin)
x = sm.add_constant(np.array(given["x"]).T); y = np.array(given["y"])
def fit(): return sm.OLS(y, x).fit(cov_type="HAC", cov_kwds={"maxlags": 4, "use_correction": True}).bse
for _ in range(20): fit()
times = []
for _ in range(300):
    start = time.perf_counter(); fit(); times.append(time.perf_counter() - start)
print(statistics.median(times) * 1000)
`;

/** The median of the same fit in Python, in milliseconds; undefined where statsmodels is absent. */
function statsmodels(x: number[][], y: number[]): number | undefined {
  for (const python of ['/usr/bin/python3', 'python3', 'python']) {
    const { status, stdout } = spawnSync(python, ['-c', script], {
      input: JSON.stringify({ x, y }),
      encoding: 'utf8',
    });
    const median = Number.parseFloat(stdout);
    if (status === 0 && Number.isFinite(median)) return median;
  }
  return undefined;
}
