import type { IRange, IWorkbookData } from '@univerjs/core';
import type { FWorkbook, FWorksheet } from '@univerjs/sheets/facade';
import type { Area } from './address';
import { Calculation } from './calculation';
import { CellReader } from './cells';
import { createSpreadsheet, emptyWorkbook, type Spreadsheet } from './univer';
import { SheetView } from './view';

/** The spreadsheet that the workbook objects speak for: one workbook, its sheets, selection and results. */
export class Grid {
  readonly spreadsheet: Spreadsheet;
  readonly calculation: Calculation;
  readonly #view: SheetView;
  #workbook: FWorkbook;

  constructor(container: HTMLElement, data: Partial<IWorkbookData> = emptyWorkbook()) {
    this.spreadsheet = createSpreadsheet(container);
    this.#workbook = this.spreadsheet.api.createWorkbook(data);
    this.#view = new SheetView(this.spreadsheet.api, container);
    this.calculation = new Calculation(this.spreadsheet.api, this.spreadsheet.injector);
  }

  get workbook(): FWorkbook {
    return this.#workbook;
  }

  /** Replaces the workbook by another. */
  load(data: Partial<IWorkbookData>): void {
    this.spreadsheet.api.disposeUnit(this.#workbook.getId());
    this.#workbook = this.spreadsheet.api.createWorkbook(data);
  }

  sheets(): FWorksheet[] {
    return this.#workbook.getSheets();
  }

  activeSheet(): FWorksheet {
    return this.#workbook.getActiveSheet();
  }

  /** Finds a sheet by its name, whatever the case, or by its identifier. */
  findSheet(key: string): FWorksheet | null {
    const wanted = key.toLowerCase();
    return (
      this.sheets().find(
        (sheet) => sheet.getSheetName().toLowerCase() === wanted || sheet.getSheetId() === key,
      ) ?? null
    );
  }

  reader(sheet: FWorksheet): CellReader {
    return new CellReader(sheet, this.spreadsheet.injector);
  }

  /** The selected area and the cell in it that has the focus. */
  selection(): { sheet: FWorksheet; area: Area; activeCell: Area } {
    const sheet = this.activeSheet();
    const range = sheet.getActiveRange()?.getRange();
    const area = range === undefined ? firstCell : toArea(range);
    const cell = sheet.getActiveCell()?.getRange();
    return {
      sheet,
      area,
      activeCell: cell === undefined ? { ...area, rowCount: 1, columnCount: 1 } : toArea(cell),
    };
  }

  select(sheet: FWorksheet, area: Area): void {
    if (this.activeSheet().getSheetId() !== sheet.getSheetId()) sheet.activate();
    this.ensureSize(sheet, area);
    sheet.getRange(area.row, area.column, area.rowCount, area.columnCount).activate();
    this.#view.reveal(sheet, area.row, area.column);
  }

  /** Where a cell of the visible sheet stands in the window. */
  cellRectangle(row: number, column: number): DOMRect {
    return this.#view.rectangle(this.activeSheet(), row, column);
  }

  /** Sheets are smaller than Excel's and grow when somebody writes beyond their edge. */
  ensureSize(sheet: FWorksheet, area: Area): void {
    const rows = area.row + area.rowCount;
    const columns = area.column + area.columnCount;
    if (rows > sheet.getMaxRows()) sheet.setRowCount(rows + 100);
    if (columns > sheet.getMaxColumns()) sheet.setColumnCount(columns + 10);
  }

  /** Everything changed meanwhile is undone and redone in one step. */
  asOneUndoStep<Result>(work: () => Promise<Result>): Promise<Result> {
    return this.spreadsheet.undoSteps.merged(this.#workbook.getId(), work);
  }

  /** What was done so far cannot be undone: it is how the workbook came. */
  forgetUndoSteps(): void {
    this.spreadsheet.undoSteps.clearUndoRedo(this.#workbook.getId());
  }
}

const firstCell: Area = { row: 0, column: 0, rowCount: 1, columnCount: 1 };

export function toArea(range: IRange): Area {
  return {
    row: range.startRow,
    column: range.startColumn,
    rowCount: range.endRow - range.startRow + 1,
    columnCount: range.endColumn - range.startColumn + 1,
  };
}
