import { tradeBalance } from '../src/functions/balance.faces';
import { TermsOfTradeMeasure, termsOfTrade } from '../src/functions/terms-of-trade.faces';
import { time, timeInTurns } from './measure';
import type { Row } from './report';

const sizes = [1e3, 1e4, 1e5, 1e6];

/**
 * Functions of plain columns. TRADEBALANCE stands against the same arithmetic as a bare loop over the same
 * cells: the ratio is what checks and shaping cost. Every call gets ranges that it has not seen, as it does
 * from Excel.
 */
export async function benchArrayCalls(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const cells of sizes) {
    const [exports, imports] = [columnOf(cells, 100), columnOf(cells, 90)];
    const [call, loop] = await timeInTurns(
      () => tradeBalance([...exports], [...imports]),
      () => subtract(exports, imports),
    );
    rows.push({
      what: 'TRADEBALANCE',
      cells,
      median: call,
      against: 'bare loop',
      peer: loop,
      ...(cells === 1e6 && { budget: { ratio: 3 } }),
    });
  }
  for (const cells of sizes) {
    const [exports, imports] = [columnOf(cells, 100), columnOf(cells, 90)];
    const call = () => termsOfTrade([...exports], [...imports], TermsOfTradeMeasure.net);
    rows.push({ what: 'TERMSOFTRADE', cells, median: await time(call) });
  }
  return rows;
}

function columnOf(length: number, level: number): number[][] {
  return Array.from({ length }, (_, index) => [level + (index % 17)]);
}

function subtract(exports: number[][], imports: number[][]): number[][] {
  const result: number[][] = [];
  for (let row = 0; row < exports.length; row++) {
    const line: number[] = [];
    const width = exports[row]?.length ?? 0;
    for (let column = 0; column < width; column++) {
      line.push((exports[row]?.[column] ?? 0) - (imports[row]?.[column] ?? 0));
    }
    result.push(line);
  }
  return result;
}
