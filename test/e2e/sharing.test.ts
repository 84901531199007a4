import axe from 'axe-core';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { ensureBuilt } from '../../scripts/lib/build.mjs';
import { addIns, describeInBrowser, inPane, preview, type Preview, type Session } from './harness';
import { bundleSharing } from './sharingBundle';

declare global {
  var sharing: { showSharing: (version: string) => void; insertSample: () => Promise<void> };
}

const version = '0.1.0';

/** Opens a workbook and shows the sharing view in the pane of the built add-in, with every section open. */
async function openSharing(session: Session): Promise<Preview> {
  // The script of the view is put into the page, which the page's own policy would not allow.
  const app = await session.open({ bypassCSP: true });
  await app.pane.addScriptTag({ content: await bundleSharing() });
  return app;
}

async function show({ pane }: Preview): Promise<void> {
  await pane.evaluate((of) => {
    globalThis.sharing.showSharing(of);
  }, version);
  await pane.getByText(/TRADE formula|\d+ formulas? in the workbook/).waitFor();
  // Opening one section takes it out of the list.
  const closed = pane.locator('details:not([open]) > summary');
  for (let left = await closed.count(); left > 0; left--) await closed.first().click();
}

async function readFormats({ pane }: Preview, sheet: string, address: string): Promise<unknown> {
  return pane.evaluate(
    ([name, cells]) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(name!).getRange(cells);
        range.load('numberFormat');
        await context.sync();
        return range.numberFormat as unknown;
      }),
    [sheet, address],
  );
}

const press = ({ pane }: Preview, name: string | RegExp) => pane.getByRole('button', { name }).click();
const choose = ({ pane }: Preview, address: string) =>
  pane.getByLabel(`Choose ${address}`, { exact: true }).first().check();
const said = async ({ pane }: Preview, words: string | RegExp) => {
  await expect
    .poll(() => pane.getByRole('status').textContent(), { timeout: 15_000 })
    .toEqual(typeof words === 'string' ? expect.stringContaining(words) : expect.stringMatching(words));
};

describeInBrowser('sharing a workbook', addIns.built, (session) => {
  let app: Preview;
  beforeAll(async () => {
    await ensureBuilt();
  });
  beforeEach(async () => {
    app = await openSharing(session);
    await preview(app, 'setCells', 'Sheet1!A1', [
      ['Year', 'Exports (USD bn)', 'Imports (USD bn)'],
      [2021, 2556.1, 3401.7],
      [2022, 3018.1, 3966.2],
      [2023, '=NA()', 3826.9],
    ]);
  });

  it('freezes results to values and gives formulas, values and formats back, bit for bit', async () => {
    const formulas: Record<string, string> = {
      'Sheet1!E2': '=TRADE.TRADEBALANCE( B2:B4 ,C2:C4)',
      'Sheet1!F2': '=ROUND(SUM(TRADE.TRADEBALANCE(B2:B3,C2:C3)), 2) & " bn"',
      'Sheet1!G2': '=TRADE.TRADEBALANCE(B2,C2)/3',
      'Sheet1!G3': '=IF(TRADE.TRADEBALANCE(B2,C2)<0,"1997","=A1")',
    };
    for (const [address, formula] of Object.entries(formulas))
      await preview(app, 'setCell', address, formula);
    await inPane(app, () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('E2:E4').numberFormat = [['0.00'], ['#,##0.0'], ['General']];
        sheet.getRange('G2').numberFormat = [['@']];
        await context.sync();
      }),
    );
    const values = await preview(app, 'getCells', 'Sheet1!A1:H6');
    const formats = await readFormats(app, 'Sheet1', 'A1:H6');

    await show(app);
    for (const address of Object.keys(formulas)) await choose(app, address);
    await press(app, /^Freeze 4 results/);
    await app.pane.getByText('4 cells will change. Nothing has been changed yet.').waitFor();
    expect(await preview(app, 'readFormula', 'Sheet1!E2')).toBe(formulas['Sheet1!E2']);
    await press(app, 'Make these changes');
    await said(app, '4 results frozen.');
    expect(await preview(app, 'readFormula', 'Sheet1!E2')).toBe('');
    expect(await preview(app, 'getCells', 'Sheet1!A1:H6')).toEqual(values);
    expect(await readFormats(app, 'Sheet1', 'A1:H6')).toEqual(formats);
    // The values stand on their own: the inputs no longer move them.
    await preview(app, 'setCell', 'Sheet1!B2', 1);
    expect(await preview(app, 'getCells', 'Sheet1!E2:G4')).toEqual(
      values.slice(1, 4).map((row) => row.slice(4, 7)),
    );
    await preview(app, 'setCell', 'Sheet1!B2', 2556.1);

    for (const address of Object.keys(formulas)) await choose(app, address);
    await press(app, /^Unfreeze 4 results/);
    await app.pane.getByText('4 cells will change.').waitFor();
    await press(app, 'Make these changes');
    await said(app, '4 formulas restored.');
    for (const [address, formula] of Object.entries(formulas)) {
      expect(await preview(app, 'readFormula', address)).toBe(formula);
    }
    expect(await preview(app, 'getCells', 'Sheet1!A1:H6')).toEqual(values);
    expect(await readFormats(app, 'Sheet1', 'A1:H6')).toEqual(formats);
    expect(app.errors).toEqual([]);
  });

  it('keeps the formula as a comment while a result is frozen, beside comments of others', async () => {
    await preview(app, 'setCell', 'Sheet1!E2', '=TRADE.TRADEBALANCE(B2:B3,C2:C3)');
    await preview(app, 'setCell', 'Sheet1!F2', '=TRADE.TRADEBALANCE(B2,C2)');
    const comments = () =>
      inPane(app, () =>
        Excel.run(async (context) => {
          const { comments: found } = context.workbook;
          found.load('items/content');
          await context.sync();
          return found.items.map(({ content }) => content).sort();
        }),
      );
    await inPane(app, () =>
      Excel.run(async (context) => {
        context.workbook.comments.add('Sheet1!F2', 'Checked by Ana.');
        await context.sync();
      }),
    );
    await show(app);
    await choose(app, 'Sheet1!E2');
    await choose(app, 'Sheet1!F2');
    await press(app, /^Freeze/);
    await press(app, 'Make these changes');
    await said(app, '2 results frozen.');
    expect(await comments()).toEqual([
      'Checked by Ana.',
      'Values of =TRADE.TRADEBALANCE(B2:B3,C2:C3), frozen by Trade Drivers.',
    ]);
    await choose(app, 'Sheet1!E2');
    await press(app, /^Unfreeze/);
    await press(app, 'Make these changes');
    await said(app, '1 formula restored.');
    expect(await comments()).toEqual(['Checked by Ana.']);
  });

  it('says before unfreezing that frozen values were edited, and changes nothing when cancelled', async () => {
    await preview(app, 'setCell', 'Sheet1!E2', '=TRADE.TRADEBALANCE(B2:B3,C2:C3)');
    await show(app);
    await choose(app, 'Sheet1!E2');
    await press(app, /^Freeze/);
    await press(app, 'Make these changes');
    await said(app, '1 result frozen.');
    await preview(app, 'setCell', 'Sheet1!E3', 5);
    await choose(app, 'Sheet1!E2');
    await press(app, /^Unfreeze/);
    await app.pane.getByText('Somebody changed the frozen values.').waitFor();
    await press(app, 'Cancel');
    expect(await preview(app, 'getCell', 'Sheet1!E3')).toBe(5);
    expect(await preview(app, 'readFormula', 'Sheet1!E2')).toBe('');
  });

  it('refuses to change what was edited after the preview', async () => {
    await preview(app, 'setCell', 'Sheet1!E2', '=TRADE.TRADEBALANCE(B2:B3,C2:C3)');
    await show(app);
    await choose(app, 'Sheet1!E2');
    await press(app, /^Freeze/);
    await preview(app, 'setCell', 'Sheet1!E2', '=TRADE.TRADEBALANCE(B2,C2)');
    await press(app, 'Make these changes');
    await said(app, 'Sheet1!E2 changed after the preview. Nothing was changed.');
    expect(await preview(app, 'readFormula', 'Sheet1!E2')).toBe('=TRADE.TRADEBALANCE(B2,C2)');
    expect(await preview(app, 'sheetNames')).not.toContain('Trade register');
  });

  it('writes a read-me sheet that is no formula itself, and writes it anew', async () => {
    await preview(app, 'setCell', 'Sheet1!E2', '=TRADE.TRADEBALANCE(B2:B4,C2:C4)');
    await show(app);
    await press(app, 'Write the read-me sheet');
    await app.pane.getByText(/Adds the sheet Trade read me/).waitFor();
    expect(await preview(app, 'sheetNames')).not.toContain('Trade read me');
    await press(app, 'Make these changes');
    await said(app, 'The read-me is on the sheet Trade read me.');
    const rows = await preview(app, 'getCells', "'Trade read me'!A1:F60");
    expect(rows[1]?.[0]).toMatch(/^Written on \d{4}-\d\d-\d\d by Trade Drivers for Excel 0\.1\.0\.$/);
    expect(rows[4]?.[0]).toMatch(
      /ask your administrator for Trade Drivers, or read .+\/docs\/deployment\.html/,
    );
    const line = rows.find(([cell]) => cell === 'Sheet1!E2');
    expect(line?.slice(2)).toEqual([
      '=TRADE.TRADEBALANCE(B2:B4,C2:C4)',
      'exports: B2:B4; imports: C2:C4',
      '',
      'live formula',
    ]);
    expect(String(line?.[1]).length).toBeGreaterThan(20);

    await preview(app, 'setCell', 'Sheet1!E2', '=TRADE.TRADEBALANCE(B2:B3,C2:C3)');
    await press(app, 'Look again');
    await press(app, 'Write the read-me sheet');
    await app.pane.getByText(/Writes the sheet Trade read me anew/).waitFor();
    await press(app, 'Make these changes');
    await said(app, 'The read-me is on the sheet Trade read me.');
    expect(
      (await preview(app, 'getCells', "'Trade read me'!A1:F60")).filter(([cell]) => cell === 'Sheet1!E2'),
    ).toEqual([expect.arrayContaining(['=TRADE.TRADEBALANCE(B2:B3,C2:C3)'])]);
    expect(
      (await preview(app, 'sheetNames')).filter((name) => name.startsWith('Trade read me')),
    ).toHaveLength(1);
  });

  it('links formulas to the sheet of assumptions, with the same results until a value there changes', async () => {
    if (!(await preview(app, 'sheetNames')).includes('Annual')) {
      await inPane(app, () => globalThis.sharing.insertSample());
    }
    const formulas = {
      'Sheet1!E2': '=TRADE.DEFICITDRIVER(Annual!A1:Q46, 1997, 2000)',
      'Sheet1!P2': '=TRADE.IMPORTDRIVER(Annual!A1:Q46,1997,2000,"FRBUS")',
    };
    for (const [address, formula] of Object.entries(formulas))
      await preview(app, 'setCell', address, formula);
    const drivers = await preview(app, 'getCells', 'Sheet1!E2:L17');
    const imports = await preview(app, 'getCells', 'Sheet1!P2:Q4');
    expect(typeof drivers[1]?.[3]).toBe('number');
    await show(app);
    await app.pane
      .getByText(/Default set FRBUS \(Federal Reserve Board/)
      .first()
      .waitFor();
    await press(app, 'Insert the sheet of assumptions');
    expect(await preview(app, 'sheetNames')).not.toContain('Trade assumptions');
    await press(app, 'Make these changes');
    await said(app, 'The assumptions are on the sheet Trade assumptions.');
    const rows = await preview(app, 'getCells', "'Trade assumptions'!A7:B14");
    expect(rows).toContainEqual(['Import income elasticity', 1]);
    expect(rows).toContainEqual(['Pass-through', 0.64]);

    const section = app.pane.locator('details', { hasText: 'What each result uses' }).last();
    for (const address of Object.keys(formulas)) {
      await section.getByLabel(`Choose ${address}`, { exact: true }).check();
    }
    await press(app, 'Link to the sheet');
    await app.pane.getByText('=TRADE.DEFICITDRIVER(Annual!A1:Q46, 1997, 2000,, TradeAssumptions)').waitFor();
    expect(await preview(app, 'readFormula', 'Sheet1!E2')).toBe(formulas['Sheet1!E2']);
    await press(app, 'Make these changes');
    await said(app, '2 formulas refer to the sheet of assumptions now.');
    expect(await preview(app, 'readFormula', 'Sheet1!E2')).toBe(
      '=TRADE.DEFICITDRIVER(Annual!A1:Q46, 1997, 2000,, TradeAssumptions)',
    );
    expect(await preview(app, 'readFormula', 'Sheet1!P2')).toBe(
      '=TRADE.IMPORTDRIVER(Annual!A1:Q46,1997,2000,TradeAssumptions)',
    );
    expect(await preview(app, 'getCells', 'Sheet1!E2:L17')).toEqual(drivers);
    expect(await preview(app, 'getCells', 'Sheet1!P2:Q4')).toEqual(imports);

    // A published set chosen on the sheet gives what the set gives by name.
    await preview(app, 'setCell', "'Trade assumptions'!B4", 'SENHADJI');
    await preview(
      app,
      'setCell',
      'Sheet1!E30',
      '=TRADE.DEFICITDRIVER(Annual!A1:Q46, 1997, 2000,, "SENHADJI")',
    );
    const senhadji = await preview(app, 'getCells', 'Sheet1!E30:H45');
    expect(await preview(app, 'getCells', 'Sheet1!E2:H17')).not.toEqual(
      drivers.map((row) => row.slice(0, 4)),
    );
    const linked = await preview(app, 'getCells', 'Sheet1!E2:H17');
    expect(linked.map((row) => row[3])).toEqual(senhadji.map((row) => row[3]));
    // The value of the reader's own goes before the set.
    await preview(app, 'setCell', "'Trade assumptions'!C7", 2);
    expect(await preview(app, 'getCell', "'Trade assumptions'!B7")).toBe(2);
    expect(app.errors).toEqual([]);
  });

  it('takes a freeze back with one undo', async () => {
    await preview(app, 'setCell', 'Sheet1!E2', '=TRADE.TRADEBALANCE(B2:B3,C2:C3)');
    await show(app);
    await choose(app, 'Sheet1!E2');
    await press(app, /^Freeze/);
    await press(app, 'Make these changes');
    await said(app, '1 result frozen.');
    await preview(app, 'undo');
    expect(await preview(app, 'readFormula', 'Sheet1!E2')).toBe('=TRADE.TRADEBALANCE(B2:B3,C2:C3)');
    expect(await preview(app, 'sheetNames')).not.toContain('Trade register');
  });

  it('repairs stored names, in several calls of one formula too', async () => {
    const stored = '=SUM(_xldudf_TRADE_TRADEBALANCE(B2:B3,C2:C3))-INDEX(_xldudf_TRADE_TRADEBALANCE(B2,C2),1)';
    await preview(app, 'setCell', 'Sheet1!E2', stored);
    await preview(app, 'setCell', 'Sheet1!F2', '="_xldudf_TRADE_TRADEBALANCE(B2,C2)"');
    expect(await preview(app, 'getCell', 'Sheet1!E2')).toBe('#NAME?');
    await show(app);
    await press(app, 'Diagnose');
    await app.pane.getByRole('heading', { name: 'Stored names (_xldudf_)' }).waitFor();
    await press(app, /^Repair 1 formula$/);
    await app.pane
      .getByText('=SUM(TRADE.TRADEBALANCE(B2:B3,C2:C3))-INDEX(TRADE.TRADEBALANCE(B2,C2),1)')
      .waitFor();
    expect(await preview(app, 'readFormula', 'Sheet1!E2')).toBe(stored);
    await press(app, 'Make these changes');
    await said(app, '1 formula repaired.');
    expect(await preview(app, 'getCell', 'Sheet1!E2')).toBeCloseTo(3018.1 - 3966.2, 9);
    expect(await preview(app, 'getCell', 'Sheet1!F2')).toBe('_xldudf_TRADE_TRADEBALANCE(B2,C2)');
  });

  it('finds a value that is not what the inputs give', async () => {
    await preview(app, 'setCell', 'Sheet1!E2', '=TRADE.TRADEBALANCE(B2:B3,C2:C3)');
    await show(app);
    await press(app, 'Diagnose');
    await app.pane.getByText(/Nothing found/).waitFor();
    // A function that answers otherwise stands for a value kept from earlier.
    await inPane(app, () => {
      CustomFunctions.associate('TRADEBALANCE', () => [[-845.6], [-948]]);
    });
    await preview(app, 'recalculate');
    await press(app, 'Diagnose');
    await app.pane.getByRole('heading', { name: 'Out of date' }).waitFor();
    await app.pane.getByRole('button', { name: 'Sheet1!E2' }).last().waitFor();
  });

  it('starts with the workbook only when asked, and takes both settings back', async () => {
    await show(app);
    const toggle = app.pane.getByLabel('Start Trade Drivers when this workbook is opened');
    const state = () =>
      inPane(app, async () => ({
        behavior: await Office.addin.getStartupBehavior(),
        trust: Office.context.document.settings.get('Office.DisableTrustUX') as unknown,
        version: Office.context.document.settings.get('TradeDrivers.Version') as unknown,
      }));
    expect(await toggle.isChecked()).toBe(false);
    expect(await state()).toMatchObject({ behavior: 'None', trust: null });
    await toggle.click();
    await said(app, /starts with this workbook from now on/);
    expect(await state()).toEqual({ behavior: 'Load', trust: true, version });
    await toggle.click();
    await said(app, /no longer starts/);
    expect(await state()).toMatchObject({ behavior: 'None', trust: null });
  });

  it('fits into 320 px and has no finding of axe', async () => {
    await preview(
      app,
      'setCell',
      'Sheet1!E2',
      '=TRADE.DEFICITDRIVER(Annual!A1:Q46, 1997, 2000, "causes", "GAGNON")',
    );
    await show(app);
    await choose(app, 'Sheet1!E2');
    await press(app, /^Freeze/);
    for (const file of [
      'styles/tokens.css',
      'styles/base.css',
      'styles/shell.css',
      'views/sharing/sharing.css',
    ]) {
      await app.pane.addStyleTag({ path: `src/taskpane/${file}` });
    }
    const outside = await app.pane.evaluate(() => {
      document.body.style.width = '320px';
      return [...document.body.querySelectorAll('*')]
        .filter((element) => element.getBoundingClientRect().right > 320)
        .map(({ outerHTML }) => outerHTML.slice(0, 200));
    });
    expect(outside).toEqual([]);
    await app.pane.addScriptTag({ content: axe.source });
    const violations = await app.pane.evaluate(async () => {
      const run = (globalThis as unknown as { axe: typeof axe }).axe;
      const { violations: found } = await run.run(document.body, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'],
      });
      return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    });
    expect(violations).toEqual([]);
  });

  it('warns where a newer version wrote into the workbook, and does not lower its stamp', async () => {
    await inPane(app, () => {
      Office.context.document.settings.set('TradeDrivers.Version', '0.10.2');
    });
    await show(app);
    await app.pane.getByText(/made with Trade Drivers 0\.10\.2\. Here is version 0\.1\.0/).waitFor();
    await app.pane.getByLabel('Start Trade Drivers when this workbook is opened').click();
    await said(app, /starts with this workbook/);
    expect(
      await inPane(app, () => Office.context.document.settings.get('TradeDrivers.Version') as unknown),
    ).toBe('0.10.2');
  });
});
