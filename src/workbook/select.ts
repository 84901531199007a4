import { columnLetters, quoteSheet, readAddress } from '../functions/addresses';
import type { Place } from '../core/place';

/** Selects a range by its address and brings its sheet to the front. */
export function selectAddress(address: string): Promise<void> {
  return Excel.run(async (context) => {
    rangeAt(context, address).select();
    await context.sync();
  });
}

/** A range by an address that may name its sheet. */
export function rangeAt(context: Excel.RequestContext, address: string): Excel.Range {
  const sheetName = readAddress(address)?.sheet;
  const { worksheets } = context.workbook;
  const sheet = sheetName === undefined ? worksheets.getActiveWorksheet() : worksheets.getItem(sheetName);
  return sheet.getRange(address.slice(address.lastIndexOf('!') + 1));
}

/** The address of a place in an argument whose own address is known. */
export function addressOfPlace(place: Place, argumentAddress: string | undefined): string | undefined {
  const area = readAddress(argumentAddress);
  if (area === undefined || argumentAddress === undefined) return undefined;
  if (place.row === undefined || place.column === undefined) return argumentAddress;
  const sheet = area.sheet === undefined ? '' : `${quoteSheet(area.sheet)}!`;
  const corner = (addRows: number, addColumns: number) =>
    `${columnLetters(area.column + (place.column ?? 0) + addColumns)}${area.row + (place.row ?? 0) + addRows + 1}`;
  const { rows = 1, columns = 1 } = place;
  const first = corner(0, 0);
  return `${sheet}${rows === 1 && columns === 1 ? first : `${first}:${corner(rows - 1, columns - 1)}`}`;
}
