import ExcelJS from 'exceljs';
import { unzipSync, zipSync } from 'fflate';
import type { Sheets } from '../evaluateExample';
import { checks, type Check } from './checks';

const headings = ['What', 'Formula', 'Result', 'Expected', 'Agrees', 'Source'];
const widths = [60, 70, 16, 16, 10, 70];

/**
 * The workbook of the in-Excel checklist: formulas that Excel calculates when it opens it with the add-in
 * installed, beside published results.
 */
export async function checklistWorkbook(sheets: Sheets): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  // A fixed date keeps the build the same for the same sources.
  workbook.created = workbook.modified = new Date(0);
  const sheet = workbook.addWorksheet('Checks');
  sheet.addRow(headings).font = { bold: true };
  widths.forEach((width, column) => (sheet.getColumn(column + 1).width = width));
  for (const check of checks) addCheck(sheet, check);
  for (const [name, cells] of sheets) workbook.addWorksheet(name).addRows(cells.map((row) => [...row]));
  return withoutDates(new Uint8Array(await workbook.xlsx.writeBuffer()));
}

/** ExcelJS notes the time of writing with each part of the file, which would make every build differ. */
function withoutDates(file: Uint8Array): Uint8Array {
  return zipSync(unzipSync(file), { mtime: new Date(1980, 0, 1) });
}

function addCheck(sheet: ExcelJS.Worksheet, { what, formula, expected, tolerance, source }: Check): void {
  const row = sheet.rowCount + 1;
  sheet.addRow([
    what,
    `=${formula}`,
    { formula: asInFile(formula) },
    typeof expected === 'number' ? expected : { formula: expected.formula },
    { formula: `IF(ISERROR(C${row}), "no result", IF(ABS(C${row}-D${row})<=${tolerance}, "yes", "NO"))` },
    source,
  ]);
  sheet.getCell(row, 2).numFmt = '@';
}

/** In a file Excel marks functions of add-ins, and functions younger than the format, with a prefix. */
function asInFile(formula: string): string {
  return formula.replace(/\bTRADE\.(\w+)/g, '_xldudf_TRADE_$1').replace(/\b(DROP|TAKE)\(/g, '_xlfn.$1(');
}
