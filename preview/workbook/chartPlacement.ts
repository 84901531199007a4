import type { FWorksheet } from '@univerjs/sheets/facade';
import { pixelsPerPoint } from '../grid/units';
import type { ChartRecord } from './documentStore';

type Placement = Pick<ChartRecord, 'left' | 'top' | 'width' | 'height'>;

/** Where Excel puts a new chart when nobody says otherwise. */
export const layOutChart = (): Placement => ({ left: 60, top: 60, width: 360, height: 216 });

interface Corner {
  row: number;
  column: number;
}

/** Covers the cells from the first to the last; without a last one the size stays as it is. */
export function placeOnCells(
  sheet: FWorksheet,
  first: Corner,
  last: Corner | null,
  current: Placement,
): Placement {
  const left = widthOf(sheet, 0, first.column);
  const top = heightOf(sheet, 0, first.row);
  if (last === null) return { left, top, width: current.width, height: current.height };
  return {
    left,
    top,
    width: widthOf(sheet, first.column, last.column + 1),
    height: heightOf(sheet, first.row, last.row + 1),
  };
}

function widthOf(sheet: FWorksheet, from: number, to: number): number {
  let width = 0;
  for (let column = from; column < to; column++) width += sheet.getColumnWidth(column);
  return width / pixelsPerPoint;
}

function heightOf(sheet: FWorksheet, from: number, to: number): number {
  let height = 0;
  for (let row = from; row < to; row++) height += sheet.getRowHeight(row);
  return height / pixelsPerPoint;
}
