import { BooleanNumber, type IStyleData, type Nullable } from '@univerjs/core';
import type { FWorksheet } from '@univerjs/sheets/facade';
import type { Area } from '../grid/address';
import { pixelsPerPoint } from '../grid/units';
import { notImplemented } from '../rich-api/hostError';
import { HostObject } from '../rich-api/hostObject';
import type { HostDocument } from './hostDocument';
import type { Mirrors } from './mirrors';
import { forEachCell } from './rangeReading';
import { fRange, onSheet } from './rangeWriting';

const horizontal: Record<number, string> = { 0: 'General', 1: 'Left', 2: 'Center', 3: 'Right' };
const vertical: Record<number, string> = { 0: 'Bottom', 1: 'Top', 2: 'Center', 3: 'Bottom' };

/** The styles of a range as the engine holds them. */
class Styles {
  constructor(
    readonly document: HostDocument,
    readonly sheet: FWorksheet,
    readonly area: Area,
  ) {}

  get target(): ReturnType<typeof fRange> {
    return fRange(this.sheet, this.area);
  }

  /** The value all cells share, or null when they differ, as in Excel. */
  shared<Value>(read: (style: IStyleData) => Value): Value | null {
    const core = this.sheet.getSheet();
    const found = new Set<Value>();
    forEachCell(this.area, (row, column) => {
      found.add(read(core.getComposedCellStyle(row, column)));
    });
    const [first] = found;
    return found.size === 1 && first !== undefined ? first : null;
  }
}

export class RangeFill extends HostObject implements Mirrors<RangeFill, Excel.RangeFill> {
  readonly #styles: Styles;

  constructor(styles: Styles) {
    super();
    this.#styles = styles;
  }

  get color(): string {
    return hostNull(this.#styles.shared((style) => hexColor(style.bg?.rgb) ?? '#FFFFFF'));
  }
  set color(color: string) {
    this.#styles.target.setBackgroundColor(color);
  }
  clear(): void {
    this.#styles.target.setBackgroundColor('');
  }
}

export class RangeFont extends HostObject implements Mirrors<RangeFont, Excel.RangeFont> {
  readonly #styles: Styles;

  constructor(styles: Styles) {
    super();
    this.#styles = styles;
  }

  get bold(): boolean {
    return hostNull(this.#styles.shared((style) => style.bl === BooleanNumber.TRUE));
  }
  set bold(bold: boolean) {
    this.#styles.target.setFontWeight(bold ? 'bold' : 'normal');
  }
  get italic(): boolean {
    return hostNull(this.#styles.shared((style) => style.it === BooleanNumber.TRUE));
  }
  set italic(italic: boolean) {
    this.#styles.target.setFontStyle(italic ? 'italic' : 'normal');
  }
  get color(): string {
    return hostNull(this.#styles.shared((style) => hexColor(style.cl?.rgb) ?? '#000000'));
  }
  set color(color: string) {
    this.#styles.target.setFontColor(color);
  }
  get size(): number {
    return hostNull(this.#styles.shared((style) => style.fs ?? 11));
  }
  set size(size: number) {
    this.#styles.target.setFontSize(size);
  }
  get name(): string {
    return hostNull(this.#styles.shared((style) => style.ff ?? 'Arial'));
  }
  set name(name: string) {
    this.#styles.target.setFontFamily(name);
  }
}

export class RangeFormat extends HostObject implements Mirrors<RangeFormat, Excel.RangeFormat> {
  readonly #styles: Styles;

  constructor(document: HostDocument, sheet: FWorksheet, area: Area) {
    super();
    this.#styles = new Styles(document, sheet, onSheet(sheet, area));
  }

  get fill(): RangeFill {
    return new RangeFill(this.#styles);
  }
  get font(): RangeFont {
    return new RangeFont(this.#styles);
  }

  get horizontalAlignment(): `${Excel.HorizontalAlignment}` {
    const shown = this.#styles.shared((style) => horizontal[style.ht ?? 0] ?? 'General');
    return hostNull(shown) as `${Excel.HorizontalAlignment}`;
  }
  set horizontalAlignment(alignment: string) {
    // The engine's own name for right is "normal"; it cannot return to the general alignment.
    const names: Record<string, 'left' | 'center' | 'normal'> = {
      Left: 'left',
      Center: 'center',
      Right: 'normal',
    };
    const name = names[alignment];
    if (name === undefined) throw notImplemented(`the alignment "${alignment}"`);
    this.#styles.target.setHorizontalAlignment(name);
  }
  get verticalAlignment(): `${Excel.VerticalAlignment}` {
    return hostNull(this.#styles.shared((style) => vertical[style.vt ?? 0])) as `${Excel.VerticalAlignment}`;
  }
  set verticalAlignment(alignment: string) {
    const names: Record<string, 'top' | 'middle' | 'bottom'> = { Top: 'top', Center: 'middle' };
    this.#styles.target.setVerticalAlignment(names[alignment] ?? 'bottom');
  }

  get wrapText(): boolean {
    return this.#styles.target.getWrap();
  }
  set wrapText(wrap: boolean) {
    this.#styles.target.setWrap(wrap);
  }

  get columnWidth(): number {
    return this.#styles.sheet.getColumnWidth(this.#styles.area.column) / pixelsPerPoint;
  }
  set columnWidth(points: number) {
    const { sheet, area } = this.#styles;
    sheet.setColumnWidths(area.column, area.columnCount, Math.round(points * pixelsPerPoint));
  }
  get rowHeight(): number {
    return this.#styles.sheet.getRowHeight(this.#styles.area.row) / pixelsPerPoint;
  }
  set rowHeight(points: number) {
    const { sheet, area } = this.#styles;
    sheet.setRowHeightsForced(area.row, area.rowCount, Math.round(points * pixelsPerPoint));
  }

  async autofitColumns(): Promise<void> {
    const { document, sheet, area } = this.#styles;
    await document.grid.calculation.settled();
    sheet.autoResizeColumns(area.column, area.columnCount);
  }
  async autofitRows(): Promise<void> {
    const { document, sheet, area } = this.#styles;
    await document.grid.calculation.settled();
    sheet.autoResizeRows(area.row, area.rowCount);
  }
}

/** Mixed formats travel as null, although the types of Office.js do not say so. */
function hostNull<Value>(value: Value | null): Value {
  return value as Value;
}

function hexColor(color: Nullable<string>): string | null {
  if (!color) return null;
  const parts = /^rgba?\((\d+), ?(\d+), ?(\d+)/.exec(color);
  if (!parts) return color.toUpperCase();
  return `#${parts
    .slice(1, 4)
    .map((part) => Number(part).toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase()}`;
}
