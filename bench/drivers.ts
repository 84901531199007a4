import { DeficitDriverView, deficitDriver } from '../src/functions/drivers.faces';
import { time } from './measure';
import { quarterlyTable } from './quarters';
import type { Row } from './report';

/** The attribution over 228 quarters with its sensitivity sets. */
export function benchDrivers(): Row[] {
  const table = quarterlyTable();
  const row = (view: DeficitDriverView, budget: string): Row => ({
    what: `DEFICITDRIVER, ${view}, 228 quarters`,
    median: time(() => deficitDriver(table, undefined, undefined, view)).median,
    budget,
  });
  return [row(DeficitDriverView.drivers, '≤ 1 ms'), row(DeficitDriverView.series, '≤ 5 ms')];
}
