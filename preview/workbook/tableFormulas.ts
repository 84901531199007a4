import { RemoveSuperTableMutation, SetSuperTableMutation } from '@univerjs/engine-formula';
import type { TableRecord } from './documentStore';
import type { HostDocument } from './hostDocument';
import { columnNames } from './tableReferences';

/** Makes the tables known to the engine, so that formulas can say `Trade[Exports]`. */
export class TableFormulas {
  readonly #document: HostDocument;
  /** Name of each known table -> what the engine was told about it. */
  readonly #known = new Map<string, string>();
  #unitId = '';

  constructor(document: HostDocument) {
    this.#document = document;
    document.store.onChange(() => {
      this.#update();
    });
    const { api } = document.grid.spreadsheet;
    // A header may have been renamed.
    api.addEvent(api.Event.SheetValueChanged, () => {
      this.#update();
    });
  }

  #update(): void {
    const { grid, store } = this.#document;
    const unitId = grid.workbook.getId();
    if (unitId !== this.#unitId) {
      this.#known.clear();
      this.#unitId = unitId;
    }
    for (const table of store.data.tables) this.#tell(unitId, table);
    const names = new Set(store.data.tables.map(({ name }) => name));
    for (const tableName of this.#known.keys()) {
      if (names.has(tableName)) continue;
      this.#known.delete(tableName);
      grid.spreadsheet.api.syncExecuteCommand(RemoveSuperTableMutation.id, { unitId, tableName });
    }
  }

  #tell(unitId: string, table: TableRecord): void {
    const { grid } = this.#document;
    if (grid.workbook.getSheetBySheetId(table.sheetId) === null) return;
    const titles = columnNames(this.#document, table);
    const description = JSON.stringify([table.area, titles]);
    if (this.#known.get(table.name) === description) return;
    this.#known.set(table.name, description);
    const { row, column, rowCount, columnCount } = table.area;
    const range = {
      startRow: row,
      startColumn: column,
      endRow: row + rowCount - 1,
      endColumn: column + columnCount - 1,
    };
    const titleMap = new Map(titles.map((title, index) => [title, index]));
    grid.spreadsheet.api.syncExecuteCommand(SetSuperTableMutation.id, {
      unitId,
      tableName: table.name,
      reference: { sheetId: table.sheetId, titleMap, range },
    });
  }
}
