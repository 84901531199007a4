import './runtime';
import { benchArrayCalls } from './arrayCalls';
import { benchDrivers } from './drivers';
import { benchElasticity } from './elasticities';
import { benchExplanation } from './explanation';
import { benchPriceIndex } from './priceIndex';
import { benchRegression } from './regression';
import type { Row } from './report';
import { benchTables } from './tables';

/** What the functions and explanations cost on their own, without a browser. */
export function benchFunctions(): Row[] {
  return [
    ...benchArrayCalls(),
    benchPriceIndex(),
    ...benchTables(),
    ...benchDrivers(),
    benchElasticity(),
    benchRegression(),
    benchExplanation(),
  ];
}
