import { ScrollCommand, type IScrollCommandParams } from '@univerjs/sheets-ui';
import type { FUniver } from '@univerjs/core/facade';
import type { FWorksheet } from '@univerjs/sheets/facade';

/** How much of the view the cells before a cell may take that is scrolled to. */
const shareBefore = 0.25;

/** One direction of the view, in pixels of the sheet at a zoom of 100 %. */
interface Axis {
  /** The end of each row or column. */
  ends: readonly number[];
  frozen: number;
  /** Width of the row headers or height of the column headers. */
  header: number;
  scrolled: number;
  /** Size of the canvas. */
  size: number;
}

const startOf = ({ ends }: Axis, index: number): number => (index === 0 ? 0 : (ends[index - 1] ?? 0));
const frozenSize = (axis: Axis): number => startOf(axis, axis.frozen);

/** Which part of the sheet is seen on the canvas. */
export class SheetView {
  readonly #api: FUniver;
  readonly #container: HTMLElement;

  constructor(api: FUniver, container: HTMLElement) {
    this.#api = api;
    this.#container = container;
  }

  /** Scrolls to a cell of the visible sheet, with a little of what stands before it; not if it is in view. */
  reveal(sheet: FWorksheet, row: number, column: number): void {
    const axes = this.#axes(sheet);
    if (axes === null) return;
    const [left, top] = [scrollTo(axes.columns, column), scrollTo(axes.rows, row)];
    if (left === null && top === null) return;
    const scroll: IScrollCommandParams = {
      sheetViewStartColumn: 0,
      sheetViewStartRow: 0,
      offsetX: left ?? axes.columns.scrolled,
      offsetY: top ?? axes.rows.scrolled,
    };
    this.#api.syncExecuteCommand(ScrollCommand.id, scroll);
  }

  /** Where a cell of the visible sheet stands in the window. */
  rectangle(sheet: FWorksheet, row: number, column: number): DOMRect {
    const axes = this.#axes(sheet);
    if (axes === null) return new DOMRect();
    const origin = this.#canvas();
    const zoom = sheet.getZoom();
    const [x, width] = placeOf(axes.columns, column);
    const [y, height] = placeOf(axes.rows, row);
    return new DOMRect(origin.x + x * zoom, origin.y + y * zoom, width * zoom, height * zoom);
  }

  /** A sheet that was never shown has no view. */
  #axes(sheet: FWorksheet): { rows: Axis; columns: Axis } | null {
    const skeleton = sheet.getSkeleton();
    if (skeleton === null || skeleton === undefined) return null;
    const freeze = sheet.getFreeze();
    const { width, height } = this.#canvas();
    const zoom = sheet.getZoom();
    return {
      columns: {
        ends: skeleton.columnWidthAccumulation,
        frozen: Math.max(0, freeze.startColumn),
        header: skeleton.rowHeaderWidth,
        scrolled: skeleton.scrollX,
        size: width / zoom,
      },
      rows: {
        ends: skeleton.rowHeightAccumulation,
        frozen: Math.max(0, freeze.startRow),
        header: skeleton.columnHeaderHeight,
        scrolled: skeleton.scrollY,
        size: height / zoom,
      },
    };
  }

  #canvas(): DOMRect {
    const canvas = this.#container.querySelector('canvas[id^="univer-sheet-main-canvas"]');
    return canvas?.getBoundingClientRect() ?? new DOMRect();
  }
}

/** How far to scroll so that a row or column is in view; null when it is. */
function scrollTo(axis: Axis, index: number): number | null {
  const { ends, frozen, header, scrolled, size } = axis;
  if (index < frozen) return null;
  const room = size - header - frozenSize(axis);
  const near = startOf(axis, index) - frozenSize(axis);
  const far = (ends[index] ?? near) - frozenSize(axis);
  if (near >= scrolled && far <= scrolled + room) return null;
  let first = index;
  while (first > frozen && startOf(axis, index) - startOf(axis, first - 1) <= room * shareBefore) first--;
  // The engine can start the view with any row or column, but is out by the size of the frozen ones.
  return startOf(axis, first) - frozenSize(axis);
}

function placeOf(axis: Axis, index: number): [start: number, size: number] {
  const start = startOf(axis, index);
  const scrolled = index < axis.frozen ? 0 : axis.scrolled;
  return [axis.header + start - scrolled, (axis.ends[index] ?? start) - start];
}
