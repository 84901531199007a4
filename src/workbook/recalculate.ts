import { rangeAt } from './select';

/** Calculates cells anew, even where Excel holds them for up to date. */
export function recalculate(address: string): Promise<void> {
  return Excel.run(async (context) => {
    const range = rangeAt(context, address);
    // Range.calculate leaves clean cells as they are (OfficeDev/office-js#1462); writing the formula does not.
    range.load('formulas');
    await context.sync();
    range.formulas = range.formulas as unknown[][];
    await context.sync();
  });
}
