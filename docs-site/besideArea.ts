import { unitOfLabel } from '../src/core/table/dictionary';
import type { Cells } from '../src/core/cell';
import { cellText } from './cellText';

/** A rectangle on a sample sheet, counted from 0. */
export interface Area {
  readonly sheet: Cells;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Labels beside and above a range: what the explanation is told, and the title of the labels. */
export interface Beside {
  readonly title?: string;
  readonly names?: readonly string[];
  readonly across?: readonly string[];
  readonly unit?: string;
}

/**
 * The labels of a range on a sample sheet, where labels stand in the first column and headers in the first
 * row. A range that starts the sheet holds its labels itself.
 */
export function besideArea({ sheet, top, left, bottom, right }: Area): Beside {
  if (left === 0 || top === 0) return {};
  const headers = (sheet[0] ?? []).slice(left, right + 1).map(cellText);
  const unit = unitOfLabel(headers[0] ?? '');
  return {
    title: cellText(sheet[0]?.[0]),
    names: sheet.slice(top, bottom + 1).map((row) => cellText(row[0])),
    ...(bottom > top && right > left && { across: headers.map(withoutUnit) }),
    ...(unit !== undefined && { unit }),
  };
}

function withoutUnit(header: string): string {
  return header.replace(/ \([^()]*\)$/, '');
}
