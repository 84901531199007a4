import { dirname, join } from 'node:path';
import { env } from 'node:process';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type BrowserContextOptions, type Frame, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe } from 'vitest';
import { bundlePage } from '../../preview/bundle';
import type { PreviewApi } from '../../preview/page/previewApi';
import { startServer, type PreviewServer } from '../../preview/server';
import { findBrowser } from './browser';

const here = dirname(fileURLToPath(import.meta.url));

/** The built add-in, and a small one that shows how the host calls functions. */
export const addIns = { built: join(here, '..', '..', 'dist'), fixture: join(here, 'fixture-addin') };

const browserPath = findBrowser();

/** Quiet, offline, and able to run where the sandbox of Chromium cannot, such as in a container. */
const browserArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface Preview {
  url: string;
  page: Page;
  /** The frame with the add-in. */
  pane: Frame;
  /** What went wrong on the page or in the frame and was not caught. */
  errors: string[];
}

type ApiMethod = {
  [Name in keyof PreviewApi]: PreviewApi[Name] extends (...args: never[]) => unknown ? Name : never;
}[keyof PreviewApi];

/** Calls `window.preview` from a test. */
export async function preview<Name extends ApiMethod>(
  { page }: Preview,
  name: Name,
  ...args: Parameters<PreviewApi[Name]>
): Promise<Awaited<ReturnType<PreviewApi[Name]>>> {
  const result = await page.evaluate(
    ([method, values]) => {
      const api = window.preview as unknown as Record<string, (...inputs: unknown[]) => unknown>;
      return api[method]?.(...values);
    },
    [name, args] as [string, unknown[]],
  );
  return result as Awaited<ReturnType<PreviewApi[Name]>>;
}

/** Runs a function in the add-in's frame, where `Office` and `Excel` are the real ones. */
export function inPane<Result>({ pane }: Preview, work: () => Result | Promise<Result>): Promise<Result> {
  return pane.evaluate(work);
}

export interface Session {
  /** Opens the preview in a new page; all pages close with the session. */
  open: (options?: BrowserContextOptions) => Promise<Preview>;
}

async function openPreview(browser: Browser, url: string, options: BrowserContextOptions): Promise<Preview> {
  const context = await browser.newContext({ viewport: { width: 1360, height: 800 }, ...options });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.goto(url);
  await page.waitForFunction(() => 'preview' in window);
  await page.evaluate(() => window.preview.ready);
  const pane = page.frames().find((frame) => new URL(frame.url()).pathname.startsWith('/addin/'));
  if (pane === undefined) throw new Error('The frame of the add-in did not load.');
  return { url, page, pane, errors };
}

/** Starts the server and a browser for one file of tests. */
async function startSession(addInFolder: string): Promise<Session & { close: () => Promise<void> }> {
  const server: PreviewServer = await startServer({ pageFolder: await bundlePage(), addInFolder });
  const browser = await chromium.launch({ executablePath: browserPath ?? '', args: browserArguments });
  return {
    open: (options = {}) => openPreview(browser, server.url, options),
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

/**
 * A `describe` whose tests drive the preview in a real browser. Without one they are skipped, loudly; where CI
 * is set a missing browser is a failure.
 */
export function describeInBrowser(
  title: string,
  addInFolder: string,
  define: (session: Session) => void,
): void {
  if (browserPath === null && env.CI === undefined) {
    console.warn(`SKIPPED "${title}": no Chromium or Chrome found. Install one or set CHROME_PATH.`);
  }
  describe.skipIf(browserPath === null && env.CI === undefined)(title, () => {
    let running: Awaited<ReturnType<typeof startSession>> | null = null;
    beforeAll(async () => {
      if (browserPath === null) throw new Error('No Chromium or Chrome found, and CI is set.');
      running = await startSession(addInFolder);
    });
    afterAll(() => running?.close());
    define({
      open: (options) => {
        if (running === null) throw new Error('The session has not started.');
        return running.open(options);
      },
    });
  });
}
