import { DeficitDriverView, deficitDriver } from '../src/functions/drivers.faces';
import { time } from './measure';
import { quarterlyTable } from './quarters';
import type { Row } from './report';

/** The attribution over 228 quarters with its sensitivity sets. */
export async function benchDrivers(): Promise<Row[]> {
  const table = quarterlyTable();
  const row = async (view: DeficitDriverView, milliseconds: number): Promise<Row> => ({
    what: `DEFICITDRIVER, ${view}, 228 quarters`,
    median: await time(() => deficitDriver(table, undefined, undefined, view)),
    budget: { milliseconds },
  });
  return [await row(DeficitDriverView.drivers, 1), await row(DeficitDriverView.series, 5)];
}
