import type { DemandSeries } from '../../../src/core/elasticity/equations';
import usImports from '../../fixtures/us-import-demand.json';

/** US imports of goods and services, real absorption, and the price of one against the other. */
export function usImportDemand(): DemandSeries {
  const { imports_real, imports_nominal, absorption_real, absorption_nominal } = usImports.input.series;
  return {
    volume: Float64Array.from(imports_real),
    demand: Float64Array.from(absorption_real),
    relativePrice: Float64Array.from(
      imports_real,
      (volume, t) =>
        (imports_nominal[t] ?? NaN) / volume / ((absorption_nominal[t] ?? NaN) / (absorption_real[t] ?? NaN)),
    ),
  };
}
