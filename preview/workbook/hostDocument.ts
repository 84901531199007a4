import type { FWorksheet } from '@univerjs/sheets/facade';
import { parseAddress, type Area } from '../grid/address';
import type { Grid } from '../grid/grid';
import { invalidArgument, itemNotFound } from '../rich-api/hostError';
import type { DocumentStore } from './documentStore';
import { resolveTableReference } from './tableReferences';

/** What all workbook objects share: the grid, and the store of what the grid cannot hold. */
export interface HostDocument {
  readonly grid: Grid;
  readonly store: DocumentStore;
}

export interface Place {
  sheet: FWorksheet;
  area: Area;
}

/** Finds what an address, a name or a table reference means, seen from a sheet. */
export function findPlace(document: HostDocument, text: string, from: FWorksheet): Place {
  const parsed = parseAddress(text.replace(/^=/, ''));
  if (parsed !== null) {
    const sheet = parsed.sheetName === null ? from : document.grid.findSheet(parsed.sheetName);
    if (sheet === null) throw invalidArgument();
    return { sheet, area: parsed.area };
  }
  const table = resolveTableReference(document, text);
  if (table !== null) return table;
  const name = findName(document, text, from);
  const target = name?.getFormulaOrRefString();
  if (target === undefined) throw invalidArgument();
  return findPlace(document, target, from);
}

/** A name of the sheet hides a name of the workbook. */
export function findName(
  document: HostDocument,
  text: string,
  sheet: FWorksheet | null,
): ReturnType<FWorksheet['getDefinedNames']>[number] | null {
  const wanted = text.toLowerCase();
  const names = document.grid.workbook
    .getDefinedNames()
    .filter((name) => name.getName().toLowerCase() === wanted);
  const local = names.find((name) => sheet !== null && name.getLocalSheetId() === sheet.getSheetId());
  return local ?? names.find((name) => name.isWorkbookScope()) ?? null;
}

export function sheetById(document: HostDocument, id: string): FWorksheet {
  const sheet = document.grid.workbook.getSheetBySheetId(id);
  if (sheet === null) throw itemNotFound();
  return sheet;
}
