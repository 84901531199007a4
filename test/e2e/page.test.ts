import { beforeAll, expect, it } from 'vitest';
import { addIns, describeInBrowser, inPane, preview, type Preview } from './harness';

/** The middle of a cell on the page. */
async function middleOf(app: Preview, address: string): Promise<{ x: number; y: number }> {
  const { x, y, width, height } = await preview(app, 'cellRectangle', address);
  return { x: x + width / 2, y: y + height / 2 };
}

describeInBrowser('the page around the workbook', addIns.fixture, (session) => {
  let app: Preview;
  beforeAll(async () => {
    app = await session.open({ permissions: ['clipboard-read', 'clipboard-write'] });
  });

  it('opens and closes the pane with the button of the manifest', async () => {
    const button = app.page.locator('#add-in');
    expect(await button.textContent()).toContain('Fixture pane');
    await button.click();
    expect(await preview(app, 'isPaneOpen')).toBe(false);
    expect(await app.page.locator('#pane').isVisible()).toBe(false);
    await button.click();
    expect(await app.page.locator('#pane iframe').isVisible()).toBe(true);
    // The pane kept running meanwhile.
    expect(await app.pane.textContent('#state')).toBe('Ready in Excel on OfficeOnline');
  });

  it('lets the pane be made wider, with the pointer and with the keyboard', async () => {
    const width = async (): Promise<number> => (await app.page.locator('#pane').boundingBox())?.width ?? 0;
    const before = await width();
    await app.page.locator('#divider').focus();
    await app.page.keyboard.press('ArrowLeft');
    expect(await width()).toBe(before + 20);
    const box = await app.page.locator('#divider').boundingBox();
    await app.page.mouse.move((box?.x ?? 0) + 2, 400);
    await app.page.mouse.down();
    await app.page.mouse.move((box?.x ?? 0) - 58, 400, { steps: 4 });
    await app.page.mouse.up();
    expect(await width()).toBeGreaterThan(before + 60);
  });

  it('shows the sentence of an error while the pointer rests on the cell', async () => {
    await preview(app, 'setCell', 'B3', '=FIX.REFUSE("invalidValue","Exports in B2 is text.")');
    const { x, y } = await middleOf(app, 'B3');
    await app.page.mouse.move(x - 10, y);
    await app.page.mouse.move(x, y, { steps: 3 });
    await expect.poll(() => app.page.locator('.cell-message').isVisible()).toBe(true);
    expect(await app.page.textContent('.cell-message')).toBe('Exports in B2 is text.');
    const empty = await middleOf(app, 'D7');
    await app.page.mouse.move(empty.x, empty.y, { steps: 3 });
    await expect.poll(() => app.page.locator('.cell-message').isVisible()).toBe(false);
  });

  it('says which signs of Excel it does not calculate', async () => {
    await preview(app, 'setCell', 'C5', '=@FIX.COLUMN(2)');
    const { x, y } = await middleOf(app, 'C5');
    await app.page.mouse.move(x - 10, y);
    await app.page.mouse.move(x, y, { steps: 3 });
    await expect
      .poll(() => app.page.textContent('.cell-message'))
      .toBe('The preview does not calculate @ in formulas; Excel does.');
  });

  it('offers the functions and explains their arguments while typing', async () => {
    const { x, y } = await middleOf(app, 'D9');
    await app.page.mouse.click(x, y);
    await app.page.keyboard.type('=FIX.REF', { delay: 20 });
    await app.page.waitForSelector('text=Refuses with a code and a sentence.');
    await app.page.keyboard.type('USE(', { delay: 20 });
    await app.page.waitForSelector('text=/One of "invalidValue", "notAvailable"/');
    await app.page.keyboard.press('Escape');
    await app.page.keyboard.press('Escape');
  });

  it('enters a typed formula and edits it with F2', async () => {
    const { x, y } = await middleOf(app, 'D10');
    await app.page.mouse.click(x, y);
    await app.page.keyboard.type('=FIX.DOUBLE(4)', { delay: 20 });
    await app.page.keyboard.press('Enter');
    expect(await preview(app, 'getCell', 'D10')).toBe(8);
    await app.page.mouse.click(x, y);
    await app.page.keyboard.press('F2');
    await app.page.keyboard.press('Backspace');
    await app.page.keyboard.type('+1)', { delay: 20 });
    await app.page.keyboard.press('Enter');
    expect(await preview(app, 'readFormula', 'D10')).toBe('=FIX.DOUBLE(4+1)');
    expect(await preview(app, 'getCell', 'D10')).toBe(10);
  });

  it('copies a formula with its references, and undoes that', async () => {
    await preview(app, 'setCells', 'A12', [[1], [2]]);
    await preview(app, 'setCell', 'B12', '=FIX.DOUBLE(A12)');
    const from = await middleOf(app, 'B12');
    const to = await middleOf(app, 'B13');
    await app.page.mouse.click(from.x, from.y);
    await app.page.keyboard.press('Control+c');
    await expect.poll(() => app.page.evaluate(() => navigator.clipboard.readText())).toContain('2');
    await app.page.mouse.click(to.x, to.y);
    await app.page.keyboard.press('Control+v');
    await expect.poll(() => preview(app, 'getCell', 'B13')).toBe(4);
    expect(await preview(app, 'readFormula', 'B13')).toBe('=FIX.DOUBLE(A13)');
    await app.page.keyboard.press('Control+z');
    await expect.poll(() => preview(app, 'getCell', 'B13')).toBe('');
  });

  it('scrolls to what it selects, from whole columns beside the frozen ones', async () => {
    await inPane(app, () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange('A:A').format.columnWidth = 40;
        sheet.getRange('X:X').format.columnWidth = 33;
        sheet.freezePanes.freezeAt(sheet.getRange('A1'));
        sheet.getRange('Y30').values = [['=FIX.REFUSE("invalidValue","Imports in C2 is text.")']];
        sheet.getRange('Y30').select();
        await context.sync();
      }),
    );
    await preview(app, 'settled');
    const columns = ['U', 'V', 'W', 'X', 'Y'];
    const starts = await Promise.all(
      columns.map(async (column) => (await preview(app, 'cellRectangle', `${column}30`)).x),
    );
    const frozen = await preview(app, 'cellRectangle', 'A1');
    expect(starts).toContain(frozen.x + frozen.width);
    const { x, y } = await middleOf(app, 'Y30');
    await app.page.mouse.move(x - 10, y);
    await app.page.mouse.move(x, y, { steps: 3 });
    await expect.poll(() => app.page.textContent('.cell-message')).toBe('Imports in C2 is text.');
    const box = await app.page.locator('.cell-message').boundingBox();
    expect(Math.abs((box?.x ?? 0) - x)).toBeLessThan(80);
    // What is in view, or frozen, stays where it is.
    await preview(app, 'select', 'A30');
    expect((await middleOf(app, 'Y30')).x).toBe(x);
  });

  it('is dark where the browser is, sheet and bar alike', async () => {
    const dark = await session.open({ colorScheme: 'dark' });
    const looks = (): Promise<[string, boolean]> =>
      dark.page.evaluate(() => [
        getComputedStyle(document.getElementById('bar') ?? document.body).backgroundColor,
        document.querySelector('.univer-dark') !== null,
      ]);
    expect(await looks()).toEqual(['rgb(31, 31, 31)', true]);
    await dark.page.emulateMedia({ colorScheme: 'light' });
    await expect.poll(looks).toEqual(['rgb(245, 245, 245)', false]);
    await dark.page.close();
  });
});
