import {
  BooleanNumber,
  CellValueType,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type IRange,
  type IWorkbookData,
  type IWorksheetData,
} from '@univerjs/core';
import type { Cell, Worksheet } from 'exceljs';
import { contains, parseAddress, type Area } from '../grid/address';
import { enter } from '../grid/entry';
import { emptyDocument, type StoredDocument } from '../workbook/documentStore';
import { formulaFromFile } from './formulas';
import { readSizes } from './sizes';
import { styleFromFile } from './styles';

export interface OpenedFile {
  workbook: Partial<IWorkbookData>;
  document: StoredDocument;
  names: { name: string; reference: string }[];
}

/** What exceljs says of a formula; its own types leave out arrays. */
interface FormulaInFile {
  formula?: string;
  sharedFormula?: string;
  shareType?: string;
  ref?: string;
  result?: unknown;
}

const minimumSize = { rowCount: 1000, columnCount: 60 } as const;

/** Reads a workbook from a file. Throws when the file is no workbook; nothing has changed by then. */
export async function readFile(content: ArrayBuffer, title: string, namespace: string): Promise<OpenedFile> {
  const { default: ExcelJs } = await import('exceljs');
  const file = new ExcelJs.Workbook();
  await file.xlsx.load(content);
  if (file.worksheets.length === 0) throw new Error('It has no sheets.');
  const document = emptyDocument();
  const sheets: Record<string, Partial<IWorksheetData>> = {};
  const sheetOrder: string[] = [];
  for (const [index, sheet] of file.worksheets.entries()) {
    const id = `sheet${index + 1}`;
    sheetOrder.push(id);
    sheets[id] = readSheet(sheet, id, namespace);
    collectTables(sheet, id, document);
    collectNotes(sheet, id, document);
  }
  const names = file.definedNames.model.flatMap(({ name, ranges }) =>
    ranges.slice(0, 1).map((reference) => ({ name, reference })),
  );
  const id = `workbook-${Date.now()}`;
  return { workbook: { id, name: title, sheetOrder, sheets }, document, names };
}

function readSheet(sheet: Worksheet, id: string, namespace: string): Partial<IWorksheetData> {
  const cells: IObjectMatrixPrimitiveType<ICellData> = {};
  const spilled: { anchor: string; area: Area }[] = [];
  sheet.eachRow((row) => {
    row.eachCell((cell) => {
      const { ref, shareType } = cell.model as FormulaInFile;
      const area = shareType === 'array' && ref !== undefined ? parseAddress(ref)?.area : undefined;
      if (area !== undefined) spilled.push({ anchor: cell.address, area });
    });
  });
  sheet.eachRow({ includeEmpty: true }, (row, rowNumber) => {
    row.eachCell({ includeEmpty: true }, (cell, columnNumber) => {
      const [rowIndex, columnIndex] = [rowNumber - 1, columnNumber - 1];
      // Values that a formula spilled here will be spilled again.
      const isSpilled = spilled.some(
        ({ anchor, area }) => anchor !== cell.address && contains(area, rowIndex, columnIndex),
      );
      // Only the first of merged cells has content; exceljs shows it in all of them.
      const isCovered = cell.isMerged && cell.master.address !== cell.address;
      const data = isSpilled || isCovered ? {} : readCell(cell, namespace);
      const style = styleFromFile(cell);
      if (style !== null) data.s = style;
      if (Object.keys(data).length > 0) (cells[rowIndex] ??= {})[columnIndex] = data;
    });
  });
  return {
    id,
    name: sheet.name,
    hidden: sheet.state === 'visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    tabColor: readTabColor(sheet),
    rowCount: Math.max(minimumSize.rowCount, sheet.rowCount + 100),
    columnCount: Math.max(minimumSize.columnCount, sheet.columnCount + 10),
    cellData: cells,
    mergeData: readMerges(sheet),
    ...readSizes(sheet),
    ...readFreeze(sheet),
  };
}

function readTabColor(sheet: Worksheet): string {
  // Undefined where the file has none, although the types say otherwise.
  const color = sheet.properties.tabColor as { argb?: string } | undefined;
  return color?.argb === undefined ? '' : `#${color.argb.slice(-6)}`;
}

function readCell(cell: Cell, namespace: string): ICellData {
  const { formula, sharedFormula, result } = cell.model as FormulaInFile;
  if (formula !== undefined || sharedFormula !== undefined) {
    const data = readValue(result);
    return { ...data, f: formulaFromFile(cell.formula, namespace) };
  }
  return readValue(cell.value);
}

function readValue(value: unknown): ICellData {
  if (value === null || value === undefined) return {};
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  if (typeof value === 'string') return { v: value, t: CellValueType.STRING };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (value instanceof Date) return { v: serialOf(value), t: CellValueType.NUMBER };
  if (typeof value !== 'object') return {};
  if ('error' in value) return enter(value.error);
  if ('richText' in value) {
    const parts = value.richText as { text: string }[];
    return { v: parts.map(({ text }) => text).join(''), t: CellValueType.STRING };
  }
  return 'text' in value ? readValue(value.text) : {};
}

const millisecondsPerDay = 86_400_000;
const firstDay = Date.UTC(1899, 11, 30);

/** Excel counts days; dates are numbers with a format. */
function serialOf(date: Date): number {
  return (date.getTime() - firstDay) / millisecondsPerDay;
}

function readMerges(sheet: Worksheet): IRange[] {
  return sheet.model.merges.flatMap((address) => {
    const area = parseAddress(address)?.area;
    return area === undefined ? [] : [rangeOf(area)];
  });
}

function rangeOf({ row, column, rowCount, columnCount }: Area): IRange {
  return {
    startRow: row,
    startColumn: column,
    endRow: row + rowCount - 1,
    endColumn: column + columnCount - 1,
  };
}

function readFreeze(sheet: Worksheet): Pick<IWorksheetData, 'freeze'> | object {
  // Null where the file has none, although the types say otherwise.
  const views = sheet.views as Worksheet['views'] | null;
  const view = views?.find(({ state }) => state === 'frozen');
  if (view?.state !== 'frozen') return {};
  const [xSplit, ySplit] = [view.xSplit ?? 0, view.ySplit ?? 0];
  return {
    freeze: { xSplit, ySplit, startRow: ySplit === 0 ? -1 : ySplit, startColumn: xSplit === 0 ? -1 : xSplit },
  };
}

function collectTables(sheet: Worksheet, sheetId: string, document: StoredDocument): void {
  // exceljs types this as pairs, yet gives the tables themselves.
  const tables = sheet.getTables() as unknown as {
    table?: { name: string; tableRef: string; headerRow?: boolean };
  }[];
  for (const { table } of tables) {
    const area = table === undefined ? undefined : parseAddress(table.tableRef)?.area;
    if (table === undefined || area === undefined) continue;
    document.tables.push({
      id: `table${document.nextId++}`,
      name: table.name,
      sheetId,
      area,
      showHeaders: table.headerRow !== false,
      style: 'TableStyleMedium2',
    });
  }
}

function collectNotes(sheet: Worksheet, sheetId: string, document: StoredDocument): void {
  sheet.eachRow((row, rowNumber) => {
    row.eachCell((cell, columnNumber) => {
      const note = cell.note as Cell['note'] | undefined;
      if (note === undefined) return;
      const content = typeof note === 'string' ? note : (note.texts ?? []).map(({ text }) => text).join('');
      const area = { row: rowNumber - 1, column: columnNumber - 1, rowCount: 1, columnCount: 1 };
      document.comments.push({ id: `comment${document.nextId++}`, sheetId, area, content });
    });
  });
}
