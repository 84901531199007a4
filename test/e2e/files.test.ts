import ExcelJs from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, expect, it } from 'vitest';
import { addIns, describeInBrowser, preview, type Preview } from './harness';

/** A workbook as Excel writes it: the function with its prefix, its spilled values, cached results. */
async function fileFromElsewhere(): Promise<string> {
  const file = new ExcelJs.Workbook();
  const data = file.addWorksheet('Data');
  data.getCell('A1').value = 'Year';
  data.getCell('B1').value = 'Exports';
  data.getCell('A2').value = 2023;
  data.getCell('B2').value = 10.5;
  data.getCell('B2').numFmt = '#,##0.00';
  data.getCell('A3').value = true;
  data.getCell('B3').value = { error: '#N/A' };
  data.getCell('C2').value = { formula: '_xldudf_FIX_DOUBLE(B2)', result: 21 };
  data.getCell('D1').value = {
    formula: '_xldudf_FIX_COLUMN(3)',
    result: 1,
    shareType: 'array',
    ref: 'D1:D3',
  } as never;
  data.getCell('D2').value = 2;
  data.getCell('D3').value = 3;
  data.getCell('A2').note = 'First year';
  file.addWorksheet('My results').getCell('A1').value = { formula: 'SUM(Data!D1:D3)', result: 6 };
  file.definedNames.add('Data!$B$2', 'Figure');
  return Buffer.from(await file.xlsx.writeBuffer()).toString('base64');
}

describeInBrowser('files', addIns.fixture, (session) => {
  let app: Preview;
  beforeAll(async () => {
    app = await session.open();
    const opened = await preview(app, 'openFile', 'figures.xlsx', await fileFromElsewhere());
    expect(opened, app.errors.join('\n')).toBe(true);
  });

  it('opens values, formulas, formats and names of several sheets', async () => {
    expect(await preview(app, 'sheetNames')).toEqual(['Data', 'My results']);
    expect(await preview(app, 'getCells', 'Data!A1:D3')).toEqual([
      ['Year', 'Exports', '', 1],
      [2023, 10.5, 21, 2],
      [true, '#N/A', '', 3],
    ]);
    expect(await preview(app, 'getText', 'Data!B2')).toBe('10.50');
    expect(await preview(app, 'getCell', "'My results'!A1")).toBe(6);
    expect(await preview(app, 'readFormula', 'Data!C2')).toBe('=FIX.DOUBLE(B2)');
    expect(await preview(app, 'getCell', 'Figure')).toBe(10.5);
  });

  it('calculates with the opened formulas', async () => {
    await preview(app, 'setCell', 'Data!B2', 4);
    expect(await preview(app, 'getCell', 'Data!C2')).toBe(8);
    await preview(app, 'setCell', 'Data!B2', 10.5);
  });

  it('saves functions as Excel writes them, with values and as dynamic arrays', async () => {
    const parts = unzipSync(Buffer.from(await preview(app, 'saveFile'), 'base64'));
    const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(sheet).toContain('_xldudf_FIX_DOUBLE(B2)');
    expect(sheet).toMatch(
      /<c r="D1"[^>]* cm="1"[^>]*><f t="array" ref="D1:D3">_xldudf_FIX_COLUMN\(3\)<\/f><v>1<\/v>/,
    );
    expect(strFromU8(parts['xl/metadata.xml'] ?? new Uint8Array())).toContain('fDynamic="1"');
    expect(strFromU8(parts['[Content_Types].xml'] ?? new Uint8Array())).toContain('/xl/metadata.xml');
  });

  it('finds everything again in a file it saved', async () => {
    const before = await preview(app, 'getCells', 'Data!A1:D4');
    const saved = await preview(app, 'saveFile');
    await preview(app, 'setCell', 'Data!A1', 'changed');
    expect(await preview(app, 'openFile', 'again.xlsx', saved)).toBe(true);
    expect(await preview(app, 'getCells', 'Data!A1:D4')).toEqual(before);
    expect(await preview(app, 'getText', 'Data!B2')).toBe('10.50');
    expect(await preview(app, 'readFormula', 'Data!D1')).toBe('=FIX.COLUMN(3)');
    expect(await preview(app, 'getCell', 'Figure')).toBe(10.5);
  });

  it('says when a file cannot be read, and changes nothing', async () => {
    const before = await preview(app, 'getCells', 'Data!A1:D4');
    const broken = Buffer.from('This is no workbook.').toString('base64');
    expect(await preview(app, 'openFile', 'notes.xlsx', broken)).toBe(false);
    expect(await app.page.textContent('#message')).toBe(
      '"notes.xlsx" could not be read as an Excel workbook (.xlsx). Nothing was changed.',
    );
    expect(await preview(app, 'getCells', 'Data!A1:D4')).toEqual(before);
    expect(await preview(app, 'sheetNames')).toEqual(['Data', 'My results']);
  });

  it('says what to do with a file that has a password', async () => {
    // An encrypted workbook begins like any compound file.
    const locked = Buffer.from('d0cf11e0a1b11ae1'.padEnd(2048, '0'), 'hex').toString('base64');
    expect(await preview(app, 'openFile', 'locked.xlsx', locked)).toBe(false);
    expect(await app.page.textContent('#message')).toBe(
      '"locked.xlsx" could not be read as an Excel workbook (.xlsx). Nothing was changed. ' +
        'It has a password or is of the old type .xls: save it in Excel as .xlsx without a password.',
    );
  });

  it('counts merged cells once and keeps what is hidden', async () => {
    const file = new ExcelJs.Workbook();
    const sheet = file.addWorksheet('Données');
    sheet.getCell('A1').value = 5;
    sheet.mergeCells('A1:B2');
    sheet.getCell('D1').value = { formula: 'SUM(A1:B2)', result: 5 };
    sheet.getCell('F9').value = 'aside';
    sheet.getRow(9).hidden = true;
    sheet.getColumn('F').hidden = true;
    file.addWorksheet('Empty');
    const content = Buffer.from(await file.xlsx.writeBuffer()).toString('base64');
    const app = await session.open();
    expect(await preview(app, 'openFile', 'merged.xlsx', content)).toBe(true);
    expect(await preview(app, 'getCells', 'A1:D1')).toEqual([[5, '', '', 5]]);
    const saved = new ExcelJs.Workbook();
    const bytes = Buffer.from(await preview(app, 'saveFile'), 'base64');
    await saved.xlsx.load(new Uint8Array(bytes).buffer);
    expect(saved.worksheets.map(({ name }) => name)).toEqual(['Données', 'Empty']);
    const [again] = saved.worksheets;
    expect(again?.model.merges).toEqual(['A1:B2']);
    expect([again?.getRow(9).hidden, again?.getColumn('F').hidden]).toEqual([true, true]);
    expect([again?.getRow(8).hidden, again?.getColumn('E').hidden]).toEqual([false, false]);
    await app.page.close();
  });

  it('keeps the workbook between visits until told to start fresh', async () => {
    await preview(app, 'setCell', 'Data!F1', '=FIX.DOUBLE(50)');
    await preview(app, 'kept');
    await app.page.reload();
    await app.page.waitForFunction(() => 'preview' in window);
    await app.page.evaluate(() => window.preview.ready);
    expect(await preview(app, 'getCell', 'Data!F1')).toBe(100);
    expect(await preview(app, 'getCells', 'Data!D1:D3')).toEqual([[1], [2], [3]]);
    await Promise.all([app.page.waitForEvent('load'), app.page.click('text="Start fresh"')]);
    await app.page.waitForFunction(() => 'preview' in window);
    await app.page.evaluate(() => window.preview.ready);
    expect(await preview(app, 'sheetNames')).toEqual(['Sheet1']);
  });
});
