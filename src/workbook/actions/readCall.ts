import type { Cells } from '../../core/cell';
import { readAddress } from '../../functions/addresses';
import type { Reference, Unreadable } from '../formula/callInFormula';
import { findCalls } from '../formula/findCalls';
import { resolveReferences } from '../resolveReferences';

/** One argument of a written call, with the cells it stands for. */
export type CallArgument =
  | { readonly state: 'omitted' }
  | { readonly state: 'read'; readonly cells: Cells; readonly address?: string }
  | { readonly state: 'unreadable'; readonly text: string; readonly reason: Unreadable | 'call' };

/**
 * Reads the inputs of a call that stands in no cell yet: the formula that the builder writes, in English
 * notation. References without a sheet are seen from the sheet of `home`, or from the active one.
 * @returns undefined for a text that holds no such call.
 */
export async function readCall(
  formula: string,
  home: string | undefined,
): Promise<readonly CallArgument[] | undefined> {
  const [call] = findCalls(formula);
  if (call === undefined) return undefined;
  const references: Reference[] = call.arguments.flatMap((argument) =>
    argument.kind === 'reference' ? [argument.reference] : [],
  );
  const resolved = references.length === 0 ? [] : await resolve(references, home);
  return call.arguments.map((argument): CallArgument => {
    switch (argument.kind) {
      case 'omitted':
        return { state: 'omitted' };
      case 'constant':
        return { state: 'read', cells: argument.cells };
      case 'reference': {
        const found = resolved[references.indexOf(argument.reference)] ?? 'notFound';
        return typeof found === 'string'
          ? { state: 'unreadable', text: argument.text, reason: found }
          : { state: 'read', ...found };
      }
      case 'call':
        return { state: 'unreadable', text: argument.text, reason: 'call' };
      case 'unreadable':
        return { state: 'unreadable', text: argument.text, reason: argument.reason };
    }
  });
}

function resolve(references: readonly Reference[], home: string | undefined) {
  return Excel.run(async (context) => {
    const area = readAddress(home);
    const active = context.workbook.getActiveCell();
    active.load('rowIndex,columnIndex,worksheet/name');
    await context.sync();
    return resolveReferences(context, references, {
      sheet: area?.sheet ?? active.worksheet.name,
      row: area?.row ?? active.rowIndex,
      column: area?.column ?? active.columnIndex,
    });
  });
}
