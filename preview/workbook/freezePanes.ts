import type { FWorksheet } from '@univerjs/sheets/facade';
import { HostObject } from '../rich-api/hostObject';
import type { HostDocument } from './hostDocument';
import type { Mirrors } from './mirrors';
import { Range, areaOf } from './range';
import { parseAddress, type Area } from '../grid/address';
import { invalidArgument } from '../rich-api/hostError';

export class FreezePanes extends HostObject implements Mirrors<FreezePanes, Excel.WorksheetFreezePanes> {
  readonly #document: HostDocument;
  readonly #sheet: FWorksheet;

  constructor(document: HostDocument, sheet: FWorksheet) {
    super();
    this.#document = document;
    this.#sheet = sheet;
  }

  freezeRows(count = 1): void {
    this.#sheet.setFrozenRows(count);
  }
  freezeColumns(count = 1): void {
    this.#sheet.setFrozenColumns(count);
  }
  freezeAt(frozen: Range | string): void {
    const area = frozen instanceof Range ? frozen[areaOf] : parseAddress(frozen)?.area;
    if (area === undefined) throw invalidArgument();
    const [rows, columns] = [area.row + area.rowCount, area.column + area.columnCount];
    this.#sheet.setFreeze({ xSplit: columns, ySplit: rows, startRow: rows, startColumn: columns });
  }
  unfreeze(): void {
    this.#sheet.cancelFreeze();
  }
  getLocationOrNullObject(): Range | null {
    const rows = Math.max(0, this.#sheet.getFrozenRows());
    const columns = Math.max(0, this.#sheet.getFrozenColumns());
    if (rows === 0 && columns === 0) return null;
    const area: Area = {
      row: 0,
      column: 0,
      rowCount: rows === 0 ? this.#sheet.getMaxRows() : rows,
      columnCount: columns === 0 ? this.#sheet.getMaxColumns() : columns,
    };
    return new Range(this.#document, this.#sheet, area);
  }
}
