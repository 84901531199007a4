import { spawnSync } from 'node:child_process';
import { leastSquares } from '../src/core/numeric/leastSquares';
import { neweyWest } from '../src/core/numeric/neweyWest';
import { time } from './measure';
import { movement, quarters } from './quarters';
import type { Row } from './report';

const regressors = 6;

/** The error-correction fit with Newey–West errors, against Python statsmodels on the same numbers. */
export function benchRegression(): Row {
  const columns = Array.from({ length: regressors }, (_, series) => ({
    name: `x${series}`,
    values: Float64Array.from({ length: quarters }, (_unused, quarter) => movement(quarter, series)),
  }));
  const response = Float64Array.from({ length: quarters }, (_, quarter) => movement(quarter, regressors));
  const fit = time(() => neweyWest(leastSquares(response, columns)));
  return {
    what: 'Least squares with Newey–West errors, 228 quarters, 6 regressors',
    median: fit.median,
    against: 'Python statsmodels',
    peer: statsmodels(
      columns.map(({ values }) => [...values]),
      [...response],
    ),
    budget: '< 1 ×',
  };
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
