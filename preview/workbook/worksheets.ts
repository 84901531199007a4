import { invalidArgument, itemAlreadyExists, itemNotFound } from '../rich-api/hostError';
import { HostCollection } from '../rich-api/hostObject';
import type { HostDocument } from './hostDocument';
import type { Mirrors } from './mirrors';
import { Worksheet, checkSheetName } from './worksheet';

export class WorksheetCollection
  extends HostCollection<Worksheet>
  implements Mirrors<WorksheetCollection, Excel.WorksheetCollection>
{
  readonly #document: HostDocument;

  constructor(document: HostDocument) {
    super();
    this.#document = document;
  }

  override get items(): Worksheet[] {
    return this.#document.grid.sheets().map((sheet) => new Worksheet(this.#document, sheet));
  }

  getCount(visibleOnly = false): number {
    return this.#visible(visibleOnly).length;
  }
  getItem(key: string): Worksheet {
    const sheet = this.getItemOrNullObject(key);
    if (sheet === null) throw itemNotFound();
    return sheet;
  }
  getItemOrNullObject(key: string): Worksheet | null {
    const sheet = this.#document.grid.findSheet(key);
    return sheet === null ? null : new Worksheet(this.#document, sheet);
  }
  getActiveWorksheet(): Worksheet {
    return new Worksheet(this.#document, this.#document.grid.activeSheet());
  }
  getFirst(visibleOnly = false): Worksheet {
    return this.#visible(visibleOnly)[0] ?? notThere();
  }
  getLast(visibleOnly = false): Worksheet {
    return this.#visible(visibleOnly).at(-1) ?? notThere();
  }

  /** A new sheet goes to the end and does not become the active one, as in Excel. */
  add(name?: string): Worksheet {
    const { grid } = this.#document;
    const title = name ?? this.#freeName();
    checkSheetName(title);
    if (grid.findSheet(title) !== null) throw itemAlreadyExists();
    const active = grid.activeSheet();
    const size = { rowCount: active.getMaxRows(), columnCount: active.getMaxColumns() };
    const sheet = grid.workbook.insertSheet(title, { index: grid.sheets().length, sheet: size });
    active.activate();
    return new Worksheet(this.#document, sheet);
  }

  #visible(visibleOnly: boolean): Worksheet[] {
    return this.items.filter((sheet) => !visibleOnly || sheet.visibility === 'Visible');
  }

  #freeName(): string {
    for (let number = this.items.length + 1; ; number++) {
      const name = `Sheet${number}`;
      if (this.#document.grid.findSheet(name) === null) return name;
    }
  }
}

function notThere(): never {
  throw invalidArgument();
}
