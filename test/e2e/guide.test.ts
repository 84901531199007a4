import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { ensureBuilt } from '../../scripts/lib/build.mjs';
import { addIns, describeInBrowser, type Preview } from './harness';
import { accessibilityFaultsOn } from './pane';

beforeAll(ensureBuilt);

const folder = path.join(addIns.built, 'docs');
/** Every kind of page, and of the functions one of each shape: a column, a table, words. */
const pages = [
  ...readdirSync(folder).filter((file) => file.endsWith('.html')),
  'functions/tradebalance.html',
  'functions/deficitdriver.html',
  'functions/scorecard.html',
];

interface Look {
  readonly viewport: { readonly width: number; readonly height: number };
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: 'active';
}

const wide: Look = { viewport: { width: 1280, height: 900 }, colorScheme: 'light' };
const looks: Readonly<Record<string, Look>> = {
  'on a wide light screen': wide,
  'on a narrow dark one': { viewport: { width: 390, height: 844 }, colorScheme: 'dark' },
  'in forced colours at 320 pixels': { viewport: { width: 320, height: 640 }, forcedColors: 'active' },
};

describeInBrowser('the guide in a browser', addIns.built, (session) => {
  /** Opened once, for the pages of the guide keep nothing: a visit begins each of them anew. */
  let app: Preview;
  beforeAll(async () => {
    app = await session.open();
  });

  async function visit(name: string, { viewport, colorScheme, forcedColors }: Look = wide): Promise<Page> {
    const { page, url } = app;
    await page.setViewportSize(viewport);
    await page.emulateMedia({
      media: null,
      colorScheme: colorScheme ?? null,
      forcedColors: forcedColors ?? null,
    });
    await page.goto(new URL(`addin/docs/${name}`, url).href);
    return page;
  }

  it('is where the help of the pane leads', async () => {
    await app.pane.getByRole('tab', { name: 'Help and settings' }).click();
    await app.pane.getByText('TRADEBALANCE', { exact: true }).first().click();
    const opened = app.page.context().waitForEvent('page');
    await app.pane.getByRole('link', { name: 'Full description' }).filter({ visible: true }).first().click();
    const guide = await opened;
    await guide.getByRole('heading', { level: 1, name: 'TRADE.TRADEBALANCE' }).waitFor();
    expect(guide.url()).toBe(new URL('addin/docs/functions/tradebalance.html', app.url).href);
    await guide.close();
  });

  it.each(Object.entries(looks))(
    'is accessible and never scrolls sideways %s',
    { timeout: 240_000 },
    async (_, look) => {
      for (const name of pages) {
        const page = await visit(name, look);
        expect(await accessibilityFaultsOn(page), name).toEqual([]);
        const beyond = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(beyond, name).toBe(0);
      }
      expect(app.errors).toEqual([]);
    },
  );

  it('lets the keyboard skip the navigation', async () => {
    const page = await visit('functions/deficitdriver.html');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  });

  it('opens its navigation over a narrow page, and closes it with Escape', async () => {
    const page = await visit('index.html', { viewport: { width: 390, height: 844 } });
    const navigation = page.getByRole('navigation', { name: 'All pages' });
    expect(await navigation.isVisible()).toBe(false);
    await page.getByRole('button', { name: 'All pages' }).press('Enter');
    expect(await navigation.isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await navigation.isVisible()).toBe(false);
    await page.getByRole('button', { name: 'All pages' }).click();
    await navigation.getByRole('link', { name: 'DEFICITDRIVER' }).click();
    await page.getByRole('heading', { level: 1, name: 'TRADE.DEFICITDRIVER' }).waitFor();
  });

  it('selects a formula with one click', async () => {
    const page = await visit('functions/tradebalance.html');
    const formula = page.locator('.formula').first();
    await formula.click();
    const selected = await page.evaluate(() => String(document.getSelection()));
    expect(selected.trim()).toBe(await formula.innerText());
  });

  it('puts the whole page on paper, without its navigation', async () => {
    const page = await visit('framework.html');
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('navigation').filter({ visible: true }).count()).toBe(0);
    expect(await page.locator('.chart').filter({ visible: true }).count()).toBeGreaterThan(9);
  });
});
