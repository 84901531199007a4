import type { FWorksheet } from '@univerjs/sheets/facade';
import { intersection, localAddress, type Area } from '../grid/address';
import { invalidArgument, itemAlreadyExists, itemNotFound } from '../rich-api/hostError';
import { HostCollection, HostObject, identity } from '../rich-api/hostObject';
import type { TableRecord } from './documentStore';
import { findPlace, sheetById, type HostDocument, type Place } from './hostDocument';
import type { Mirrors } from './mirrors';
import { Range, areaOf, sheetOf } from './range';
import { columnNames, dataArea, headerArea } from './tableReferences';
import { Worksheet } from './worksheet';

export class TableColumn extends HostObject implements Mirrors<TableColumn, Excel.TableColumn> {
  readonly #document: HostDocument;
  readonly #table: TableRecord;
  readonly #index: number;

  constructor(document: HostDocument, table: TableRecord, index: number) {
    super();
    this.#document = document;
    this.#table = table;
    this.#index = index;
  }

  override get [identity](): { Id: number } {
    return { Id: this.id };
  }

  get id(): number {
    return this.#index + 1;
  }
  get index(): number {
    return this.#index;
  }
  get name(): string {
    return columnNames(this.#document, this.#table)[this.#index] ?? '';
  }
  getRange(): Range {
    return this.#column(this.#table.area);
  }
  getDataBodyRange(): Range {
    return this.#column(dataArea(this.#table));
  }
  getHeaderRowRange(): Range {
    return this.#column(headerArea(this.#table));
  }

  #column(area: TableRecord['area']): Range {
    const sheet = sheetById(this.#document, this.#table.sheetId);
    return new Range(this.#document, sheet, { ...area, column: area.column + this.#index, columnCount: 1 });
  }
}

export class TableColumnCollection
  extends HostCollection<TableColumn>
  implements Mirrors<TableColumnCollection, Excel.TableColumnCollection>
{
  readonly #document: HostDocument;
  readonly #table: TableRecord;

  constructor(document: HostDocument, table: TableRecord) {
    super();
    this.#document = document;
    this.#table = table;
  }

  override get items(): TableColumn[] {
    return Array.from(
      { length: this.count },
      (_unused, index) => new TableColumn(this.#document, this.#table, index),
    );
  }
  get count(): number {
    return this.#table.area.columnCount;
  }
  getItem(key: number | string): TableColumn {
    const column = this.getItemOrNullObject(key);
    if (column === null) throw itemNotFound();
    return column;
  }
  getItemAt(index: number): TableColumn {
    return this.items[index] ?? notThere();
  }
  getItemOrNullObject(key: number | string): TableColumn | null {
    return this.items.find(({ id, name }) => id === key || name === key) ?? null;
  }
}

export class Table extends HostObject implements Mirrors<Table, Excel.Table> {
  readonly #document: HostDocument;
  readonly #record: TableRecord;

  constructor(document: HostDocument, record: TableRecord) {
    super();
    this.#document = document;
    this.#record = record;
  }

  override get [identity](): { Id: string } {
    return { Id: this.id };
  }

  get id(): string {
    return this.#record.id;
  }
  get name(): string {
    return this.#record.name;
  }
  set name(name: string) {
    const { tables } = this.#document.store.data;
    const isTaken = tables.some(
      (table) => table !== this.#record && table.name.toLowerCase() === name.toLowerCase(),
    );
    if (isTaken) throw itemAlreadyExists();
    this.#document.store.change(() => {
      this.#record.name = name;
    });
  }
  get showHeaders(): boolean {
    return this.#record.showHeaders;
  }
  get style(): string {
    return this.#record.style;
  }
  set style(style: string) {
    this.#document.store.change(() => {
      this.#record.style = style;
    });
  }
  get columns(): TableColumnCollection {
    return new TableColumnCollection(this.#document, this.#record);
  }
  get worksheet(): Worksheet {
    return new Worksheet(this.#document, this.#sheet());
  }

  getRange(): Range {
    return new Range(this.#document, this.#sheet(), this.#record.area);
  }
  getDataBodyRange(): Range {
    return new Range(this.#document, this.#sheet(), dataArea(this.#record));
  }
  getHeaderRowRange(): Range {
    return new Range(this.#document, this.#sheet(), headerArea(this.#record));
  }
  resize(newRange: Range | string): void {
    const { area } = placeOf(this.#document, newRange, this.#sheet());
    this.#document.store.change(() => {
      this.#record.area = area;
    });
  }
  convertToRange(): Range {
    const range = this.getRange();
    this.delete();
    return range;
  }
  delete(): void {
    this.#document.store.change((data) => {
      data.tables = data.tables.filter(({ id }) => id !== this.id);
    });
  }

  #sheet(): FWorksheet {
    return sheetById(this.#document, this.#record.sheetId);
  }
}

/** The tables of the workbook, or those of one sheet. */
export class TableCollection
  extends HostCollection<Table>
  implements Mirrors<TableCollection, Excel.TableCollection>
{
  readonly #document: HostDocument;
  readonly #sheet: FWorksheet | null;

  constructor(document: HostDocument, sheet: FWorksheet | null) {
    super();
    this.#document = document;
    this.#sheet = sheet;
  }

  override get items(): Table[] {
    const sheetId = this.#sheet?.getSheetId();
    return this.#document.store.data.tables
      .filter((table) => sheetId === undefined || table.sheetId === sheetId)
      .map((record) => new Table(this.#document, record));
  }
  get count(): number {
    return this.items.length;
  }
  getCount(): number {
    return this.items.length;
  }
  getItem(key: string): Table {
    const table = this.getItemOrNullObject(key);
    if (table === null) throw itemNotFound();
    return table;
  }
  getItemOrNullObject(key: string): Table | null {
    return this.items.find(({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase()) ?? null;
  }

  add(address: Range | string, hasHeaders: boolean): Table {
    const { store } = this.#document;
    const { sheet, area } = placeOf(
      this.#document,
      address,
      this.#sheet ?? this.#document.grid.activeSheet(),
    );
    const overlaps = store.data.tables.some(
      (table) => table.sheetId === sheet.getSheetId() && intersection(table.area, area) !== null,
    );
    if (overlaps || (hasHeaders && area.rowCount < 2)) throw invalidArgument();
    const id = store.nextId('table');
    const record: TableRecord = {
      id,
      name: this.#freeName(),
      sheetId: sheet.getSheetId(),
      area,
      showHeaders: hasHeaders,
      style: 'TableStyleMedium2',
    };
    store.change((data) => {
      data.tables.push(record);
    });
    return new Table(this.#document, record);
  }

  #freeName(): string {
    const taken = new Set(this.#document.store.data.tables.map(({ name }) => name.toLowerCase()));
    let number = 1;
    while (taken.has(`table${number}`)) number++;
    return `Table${number}`;
  }
}

/** The tables that touch a range, or lie inside it. */
export class TableScopedCollection
  extends HostCollection<Table>
  implements Mirrors<TableScopedCollection, Excel.TableScopedCollection>
{
  readonly #tables: Table[];

  constructor(document: HostDocument, sheet: FWorksheet, area: Area, fullyContained: boolean) {
    super();
    this.#tables = document.store.data.tables
      .filter((table) => table.sheetId === sheet.getSheetId())
      .filter((table) => {
        const common = intersection(table.area, area);
        return common !== null && (!fullyContained || localAddress(common) === localAddress(table.area));
      })
      .map((record) => new Table(document, record));
  }

  override get items(): Table[] {
    return this.#tables;
  }
  getCount(): number {
    return this.#tables.length;
  }
  getFirst(): Table {
    return this.#tables[0] ?? notThere();
  }
  getItem(key: string): Table {
    const table = this.getItemOrNullObject(key);
    if (table === null) throw itemNotFound();
    return table;
  }
  getItemOrNullObject(key: string): Table | null {
    return (
      this.#tables.find(({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase()) ?? null
    );
  }
}

function placeOf(document: HostDocument, target: Range | string, from: FWorksheet): Place {
  if (target instanceof Range) return { sheet: target[sheetOf], area: target[areaOf] };
  return findPlace(document, target, from);
}

function notThere(): never {
  throw invalidArgument();
}
