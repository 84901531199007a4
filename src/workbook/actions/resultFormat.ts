import type { Cells } from '../../core/cell';
import { decimalsFor } from '../../text/numberWriter';

/** Rows and columns that a result fills. */
export interface Size {
  readonly rows: number;
  readonly columns: number;
}

export function sizeOf(cells: Cells): Size {
  return { rows: cells.length, columns: cells[0]?.length ?? 1 };
}

/** Whole numbers below this stand without separators: years, counts, ranks. */
const separatedFrom = 10_000;

/**
 * One number format per column of a result, so that a column has equal decimals and about four
 * significant figures. Excel shows the separators of the workbook's locale.
 */
export function numberFormatsOf(cells: Cells): string[] {
  const { columns } = sizeOf(cells);
  return Array.from({ length: columns }, (_, column) => {
    const figures = cells.map((row) => row[column]).filter((cell) => typeof cell === 'number');
    const decimals = decimalsFor(figures);
    if (decimals > 0) return `#,##0.${'0'.repeat(decimals)}`;
    return figures.some((figure) => Math.abs(figure) >= separatedFrom) ? '#,##0' : 'General';
  });
}

/** Of letters of 11 points and of a standard column, in points. */
const letterWidth = 5.3;
const standardWidth = 48;
const mostWidth = 390;

/**
 * How wide each column of a result must be so that the cells beside its words do not cut them off; undefined
 * where the standard width does. Words run on over empty cells, and over the end of the result.
 */
export function columnWidthsOf(cells: Cells): (number | undefined)[] {
  const { columns } = sizeOf(cells);
  return Array.from({ length: columns }, (_, column) => {
    const lengths = cells.map((row) => {
      const [cell, beside] = row.slice(column, column + 2);
      return typeof cell === 'string' && (beside ?? '') !== '' ? cell.length : 0;
    });
    const width = Math.ceil(lengths.reduce((most, length) => Math.max(most, length), 0) * letterWidth);
    return width > standardWidth ? Math.min(width, mostWidth) : undefined;
  });
}
