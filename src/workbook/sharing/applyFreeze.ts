import { sharingText } from '../../text/paneSharing';
import { hasExcelApi } from '../host';
import { oneUndo } from '../oneUndo';
import { cellsOf } from '../readRange';
import { addressOf, cellOf, type CellPlace } from './cellPlace';
import { WorkbookChanged } from './formulaChanges';
import { entryOf, type Fingerprints, type Freeze, type Unfreeze } from './freeze';
import {
  fingerprintOf,
  firstRegisterRow,
  fixedColumns,
  registerHead,
  registerRow,
  registerSheet,
  type FrozenResult,
} from './register';
import { readFrozen, readResults } from './scanWorkbook';
import type { TradeFormula } from './workbookScan';

export interface FreezeOptions {
  /** Whether each cell gets a comment with its formula. */
  readonly withComments: boolean;
  /** Whether the register is shown among the sheets. */
  readonly showRegister: boolean;
  readonly version: string;
  /** The day, as it is written into the register: 2026-03-31. */
  readonly date: string;
}

/**
 * Replaces results by their values and keeps formulas and number formats in the register.
 * @throws WorkbookChanged if a formula is no longer what the preview showed; nothing has been changed then.
 */
export function freeze(freezes: readonly Freeze[], options: FreezeOptions): Promise<void> {
  return oneUndo(async (context) => {
    const planned = freezes.map(({ result }) => result);
    // Values may have been calculated anew since the preview: those of now are kept.
    const results = await readResults(context, planned);
    if (results.length < planned.length) {
      const found = new Set(results.map(({ address }) => address));
      throw new WorkbookChanged(planned.map(({ address }) => address).filter((each) => !found.has(each)));
    }
    const commented = options.withComments ? await commentsByCell(context) : undefined;
    const { sheet, isNew, nextRow } = await openRegister(context);
    results.forEach((result) => {
      writeValues(areaOf(context, result, result.cells.length, result.cells[0]?.length ?? 1), result);
    });
    if (isNew) writeHead(sheet);
    results.forEach((result, index) => {
      const row = registerRow(result, options.version, options.date);
      sheet.getRangeByIndexes(nextRow + index, 0, 1, row.length).values = [row];
      if (commented && !commented.has(result.address)) {
        context.workbook.comments.add(result.address, commentOn(result.formula));
      }
    });
    sheet.visibility = options.showRegister ? 'Visible' : 'Hidden';
    await context.sync();
  });
}

/** What the cells of frozen results hold now. */
export function readFingerprints(frozen: readonly FrozenResult[]): Promise<Fingerprints> {
  return Excel.run(async (context) => {
    const read = frozen.flatMap(({ now, rows, columns, registerRow: row }) => {
      if (now === undefined) return [];
      const area = areaOf(context, now, rows, columns);
      area.load('values,valueTypes');
      return [{ row, area }];
    });
    await context.sync();
    return new Map(read.map(({ row, area }) => [row, fingerprintOf(cellsOf(area))]));
  });
}

/**
 * Gives frozen results their formulas and number formats back.
 * @throws WorkbookChanged if the register no longer has a result where the preview found it.
 */
export function unfreeze(unfreezes: readonly Unfreeze[]): Promise<void> {
  return oneUndo(async (context) => {
    const sheet = context.workbook.worksheets.getItem(registerSheet);
    const registered = await readFrozen(context, sheet);
    const stillThere = (asked: FrozenResult) =>
      registered.some((each) => each.registerRow === asked.registerRow && each.formula === asked.formula);
    const missing = unfreezes.filter(({ frozen }) => !stillThere(frozen));
    if (missing.length > 0) throw new WorkbookChanged(missing.map(({ address }) => address));
    const commented = await commentsByCell(context);
    // All values go first, so that no spill finds another's values in its way.
    unfreezes.forEach(({ now, frozen }) => {
      areaOf(context, now, frozen.rows, frozen.columns).clear('Contents');
    });
    const restored = unfreezes.map(({ now, frozen, formula }) => {
      const anchor = cellOf(context, now);
      // In a cell formatted as text a formula would become text.
      if (frozen.numberFormats[0]?.[0] === '@') anchor.numberFormat = [['General']];
      anchor.formulas = [[formula]];
      const comment = commented.get(addressOf(now));
      if (comment?.content === commentOn(frozen.formula)) comment.delete();
      sheet.getRangeByIndexes(frozen.registerRow, 0, 1, fixedColumns + mostFormatCells).clear('Contents');
      const area = areaOf(context, now, frozen.rows, frozen.columns);
      area.load('numberFormat');
      return { area, formats: frozen.numberFormats };
    });
    await context.sync();
    // Entering a formula may have given its cell another format.
    restored.forEach(({ area, formats }) => {
      formats.forEach((row, rowIndex) => {
        row.forEach((format, column) => {
          if (area.numberFormat[rowIndex]?.[column] === format) return;
          area.getCell(rowIndex, column).numberFormat = [[format]];
        });
      });
    });
    await context.sync();
  });
}

function writeValues(area: Excel.Range, { cells, numberFormats }: TradeFormula): void {
  const asTexts = numberFormats.flatMap((row, rowIndex) =>
    row.flatMap((format, column) => (format === '@' ? [area.getCell(rowIndex, column)] : [])),
  );
  // In a cell formatted as text a number would become text.
  asTexts.forEach((cell) => {
    cell.numberFormat = [['General']];
  });
  area.values = cells.map((row) => row.map(entryOf));
  asTexts.forEach((cell) => {
    cell.numberFormat = [['@']];
  });
}

/** A packed list of number formats never takes more cells than this. */
const mostFormatCells = 200;

const commentOn = (formula: string) => sharingText.frozenComment({ formula });

function areaOf(context: Excel.RequestContext, place: CellPlace, rows: number, columns: number): Excel.Range {
  return context.workbook.worksheets
    .getItem(place.sheet)
    .getRangeByIndexes(place.row, place.column, rows, columns);
}

interface Register {
  readonly sheet: Excel.Worksheet;
  readonly isNew: boolean;
  /** The first row that is free. */
  readonly nextRow: number;
}

async function openRegister(context: Excel.RequestContext): Promise<Register> {
  const { worksheets } = context.workbook;
  const existing = worksheets.getItemOrNullObject(registerSheet);
  await context.sync();
  if (existing.isNullObject) {
    return { sheet: worksheets.add(registerSheet), isNew: true, nextRow: firstRegisterRow };
  }
  const frozen = await readFrozen(context, existing);
  const last = Math.max(firstRegisterRow - 1, ...frozen.map(({ registerRow: row }) => row));
  return { sheet: existing, isNew: false, nextRow: last + 1 };
}

function writeHead(sheet: Excel.Worksheet): void {
  const head = registerHead();
  sheet.getRangeByIndexes(0, 0, head.length, fixedColumns + 1).values = head;
  sheet.getRangeByIndexes(0, 0, 1, 1).format.font.bold = true;
  sheet.getRangeByIndexes(firstRegisterRow - 1, 0, 1, fixedColumns + 1).format.font.bold = true;
}

/** The comments of the workbook by the address of their cell; none where this Excel has no comments. */
async function commentsByCell(context: Excel.RequestContext): Promise<Map<string, Excel.Comment>> {
  if (!hasExcelApi('1.10')) return new Map();
  const { comments } = context.workbook;
  comments.load('items/content');
  await context.sync();
  const located = comments.items.map((comment) => {
    const place = comment.getLocation();
    place.load('rowIndex,columnIndex,worksheet/name');
    return { comment, place };
  });
  await context.sync();
  return new Map(
    located.map(({ comment, place }) => [
      addressOf({ sheet: place.worksheet.name, row: place.rowIndex, column: place.columnIndex }),
      comment,
    ]),
  );
}
