import './runtime';
import { benchArrayCalls } from './arrayCalls';
import { benchDrivers } from './drivers';
import { benchElasticity } from './elasticities';
import { benchExplanation } from './explanation';
import { benchPartners } from './partners';
import { benchPriceIndex } from './priceIndex';
import { benchRegression } from './regression';
import type { Row } from './report';
import { benchTables } from './tables';

/** What the functions and explanations cost on their own, without a browser. */
export async function benchFunctions(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const part of [
    benchArrayCalls,
    benchTables,
    benchPartners,
    benchPriceIndex,
    benchDrivers,
    benchElasticity,
    benchRegression,
    benchExplanation,
  ]) {
    rows.push(...(await part()));
  }
  return rows;
}
