import { describe, expect, it } from 'vitest';
import { CellError } from '../../../src/core/cell';
import { columnWidthsOf, numberFormatsOf } from '../../../src/workbook/actions/resultFormat';

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

describe('column widths of a result', () => {
  it('widens columns whose words have something beside them, and no others', () => {
    const long = 'of which other import against domestic price';
    const cells = [
      ['Driver', 'Class', 'Share of change', 'Remark'],
      [long, 'Demand', 0.5, long],
      ['Verdict', long, '', ''],
    ];
    const [driver, ...others] = columnWidthsOf(cells);
    expect(driver).toBeGreaterThan(200);
    // "Share of change" has a header beside it; the words of the second and the last column run on.
    expect(others).toEqual([undefined, expect.any(Number), undefined]);
  });

  it('has a limit for sentences', () => {
    expect(columnWidthsOf([['word '.repeat(100), 1]])[0]).toBeLessThan(400);
  });
});
