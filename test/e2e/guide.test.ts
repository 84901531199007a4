import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContextOptions } from 'playwright-core';
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

const looks: Readonly<Record<string, BrowserContextOptions>> = {
  'on a wide light screen': { viewport: { width: 1280, height: 900 }, colorScheme: 'light' },
  'on a narrow dark one': { viewport: { width: 390, height: 844 }, colorScheme: 'dark' },
  'in forced colours at 320 pixels': { viewport: { width: 320, height: 640 }, forcedColors: 'active' },
};

describeInBrowser('the guide in a browser', addIns.built, (session) => {
  async function open(page: string, options: BrowserContextOptions): Promise<Preview> {
    const app = await session.open(options);
    await visit(app, page);
    return app;
  }

  async function visit({ page, url }: Preview, name: string): Promise<void> {
    await page.goto(new URL(`addin/docs/${name}`, url).href);
  }

  it.each(Object.entries(looks))(
    'is accessible and never scrolls sideways %s',
    { timeout: 240_000 },
    async (_, options) => {
      const app = await open('index.html', options);
      for (const name of pages) {
        await visit(app, name);
        expect(await accessibilityFaultsOn(app.page), name).toEqual([]);
        const beyond = await app.page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(beyond, name).toBe(0);
      }
      expect(app.errors).toEqual([]);
    },
  );

  it('lets the keyboard skip the navigation', async () => {
    const { page } = await open('functions/deficitdriver.html', { viewport: { width: 1280, height: 900 } });
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  });

  it('opens its navigation over a narrow page, and closes it with Escape', async () => {
    const { page } = await open('index.html', { viewport: { width: 390, height: 844 } });
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
    const { page } = await open('functions/tradebalance.html', { viewport: { width: 1280, height: 900 } });
    const formula = page.locator('.formula').first();
    await formula.click();
    const selected = await page.evaluate(() => String(document.getSelection()));
    expect(selected.trim()).toBe(await formula.innerText());
  });

  it('puts the whole page on paper, without its navigation', async () => {
    const { page } = await open('framework.html', { viewport: { width: 1280, height: 900 } });
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('navigation').filter({ visible: true }).count()).toBe(0);
    expect(await page.locator('.chart').filter({ visible: true }).count()).toBeGreaterThan(9);
  });
});
