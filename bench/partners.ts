import { ConcentrationMeasure, concentration, partnerShift } from '../src/functions/structure.faces';
import { time } from './measure';
import type { Row } from './report';

/** Functions of one amount per partner, over growing lists. */
export async function benchPartners(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const cells of [1e3, 1e4, 1e5]) {
    const list = partners(cells / 2, (at) => [`Partner ${at}`, 1 + (at % 31)]);
    const call = () => concentration(list, ConcentrationMeasure.all);
    rows.push({ what: 'CONCENTRATION', cells, median: await time(call) });
  }
  for (const cells of [1e3, 1e4, 1e5]) {
    const count = Math.round(cells / 3);
    const names = partners(count, (at) => [`Partner ${at}`]);
    const before = partners(count, (at) => [100 + (at % 17)]);
    const after = partners(count, (at) => [90 + (at % 31)]);
    const treated = partners(Math.round(count / 10), (at) => [`partner ${at * 7}`]);
    const call = () => partnerShift(names, [...before], [...after], treated);
    rows.push({ what: 'PARTNERSHIFT', cells, median: await time(call) });
  }
  return rows;
}

function partners(length: number, row: (at: number) => unknown[]): unknown[][] {
  return Array.from({ length }, (_, at) => row(at));
}
