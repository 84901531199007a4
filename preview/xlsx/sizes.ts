import { BooleanNumber, type IWorksheetData } from '@univerjs/core';
import type { Worksheet } from 'exceljs';
import { pixelsPerPoint } from '../grid/units';

/** Files give column widths in characters of the standard font. */
const pixelsPerCharacter = 7;
const columnPadding = 5;

/** What the engine keeps of a row or column: its size in pixels and whether it is hidden. */
interface Size {
  w?: number;
  h?: number;
  hd?: BooleanNumber;
}

type Sizes = Record<number, Size>;

const hiddenMark = (hidden: boolean): Size => (hidden ? { hd: BooleanNumber.TRUE } : {});

/** Widths, heights and hidden rows and columns. */
export function readSizes(sheet: Worksheet): { columnData: Sizes; rowData: Sizes } {
  const columnData: Sizes = {};
  for (let index = 0; index < sheet.columnCount; index++) {
    const { width, hidden } = sheet.getColumn(index + 1);
    const size = width === undefined ? {} : { w: Math.round(width * pixelsPerCharacter + columnPadding) };
    columnData[index] = { ...size, ...hiddenMark(hidden) };
  }
  const rowData: Sizes = {};
  sheet.eachRow({ includeEmpty: true }, (row, rowNumber) => {
    // exceljs leaves the height undefined where the file has none, although its types say otherwise.
    const height = row.height as number | undefined;
    const size = height === undefined ? {} : { h: Math.round(height * pixelsPerPoint) };
    rowData[rowNumber - 1] = { ...size, ...hiddenMark(row.hidden) };
  });
  return { columnData, rowData };
}

export function writeSizes(
  { columnData = {}, rowData = {} }: Partial<IWorksheetData>,
  target: Worksheet,
): void {
  for (const [index, { w, hd }] of Object.entries(columnData as Sizes)) {
    const column = target.getColumn(Number(index) + 1);
    if (w !== undefined) column.width = Math.max(1, (w - columnPadding) / pixelsPerCharacter);
    if (hd === BooleanNumber.TRUE) column.hidden = true;
  }
  for (const [index, { h, hd }] of Object.entries(rowData as Sizes)) {
    const row = target.getRow(Number(index) + 1);
    if (h !== undefined) row.height = h / pixelsPerPoint;
    if (hd === BooleanNumber.TRUE) row.hidden = true;
  }
}
