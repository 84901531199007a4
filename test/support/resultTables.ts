import { expect } from 'vitest';

/** What a formula spills: a header and rows. */
export type ResultTable = readonly (readonly unknown[])[];

/** The cell of a row and a column by their names. */
export function cellOf(table: ResultTable, row: string, head: string): unknown {
  return table.find(([label]) => label === row)?.[table[0]?.indexOf(head) ?? -1];
}

/** The answer to a question of a table of questions and answers. */
export function answerTo(table: ResultTable, question: string): string {
  return String(table.find(([label]) => label === question)?.[1]);
}

/** Whether a row takes part in the sum; the others repeat part of a row above. */
export function isSummed([label]: readonly unknown[]): boolean {
  return !String(label).startsWith('of which');
}

/** Matches a gap in a result. */
export const gap = expect.objectContaining({ code: '#N/A' }) as unknown;
