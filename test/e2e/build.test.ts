import { beforeAll, expect, it } from 'vitest';
import { ensureBuilt } from '../../scripts/lib/build.mjs';
import { addIns, describeInBrowser, inPane, preview, type Preview } from './harness';
import { accessibilityFaults, expectNoSidewaysScroll, setPaneWidth } from './pane';

describeInBrowser('the builder', addIns.built, (session) => {
  let app: Preview;
  beforeAll(async () => {
    await ensureBuilt();
    app = await session.open();
    await inPane(app, () =>
      Excel.run(async (context) => {
        context.workbook.worksheets.add('Results');
        await context.sync();
      }),
    );
    await app.pane.getByRole('tab', { name: 'Build' }).click();
  });

  it('finds a function for a question and fills its table from the selection, by keyboard', async () => {
    await app.pane.getByRole('searchbox').focus();
    await app.page.keyboard.type('why did the deficit widen');
    await app.page.keyboard.press('Tab');
    await app.page.keyboard.press('Enter');
    await app.pane.getByRole('heading', { name: 'TRADE.DEFICITDRIVER' }).waitFor();
    await preview(app, 'select', 'Annual!B3');
    await app.pane.getByRole('button', { name: 'Use selection for data' }).press('Enter');
    await expect
      .poll(() => app.pane.getByRole('textbox', { name: 'data' }).inputValue())
      .toBe('Annual!A1:Q46');
    await app.pane.getByText(/^The result fills \d+ rows × 8 columns\./).waitFor();
  });

  it('offers the periods of the table, and shows the formula that they make', async () => {
    expect(await app.pane.locator('datalist option[value="1997"]').count()).toBe(2);
    await app.pane.getByRole('combobox', { name: /^from/ }).fill('1997');
    await app.pane.getByRole('combobox', { name: /^to/ }).fill('2000');
    await app.pane.getByText('=TRADE.DEFICITDRIVER(Annual!A1:Q46, 1997, 2000)').waitFor();
  });

  it('gives the sentence of the cell where the function refuses', async () => {
    await app.pane.getByRole('combobox', { name: /^to/ }).fill('2050');
    await app.pane.getByText(/2050 given as to is not in/).waitFor();
    await app.pane.getByRole('combobox', { name: /^to/ }).fill('2000');
    await app.pane.getByText(/^The result fills/).waitFor();
  });

  it('asks before it writes over filled cells, also those of a spilled result', async () => {
    const before = await preview(app, 'getCells', 'Annual!A1:H20');
    await app.pane.getByRole('textbox', { name: 'Insert at' }).fill('GoodsServices!E20');
    await app.pane.getByRole('button', { name: 'Insert formula' }).click();
    await app.pane.getByText(/Nothing was written/).waitFor();
    expect(await preview(app, 'getCells', 'Annual!A1:H20')).toEqual(before);
    expect(await preview(app, 'readFormula', 'GoodsServices!E20')).toBe('');
    await app.pane.getByRole('button', { name: 'Keep them' }).click();
    await preview(app, 'setCell', 'Results!B2', '=TRADE.TRADEBALANCE(Annual!B2:B46, Annual!C2:C46)');
    await app.pane.getByRole('textbox', { name: 'Insert at' }).fill('Results!B5');
    await app.pane.getByRole('button', { name: 'Insert formula' }).click();
    await app.pane.getByText(/Nothing was written/).waitFor();
  });

  it('inserts at a free cell a result of the size that it told', async () => {
    await app.pane.getByRole('textbox', { name: 'Insert at' }).fill('Results!E2');
    const told = await app.pane.getByText(/^The result fills/).textContent();
    const rows = Number(/fills (\d+) rows/.exec(told ?? '')?.[1]);
    await app.pane.getByRole('button', { name: 'Insert formula' }).click();
    await app.pane.getByText(`Inserted in Results!E2:L${rows + 1}.`).waitFor();
    const cells = await preview(app, 'getCells', `Results!E2:L${rows + 2}`);
    expect(cells.filter((row) => row[0] !== '')).toHaveLength(rows);
    expect(await preview(app, 'readFormula', 'Results!E2')).toBe(
      '=TRADE.DEFICITDRIVER(Annual!A1:Q46, 1997, 2000)',
    );
  });

  it('keeps what was entered while another tab is open, and went through without an error', async () => {
    await app.pane.getByRole('tab', { name: 'Explain' }).click();
    await app.pane.getByRole('tab', { name: 'Build' }).click();
    expect(await app.pane.getByRole('combobox', { name: /^from/ }).inputValue()).toBe('1997');
    expect(app.errors).toEqual([]);
  });

  it.each([
    { colorScheme: 'light', forcedColors: 'none' },
    { colorScheme: 'dark', forcedColors: 'none' },
    { colorScheme: 'dark', forcedColors: 'active' },
  ] as const)('keeps to WCAG 2.2 at 320 px: $colorScheme, forced colours $forcedColors', async (media) => {
    await app.page.emulateMedia(media);
    await setPaneWidth(app, 320);
    await app.pane.getByRole('heading', { name: 'TRADE.DEFICITDRIVER' }).waitFor();
    await expectNoSidewaysScroll(app);
    expect(await accessibilityFaults(app)).toEqual([]);
  });
});
