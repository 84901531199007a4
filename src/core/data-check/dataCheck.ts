import type { Cells } from '../cell';
import { checkCells } from './checkCells';
import { readAnyTable, type CheckedTable } from './checkedTable';
import { checkLayout } from './checkLayout';
import { checkParts } from './checkParts';
import { checkPrices } from './checkPrices';
import { checkUnits } from './checkUnits';
import type { Finding, Severity } from './finding';
import { findings } from './findings';

/** What a check of a table found. */
export interface DataCheck {
  readonly table: CheckedTable;
  /** Errors first, then warnings, then notes; within each in the order of the checks. */
  readonly findings: readonly Finding[];
  /** Whether nothing was found; then the only finding says so. */
  readonly isClean: boolean;
}

const rank: Readonly<Record<Severity, number>> = { Error: 0, Warning: 1, Note: 2 };

/**
 * Checks a labelled table for everything that would make a function refuse it or a result mislead. It
 * never refuses: what cannot be read is a finding. The rules are those by which the functions read tables.
 */
export function dataCheck(argument: string, cells: Cells): DataCheck {
  const table = readAnyTable(argument, cells);
  const found = [checkLayout, checkCells, checkUnits, checkPrices, checkParts].flatMap((check) =>
    check(table),
  );
  if (found.length > 0) {
    const sorted = found.sort((a, b) => rank[a.severity] - rank[b.severity]);
    return { table, findings: sorted, isClean: false };
  }
  return { table, findings: [findings.NONE({ series: 'Table', place: { argument } }, {})], isClean: true };
}
