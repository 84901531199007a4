import { sharingText as text } from '../../text/paneSharing';
import { oneUndo } from '../oneUndo';
import { freeName } from '../sample/sampleSheets';
import type { ReadMe } from './readMe';

/** Name of the read-me sheet. It is a key and is not translated. */
const readMeSheet = 'Trade read me';
/** Widths in points: cell, meaning, formula, inputs, assumptions, state. */
const widths = [96, 260, 260, 200, 200, 110];

/** Which sheet the read-me will be written to. */
export interface ReadMeTarget {
  readonly sheet: string;
  /** An earlier read-me is replaced. */
  readonly isRewrite: boolean;
}

/** Finds the earlier read-me, or a name that no sheet has. */
export function findReadMe(): Promise<ReadMeTarget> {
  return Excel.run(targetIn);
}

async function targetIn(context: Excel.RequestContext): Promise<ReadMeTarget> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  const earlier = worksheets.getItemOrNullObject(readMeSheet);
  await context.sync();
  const names = worksheets.items.map(({ name }) => name);
  const fresh = { sheet: freeName(readMeSheet, names), isRewrite: false };
  if (earlier.isNullObject) return fresh;
  const title = earlier.getRange('A1');
  title.load('values');
  await context.sync();
  // A sheet of the same name that says something else is the reader's own.
  return title.values[0]?.[0] === text.readMeTitle ? { sheet: readMeSheet, isRewrite: true } : fresh;
}

/** Writes the read-me sheet and brings it to the front. */
export function writeReadMe({ cells, headers }: ReadMe): Promise<ReadMeTarget> {
  return oneUndo(async (context) => {
    const target = await targetIn(context);
    const { worksheets } = context.workbook;
    const sheet = target.isRewrite ? worksheets.getItem(target.sheet) : worksheets.add(target.sheet);
    if (target.isRewrite) sheet.getUsedRange().clear('All');
    const columns = cells[0]?.length ?? 1;
    sheet.getRangeByIndexes(0, 0, cells.length, columns).values = cells.map((row) => [...row]);
    widths.forEach((width, column) => {
      sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width;
    });
    headers.forEach((row) => {
      sheet.getRangeByIndexes(row, 0, 1, columns).format.font.bold = true;
    });
    const table = headers.at(-1) ?? 0;
    sheet.getRangeByIndexes(table, 0, cells.length - table, columns).format.wrapText = true;
    sheet.activate();
    await context.sync();
    return target;
  });
}
