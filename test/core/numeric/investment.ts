import { leastSquares, type LeastSquaresFit } from '../../../src/core/numeric/leastSquares';
import newey from '../../fixtures/newey-west-us-investment.json';

/** Annualised growth of US real investment on GDP growth and the lagged real rate, 202 quarters. */
export function investmentFit(): { fit: LeastSquaresFit; response: Float64Array } {
  const { realgdp, realinv, realint } = newey.input;
  const growth = (values: readonly number[]) =>
    Float64Array.from(values.slice(1), (each, row) => 400 * Math.log(each / (values[row] ?? NaN)));
  const response = growth(realinv);
  const fit = leastSquares(response, [
    { name: 'GDP growth', values: growth(realgdp) },
    { name: 'Lagged real rate', values: Float64Array.from(realint.slice(0, -1)) },
  ]);
  return { fit, response };
}
