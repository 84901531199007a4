/* eslint-disable @typescript-eslint/class-literal-property-style --
   The interpreter finds properties as getters of the class; a field would be invisible to the add-in. */
import { localAddress } from '../grid/address';
import { invalidArgument, itemNotFound } from '../rich-api/hostError';
import { HostCollection, HostObject, identity } from '../rich-api/hostObject';
import type { CommentRecord } from './documentStore';
import { findPlace, sheetById, type HostDocument } from './hostDocument';
import type { Mirrors } from './mirrors';
import { Range, areaOf, sheetOf } from './range';

export class Comment extends HostObject implements Mirrors<Comment, Excel.Comment> {
  readonly #document: HostDocument;
  readonly #record: CommentRecord;

  constructor(document: HostDocument, record: CommentRecord) {
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
  get authorName(): string {
    return 'You';
  }
  get content(): string {
    return this.#record.content;
  }
  set content(content: string) {
    this.#document.store.change(() => {
      this.#record.content = content;
    });
  }
  getLocation(): Range {
    return new Range(this.#document, sheetById(this.#document, this.#record.sheetId), this.#record.area);
  }
  delete(): void {
    this.#document.store.change((data) => {
      data.comments = data.comments.filter(({ id }) => id !== this.id);
    });
  }
}

export class CommentCollection
  extends HostCollection<Comment>
  implements Mirrors<CommentCollection, Excel.CommentCollection>
{
  readonly #document: HostDocument;

  constructor(document: HostDocument) {
    super();
    this.#document = document;
  }

  override get items(): Comment[] {
    return this.#document.store.data.comments.map((record) => new Comment(this.#document, record));
  }
  getCount(): number {
    return this.items.length;
  }
  getItem(id: string): Comment {
    const comment = this.items.find((item) => item.id === id);
    if (comment === undefined) throw itemNotFound();
    return comment;
  }
  getItemByCell(cell: Range | string): Comment {
    const { sheetId, address } = this.#cell(cell);
    const { comments } = this.#document.store.data;
    const record = comments.find(
      (comment) => comment.sheetId === sheetId && localAddress(comment.area) === address,
    );
    if (record === undefined) throw itemNotFound();
    return new Comment(this.#document, record);
  }
  add(cell: Range | string, content: string): Comment {
    const { sheetId, area } = this.#cell(cell);
    const { store } = this.#document;
    const record: CommentRecord = { id: store.nextId('comment'), sheetId, area, content };
    store.change((data) => {
      data.comments.push(record);
    });
    return new Comment(this.#document, record);
  }

  #cell(cell: Range | string): { sheetId: string; area: CommentRecord['area']; address: string } {
    const { sheet, area } =
      cell instanceof Range
        ? { sheet: cell[sheetOf], area: cell[areaOf] }
        : findPlace(this.#document, cell, this.#document.grid.activeSheet());
    if (area.rowCount * area.columnCount !== 1) throw invalidArgument();
    return { sheetId: sheet.getSheetId(), area, address: localAddress(area) };
  }
}
