import { tradeBalance } from '../src/functions/balance.faces';
import { timeInTurns } from './measure';
import type { Row } from './report';

/** The same arithmetic as a bare loop over the same cells: what the checks and the shaping cost. */
export function benchArrayCalls(): Row[] {
  return [1e3, 1e4, 1e5, 1e6].map((cells) => {
    const exports = columnOf(cells, 100);
    const imports = columnOf(cells, 90);
    const [call, loop] = timeInTurns(
      () => tradeBalance(exports, imports),
      () => subtract(exports, imports),
    );
    return {
      what: `TRADEBALANCE, ${cells.toLocaleString('en-US')} cells`,
      median: call.median,
      against: 'bare loop',
      peer: loop.median,
      ...(cells === 1e6 && { budget: '≤ 3 ×' }),
    };
  });
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
