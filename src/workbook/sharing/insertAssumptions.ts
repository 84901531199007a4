import { oneUndo } from '../oneUndo';
import { assumptionsSheet, assumptionsSheetName } from './assumptionsSheet';
import type { WorkbookScan } from './workbookScan';

/** Colours of Office: the fill of cells to write in, and quiet text. */
const inputFill = '#FFF2CC';
const nameWidth = 150;
const columnWidth = 96;

/** Sheets and names that stand in the way of the sheet; none where it can be inserted. */
export function takenFor({ sheets, names }: Pick<WorkbookScan, 'sheets' | 'names'>): string[] {
  const wanted = [assumptionsSheetName, ...Object.keys(assumptionsSheet().names)].map(lower);
  return [...sheets, ...names].filter((name) => wanted.includes(lower(name)));
}

const lower = (text: string) => text.toLowerCase();

/** Adds the sheet with its named ranges at the end of the workbook and brings it to the front. */
export function insertAssumptions(): Promise<void> {
  return oneUndo(async (context) => {
    const { cells, headers, inputs, names } = assumptionsSheet();
    const sheet = context.workbook.worksheets.add(assumptionsSheetName);
    const columns = cells[0]?.length ?? 1;
    sheet.getRangeByIndexes(0, 0, cells.length, columns).values = cells.map((row) => [...row]);
    sheet.getRangeByIndexes(0, 0, cells.length, columns).format.columnWidth = columnWidth;
    sheet.getRangeByIndexes(0, 0, cells.length, 1).format.columnWidth = nameWidth;
    headers.forEach((row) => {
      sheet.getRangeByIndexes(row, 0, 1, columns).format.font.bold = true;
    });
    inputs.forEach((address) => {
      sheet.getRange(address).format.fill.color = inputFill;
    });
    Object.entries(names).forEach(([name, address]) => {
      context.workbook.names.add(name, sheet.getRange(address));
    });
    sheet.activate();
    await context.sync();
  });
}
