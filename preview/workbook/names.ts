/* eslint-disable @typescript-eslint/class-literal-property-style --
   The interpreter finds properties as getters of the class; a field would be invisible to the add-in. */
import type { FWorksheet } from '@univerjs/sheets/facade';
import { localAddress, parseAddress, quoteSheetName } from '../grid/address';
import { HostError, invalidArgument, itemAlreadyExists, itemNotFound } from '../rich-api/hostError';
import { HostCollection, HostObject, identity } from '../rich-api/hostObject';
import { findPlace, type HostDocument } from './hostDocument';
import type { Mirrors } from './mirrors';
import { Range, areaOf, sheetOf } from './range';

type DefinedName = ReturnType<FWorksheet['getDefinedNames']>[number];

export class NamedItem extends HostObject implements Mirrors<NamedItem, Excel.NamedItem> {
  readonly #document: HostDocument;
  readonly #name: DefinedName;

  constructor(document: HostDocument, name: DefinedName) {
    super();
    this.#document = document;
    this.#name = name;
  }

  override get [identity](): { Name: string } {
    return { Name: this.name };
  }

  get name(): string {
    return this.#name.getName();
  }
  get formula(): string {
    const formula = this.#name.getFormulaOrRefString();
    return formula.startsWith('=') ? formula : `=${formula}`;
  }
  get comment(): string {
    return this.#name.getComment() ?? '';
  }
  get scope(): `${Excel.NamedItemScope}` {
    return this.#name.isWorkbookScope() ? 'Workbook' : 'Worksheet';
  }
  get visible(): boolean {
    return true;
  }
  get type(): `${Excel.NamedItemType}` {
    return this.getRangeOrNullObject() === null ? 'String' : 'Range';
  }
  get value(): unknown {
    return this.getRangeOrNullObject()?.address ?? this.formula;
  }

  getRange(): Range {
    const range = this.getRangeOrNullObject();
    if (range === null) throw itemNotFound();
    return range;
  }
  getRangeOrNullObject(): Range | null {
    try {
      const { grid } = this.#document;
      const { sheet, area } = findPlace(
        this.#document,
        this.#name.getFormulaOrRefString(),
        grid.activeSheet(),
      );
      return new Range(this.#document, sheet, area);
    } catch (error) {
      if (error instanceof HostError) return null;
      throw error;
    }
  }
  delete(): void {
    this.#name.delete();
  }
}

/** The names of the workbook, or those of one sheet. */
export class NamedItemCollection
  extends HostCollection<NamedItem>
  implements Mirrors<NamedItemCollection, Excel.NamedItemCollection>
{
  readonly #document: HostDocument;
  readonly #sheet: FWorksheet | null;

  constructor(document: HostDocument, sheet: FWorksheet | null) {
    super();
    this.#document = document;
    this.#sheet = sheet;
  }

  override get items(): NamedItem[] {
    return this.#names().map((name) => new NamedItem(this.#document, name));
  }

  getCount(): number {
    return this.#names().length;
  }
  getItem(key: string): NamedItem {
    const item = this.getItemOrNullObject(key);
    if (item === null) throw itemNotFound();
    return item;
  }
  getItemOrNullObject(key: string): NamedItem | null {
    return this.items.find(({ name }) => name.toLowerCase() === key.toLowerCase()) ?? null;
  }

  add(name: string, reference: Range | string, comment = ''): NamedItem {
    if (!/^[A-Za-z_\\\u00C0-\uFFFF][\w.\\?\u00C0-\uFFFF]*$/.test(name) || parseAddress(name) !== null) {
      throw invalidArgument();
    }
    if (this.getItemOrNullObject(name) !== null) throw itemAlreadyExists();
    const { workbook } = this.#document.grid;
    const builder = workbook.newDefinedNameBuilder().setName(name).setComment(comment);
    if (reference instanceof Range) builder.setRef(absoluteAddress(reference));
    else if (parseAddress(reference.replace(/^=/, '')) !== null) builder.setRef(reference.replace(/^=/, ''));
    else builder.setFormula(reference.startsWith('=') ? reference : `=${reference}`);
    if (this.#sheet !== null) builder.setScopeToWorksheet(this.#sheet);
    workbook.insertDefinedNameBuilder(builder.build());
    return this.getItem(name);
  }

  #names(): DefinedName[] {
    const sheetId = this.#sheet?.getSheetId();
    return this.#document.grid.workbook
      .getDefinedNames()
      .filter((name) =>
        sheetId === undefined ? name.isWorkbookScope() : name.getLocalSheetId() === sheetId,
      );
  }
}

function absoluteAddress(range: Range): string {
  const cells = localAddress(range[areaOf]).replace(/[A-Z]+|\d+/g, (part) => `$${part}`);
  return `${quoteSheetName(range[sheetOf].getSheetName())}!${cells}`;
}
