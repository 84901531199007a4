import { columnLetters, readAddress } from '../../functions/addresses';
import { oneUndo } from '../oneUndo';
import { asText } from '../safeText';
import { rangeAt } from '../select';
import { plainAddress } from './readTable';
import type { Size } from './resultFormat';

/** A formula to be written, with the cells that its result will fill. */
export interface FormulaToInsert {
  /** In English notation: names and commas. */
  readonly formula: string;
  readonly size: Size;
  /** One number format per column of the result; absent: the cells keep theirs. */
  readonly numberFormats?: readonly string[];
  /** Widths in points for columns whose words need more than they have; only free columns are widened. */
  readonly columnWidths?: readonly (number | undefined)[];
  /** Ranges that the formula reads: its result must not lie on them. */
  readonly inputs: readonly string[];
}

/** What came of an attempt to insert a formula. Only `inserted` changed the workbook. */
export type InsertAnswer =
  | { readonly state: 'inserted'; readonly address: string }
  /** Filled cells in the way, the first of them by address. */
  | {
      readonly state: 'occupied';
      readonly target: string;
      readonly count: number;
      readonly addresses: readonly string[];
    }
  /** The result would lie on its own input. */
  | { readonly state: 'coversInput'; readonly target: string; readonly input: string }
  /** The result does not fit between the cell and the edge of the sheet. */
  | { readonly state: 'offSheet'; readonly target: string }
  /** The cell is not in the workbook. */
  | { readonly state: 'noSuchCell'; readonly target: string };

const lastRow = 1_048_576;
const lastColumn = 16_384;
const namedCells = 5;

/**
 * Inserts a formula at a cell. Nothing is written over filled cells unless `overwrite` says that the user
 * agreed; then they are cleared, and one undo brings them back.
 * @param target The cell; undefined for the active one.
 */
export function insertFormula(
  toInsert: FormulaToInsert,
  target: string | undefined,
  overwrite: boolean,
): Promise<InsertAnswer> {
  return oneUndo(async (context) => {
    const cell = await findCell(context, target);
    if (cell === undefined) return { state: 'noSuchCell', target: target ?? '' };
    const { rows, columns } = toInsert.size;
    const first = plainAddress(cell.address);
    if (cell.rowIndex + rows > lastRow || cell.columnIndex + columns > lastColumn)
      return { state: 'offSheet', target: first };
    const area = cell.getAbsoluteResizedRange(rows, columns);
    area.load('address,formulas');
    const covered = toInsert.inputs.map((input) => ({
      input,
      overlap: overlapOf(context, cell, area, input),
    }));
    await context.sync();
    const address = plainAddress(area.address);
    const onInput = covered.find(({ overlap }) => overlap?.isNullObject === false);
    if (onInput) return { state: 'coversInput', target: address, input: onInput.input };
    const filled = filledCells(area.formulas, cell.rowIndex, cell.columnIndex);
    if (filled.length > 0) {
      if (!overwrite) {
        return {
          state: 'occupied',
          target: address,
          count: filled.length,
          addresses: filled.slice(0, namedCells),
        };
      }
      area.clear(Excel.ClearApplyTo.contents);
    }
    write(area, toInsert);
    cell.select();
    await context.sync();
    return { state: 'inserted', address };
  });
}

/**
 * Inserts a formula in the first free columns to the right of everything on the sheet of a table, with a
 * caption above it. There is nothing there to write over.
 */
export function insertBeside(
  toInsert: FormulaToInsert,
  table: string,
  caption: string,
): Promise<InsertAnswer> {
  return oneUndo(async (context) => {
    const range = rangeAt(context, table);
    const used = range.worksheet.getUsedRange(true);
    range.load('rowIndex');
    used.load('columnIndex,columnCount');
    await context.sync();
    const { rows, columns } = toInsert.size;
    const left = used.columnIndex + used.columnCount + 1;
    const top = range.rowIndex + 1;
    const corner = range.worksheet.getCell(Math.min(top, lastRow - 1), Math.min(left, lastColumn - 1));
    corner.load('address');
    if (top + rows > lastRow || left + columns > lastColumn) {
      await context.sync();
      return { state: 'offSheet', target: plainAddress(corner.address) };
    }
    const title = range.worksheet.getCell(range.rowIndex, left);
    title.format.font.bold = true;
    title.values = [[asText(caption)]];
    const area = range.worksheet.getRangeByIndexes(top, left, rows, columns);
    area.load('address');
    write(area, toInsert);
    toInsert.columnWidths?.forEach((width, column) => {
      if (width !== undefined) area.getColumn(column).format.columnWidth = width;
    });
    corner.select();
    await context.sync();
    return { state: 'inserted', address: plainAddress(area.address) };
  });
}

const cellOrRange = /(?:^|!)\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?$/i;

/** The first cell of what was chosen; undefined where there is no such place. */
async function findCell(
  context: Excel.RequestContext,
  target: string | undefined,
): Promise<Excel.Range | undefined> {
  if (target !== undefined && !cellOrRange.test(target)) return undefined;
  const sheetName = readAddress(target)?.sheet;
  if (sheetName !== undefined) {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
    sheet.load('name');
    await context.sync();
    if (sheet.isNullObject) return undefined;
  }
  const range = target === undefined ? context.workbook.getActiveCell() : rangeAt(context, target);
  const cell = range.getCell(0, 0);
  cell.load('address,rowIndex,columnIndex');
  await context.sync();
  return cell;
}

/** The common cells of the result and an input on the same sheet. */
function overlapOf(
  context: Excel.RequestContext,
  cell: Excel.Range,
  area: Excel.Range,
  input: string,
): Excel.Range | undefined {
  if (readAddress(input)?.sheet !== readAddress(cell.address)?.sheet) return undefined;
  const overlap = area.getIntersectionOrNullObject(rangeAt(context, input));
  overlap.load('address');
  return overlap;
}

function filledCells(formulas: readonly (readonly unknown[])[], row: number, column: number): string[] {
  return formulas.flatMap((line, down) =>
    line.flatMap((content, right) =>
      content === '' || content === null ? [] : [`${columnLetters(column + right)}${row + down + 1}`],
    ),
  );
}

function write(area: Excel.Range, { formula, size, numberFormats }: FormulaToInsert): void {
  if (numberFormats) area.numberFormat = Array.from({ length: size.rows }, () => [...numberFormats]);
  area.getCell(0, 0).formulas = [[formula]];
}
