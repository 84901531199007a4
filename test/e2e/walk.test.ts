import { beforeAll, expect, it } from 'vitest';
import { ensureBuilt } from '../../scripts/lib/build.mjs';
import { addIns, describeInBrowser, preview, type Preview } from './harness';
import { accessibilityFaults, expectNoSidewaysScroll, setPaneWidth } from './pane';

describeInBrowser('the walk through a table', addIns.built, (session) => {
  let app: Preview;
  beforeAll(async () => {
    await ensureBuilt();
    app = await session.open();
    await preview(app, 'select', 'Annual!C5');
    await app.pane.getByRole('tab', { name: 'Walk through' }).click();
  });

  it('takes the table around the selected cell', async () => {
    await app.pane.getByRole('button', { name: 'Use the selected table' }).click();
    await app.pane.locator('.headline', { hasText: 'Imports exceeded exports in 2024' }).waitFor();
    expect(await app.pane.getByRole('button', { name: 'Annual!A1:Q46', exact: true }).count()).toBe(1);
  });

  it('inserts the formula behind an answer beside the sheet, where it shows the same figure', async () => {
    const headline = await app.pane.locator('.headline').textContent();
    await app.pane
      .getByRole('button', {
        name: 'Insert formula =TRADE.TRADEBALANCE(Annual!B2:B46, Annual!C2:C46)',
        exact: true,
      })
      .click();
    await app.pane.getByText(/The formula and its result stand in Annual!/).waitFor();
    const cell = await preview(app, 'selection');
    expect(await preview(app, 'readFormula', cell)).toBe('=TRADE.TRADEBALANCE(Annual!B2:B46, Annual!C2:C46)');
    const column = /!([A-Z]+)2$/.exec(cell)?.[1] ?? '';
    const newest = Number(await preview(app, 'getCell', `Annual!${column}46`));
    expect(newest.toFixed(1)).toBe('-903.1');
    expect(headline).toContain('903.1 USD bn');
    expect(await preview(app, 'getText', `Annual!${column}46`)).toBe('-903.1');
  });

  it('goes through all questions with Enter and ends with the scorecard', async () => {
    await app.pane.getByRole('button', { name: 'Next question' }).focus();
    for (let question = 2; question <= 10; question++) {
      await app.page.keyboard.press('Enter');
      const place = question <= 9 ? `Question ${question} of 9` : 'All 9 questions';
      await app.pane.getByText(place).waitFor();
      await app.pane.waitForFunction(() => document.querySelector('.walk-working') === null);
    }
    expect(await app.pane.locator('.walk-score').count()).toBe(9);
    // Every question of the table has an answer from its figures; the one about partners has none yet.
    const answers = await app.pane.locator('.walk-folded .caption').allTextContents();
    expect(answers.filter((answer) => /Not answered|^Needs/.test(answer))).toEqual([]);
    expect(
      await app.pane.locator('.walk-end h2').evaluate((heading) => heading === document.activeElement),
    ).toBe(true);
  });

  it('asks the question about partners of a list on another sheet', async () => {
    await preview(app, 'select', 'Partners!B3');
    await app.pane.getByRole('button', { name: /How dependent/ }).click();
    await app.pane.getByRole('button', { name: 'Use the selected list' }).click();
    await app.pane.getByText('=TRADE.PARTNERSHIFT(', { exact: false }).first().waitFor();
    expect(await app.pane.locator('.headline').textContent()).toMatch(/Herfindahl-Hirschman index/);
  });

  it('keeps its place while another tab is open, and went through without an error', async () => {
    await app.pane.getByRole('tab', { name: 'Explain' }).click();
    await app.pane.getByRole('tab', { name: 'Walk through' }).click();
    await app.pane.getByText('Question 7 of 9').waitFor();
    expect(app.errors).toEqual([]);
  });

  it.each([
    { colorScheme: 'light', forcedColors: 'none' },
    { colorScheme: 'dark', forcedColors: 'none' },
    { colorScheme: 'dark', forcedColors: 'active' },
  ] as const)('keeps to WCAG 2.2 at 320 px: $colorScheme, forced colours $forcedColors', async (media) => {
    await app.page.emulateMedia(media);
    await setPaneWidth(app, 320);
    await app.pane.getByText('Question 7 of 9').waitFor();
    await expectNoSidewaysScroll(app);
    expect(await accessibilityFaults(app)).toEqual([]);
  });
});
