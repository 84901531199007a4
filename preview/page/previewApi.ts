import type { BlankRule } from '../functions/arguments';
import type { InvocationResult } from '../functions/runtimeService';
import { fullAddress } from '../grid/address';
import type { CellContent } from '../grid/cells';
import type { Grid } from '../grid/grid';
import type { Json } from '../rich-api/protocol';
import { Range } from '../workbook/range';
import { findPlace, type HostDocument, type Place } from '../workbook/hostDocument';
import type { AddInHost } from './addInHost';
import type { Files } from './files';
import type { Keeper } from './keeper';
import type { Pane } from './layout';

export interface PreviewParts {
  ready: Promise<void>;
  document: HostDocument;
  host: AddInHost;
  pane: Pane;
  files: Files;
  keeper: Keeper;
}

/** What tests, and people in the browser's console, can do with the page as `window.preview`. */
export class PreviewApi {
  /** Resolves when the add-in runs and the first workbook is shown. */
  readonly ready: Promise<void>;
  readonly #document: HostDocument;
  readonly #host: AddInHost;
  readonly #pane: Pane;
  readonly #files: Files;
  readonly #keeper: Keeper;

  constructor({ ready, document, host, pane, files, keeper }: PreviewParts) {
    this.ready = ready;
    this.#document = document;
    this.#host = host;
    this.#pane = pane;
    this.#files = files;
    this.#keeper = keeper;
  }

  /** Enters a value or a formula and waits for all results. Addresses may name a sheet: `Data!B2`. */
  async setCell(address: string, value: string | number | boolean): Promise<void> {
    await this.setCells(address, [[value]]);
  }

  async setCells(address: string, values: (string | number | boolean | null)[][]): Promise<void> {
    const { sheet, area } = this.#place(address);
    const size = { rowCount: values.length, columnCount: values[0]?.length ?? 1 };
    new Range(this.#document, sheet, { ...area, ...size }).values = values;
    await this.settled();
  }

  async clear(address: string): Promise<void> {
    const { sheet, area } = this.#place(address);
    new Range(this.#document, sheet, area).clear('Contents');
    await this.settled();
  }

  /** The value of a cell once all results are in; blank cells give an empty text, errors their code. */
  async getCell(address: string): Promise<CellContent> {
    const values = await this.getCells(address);
    return values[0]?.[0] ?? '';
  }

  async getCells(address: string): Promise<CellContent[][]> {
    await this.settled();
    const { sheet, area } = this.#place(address);
    return new Range(this.#document, sheet, area).values as CellContent[][];
  }

  /** What the cell shows, number format applied. */
  async getText(address: string): Promise<string> {
    await this.settled();
    const { sheet, area } = this.#place(address);
    return this.#grid.reader(sheet).text(area.row, area.column);
  }

  readFormula(address: string): string {
    const { sheet, area } = this.#place(address);
    return this.#grid.reader(sheet).formula(area.row, area.column);
  }

  /** The sentence that a function gave with the error in this cell. */
  async errorMessage(address: string): Promise<string | null> {
    await this.settled();
    const { sheet, area } = this.#place(address);
    return this.#host.errorMessage(sheet.getSheetId(), area.row, area.column);
  }

  /** Where a cell of the visible sheet stands in the window. */
  cellRectangle(address: string): { x: number; y: number; width: number; height: number } {
    const { area } = this.#place(address);
    const { x, y, width, height } = this.#grid.cellRectangle(area.row, area.column);
    return { x, y, width, height };
  }

  select(address: string): void {
    const { sheet, area } = this.#place(address);
    this.#grid.select(sheet, area);
  }

  selection(): string {
    const { sheet, area } = this.#grid.selection();
    return fullAddress(sheet.getSheetName(), area);
  }

  sheetNames(): string[] {
    return this.#grid.sheets().map((sheet) => sheet.getSheetName());
  }

  settled(): Promise<void> {
    return this.#grid.calculation.settled();
  }

  recalculate(): Promise<void> {
    return this.#grid.calculation.recalculateAll();
  }

  async undo(): Promise<void> {
    await this.#grid.spreadsheet.api.undo();
    await this.settled();
  }

  async redo(): Promise<void> {
    await this.#grid.spreadsheet.api.redo();
    await this.settled();
  }

  /** How blank cells reach functions: `desktop` as 0, `web` as null. Recalculates everything. */
  async setBlankRule(rule: BlankRule): Promise<void> {
    this.#host.blanks = rule;
    await this.recalculate();
  }

  openPane(): void {
    this.#pane.show();
  }

  closePane(): void {
    this.#pane.hide();
  }

  isPaneOpen(): boolean {
    return this.#pane.isOpen;
  }

  /** Calls functions through the messages of Excel and the runtime inside Office.js. */
  invoke(
    invocations: { functionName: string; parameterValues: Json[]; address?: string }[],
  ): Promise<InvocationResult[]> {
    return this.#host.invoke(invocations);
  }

  /** Runs a function that the add-in associated with a ribbon button. */
  invokeCommand(actionName: string): Promise<void> {
    return this.#host.frame.invokeCommand(actionName);
  }

  /** Opens an .xlsx file given as base64; false when it cannot be read. */
  openFile(name: string, base64: string): Promise<boolean> {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    return this.#files.open(name, bytes.buffer);
  }

  /** The workbook as an .xlsx file in base64. */
  async saveFile(): Promise<string> {
    const { content } = await this.#files.save();
    return btoa(Array.from(content, (byte) => String.fromCharCode(byte)).join(''));
  }

  /** Resolves when the browser has kept the workbook as it is now. */
  kept(): Promise<void> {
    return this.#keeper.flush();
  }

  get #grid(): Grid {
    return this.#document.grid;
  }

  #place(address: string): Place {
    return findPlace(this.#document, address, this.#grid.activeSheet());
  }
}
