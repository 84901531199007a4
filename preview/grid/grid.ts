import { IUndoRedoService, type IRange, type IWorkbookData } from '@univerjs/core';
import type { FWorkbook, FWorksheet } from '@univerjs/sheets/facade';
import { contains, type Area } from './address';
import { Calculation } from './calculation';
import { CellReader } from './cells';
import { createSpreadsheet, emptyWorkbook, type Spreadsheet } from './univer';

/** The spreadsheet that the workbook objects speak for: one workbook, its sheets, selection and results. */
export class Grid {
  readonly spreadsheet: Spreadsheet;
  readonly calculation: Calculation;
  readonly #container: HTMLElement;
  #workbook: FWorkbook;

  constructor(container: HTMLElement, data: Partial<IWorkbookData> = emptyWorkbook()) {
    this.#container = container;
    this.spreadsheet = createSpreadsheet(container);
    this.#workbook = this.spreadsheet.api.createWorkbook(data);
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
    // A sheet that was just added has nothing in view yet, which the engine's types leave out.
    const visible = sheet.getVisibleRange() as IRange | null | undefined;
    // What is in view stays where it is.
    if (visible && contains(toArea(visible), area.row, area.column)) return;
    sheet.scrollToCell(Math.max(0, area.row - 2), Math.max(0, area.column - 1));
  }

  /** Where a cell of the visible sheet stands in the window. */
  cellRectangle(row: number, column: number): DOMRect {
    // The engine counts from the corner of its canvas.
    const canvas = this.#container.querySelector('canvas[id^="univer-sheet-main-canvas"]');
    const origin = canvas?.getBoundingClientRect() ?? new DOMRect();
    const cell = this.activeSheet().getRange(row, column).getCellRect();
    return new DOMRect(origin.x + cell.x, origin.y + cell.y, cell.width, cell.height);
  }

  /** Sheets are smaller than Excel's and grow when somebody writes beyond their edge. */
  ensureSize(sheet: FWorksheet, area: Area): void {
    const rows = area.row + area.rowCount;
    const columns = area.column + area.columnCount;
    if (rows > sheet.getMaxRows()) sheet.setRowCount(rows + 100);
    if (columns > sheet.getMaxColumns()) sheet.setColumnCount(columns + 10);
  }

  /** Everything changed meanwhile is undone and redone in one step. */
  async asOneUndoStep<Result>(work: () => Promise<Result>): Promise<Result> {
    const undoRedo = this.spreadsheet.injector.get(IUndoRedoService);
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- The engine has no other way to merge steps.
    const batch = undoRedo.__tempBatchingUndoRedo(this.#workbook.getId());
    try {
      return await work();
    } finally {
      batch.dispose();
    }
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
