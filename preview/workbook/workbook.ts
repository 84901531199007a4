import { HostObject } from '../rich-api/hostObject';
import { Application } from './application';
import { CommentCollection } from './comments';
import type { HostDocument } from './hostDocument';
import type { Mirrors } from './mirrors';
import { NamedItemCollection } from './names';
import { Range } from './range';
import { SettingCollection } from './settings';
import { TableCollection } from './tables';
import { WorksheetCollection } from './worksheets';

/** Where every request of the Excel API starts. */
export class Workbook extends HostObject implements Mirrors<Workbook, Excel.Workbook> {
  readonly #document: HostDocument;

  constructor(document: HostDocument) {
    super();
    this.#document = document;
  }

  get name(): string {
    return `${this.#document.grid.workbook.getName()}.xlsx`;
  }
  get application(): Application {
    return new Application(this.#document);
  }
  get worksheets(): WorksheetCollection {
    return new WorksheetCollection(this.#document);
  }
  get names(): NamedItemCollection {
    return new NamedItemCollection(this.#document, null);
  }
  get tables(): TableCollection {
    return new TableCollection(this.#document, null);
  }
  get comments(): CommentCollection {
    return new CommentCollection(this.#document);
  }
  get settings(): SettingCollection {
    return new SettingCollection(this.#document.store);
  }

  getSelectedRange(): Range {
    const { sheet, area } = this.#document.grid.selection();
    return new Range(this.#document, sheet, area);
  }
  getActiveCell(): Range {
    const { sheet, activeCell } = this.#document.grid.selection();
    return new Range(this.#document, sheet, activeCell);
  }
}
