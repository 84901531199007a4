import { BooleanNumber, HorizontalAlign, WrapStrategy, type IStyleData } from '@univerjs/core';
import type { Alignment, Cell, Fill } from 'exceljs';

const horizontalFromFile: Partial<Record<NonNullable<Alignment['horizontal']>, HorizontalAlign>> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
};

const horizontalForFile: Partial<Record<HorizontalAlign, NonNullable<Alignment['horizontal']>>> = {
  [HorizontalAlign.LEFT]: 'left',
  [HorizontalAlign.CENTER]: 'center',
  [HorizontalAlign.RIGHT]: 'right',
};

/** Files write colours as AARRGGBB; theme colours are left to the default. */
const colorFromFile = (argb: string | undefined): string | null =>
  argb === undefined ? null : `#${argb.slice(-6)}`;
const colorForFile = (rgb: string): string => `FF${rgb.replace('#', '').toUpperCase()}`;

function fillColor(fill: Fill | undefined): string | null {
  return fill?.type === 'pattern' && fill.pattern === 'solid' ? colorFromFile(fill.fgColor?.argb) : null;
}

/** The formatting that the preview can show; the rest of a file's formatting is lost. */
export function styleFromFile({ font, fill, alignment, numFmt }: Partial<Cell>): IStyleData | null {
  const style: IStyleData = {};
  if (numFmt && numFmt !== 'General') style.n = { pattern: numFmt };
  if (font?.bold === true) style.bl = BooleanNumber.TRUE;
  if (font?.italic === true) style.it = BooleanNumber.TRUE;
  if (font?.size !== undefined) style.fs = font.size;
  if (font?.name !== undefined) style.ff = font.name;
  const color = colorFromFile(font?.color?.argb);
  if (color !== null) style.cl = { rgb: color };
  const background = fillColor(fill);
  if (background !== null) style.bg = { rgb: background };
  const horizontal = alignment?.horizontal && horizontalFromFile[alignment.horizontal];
  if (horizontal !== undefined) style.ht = horizontal;
  if (alignment?.wrapText === true) style.tb = WrapStrategy.WRAP;
  return Object.keys(style).length === 0 ? null : style;
}

export function applyStyle(cell: Cell, style: IStyleData): void {
  if (style.n) cell.numFmt = style.n.pattern;
  const font: Cell['font'] = {};
  if (style.bl === BooleanNumber.TRUE) font.bold = true;
  if (style.it === BooleanNumber.TRUE) font.italic = true;
  if (style.fs !== undefined) font.size = style.fs;
  if (style.ff) font.name = style.ff;
  if (style.cl?.rgb?.startsWith('#')) font.color = { argb: colorForFile(style.cl.rgb) };
  if (Object.keys(font).length > 0) cell.font = font;
  if (style.bg?.rgb?.startsWith('#')) {
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: colorForFile(style.bg.rgb) } };
  }
  const horizontal = horizontalForFile[style.ht ?? HorizontalAlign.UNSPECIFIED];
  const alignment: Partial<Alignment> = {
    ...(horizontal === undefined ? {} : { horizontal }),
    ...(style.tb === WrapStrategy.WRAP ? { wrapText: true } : {}),
  };
  if (Object.keys(alignment).length > 0) cell.alignment = alignment;
}
