import { sampleSheets } from '../src/workbook/sample/sampleSheets';
import { renderSite, type Document, type Site } from './site';
import styles from './site.css';

/** The files of the site, by path from its root. */
export async function buildSite(version: string, documents: readonly Document[]): Promise<Site> {
  const sheets = new Map(sampleSheets().map(({ name, table }) => [name, table]));
  const pages = await renderSite({ version, documents, sheets });
  return new Map([...pages, ['site.css', styles]]);
}
