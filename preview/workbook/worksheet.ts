import type { FWorksheet } from '@univerjs/sheets/facade';
import { isOnSheet, maximumColumns, maximumRows, type Area } from '../grid/address';
import { invalidArgument, itemAlreadyExists } from '../rich-api/hostError';
import { HostObject, identity } from '../rich-api/hostObject';
import { ChartCollection } from './charts';
import { FreezePanes } from './freezePanes';
import { findPlace, type HostDocument } from './hostDocument';
import type { Mirrors } from './mirrors';
import { NamedItemCollection } from './names';
import { Range } from './range';
import { TableCollection } from './tables';

export class Worksheet extends HostObject implements Mirrors<Worksheet, Excel.Worksheet> {
  readonly #document: HostDocument;
  readonly #sheet: FWorksheet;

  constructor(document: HostDocument, sheet: FWorksheet) {
    super();
    this.#document = document;
    this.#sheet = sheet;
  }

  override get [identity](): { Id: string } {
    return { Id: this.id };
  }

  get id(): string {
    return this.#sheet.getSheetId();
  }
  get name(): string {
    return this.#sheet.getSheetName();
  }
  set name(name: string) {
    checkSheetName(name);
    const other = this.#document.grid.findSheet(name);
    if (other !== null && other.getSheetId() !== this.id) throw itemAlreadyExists();
    this.#sheet.setName(name);
  }
  get position(): number {
    return this.#sheet.getIndex();
  }
  set position(index: number) {
    this.#document.grid.workbook.moveSheet(this.#sheet, index);
  }
  get visibility(): `${Excel.SheetVisibility}` {
    return this.#sheet.isSheetHidden() ? 'Hidden' : 'Visible';
  }
  set visibility(visibility: string) {
    if (visibility === 'Visible') this.#sheet.showSheet();
    else this.#sheet.hideSheet();
  }
  get tabColor(): string {
    return this.#sheet.getTabColor() ?? '';
  }
  set tabColor(color: string) {
    this.#sheet.setTabColor(color);
  }
  get showGridlines(): boolean {
    return !this.#sheet.hasHiddenGridLines();
  }
  set showGridlines(show: boolean) {
    this.#sheet.setHiddenGridlines(!show);
  }
  get names(): NamedItemCollection {
    return new NamedItemCollection(this.#document, this.#sheet);
  }
  get tables(): TableCollection {
    return new TableCollection(this.#document, this.#sheet);
  }
  get charts(): ChartCollection {
    return new ChartCollection(this.#document, this.#sheet);
  }
  get freezePanes(): FreezePanes {
    return new FreezePanes(this.#document, this.#sheet);
  }

  activate(): void {
    this.#sheet.activate();
  }
  delete(): void {
    if (this.#document.grid.sheets().filter((sheet) => !sheet.isSheetHidden()).length < 2)
      throw invalidArgument();
    const { id } = this;
    this.#document.grid.workbook.deleteSheet(this.#sheet);
    this.#document.store.change((data) => {
      data.charts = data.charts.filter(({ sheetId }) => sheetId !== id);
      data.tables = data.tables.filter(({ sheetId }) => sheetId !== id);
      data.comments = data.comments.filter(({ sheetId }) => sheetId !== id);
    });
  }
  calculate(): Promise<void> {
    return this.#document.grid.calculation.recalculateAll();
  }

  getRange(address?: string): Range {
    if (address === undefined || address === '') {
      return this.#at({ row: 0, column: 0, rowCount: maximumRows, columnCount: maximumColumns });
    }
    const { sheet, area } = findPlace(this.#document, address, this.#sheet);
    // An address on another sheet is refused by Excel as well.
    if (sheet.getSheetId() !== this.id) throw invalidArgument();
    return this.#at(area);
  }
  getRangeByIndexes(row: number, column: number, rowCount: number, columnCount: number): Range {
    return this.#at({ row, column, rowCount, columnCount });
  }
  getCell(row: number, column: number): Range {
    return this.#at({ row, column, rowCount: 1, columnCount: 1 });
  }
  async getUsedRange(): Promise<Range> {
    return (await this.getUsedRangeOrNullObject()) ?? this.getCell(0, 0);
  }
  async getUsedRangeOrNullObject(): Promise<Range | null> {
    await this.#document.grid.calculation.settled();
    const area = this.#document.grid.reader(this.#sheet).usedArea();
    return area === null ? null : this.#at(area);
  }

  #at(area: Area): Range {
    if (!isOnSheet(area)) throw invalidArgument();
    return new Range(this.#document, this.#sheet, area);
  }
}

export function checkSheetName(name: string): void {
  if (name.length === 0 || name.length > 31 || /[:\\/?*[\]]/.test(name) || /^'|'$/.test(name))
    throw invalidArgument();
}
