import type { ICellData } from '@univerjs/core';
import { SetRangeValuesCommand } from '@univerjs/sheets';
import type { FWorksheet } from '@univerjs/sheets/facade';
import { intersection, type Area } from '../grid/address';
import { enter } from '../grid/entry';
import { HostError, notImplemented } from '../rich-api/hostError';
import type { HostDocument } from './hostDocument';
import { gridOf, type Matrix } from './rangeReading';

const wrongShape = (): HostError =>
  new HostError(
    'InvalidArgument',
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );

/** One value fills the whole range; an array must have its shape; null leaves a cell as it is. */
function fitToArea(area: Area, input: unknown): Matrix<unknown> {
  if (!Array.isArray(input)) return gridOf(area, () => input);
  const rows = input as unknown[];
  const fits =
    rows.length === area.rowCount &&
    rows.every((row) => Array.isArray(row) && row.length === area.columnCount);
  if (!fits) throw wrongShape();
  return rows as unknown[][];
}

/** Whole rows and columns end where the sheet of the preview ends. */
export function onSheet(sheet: FWorksheet, area: Area): Area {
  const all = { row: 0, column: 0, rowCount: sheet.getMaxRows(), columnCount: sheet.getMaxColumns() };
  return intersection(area, all) ?? { ...area, rowCount: 1, columnCount: 1 };
}

export function writeCells(document: HostDocument, sheet: FWorksheet, area: Area, input: unknown): void {
  const values = fitToArea(area, input);
  document.grid.ensureSize(sheet, area);
  const reader = document.grid.reader(sheet);
  const cells: Record<number, Record<number, ICellData>> = {};
  for (const [rowOffset, row] of values.entries()) {
    for (const [columnOffset, value] of row.entries()) {
      if (value === null) continue;
      const [atRow, atColumn] = [area.row + rowOffset, area.column + columnOffset];
      const cell = enter(value, reader.numberFormat(atRow, atColumn) === '@');
      // A number format that the entry suggests must not override one that the cell already has.
      if (cell.s !== undefined && reader.numberFormat(atRow, atColumn) !== 'General') delete cell.s;
      (cells[atRow] ??= {})[atColumn] = cell;
    }
  }
  if (Object.keys(cells).length === 0) return;
  document.grid.spreadsheet.api.syncExecuteCommand(SetRangeValuesCommand.id, {
    unitId: document.grid.workbook.getId(),
    subUnitId: sheet.getSheetId(),
    value: cells,
  });
}

export function writeNumberFormats(
  document: HostDocument,
  sheet: FWorksheet,
  area: Area,
  input: unknown,
): void {
  document.grid.ensureSize(sheet, Array.isArray(input) ? area : onSheet(sheet, area));
  const target = onSheet(sheet, area);
  // To take a format away makes the engine read texts anew as numbers, hence General by its name.
  const patterns = fitToArea(target, input).map((row) =>
    row.map((pattern) => (typeof pattern === 'string' && pattern !== '' ? pattern : 'General')),
  );
  fRange(sheet, target).setNumberFormats(patterns);
}

export function clearRange(
  sheet: FWorksheet,
  area: Area,
  applyTo: Excel.ClearApplyTo | `${Excel.ClearApplyTo}`,
): void {
  const target = fRange(sheet, onSheet(sheet, area));
  switch (applyTo) {
    case 'All':
      target.clear();
      break;
    case 'Contents':
      target.clearContent();
      break;
    case 'Formats':
      target.clearFormat();
      break;
    default:
      throw notImplemented(`Range.clear("${applyTo}")`);
  }
}

export function fRange(sheet: FWorksheet, area: Area): ReturnType<FWorksheet['getRange']> {
  return sheet.getRange(area.row, area.column, area.rowCount, area.columnCount);
}
