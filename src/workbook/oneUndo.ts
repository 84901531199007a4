import { hasExcelApi } from './host';

/** Runs changes to the workbook so that one undo takes all of them back, where this Excel can do that. */
export function oneUndo<Result>(batch: (context: Excel.RequestContext) => Promise<Result>): Promise<Result> {
  return hasExcelApi('1.20') ? Excel.run({ mergeUndoGroup: true }, batch) : Excel.run(batch);
}
