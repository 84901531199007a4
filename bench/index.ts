/** Prints one table of medians and ratios. Timings belong here and never in tests. */
import './runtime';
import { benchArrayCalls } from './arrayCalls';
import { benchDrivers } from './drivers';
import { benchElasticity } from './elasticities';
import { benchPriceIndex } from './priceIndex';
import { benchRegression } from './regression';
import { printTable } from './report';
import { benchTables } from './tables';

printTable([
  ...benchArrayCalls(),
  benchPriceIndex(),
  ...benchTables(),
  ...benchDrivers(),
  benchElasticity(),
  benchRegression(),
]);
