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
  return areAboveZero(rows) || isPlain(rows) ? (rows as Cells) : rectangle(rows);
}

function isPlain(rows: readonly unknown[]): boolean {
  const [first] = rows;
  const width = Array.isArray(first) ? first.length : 0;
  if (width === 0) return false;
  for (const row of rows) {
    if (!Array.isArray(row) || row.length !== width || !isPlainRow(row)) return false;
  }
  return true;
}

/** Rows as cells, at least 1 × 1; what a row lacks is blank. */
function rectangle(rows: readonly unknown[]): Cells {
  const lines = Array.from(rows, (row): readonly unknown[] => (Array.isArray(row) ? row : [row]));
  const width = lines.reduce((most, { length }) => Math.max(most, length), 1);
  const cells = lines.map((line) => Array.from({ length: width }, (_, column) => toCell(line[column])));
  return cells.length === 0 ? [[null]] : cells;
}

function isPlainRow(row: readonly unknown[]): boolean {
  // eslint-disable-next-line @typescript-eslint/prefer-for-of -- for-of boxes every double: ten times slower over a whole range
  for (let column = 0; column < row.length; column++) {
    const cell = row[column];
    if (typeof cell === 'number' ? !Number.isFinite(cell) : typeof cell !== 'string') return false;
  }
  return true;
}

function toCell(value: unknown): Cell {
  if (value === null || value === undefined) return null;
  return plainCell(value) ?? (typeof value === 'object' ? unwrapped(value) : new CellError('#VALUE!'));
}

/** A plain value as a cell. A number that no cell can hold is an overflow on the way here. */
function plainCell(value: unknown): Cell | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : new CellError('#NUM!');
  return typeof value === 'string' || typeof value === 'boolean' ? value : undefined;
}

/**
 * Data types (entities, formatted numbers) arrive as objects with a `basicValue`; errors inside a range as an
 * object of type "Error" or as a `CustomFunctions.Error`, depending on the host. What cannot be reduced to a
 * plain value, or not be read at all, is #VALUE!, never a guess.
 */
function unwrapped(value: object): Cell {
  try {
    const { type, basicType, basicValue, code } = value as Record<string, unknown>;
    if (type === 'Error' || basicType === 'Error' || code !== undefined) {
      return new CellError(errorCode(basicValue ?? code));
    }
    if (basicType === 'Empty') return null;
    const isOpaque = type === 'LinkedEntity' || type === 'WebImage';
    return (isOpaque ? undefined : plainCell(basicValue)) ?? new CellError('#VALUE!');
  } catch {
    return new CellError('#VALUE!');
  }
}

function errorCode(code: unknown): ErrorCode {
  return typeof code === 'string' && errorCodes.has(code) ? (code as ErrorCode) : '#VALUE!';
}
