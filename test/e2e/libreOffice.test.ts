import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { env } from 'node:process';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { addIns, describeInBrowser, preview, type Preview } from './harness';

/** A second spreadsheet program, to prove that files are understood by others than us. */
const office = (env.PATH ?? '')
  .split(delimiter)
  .flatMap((folder) => [join(folder, 'soffice'), join(folder, 'soffice.exe')])
  .concat('/Applications/LibreOffice.app/Contents/MacOS/soffice')
  .find((path) => existsSync(path));

if (office === undefined)
  console.warn('SKIPPED the exchange of files with LibreOffice: it is not installed.');

async function convert(file: string, folder: string, format: string): Promise<string> {
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  await promisify(execFile)(office ?? '', [
    profile,
    '--headless',
    '--convert-to',
    format,
    '--outdir',
    folder,
    file,
  ]);
  return file.replace(/\.\w+$/, `.${format.split(':')[0] ?? format}`);
}

/** What LibreOffice reads: a flat document that it turns into an .xlsx file of its own making. */
const flatDocument = `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet>
<table:table table:name="Figures"><table:table-row><table:table-cell office:value-type="string"><text:p>Exports</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>Imports</text:p></table:table-cell></table:table-row><table:table-row><table:table-cell office:value-type="float" office:value="10.25"/><table:table-cell office:value-type="float" office:value="12"/></table:table-row><table:table-row><table:table-cell table:formula="of:=[.A2]-[.B2]" office:value-type="float" office:value="-1.75"/><table:table-cell office:value-type="string"><text:p>n.a.</text:p></table:table-cell></table:table-row></table:table>
<table:table table:name="Sum total"><table:table-row><table:table-cell table:formula="of:=SUM([Figures.A2:Figures.B2])" office:value-type="float" office:value="22.25"/></table:table-row></table:table>
</office:spreadsheet></office:body></office:document>`;

describe.skipIf(office === undefined)('with LibreOffice', () => {
  describeInBrowser('files', addIns.fixture, (session) => {
    let app: Preview;
    let folder: string;
    beforeAll(async () => {
      app = await session.open();
      folder = await mkdtemp(join(tmpdir(), 'preview-office-'));
    });

    it('opens what LibreOffice saves', async () => {
      const flat = join(folder, 'figures.fods');
      await writeFile(flat, flatDocument);
      const file = await convert(flat, folder, 'xlsx');
      const content = (await readFile(file)).toString('base64');
      expect(await preview(app, 'openFile', 'figures.xlsx', content), app.errors.join('\n')).toBe(true);
      expect(await preview(app, 'sheetNames')).toEqual(['Figures', 'Sum total']);
      expect(await preview(app, 'getCells', 'Figures!A1:B3')).toEqual([
        ['Exports', 'Imports'],
        [10.25, 12],
        [-1.75, 'n.a.'],
      ]);
      expect(await preview(app, 'getCell', "'Sum total'!A1")).toBe(22.25);
    });

    it('saves what LibreOffice opens', async () => {
      await preview(app, 'setCell', 'Figures!C1', '=SUM(A2:B2)&" bn"');
      await preview(app, 'setCell', 'Figures!C2', '=NA()');
      await preview(app, 'setCell', 'Figures!D1', '=FIX.COLUMN(3)');
      const file = join(folder, 'saved.xlsx');
      await writeFile(file, Buffer.from(await preview(app, 'saveFile'), 'base64'));
      const text = await readFile(await convert(file, folder, 'csv'), 'utf8');
      // LibreOffice calculates arrays when it opens a file, and has no add-in to do so.
      expect(text.trim().split(/\r?\n/)).toEqual([
        'Exports,Imports,22.25 bn,#NAME?',
        '10.25,12,#N/A,#NAME?',
        '-1.75,n.a.,,#NAME?',
      ]);
    });
  });
});
