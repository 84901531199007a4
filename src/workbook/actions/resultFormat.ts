import type { Cells } from '../../core/cell';
import { decimalsFor } from '../../explain/numberWriter';

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
