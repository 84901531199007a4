import { quoteSheet, readAddress } from '../../functions/addresses';
import type { Cells } from '../../core/cell';
import { cellProperties, cellsOf, mostCells } from '../readRange';
import { rangeAt } from '../select';

/** A range that was read from the workbook, with its sheet in the address: `Annual!A1:Q46`. */
export interface ReadRange {
  readonly state: 'read';
  readonly address: string;
  /** Blank cells are null. */
  readonly cells: Cells;
}

/** Why a selection gives no cells. */
export type RangeReading = ReadRange | { readonly state: 'severalAreas' | 'tooLarge' | 'empty' };

/**
 * Reads the selected labelled table. One selected cell stands for the region of filled cells around it;
 * whole columns are read as far as they hold something.
 */
export function readSelectedTable(): Promise<RangeReading> {
  return readSelected((selected) => selected.getSurroundingRegion());
}

/** Reads exactly what is selected; whole columns as far as they hold something. */
export function readSelectedRange(): Promise<RangeReading> {
  return readSelected((selected) => selected);
}

/** Reads the cells that an address names, as they are now. */
export function readAt(address: string): Promise<RangeReading> {
  return Excel.run((context) => read(context, rangeAt(context, address)));
}

/** The address of the active cell, with its sheet. */
export function readActiveCell(): Promise<string> {
  return Excel.run(async (context) => {
    const active = context.workbook.getActiveCell();
    active.load('address');
    await context.sync();
    return plainAddress(active.address);
  });
}

function readSelected(ofOneCell: (selected: Excel.Range) => Excel.Range): Promise<RangeReading> {
  return Excel.run(async (context) => {
    const selected = await selectedRange(context);
    if (selected === undefined) return { state: 'severalAreas' };
    return read(context, selected.cellCount === 1 ? ofOneCell(selected) : selected);
  });
}

/** Excel refuses to give a selection of several areas as one range. */
async function selectedRange(context: Excel.RequestContext): Promise<Excel.Range | undefined> {
  const selected = context.workbook.getSelectedRange();
  selected.load('cellCount');
  try {
    await context.sync();
    return selected;
  } catch (error) {
    if (error instanceof OfficeExtension.Error && error.code === 'InvalidSelection') return undefined;
    throw error;
  }
}

async function read(context: Excel.RequestContext, range: Excel.Range): Promise<RangeReading> {
  // Only whole columns and rows are cut: a blank row inside a selection is part of it.
  const used = range.getUsedRangeOrNullObject(true);
  range.load('address,rowIndex,columnIndex,rowCount,columnCount,isEntireColumn,isEntireRow');
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  await context.sync();
  if (used.isNullObject) return { state: 'empty' };
  const isOpen = range.isEntireColumn || range.isEntireRow;
  const rows = isOpen ? used.rowIndex + used.rowCount - range.rowIndex : range.rowCount;
  const columns = isOpen ? used.columnIndex + used.columnCount - range.columnIndex : range.columnCount;
  if (rows * columns > mostCells) return { state: 'tooLarge' };
  const area = isOpen ? range.getAbsoluteResizedRange(rows, columns) : range;
  area.load(cellProperties);
  await context.sync();
  return { state: 'read', address: plainAddress(area.address), cells: cellsOf(area) };
}

/** An address as a formula writes it: the sheet quoted where Excel quotes it, without dollar signs. */
export function plainAddress(address: string): string {
  const sheet = readAddress(address)?.sheet;
  const cells = address.slice(address.lastIndexOf('!') + 1).replaceAll('$', '');
  return sheet === undefined ? cells : `${quoteSheet(sheet)}!${cells}`;
}
