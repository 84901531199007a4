import { describe, expect, it } from 'vitest';
import { CellError } from '../../../src/core/cell';
import { numberFormatsOf } from '../../../src/workbook/actions/resultFormat';

describe('number formats of a result', () => {
  it('leaves words and years alone, and gives a column equal decimals', () => {
    const cells = [
      ['Period', 'Balance', 'Share', 'Value'],
      [1997, -101.94, 0.0312, 1_234_567],
      [1998, -163.2, 0.5, 12],
      [1999, new CellError('#N/A'), 1, 9],
    ];
    expect(numberFormatsOf(cells)).toEqual(['General', '#,##0.0', '#,##0.000', '#,##0']);
  });
});
