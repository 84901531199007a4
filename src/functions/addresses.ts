import { locateByPosition, type Locate, type Place } from '../core/place';

/** A rectangle on a sheet, counted from 0. */
export interface Area {
  readonly sheet: string | undefined;
  readonly row: number;
  readonly column: number;
}

const address = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?\$?([A-Z]{1,3})?\$?(\d+)?(?::|$)/i;

/** The top left corner of an address such as `Sheet1!A1:B9` or `'My sheet'!A:C`; undefined for anything else. */
export function readAddress(text: string | undefined): Area | undefined {
  const match = address.exec(text ?? '');
  if (!match || (match[3] === undefined && match[4] === undefined)) return undefined;
  const [, quoted, plain, letters, digits] = match;
  return {
    sheet: quoted?.replaceAll("''", "'") ?? plain,
    row: digits === undefined ? 0 : Number(digits) - 1,
    column: letters === undefined ? 0 : columnNumber(letters),
  };
}

function columnNumber(letters: string): number {
  return (
    Array.from(letters.toUpperCase()).reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) -
    1
  );
}

/** The letters of a column counted from 0: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnLetters(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}

/** A sheet name as a formula writes it: quoted where Excel quotes it. */
export function quoteSheet(sheet: string): string {
  return /^[A-Za-z_][A-Za-z0-9_.]*$/.test(sheet) && readAddress(sheet) === undefined
    ? sheet
    : `'${sheet.replaceAll("'", "''")}'`;
}

/**
 * Words for places by the addresses of the arguments. The sheet is named only where it is not the
 * caller's. An argument without an address (a constant, an expression) is located by position.
 */
export function locateByAddress(
  parameters: readonly string[],
  addresses: readonly (string | undefined)[] | undefined,
  caller: string | undefined,
): Locate {
  const home = readAddress(caller)?.sheet;
  return (place) => {
    const area = readAddress(addresses?.[parameters.indexOf(place.argument)]);
    if (area === undefined) return locateByPosition(place);
    const sheet = area.sheet === undefined || area.sheet === home ? '' : `${quoteSheet(area.sheet)}!`;
    if (place.row === undefined || place.column === undefined) {
      return `${sheet}${bare(addresses?.[parameters.indexOf(place.argument)] ?? '')}`;
    }
    return sheet + cellsAddress(area, place.row, place.column, place);
  };
}

function bare(text: string): string {
  return text.slice(text.lastIndexOf('!') + 1).replaceAll('$', '');
}

function cellsAddress(area: Area, row: number, column: number, { rows = 1, columns = 1 }: Place): string {
  const cell = (addRows: number, addColumns: number) =>
    `${columnLetters(area.column + column + addColumns)}${area.row + row + addRows + 1}`;
  const first = cell(0, 0);
  return rows === 1 && columns === 1 ? first : `${first}:${cell(rows - 1, columns - 1)}`;
}
