import { namespace } from '../../catalogue/functionRecord';
import { findCalls } from '../formula/findCalls';
import { hasExcelApi } from '../host';
import { cellsOf } from '../readRange';
import { addressOf, type CellPlace } from './cellPlace';
import { leftoversIn } from './formulaText';
import { readRegister, registerSheet, type FrozenResult } from './register';
import type { TradeFormula, WorkbookScan } from './workbookScan';

/** Cells whose formulas are read at once; Excel on the web answers with 5 MB at most. */
const cellsAtOnce = 50_000;

/** A cell that may hold a TRADE formula. */
interface Candidate extends CellPlace {
  readonly formula: string;
}

/** Finds every TRADE formula of the workbook, on hidden sheets too, and the results that are frozen. */
export function scanWorkbook(): Promise<WorkbookScan> {
  return Excel.run(async (context) => {
    const { worksheets, names } = context.workbook;
    worksheets.load('items/name');
    names.load('items/name');
    await context.sync();
    const sheets = worksheets.items.map((sheet) => {
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load('rowIndex,columnIndex,rowCount,columnCount');
      sheet.names.load('items/name');
      return { sheet, used };
    });
    await context.sync();
    const candidates: Candidate[] = [];
    for (const batch of batchesOf(sheets.flatMap(blocksOf))) {
      candidates.push(...(await readBlocks(context, batch)));
    }
    const register = sheets.find(({ sheet }) => sheet.name === registerSheet);
    return {
      formulas: await readResults(context, candidates),
      sheets: sheets.map(({ sheet }) => sheet.name),
      names: [names, ...sheets.map(({ sheet }) => sheet.names)].flatMap(({ items }) =>
        items.map(({ name }) => name),
      ),
      frozen: register ? await readFrozen(context, register.sheet) : [],
    };
  });
}

interface Block {
  readonly sheet: Excel.Worksheet;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

function blocksOf({ sheet, used }: { sheet: Excel.Worksheet; used: Excel.Range }): Block[] {
  if (used.isNullObject || sheet.name === registerSheet) return [];
  const { rowIndex, columnIndex, rowCount, columnCount } = used;
  const height = Math.max(1, Math.floor(cellsAtOnce / columnCount));
  return Array.from({ length: Math.ceil(rowCount / height) }, (_, index) => ({
    sheet,
    row: rowIndex + index * height,
    column: columnIndex,
    rows: Math.min(height, rowCount - index * height),
    columns: columnCount,
  }));
}

/** Blocks that are read in one round trip. */
function batchesOf(blocks: readonly Block[]): Block[][] {
  const batches: Block[][] = [];
  let size = Infinity;
  for (const block of blocks) {
    const cells = block.rows * block.columns;
    if (size + cells > cellsAtOnce) {
      batches.push([]);
      size = 0;
    }
    batches.at(-1)?.push(block);
    size += cells;
  }
  return batches;
}

async function readBlocks(context: Excel.RequestContext, blocks: readonly Block[]): Promise<Candidate[]> {
  const read = blocks.map((block) => {
    const range = block.sheet.getRangeByIndexes(block.row, block.column, block.rows, block.columns);
    range.load('formulas');
    return { block, range };
  });
  await context.sync();
  return read.flatMap(({ block, range }) =>
    range.formulas.flatMap((cells: unknown[], row) =>
      cells.flatMap((formula, column) =>
        mayCallTrade(formula)
          ? [{ sheet: block.sheet.name, row: block.row + row, column: block.column + column, formula }]
          : [],
      ),
    ),
  );
}

function mayCallTrade(formula: unknown): formula is string {
  return typeof formula === 'string' && formula.startsWith('=') && formula.toUpperCase().includes(namespace);
}

/** Reads what formulas show. Cells that turn out to hold text, or no TRADE call, are left out. */
export async function readResults(
  context: Excel.RequestContext,
  candidates: readonly Candidate[],
): Promise<TradeFormula[]> {
  const called = candidates.flatMap((candidate) => {
    const calls = findCalls(candidate.formula);
    return calls.length > 0 || leftoversIn(candidate.formula).length > 0 ? [{ candidate, calls }] : [];
  });
  const measured = called.map(({ candidate, calls }) => {
    const anchor = context.workbook.worksheets
      .getItem(candidate.sheet)
      .getCell(candidate.row, candidate.column);
    anchor.load('formulas,values,text,valueTypes,numberFormat');
    const spill = hasExcelApi('1.12') ? anchor.getSpillingToRangeOrNullObject() : undefined;
    spill?.load('values,valueTypes,numberFormat');
    return { candidate, calls, anchor, spill };
  });
  await context.sync();
  return measured.flatMap(({ candidate, calls, anchor, spill }): TradeFormula[] => {
    const formula = String(anchor.formulas[0]?.[0] ?? '');
    // Text that looks like a formula gives itself as its formula.
    if (formula !== candidate.formula || anchor.values[0]?.[0] === formula) return [];
    const filled = spill === undefined || spill.isNullObject ? anchor : spill;
    const { sheet, row, column } = candidate;
    return [
      {
        ...{ sheet, row, column, formula, calls },
        address: addressOf(candidate),
        cells: cellsOf(filled),
        numberFormats: filled.numberFormat.map((formats: unknown[]) => formats.map(String)),
        text: anchor.text[0]?.[0] ?? '',
      },
    ];
  });
}

/** Reads the register from its first cell on. */
export async function readFrozen(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
): Promise<FrozenResult[]> {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  await context.sync();
  if (used.isNullObject) return [];
  const range = sheet.getRangeByIndexes(
    0,
    0,
    used.rowIndex + used.rowCount,
    used.columnIndex + used.columnCount,
  );
  range.load('values,formulas');
  await context.sync();
  return readRegister(range.values, range.formulas);
}
