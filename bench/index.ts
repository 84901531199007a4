/** Prints one table of medians and ratios. Timings belong here and never in tests. */
import { benchArrayCalls } from './arrayCalls';
import { printTable } from './report';

printTable([...benchArrayCalls()]);
