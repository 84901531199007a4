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
  let { row: top, column: left } = start;
  let bottom = top + start.rowCount;
  let right = left + start.columnCount;
  const hasContent = (row: number, column: number, rowCount: number, columnCount: number): boolean => {
    const inUse = intersection({ row, column, rowCount, columnCount }, used);
    return inUse !== null && someCell(inUse, (atRow, atColumn) => !reader.isBlank(atRow, atColumn));
  };
  // Side by side, so that a long table is not read anew for each of its rows.
  for (let before = -1, size = 0; before !== size;) {
    before = size;
    while (hasContent(top - 1, left - 1, 1, right - left + 2)) top--;
    while (hasContent(bottom, left - 1, 1, right - left + 2)) bottom++;
    while (hasContent(top - 1, left - 1, bottom - top + 2, 1)) left--;
    while (hasContent(top - 1, right, bottom - top + 2, 1)) right++;
    size = bottom - top + (right - left);
  }
  return { row: top, column: left, rowCount: bottom - top, columnCount: right - left };
}

function someCell(area: Area, matches: (row: number, column: number) => boolean): boolean {
  for (let row = area.row; row < area.row + area.rowCount; row++) {
    for (let column = area.column; column < area.column + area.columnCount; column++) {
      if (matches(row, column)) return true;
    }
  }
  return false;
}
