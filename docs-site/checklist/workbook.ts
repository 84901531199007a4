import ExcelJS from 'exceljs';
import { unzipSync, zipSync } from 'fflate';
import { catalogue } from '../../src/catalogue/catalogue';
import type { ErrorCode } from '../../src/core/cell';
import type { Sheets } from '../evaluateExample';
import { sentenceOf } from '../workedFunctions';
import { checks, type Check } from './checks';

type Row = readonly (string | number | ExcelJS.CellFormulaValue)[];

/** ExcelJS writes array formulas, but its types leave them out. */
interface ArrayFormula extends ExcelJS.CellFormulaValue {
  readonly shareType: 'array';
  readonly ref: string;
}

/** Names of the sheets of checks, and the column of each that says whether the row agrees. */
export const resultSheet = { name: 'Results', agrees: 'E', firstRow: 4 } as const;
export const refusalSheet = { name: 'Refusals', agrees: 'F', firstRow: 4 } as const;

const parts = {
  published: 'Against published results',
  againstExcel: 'Against formulas of Excel itself',
  behaviour: 'How Excel hands arguments over',
} as const;

/** What ERROR.TYPE says of each error that the functions give. */
const errorTypes: Partial<Record<ErrorCode, number>> = { '#DIV/0!': 2, '#VALUE!': 3, '#NUM!': 6, '#N/A': 7 };

/**
 * The workbook of the in-Excel checklist: formulas that Excel calculates when it opens it with the add-in
 * installed, beside what was published, what Excel finds itself, and the errors that are documented.
 */
export async function checklistWorkbook(sheets: Sheets): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  // A fixed date keeps the build the same for the same sources.
  workbook.created = workbook.modified = new Date(0);
  addResults(workbook);
  addRefusals(workbook, sheets);
  for (const [name, cells] of sheets) {
    const sheet = workbook.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] });
    sheet.addRows(cells.map((row) => [...row]));
    sheet.getRow(1).font = { bold: true };
    sheet.columns.forEach((column) => (column.width = 16));
  }
  return withoutDates(new Uint8Array(await workbook.xlsx.writeBuffer()));
}

function addResults(workbook: ExcelJS.Workbook): void {
  const sheet = addSheet(workbook, resultSheet, [
    ['What', 52],
    ['Formula', 64],
    ['Result', 16],
    ['Expected', 16],
    ['Agrees', 10],
    ['Source of what is expected', 52],
  ]);
  for (const [part, title] of Object.entries(parts)) {
    addTitle(sheet, title);
    for (const check of checks[part as keyof typeof parts]) addCheck(sheet, check);
  }
}

function addCheck(sheet: ExcelJS.Worksheet, { what, formula, expected, tolerance, source }: Check): void {
  const row = sheet.rowCount + 1;
  addRow(sheet, [
    what,
    `=${formula}`,
    asArray(`C${row}`, formula),
    typeof expected === 'number' ? expected : asArray(`D${row}`, expected.formula),
    { formula: `IF(ISERROR(C${row}), "no result", IF(ABS(C${row}-D${row})<=${tolerance}, "yes", "NO"))` },
    source,
  ]);
}

/** Every refusal that the guide documents with a formula. */
function addRefusals(workbook: ExcelJS.Workbook, sheets: Sheets): void {
  const sheet = addSheet(workbook, refusalSheet, [
    ['Function', 22],
    ['When it does not answer', 44],
    ['Formula', 56],
    ['Result', 12],
    ['Expected', 12],
    ['Agrees', 10],
    ['Sentence: rest the pointer on the result, or select it with the pane open', 70],
  ]);
  for (const { id, refusals } of catalogue) {
    for (const { error, when, formula } of refusals) {
      const sentence = formula === undefined ? undefined : sentenceOf(formula, sheets);
      // An error in one cell of a result cannot be seen in the single cell that a check has.
      if (error === undefined || formula === undefined || sentence === undefined) continue;
      const row = sheet.rowCount + 1;
      const agrees = `IF(IFERROR(ERROR.TYPE(D${row})=${errorTypes[error] ?? 0}, FALSE), "yes", "NO")`;
      addRow(sheet, [
        id,
        when,
        formula,
        asArray(`D${row}`, formula.slice(1)),
        error,
        { formula: agrees },
        sentence,
      ]);
    }
  }
}

/** A sheet with its title, the count of rows that agree, and headings that stay in sight. */
function addSheet(
  workbook: ExcelJS.Workbook,
  { name, agrees, firstRow }: typeof resultSheet | typeof refusalSheet,
  columns: readonly (readonly [heading: string, width: number])[],
): ExcelJS.Worksheet {
  const sheet = workbook.addWorksheet(name, {
    views: [{ state: 'frozen', ySplit: firstRow - 1 }],
    pageSetup: { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  });
  columns.forEach(([, width], at) => (sheet.getColumn(at + 1).width = width));
  const range = `${agrees}${firstRow}:${agrees}200`;
  sheet.addRow(['Trade Drivers: in-Excel checklist']).font = { bold: true, size: 14 };
  sheet.addRow([
    {
      formula: `COUNTIF(${range}, "yes") & " of " & COUNTA(${range}) & " rows agree"`,
    },
  ]);
  sheet.addRow(columns.map(([heading]) => heading)).eachCell((cell) => {
    cell.font = { bold: true };
    cell.border = { bottom: { style: 'thin' } };
    cell.alignment = { wrapText: true, vertical: 'bottom' };
  });
  sheet.addConditionalFormatting({
    ref: range,
    rules: [
      {
        type: 'containsText',
        operator: 'containsText',
        text: 'no',
        priority: 1,
        style: {
          font: { bold: true },
          fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: 'FFFDE2D0' } },
        },
      },
    ],
  });
  return sheet;
}

function addTitle(sheet: ExcelJS.Worksheet, title: string): void {
  sheet.addRow([title]).font = { bold: true };
}

const lineHeight = 15;

function addRow(sheet: ExcelJS.Worksheet, cells: Row): void {
  const row = sheet.addRow([...cells]);
  let mostLines = 1;
  row.eachCell((cell, column) => {
    const isText = typeof cell.value === 'string';
    cell.alignment = {
      wrapText: isText,
      vertical: 'top',
      horizontal: isText ? 'left' : 'right',
      indent: isText ? 0 : 1,
    };
    // Formulas to read stay text.
    if (isText) cell.numFmt = '@';
    // Nothing makes a row in a file grow with its text.
    const lines = isText ? Math.ceil(String(cell.value).length / (sheet.getColumn(column).width ?? 1)) : 1;
    mostLines = Math.max(mostLines, lines);
  });
  row.height = mostLines * lineHeight + 3;
}

/** ExcelJS notes the time of writing with each part of the file, which would make every build differ. */
function withoutDates(file: Uint8Array): Uint8Array {
  return zipSync(unzipSync(file), { mtime: new Date(1980, 0, 1) });
}

/** A formula of one cell that takes ranges whole, in every version of Excel. */
function asArray(cell: string, formula: string): ArrayFormula {
  return { formula: asInFile(formula), shareType: 'array', ref: cell };
}

/** In a file Excel marks functions of add-ins, and functions younger than the format, with a prefix. */
function asInFile(formula: string): string {
  return formula.replace(/\bTRADE\.(\w+)/g, '_xldudf_TRADE_$1').replace(/\b(DROP|TAKE)\(/g, '_xlfn.$1(');
}
