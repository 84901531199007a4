/** Prints one table of medians and ratios. Timings belong here and never in tests. */
import { benchArrayCalls } from './arrayCalls';
import { benchDrivers } from './drivers';
import { benchPriceIndex } from './priceIndex';
import { benchRegression } from './regression';
import { printTable } from './report';

printTable([...benchArrayCalls(), benchPriceIndex(), ...benchDrivers(), benchRegression()]);
