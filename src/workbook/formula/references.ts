import { parseA1Ref, parseStructRef } from '@borgar/fx';
import type { Reference, TableSection, Unreadable } from './callInFormula';

const sections: ReadonlySet<string> = new Set<TableSection>(['all', 'headers', 'data', 'totals', 'this row']);

/** What the text of a reference points at, or why it cannot be read back. */
export function readReference(text: string): Reference | Unreadable {
  const table = text.includes('[') ? parseStructRef(text) : undefined;
  if (table && (table.columns?.length || table.sections?.length)) {
    if (table.context?.length) return 'otherWorkbook';
    return {
      kind: 'table',
      table: table.table ?? '',
      columns: table.columns ?? [],
      sections: (table.sections ?? []).filter((section): section is TableSection => sections.has(section)),
    };
  }
  const reference = parseA1Ref(text);
  if (reference === undefined) return 'expression';
  const [sheet, ...more] = reference.context ?? [];
  if (more.length > 0 || sheet?.endsWith(']')) return 'otherWorkbook';
  if ('name' in reference) return { kind: 'name', sheet, name: reference.name };
  // `Jan:Mar!B2` runs through several sheets.
  if (sheet?.includes(':')) return 'severalSheets';
  const address = text.slice(text.lastIndexOf('!') + 1).replaceAll('$', '');
  return { kind: 'area', sheet, address };
}
