import type { CellValue, Workbook, Worksheet } from 'exceljs';
import type { FWorksheet } from '@univerjs/sheets/facade';
import { localAddress } from '../grid/address';
import { isErrorCode, type CellContent, type CellReader } from '../grid/cells';
import { columnNames } from '../workbook/tableReferences';
import type { HostDocument } from '../workbook/hostDocument';
import { dynamicArrays, type DynamicArray } from './dynamicArrays';
import { formulaForFile } from './formulas';
import { writeSizes } from './sizes';
import { applyStyle } from './styles';

/** Writes the workbook as an .xlsx file that Excel opens with the values it has now. */
export async function writeFile(document: HostDocument, namespace: string): Promise<Uint8Array> {
  const { default: ExcelJs } = await import('exceljs');
  const file = new ExcelJs.Workbook();
  const snapshot = document.grid.workbook.save();
  const arrays: DynamicArray[] = [];
  for (const sheet of document.grid.sheets()) {
    const target = file.addWorksheet(sheet.getSheetName(), {
      state: sheet.isSheetHidden() ? 'hidden' : 'visible',
      views: [frozenView(sheet)],
    });
    addTables(document, sheet, target);
    writeCells(document, sheet, target, namespace, arrays);
    writeSizes(snapshot.sheets[sheet.getSheetId()] ?? {}, target);
    for (const { area, content } of document.store.data.comments.filter(
      ({ sheetId }) => sheetId === sheet.getSheetId(),
    )) {
      target.getCell(localAddress(area)).note = content;
    }
  }
  addNames(document, file);
  return dynamicArrays(new Uint8Array(await file.xlsx.writeBuffer()), arrays);
}

function frozenView(sheet: FWorksheet): Worksheet['views'][number] {
  const [xSplit, ySplit] = [Math.max(0, sheet.getFrozenColumns()), Math.max(0, sheet.getFrozenRows())];
  return xSplit + ySplit === 0 ? { state: 'normal' } : { state: 'frozen', xSplit, ySplit };
}

function writeCells(
  { grid }: HostDocument,
  sheet: FWorksheet,
  target: Worksheet,
  namespace: string,
  arrays: DynamicArray[],
): void {
  const core = sheet.getSheet();
  const reader = grid.reader(sheet);
  core.getCellMatrix().forValue((row, column) => {
    const cell = target.getCell(row + 1, column + 1);
    applyStyle(cell, core.getComposedCellStyle(row, column));
  });
  const used = reader.usedArea();
  if (used === null) return;
  for (let row = used.row; row < used.row + used.rowCount; row++) {
    for (let column = used.column; column < used.column + used.columnCount; column++) {
      if (reader.isBlank(row, column)) continue;
      const content = contentForFile(reader, row, column, namespace);
      if (content.isArray) arrays.push({ sheetName: sheet.getSheetName(), address: cellName(row, column) });
      target.getCell(row + 1, column + 1).value = content.value;
    }
  }
  for (const { startRow, startColumn, endRow, endColumn } of core.getMergeData()) {
    target.mergeCells(startRow + 1, startColumn + 1, endRow + 1, endColumn + 1);
  }
}

const cellName = (row: number, column: number): string =>
  localAddress({ row, column, rowCount: 1, columnCount: 1 });

/**
 * Excel takes a plain formula for one that gives a single value, and puts @ before functions that might give
 * more. So whatever spills, and whatever calls an add-in or a younger function, is written as an array.
 */
function contentForFile(
  reader: CellReader,
  row: number,
  column: number,
  namespace: string,
): { value: CellValue; isArray: boolean } {
  const formula = formulaForFile(reader.formula(row, column), namespace);
  const result = plainValue(reader.value(row, column));
  if (formula === '') return { value: result, isArray: false };
  const spill = reader.spillFrom(row, column);
  const isArray = spill !== null || /_xldudf_|_xlfn\./.test(formula);
  const array = { shareType: 'array', ref: spill === null ? cellName(row, column) : localAddress(spill) };
  // The types of exceljs know neither arrays nor plain values as results.
  return { value: { formula, result, ...(isArray ? array : {}) } as CellValue, isArray };
}

/** Errors younger than the file format are written as #VALUE!, as Excel does. */
function plainValue(value: CellContent): CellValue {
  if (!isErrorCode(value)) return value;
  const isYoung = value === '#SPILL!' || value === '#CALC!' || value === '#CYCLE!' || value === '#ERROR!';
  return { error: isYoung ? '#VALUE!' : value } as CellValue;
}

/** Must come before the cells, because exceljs fills the cells of a table. */
function addTables(document: HostDocument, sheet: FWorksheet, target: Worksheet): void {
  for (const table of document.store.data.tables.filter(({ sheetId }) => sheetId === sheet.getSheetId())) {
    const rowCount = table.area.rowCount - (table.showHeaders ? 1 : 0);
    target.addTable({
      name: table.name,
      ref: localAddress({ ...table.area, rowCount: 1, columnCount: 1 }),
      headerRow: table.showHeaders,
      style: { theme: 'TableStyleMedium2', showRowStripes: true },
      columns: columnNames(document, table).map((name) => ({ name })),
      rows: Array.from({ length: rowCount }, () =>
        Array.from({ length: table.area.columnCount }, () => null),
      ),
    });
  }
}

function addNames({ grid }: HostDocument, file: Workbook): void {
  for (const name of grid.workbook.getDefinedNames()) {
    const reference = name.getFormulaOrRefString().replace(/^=/, '');
    // The library keeps names of cells only.
    if (/^[^(]+![$A-Z0-9:]+$/i.test(reference)) file.definedNames.add(reference, name.getName());
  }
}
