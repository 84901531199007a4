import chartStyles from '../src/taskpane/charts/chart.css';
import { sampleSheets } from '../src/workbook/sample/sampleSheets';
import { checklistWorkbook } from './checklist/workbook';
import type { Document } from './documentPage';
import { renderSite } from './site';
import styles from './site.css';

/** The files of the site, by path from its root: text, or the bytes of a workbook. */
export async function buildSite(
  version: string,
  documents: readonly Document[],
  returns: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, string | Uint8Array>> {
  const sheets = new Map(sampleSheets().map(({ name, table }) => [name, table]));
  const pages = await renderSite({ version, documents, sheets, returns });
  return new Map<string, string | Uint8Array>([
    ...pages,
    ['site.css', `${styles}\n${chartStyles}`],
    ['in-excel-checklist.xlsx', await checklistWorkbook(sheets)],
  ]);
}
