import type { Cells } from '../core/cell';
import { quoteSheet, readAddress } from '../functions/addresses';
import type { Reference, TableSection, Unreadable } from './formula/callInFormula';
import { readArgument } from './formula/findCalls';
import { cellProperties, cellsOf, mostCells } from './readRange';

/** The cells that a reference points at, and where they stand. */
export interface ReadReference {
  readonly cells: Cells;
  /** With the sheet: `Annual!B2:B46`. Absent for a name that holds a constant. */
  readonly address?: string;
}

export type Resolved = ReadReference | Unreadable;

/** Where the formula stands: unqualified references are seen from there. */
export interface Home {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

type Found = Excel.Range | ReadReference | Unreadable;

/**
 * Reads what references point at. The number of round trips does not depend on their number: one to find
 * sheets, names and tables, one for what those hold, one to measure, one to read.
 */
export async function resolveReferences(
  context: Excel.RequestContext,
  references: readonly Reference[],
  home: Home,
): Promise<Resolved[]> {
  const finders = references.map((reference) => finderOf(context, reference, home));
  await context.sync();
  finders.forEach((finder) => {
    finder.prepare();
  });
  await context.sync();
  const found = finders.map((finder) => finder.found());
  const measured = found.map(measure);
  await context.sync();
  const read = measured.map(load);
  await context.sync();
  return read.map(finish);
}

/** Finds one reference in two steps, each followed by a round trip that all references share. */
interface Finder {
  prepare(): void;
  found(): Found;
}

function finderOf(context: Excel.RequestContext, reference: Reference, home: Home): Finder {
  switch (reference.kind) {
    case 'area':
      return findArea(context, reference.sheet ?? home.sheet, reference.address);
    case 'name':
      return findName(context, reference.sheet ?? home.sheet, reference.name);
    case 'table':
      return findTable(context, reference, home);
    case 'spill':
      return findSpill(finderOf(context, reference.of, home));
  }
}

/** After a round trip: whether what was asked for is in the workbook. */
const exists = ({ isNullObject }: { readonly isNullObject: boolean }) => !isNullObject;

function findArea(context: Excel.RequestContext, sheetName: string, address: string): Finder {
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
  let range: Excel.Range | undefined;
  return {
    prepare() {
      if (exists(sheet)) range = sheet.getRange(address);
    },
    found: () => range ?? 'notFound',
  };
}

/** A name of the sheet hides a name of the workbook. */
function findName(context: Excel.RequestContext, sheetName: string, name: string): Finder {
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
  const inSheet = sheet.names.getItemOrNullObject(name);
  const inWorkbook = context.workbook.names.getItemOrNullObject(name);
  inSheet.load('formula');
  inWorkbook.load('formula');
  let item: Excel.NamedItem | undefined;
  let range: Excel.Range | undefined;
  return {
    prepare() {
      item = [inSheet, inWorkbook].find(exists);
      range = item?.getRangeOrNullObject();
      range?.load('address');
    },
    found() {
      if (item === undefined || range === undefined) return 'notFound';
      if (!range.isNullObject) return range;
      const meaning = readArgument(item.formula as string);
      return meaning.kind === 'constant' ? { cells: meaning.cells } : 'expression';
    },
  };
}

function findTable(
  context: Excel.RequestContext,
  reference: Extract<Reference, { kind: 'table' }>,
  home: Home,
): Finder {
  const table =
    reference.table === ''
      ? context.workbook.worksheets
          .getItem(home.sheet)
          .getCell(home.row, home.column)
          .getTables(false)
          .getFirst()
      : context.workbook.tables.getItemOrNullObject(reference.table);
  table.load('showHeaders');
  let parts: TableParts | undefined;
  return {
    prepare() {
      parts = exists(table) ? partsOf(table) : undefined;
    },
    found: () => (parts ? pieceOf(parts, reference, home) : 'notFound'),
  };
}

interface TableParts {
  readonly all: Excel.Range;
  readonly body: Excel.Range;
  readonly columns: Excel.TableColumnCollection;
  readonly hasHeaders: boolean;
}

function partsOf(table: Excel.Table): TableParts {
  const all = table.getRange();
  const body = table.getDataBodyRange();
  all.load('rowIndex,rowCount,columnIndex,columnCount');
  body.load('rowIndex,rowCount');
  table.columns.load('items/name');
  return { all, body, columns: table.columns, hasHeaders: table.showHeaders };
}

/** The rectangle of a table that sections and columns of a structured reference name. */
function pieceOf(
  { all, body, columns, hasHeaders }: TableParts,
  { columns: names, sections }: Extract<Reference, { kind: 'table' }>,
  home: Home,
): Found {
  const labels = columns.items.map(({ name }) => name.toLowerCase());
  const chosen = names.map((name) => labels.indexOf(name.toLowerCase()));
  if (chosen.includes(-1)) return 'notFound';
  const [left, right] = [chosen[0] ?? 0, chosen.at(-1) ?? labels.length - 1];
  const bodyTop = body.rowIndex - all.rowIndex;
  const bodyEnd = bodyTop + body.rowCount;
  const rowsOf = (section: TableSection): readonly [number, number] => {
    switch (section) {
      case 'all':
        return [0, all.rowCount];
      case 'headers':
        return [0, hasHeaders ? 1 : 0];
      case 'totals':
        return [bodyEnd, all.rowCount];
      case 'this row':
        return [home.row - all.rowIndex, home.row - all.rowIndex + 1];
      case 'data':
        return [bodyTop, bodyEnd];
    }
  };
  const spans = (sections.length === 0 ? (['data'] as const) : sections).map(rowsOf);
  const top = Math.min(...spans.map(([from]) => from));
  const bottom = Math.max(...spans.map(([, to]) => to));
  if (bottom <= top || top < 0 || bottom > all.rowCount) return 'notFound';
  return all
    .getCell(top, Math.min(left, right))
    .getAbsoluteResizedRange(bottom - top, Math.abs(right - left) + 1);
}

function findSpill(anchor: Finder): Finder {
  return {
    prepare() {
      anchor.prepare();
    },
    found() {
      const found = anchor.found();
      return isRange(found) ? found.getSpillingToRangeOrNullObject() : found;
    },
  };
}

function isRange(found: Found): found is Excel.Range {
  return typeof found === 'object' && !('cells' in found);
}

interface Measured {
  readonly range: Excel.Range;
  readonly used: Excel.Range;
}

/** Whole columns and rows are read as far as they hold something. */
function measure(found: Found): Measured | ReadReference | Unreadable {
  if (!isRange(found)) return found;
  const used = found.getUsedRangeOrNullObject(true);
  found.load('address,rowIndex,columnIndex,rowCount,columnCount,isEntireColumn,isEntireRow');
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  return { range: found, used };
}

function load(measured: Measured | ReadReference | Unreadable): Excel.Range | ReadReference | Unreadable {
  if (typeof measured === 'string' || 'cells' in measured) return measured;
  const { range, used } = measured;
  if (range.isNullObject) return 'notFound';
  const isOpen = range.isEntireColumn || range.isEntireRow;
  if (isOpen && used.isNullObject) return 'notFound';
  const rows = isOpen ? used.rowIndex + used.rowCount - range.rowIndex : range.rowCount;
  const columns = isOpen ? used.columnIndex + used.columnCount - range.columnIndex : range.columnCount;
  if (rows * columns > mostCells) return 'tooLarge';
  const area = isOpen ? range.getAbsoluteResizedRange(rows, columns) : range;
  area.load(cellProperties);
  return area;
}

function finish(read: Excel.Range | ReadReference | Unreadable): Resolved {
  if (typeof read === 'string' || 'cells' in read) return read;
  return { cells: cellsOf(read), address: withSheet(read.address) };
}

/** An address with its sheet quoted where Excel quotes it. */
function withSheet(address: string): string {
  const sheet = readAddress(address)?.sheet;
  const cells = address.slice(address.lastIndexOf('!') + 1);
  return sheet === undefined ? cells : `${quoteSheet(sheet)}!${cells}`;
}
