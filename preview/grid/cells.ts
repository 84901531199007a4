import { CellValueType, type ICellData, type Injector, type Nullable, type Worksheet } from '@univerjs/core';
import { ERROR_TYPE_SET, FormulaDataModel } from '@univerjs/engine-formula';
import type { FWorksheet } from '@univerjs/sheets/facade';
import type { Area } from './address';

/** A value as Excel shows it to an add-in: blank cells are empty texts, errors are their codes. */
export type CellContent = string | number | boolean;

const errorCodes = new Set<string>(ERROR_TYPE_SET);

export function isErrorCode(value: unknown): boolean {
  return typeof value === 'string' && errorCodes.has(value);
}

/** Reads what the cells of one sheet hold, results of formulas and spilled values included. */
export class CellReader {
  readonly #sheet: FWorksheet;
  readonly #core: Worksheet;
  readonly #formulas: FormulaDataModel;

  constructor(sheet: FWorksheet, injector: Injector) {
    this.#sheet = sheet;
    this.#core = sheet.getSheet();
    this.#formulas = injector.get(FormulaDataModel);
  }

  value(row: number, column: number): CellContent {
    const cell = this.#cell(row, column);
    if (cell?.v === undefined || cell.v === null) return cell?.p?.body?.dataStream.replace(/\r\n$/, '') ?? '';
    if (cell.t === CellValueType.BOOLEAN) return cell.v === 1 || cell.v === true;
    if (cell.t === CellValueType.NUMBER && typeof cell.v === 'string') return Number(cell.v);
    return cell.v;
  }

  /** The formula of a cell with its leading equals sign, or an empty text. */
  formula(row: number, column: number): string {
    const { unitId, sheetId } = this.#ids();
    return this.#formulas.getFormulaStringByCell(row, column, sheetId, unitId) ?? '';
  }

  isBlank(row: number, column: number): boolean {
    return (
      this.value(row, column) === '' && this.formula(row, column) === '' && !this.#hasEmptyText(row, column)
    );
  }

  /** The area over which the formula in this cell spills; null unless it fills more than one cell. */
  spillFrom(row: number, column: number): Area | null {
    const range = this.#spillRanges()[row]?.[column];
    if (!range) return null;
    const rowCount = range.endRow - range.startRow + 1;
    const columnCount = range.endColumn - range.startColumn + 1;
    const isBlocked = this.value(row, column) === '#SPILL!';
    return isBlocked || rowCount * columnCount === 1
      ? null
      : { row: range.startRow, column: range.startColumn, rowCount, columnCount };
  }

  /** The cell whose formula fills this one; null when the cell has content of its own. */
  spillParent(row: number, column: number): { row: number; column: number } | null {
    for (const [parentRow, columns] of Object.entries(this.#spillRanges())) {
      for (const parentColumn of Object.keys(columns ?? {})) {
        const area = this.spillFrom(Number(parentRow), Number(parentColumn));
        const isInside =
          area !== null &&
          row >= area.row &&
          row < area.row + area.rowCount &&
          column >= area.column &&
          column < area.column + area.columnCount;
        if (isInside) return { row: area.row, column: area.column };
      }
    }
    return null;
  }

  text(row: number, column: number): string {
    const value = this.value(row, column);
    if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
    const shown = this.#core.getCell(row, column)?.v;
    return shown === undefined || shown === null ? String(value) : String(shown);
  }

  /** The smallest area around all content, or null on an empty sheet. */
  usedArea(): Area | null {
    let top = Infinity;
    let left = Infinity;
    let bottom = -1;
    let right = -1;
    const include = (row: number, column: number): void => {
      if (this.isBlank(row, column)) return;
      top = Math.min(top, row);
      left = Math.min(left, column);
      bottom = Math.max(bottom, row);
      right = Math.max(right, column);
    };
    this.#core.getCellMatrix().forValue(include);
    for (const [row, columns] of Object.entries(this.#spilled())) {
      for (const column of Object.keys(columns ?? {})) include(Number(row), Number(column));
    }
    return bottom < 0
      ? null
      : { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
  }

  numberFormat(row: number, column: number): string {
    return this.#core.getComposedCellStyle(row, column).n?.pattern ?? 'General';
  }

  #cell(row: number, column: number): Nullable<ICellData> {
    const cell = this.#core.getCellRaw(row, column);
    if (cell?.v !== undefined && cell.v !== null) return cell;
    return this.#spilled()[row]?.[column] ?? cell;
  }

  #hasEmptyText(row: number, column: number): boolean {
    const cell = this.#core.getCellRaw(row, column);
    return cell?.v === '' && cell.t === CellValueType.FORCE_STRING;
  }

  #spilled(): Record<number, Record<number, Nullable<ICellData>> | undefined> {
    const { unitId, sheetId } = this.#ids();
    return this.#formulas.getArrayFormulaCellData()[unitId]?.[sheetId] ?? {};
  }

  #spillRanges(): Record<
    number,
    | Record<number, Nullable<{ startRow: number; endRow: number; startColumn: number; endColumn: number }>>
    | undefined
  > {
    const { unitId, sheetId } = this.#ids();
    return this.#formulas.getArrayFormulaRange()[unitId]?.[sheetId] ?? {};
  }

  #ids(): { unitId: string; sheetId: string } {
    return { unitId: this.#core.getUnitId(), sheetId: this.#sheet.getSheetId() };
  }
}
