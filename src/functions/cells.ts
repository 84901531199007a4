import { CellError, type Cell, type Cells, type ErrorCode } from '../core/cell';
import { areAboveZero } from '../core/table/aboveZero';

const errorCodes: ReadonlySet<string> = new Set<ErrorCode>([
  '#N/A',
  '#VALUE!',
  '#DIV/0!',
  '#NUM!',
  '#REF!',
  '#NAME?',
  '#NULL!',
  '#SPILL!',
  '#CALC!',
  '#BUSY!',
]);

/**
 * What Excel hands to a custom function, as cells. A range is an array of rows, a scalar a bare value.
 * @returns undefined for an omitted argument, which arrives as null or undefined.
 */
export function toCells(value: unknown): Cells | undefined {
  if (value === null || value === undefined) return undefined;
  if (!Array.isArray(value)) return [[toCell(value)]];
  const rows: readonly unknown[] = value;
  // Ranges of plain values, the common case, are passed on without a copy.
  return areAboveZero(rows) || isPlain(rows)
    ? (rows as Cells)
    : rows.map((row) => (Array.isArray(row) ? row.map(toCell) : [toCell(row)]));
}

function isPlain(rows: readonly unknown[]): boolean {
  return rows.every((row) => Array.isArray(row) && isPlainRow(row));
}

function isPlainRow(row: readonly unknown[]): boolean {
  // eslint-disable-next-line @typescript-eslint/prefer-for-of -- for-of boxes every double: ten times slower over a whole range
  for (let column = 0; column < row.length; column++) {
    const cell = row[column];
    if (typeof cell !== 'number' && typeof cell !== 'string') return false;
  }
  return true;
}

/**
 * One value as a cell. Data types (entities, formatted numbers) arrive as objects with a `basicValue`;
 * errors inside a range as an object of type "Error" or as a `CustomFunctions.Error`, depending on the
 * host. What cannot be reduced to a plain value is #VALUE!, never a guess.
 */
function toCell(value: unknown): Cell {
  if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean') return value;
  if (value === null || value === undefined) return null;
  if (typeof value !== 'object') return new CellError('#VALUE!');
  const { type, basicType, basicValue, code } = value as Record<string, unknown>;
  if (type === 'Error' || basicType === 'Error' || code !== undefined)
    return new CellError(errorCode(basicValue ?? code));
  if (basicType === 'Empty') return null;
  if (typeof basicValue === 'number' || typeof basicValue === 'string' || typeof basicValue === 'boolean') {
    return type === 'LinkedEntity' || type === 'WebImage' ? new CellError('#VALUE!') : basicValue;
  }
  return new CellError('#VALUE!');
}

function errorCode(code: unknown): ErrorCode {
  return typeof code === 'string' && errorCodes.has(code) ? (code as ErrorCode) : '#VALUE!';
}
