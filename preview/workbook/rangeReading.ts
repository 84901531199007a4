import { intersection, type Area } from '../grid/address';
import { isErrorCode, type CellReader } from '../grid/cells';
import { HostError } from '../rich-api/hostError';

export type Matrix<Value> = Value[][];

/** Excel refuses to answer more than this at once. */
const maximumCells = 5_000_000;

export function gridOf<Value>(area: Area, valueAt: (row: number, column: number) => Value): Matrix<Value> {
  if (area.rowCount * area.columnCount > maximumCells) {
    const message = 'The response payload size has exceeded the limit.';
    throw new HostError('ResponsePayloadSizeLimitExceeded', message, 413);
  }
  return Array.from({ length: area.rowCount }, (_row, row) =>
    Array.from({ length: area.columnCount }, (_column, column) =>
      valueAt(area.row + row, area.column + column),
    ),
  );
}

export function forEachCell(area: Area, visit: (row: number, column: number) => void): void {
  for (let row = area.row; row < area.row + area.rowCount; row++) {
    for (let column = area.column; column < area.column + area.columnCount; column++) visit(row, column);
  }
}

export function valueTypeOf(reader: CellReader, row: number, column: number): `${Excel.RangeValueType}` {
  if (reader.isBlank(row, column)) return 'Empty';
  const value = reader.value(row, column);
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return isErrorCode(value) ? 'Error' : 'String';
}

/** Grows until a ring of blank cells or the edge of the used area surrounds it, as Ctrl+A does. */
export function surroundingRegion(reader: CellReader, start: Area): Area {
  const used = reader.usedArea();
  if (used === null) return start;
  let region = start;
  for (;;) {
    const ring: Area = {
      row: Math.max(0, region.row - 1),
      column: Math.max(0, region.column - 1),
      rowCount: region.rowCount + (region.row > 0 ? 2 : 1),
      columnCount: region.columnCount + (region.column > 0 ? 2 : 1),
    };
    const candidates = intersection(ring, used);
    if (candidates === null) return region;
    const grown = boundsOfContent(reader, candidates, region);
    if (grown.rowCount === region.rowCount && grown.columnCount === region.columnCount) return region;
    region = grown;
  }
}

function boundsOfContent(reader: CellReader, candidates: Area, region: Area): Area {
  let { row: top, column: left } = region;
  let bottom = top + region.rowCount;
  let right = left + region.columnCount;
  forEachCell(candidates, (row, column) => {
    if (reader.isBlank(row, column)) return;
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row + 1);
    right = Math.max(right, column + 1);
  });
  return { row: top, column: left, rowCount: bottom - top, columnCount: right - left };
}
