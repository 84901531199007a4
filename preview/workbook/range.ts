import type { FWorksheet } from '@univerjs/sheets/facade';
import {
  fullAddress,
  intersection,
  isOnSheet,
  localAddress,
  maximumColumns,
  maximumRows,
  parseAddress,
  type Area,
} from '../grid/address';
import type { CellReader } from '../grid/cells';
import { invalidArgument, itemNotFound } from '../rich-api/hostError';
import { HostObject, prepareRead } from '../rich-api/hostObject';
import type { HostDocument } from './hostDocument';
import type { Mirrors } from './mirrors';
import { RangeFormat } from './rangeFormat';
import { forEachCell, gridOf, surroundingRegion, valueTypeOf, type Matrix } from './rangeReading';
import { clearRange, writeCells, writeNumberFormats } from './rangeWriting';
import { TableScopedCollection } from './tables';
import { Worksheet } from './worksheet';

/** What other workbook objects may know of a range. */
export const sheetOf = Symbol('sheet');
export const areaOf = Symbol('area');

/** Members whose value depends on the results of formulas. */
const calculatedMembers = new Set([
  'values',
  'text',
  'valueTypes',
  'valuesAsJson',
  'formulas',
  'formulasLocal',
  'hasSpill',
]);

export class Range extends HostObject implements Mirrors<Range, Excel.Range> {
  readonly [sheetOf]: FWorksheet;
  readonly [areaOf]: Area;
  readonly #document: HostDocument;

  constructor(document: HostDocument, sheet: FWorksheet, area: Area) {
    super();
    this.#document = document;
    this[sheetOf] = sheet;
    this[areaOf] = area;
  }

  override async [prepareRead](members: readonly string[]): Promise<void> {
    if (members.some((member) => calculatedMembers.has(member)))
      await this.#document.grid.calculation.settled();
  }

  get address(): string {
    return fullAddress(this[sheetOf].getSheetName(), this[areaOf]);
  }
  get addressLocal(): string {
    return localAddress(this[areaOf]);
  }
  get rowIndex(): number {
    return this[areaOf].row;
  }
  get columnIndex(): number {
    return this[areaOf].column;
  }
  get rowCount(): number {
    return this[areaOf].rowCount;
  }
  get columnCount(): number {
    return this[areaOf].columnCount;
  }
  get cellCount(): number {
    return this.rowCount * this.columnCount;
  }
  get isEntireColumn(): boolean {
    return this.rowCount === maximumRows;
  }
  get isEntireRow(): boolean {
    return this.columnCount === maximumColumns;
  }
  get worksheet(): Worksheet {
    return new Worksheet(this.#document, this[sheetOf]);
  }
  get format(): RangeFormat {
    return new RangeFormat(this.#document, this[sheetOf], this[areaOf]);
  }

  get values(): unknown[][] {
    return this.#read((reader, row, column) => reader.value(row, column));
  }
  set values(values: unknown) {
    writeCells(this.#document, this[sheetOf], this[areaOf], values);
  }

  get formulas(): unknown[][] {
    return this.#read((reader, row, column) => reader.formula(row, column) || reader.value(row, column));
  }
  set formulas(formulas: unknown) {
    writeCells(this.#document, this[sheetOf], this[areaOf], formulas);
  }

  /** The preview speaks English, where local and English formulas are the same. */
  get formulasLocal(): unknown[][] {
    return this.formulas;
  }
  set formulasLocal(formulas: unknown) {
    this.formulas = formulas;
  }

  get text(): string[][] {
    return this.#read((reader, row, column) => reader.text(row, column));
  }
  get valueTypes(): `${Excel.RangeValueType}`[][] {
    return this.#read(valueTypeOf);
  }

  get numberFormat(): unknown[][] {
    return this.#read((reader, row, column) => reader.numberFormat(row, column));
  }
  set numberFormat(formats: unknown) {
    writeNumberFormats(this.#document, this[sheetOf], this[areaOf], formats);
  }
  get numberFormatLocal(): unknown[][] {
    return this.numberFormat;
  }
  set numberFormatLocal(formats: unknown) {
    this.numberFormat = formats;
  }

  /** True when any of the cells spills. Excel gives null where only some do; docs/preview.md says so. */
  get hasSpill(): boolean {
    const reader = this.#reader();
    let spilling = false;
    forEachCell(this[areaOf], (row, column) => {
      spilling ||= reader.spillFrom(row, column) !== null || reader.spillParent(row, column) !== null;
    });
    return spilling;
  }

  getCell(row: number, column: number): Range {
    return this.#at({
      row: this.rowIndex + row,
      column: this.columnIndex + column,
      rowCount: 1,
      columnCount: 1,
    });
  }
  getRow(row: number): Range {
    return this.#at({ ...this[areaOf], row: this.rowIndex + row, rowCount: 1 });
  }
  getColumn(column: number): Range {
    return this.#at({ ...this[areaOf], column: this.columnIndex + column, columnCount: 1 });
  }
  getLastRow(): Range {
    return this.getRow(this.rowCount - 1);
  }
  getLastColumn(): Range {
    return this.getColumn(this.columnCount - 1);
  }
  getLastCell(): Range {
    return this.getCell(this.rowCount - 1, this.columnCount - 1);
  }
  getRowsAbove(count = 1): Range {
    return this.#at({ ...this[areaOf], row: this.rowIndex - count, rowCount: count });
  }
  getRowsBelow(count = 1): Range {
    return this.#at({ ...this[areaOf], row: this.rowIndex + this.rowCount, rowCount: count });
  }
  getColumnsBefore(count = 1): Range {
    return this.#at({ ...this[areaOf], column: this.columnIndex - count, columnCount: count });
  }
  getColumnsAfter(count = 1): Range {
    return this.#at({ ...this[areaOf], column: this.columnIndex + this.columnCount, columnCount: count });
  }
  getEntireRow(): Range {
    return this.#at({ ...this[areaOf], column: 0, columnCount: maximumColumns });
  }
  getEntireColumn(): Range {
    return this.#at({ ...this[areaOf], row: 0, rowCount: maximumRows });
  }
  getOffsetRange(rowOffset: number, columnOffset: number): Range {
    return this.#at({
      ...this[areaOf],
      row: this.rowIndex + rowOffset,
      column: this.columnIndex + columnOffset,
    });
  }
  getResizedRange(deltaRows: number, deltaColumns: number): Range {
    return this.getAbsoluteResizedRange(this.rowCount + deltaRows, this.columnCount + deltaColumns);
  }
  getAbsoluteResizedRange(rowCount: number, columnCount: number): Range {
    return this.#at({ ...this[areaOf], rowCount, columnCount });
  }

  getIntersection(other: Range | string): Range {
    return this.getIntersectionOrNullObject(other) ?? notThere();
  }
  getIntersectionOrNullObject(other: Range | string): Range | null {
    const range = this.#range(other);
    const common = intersection(this[areaOf], range[areaOf]);
    const isSameSheet = range[sheetOf].getSheetId() === this[sheetOf].getSheetId();
    return common === null || !isSameSheet ? null : this.#at(common);
  }
  getBoundingRect(other: Range | string): Range {
    const { row, column, rowCount, columnCount } = this.#range(other)[areaOf];
    const top = Math.min(this.rowIndex, row);
    const left = Math.min(this.columnIndex, column);
    const bottom = Math.max(this.rowIndex + this.rowCount, row + rowCount);
    const right = Math.max(this.columnIndex + this.columnCount, column + columnCount);
    return this.#at({ row: top, column: left, rowCount: bottom - top, columnCount: right - left });
  }

  async getSpillParent(): Promise<Range> {
    return (await this.getSpillParentOrNullObject()) ?? notThere();
  }
  async getSpillParentOrNullObject(): Promise<Range | null> {
    const reader = await this.#settledReader();
    const parent = reader.spillParent(this.rowIndex, this.columnIndex);
    return parent === null ? null : this.#at({ ...parent, rowCount: 1, columnCount: 1 });
  }
  async getSpillingToRange(): Promise<Range> {
    return (await this.getSpillingToRangeOrNullObject()) ?? notThere();
  }
  async getSpillingToRangeOrNullObject(): Promise<Range | null> {
    if (this.cellCount !== 1) throw invalidArgument();
    const reader = await this.#settledReader();
    const area = reader.spillFrom(this.rowIndex, this.columnIndex);
    return area === null ? null : this.#at(area);
  }

  async getSurroundingRegion(): Promise<Range> {
    const reader = await this.#settledReader();
    return this.#at(surroundingRegion(reader, this[areaOf]));
  }
  async getUsedRange(): Promise<Range> {
    return (await this.getUsedRangeOrNullObject()) ?? this.getCell(0, 0);
  }
  async getUsedRangeOrNullObject(): Promise<Range | null> {
    const used = (await this.#settledReader()).usedArea();
    const common = used === null ? null : intersection(used, this[areaOf]);
    return common === null ? null : this.#at(common);
  }

  getTables(fullyContained = true): TableScopedCollection {
    return new TableScopedCollection(this.#document, this[sheetOf], this[areaOf], fullyContained);
  }

  select(): void {
    this.#document.grid.select(this[sheetOf], this[areaOf]);
  }
  clear(applyTo: Excel.ClearApplyTo | `${Excel.ClearApplyTo}` = 'All'): void {
    clearRange(this[sheetOf], this[areaOf], applyTo);
  }
  calculate(): Promise<void> {
    return this.#document.grid.calculation.recalculateAll();
  }

  #at(area: Area): Range {
    if (!isOnSheet(area)) throw invalidArgument();
    return new Range(this.#document, this[sheetOf], area);
  }

  #range(other: Range | string): Range {
    if (other instanceof Range) return other;
    const parsed = parseAddress(other);
    if (parsed === null) throw invalidArgument();
    return this.#at(parsed.area);
  }

  #reader(): CellReader {
    return this.#document.grid.reader(this[sheetOf]);
  }

  async #settledReader(): Promise<CellReader> {
    await this.#document.grid.calculation.settled();
    return this.#reader();
  }

  #read<Value>(readCell: (reader: CellReader, row: number, column: number) => Value): Matrix<Value> {
    const reader = this.#reader();
    return gridOf(this[areaOf], (row, column) => readCell(reader, row, column));
  }
}

function notThere(): never {
  throw itemNotFound();
}
