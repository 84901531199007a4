import { CellError, type Cell } from '../src/core/cell';

/** What a cell shows, figures in full. */
export function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  return cell instanceof CellError ? cell.code : String(cell);
}
