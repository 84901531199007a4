import { beforeAll, expect, it } from 'vitest';
import { ensureBuilt } from '../../scripts/lib/build.mjs';
import { addIns, describeInBrowser, preview, type Preview } from './harness';
import { accessibilityFaults, expectNoSidewaysScroll, setPaneWidth } from './pane';

describeInBrowser('the check of a table', addIns.built, (session) => {
  let app: Preview;
  beforeAll(async () => {
    await ensureBuilt();
    app = await session.open();
    await app.pane.getByRole('tab', { name: 'Check' }).click();
  });

  it('finds nothing in the sample', async () => {
    await preview(app, 'select', 'Annual!B3');
    await app.pane.getByRole('button', { name: 'Check the selected table' }).click();
    await app.pane.getByText('No problems').first().waitFor();
    expect(await app.pane.locator('.check-finding').count()).toBe(0);
  });

  it('finds a text and a blank, and selects the cell with the keyboard', async () => {
    await preview(app, 'setCell', 'Annual!C17', 'n.a.');
    await preview(app, 'clear', 'Annual!F9');
    await app.pane.getByRole('button', { name: 'Check again' }).press('Enter');
    await app.pane.locator('.check-finding').first().waitFor();
    expect(await app.pane.locator('.check-finding strong').allTextContents()).toEqual([
      'Imports, 1995',
      'Domestic demand, 1987',
    ]);
    await app.pane.getByRole('button', { name: 'Select Annual!C17' }).press('Enter');
    await expect.poll(() => preview(app, 'selection')).toBe('Annual!C17');
  });

  it('lets the keyboard leave the pane at its end and at its beginning', async () => {
    const focused = () => app.page.evaluate(() => document.activeElement?.id);
    await app.pane.getByRole('tab', { name: 'Check' }).focus();
    await app.page.keyboard.press('Shift+Tab');
    await expect.poll(focused).toBe('close-pane');
    await app.pane.locator('button').last().focus();
    await app.page.keyboard.press('Tab');
    await expect.poll(focused).toBe('add-in');
  });

  it('finds nothing again once the cells are mended', async () => {
    await preview(app, 'undo');
    await preview(app, 'undo');
    await app.pane.getByRole('button', { name: 'Check again' }).click();
    await app.pane.getByText('No problems').first().waitFor();
    expect(app.errors).toEqual([]);
  });

  it.each([
    { colorScheme: 'light', forcedColors: 'none' },
    { colorScheme: 'dark', forcedColors: 'none' },
    { colorScheme: 'dark', forcedColors: 'active' },
  ] as const)('keeps to WCAG 2.2 at 320 px: $colorScheme, forced colours $forcedColors', async (media) => {
    await app.page.emulateMedia(media);
    await setPaneWidth(app, 320);
    await app.pane.getByRole('button', { name: 'Check again' }).waitFor();
    await expectNoSidewaysScroll(app);
    expect(await accessibilityFaults(app)).toEqual([]);
  });
});
