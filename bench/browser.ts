import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { bundlePage } from '../preview/bundle';
import { startServer } from '../preview/server';
import { findBrowser } from '../test/e2e/browser';
import { medianOf } from './measure';
import type { Row } from './report';

const addInFolder = fileURLToPath(new URL('../dist', import.meta.url));
const fixtureFolder = fileURLToPath(new URL('../test/e2e/fixture-addin', import.meta.url));
const length = 10_000;
const runs = 15;

/** What a user waits for, in a real browser: a call through Office's runtime, and formulas in cells. */
export async function benchBrowser(): Promise<Row[]> {
  const ours = await inPreview(addInFolder, async (page) => ({
    call: await timeCall(page, 'TRADEBALANCE'),
    cells: await timeEntry(page, [['=TRADE.TRADEBALANCE(A1:A10000,B1:B10000)']]),
    native: await timeEntry(
      page,
      Array.from({ length }, (_, row) => [`=A${row + 1}-B${row + 1}`]),
    ),
  }));
  const noOp = await inPreview(fixtureFolder, (page) => timeCall(page, 'SHOW'));
  return [
    {
      what: 'TRADEBALANCE through the runtime of Office, 10,000 cells',
      median: ours?.call,
      against: 'function that does nothing',
      peer: noOp,
      budget: '≤ 1.15 ×',
    },
    {
      what: 'TRADEBALANCE in the preview, 10,000 cells, entry to result',
      median: ours?.cells,
      against: 'one native formula per cell',
      peer: ours?.native,
    },
  ];
}

/** Opens the preview with an add-in; undefined where there is no browser. */
async function inPreview<Value>(
  folder: string,
  work: (page: Page) => Promise<Value>,
): Promise<Value | undefined> {
  const executablePath = findBrowser();
  if (executablePath === null) return undefined;
  const server = await startServer({ pageFolder: await bundlePage(), addInFolder: folder });
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const page = await browser.newPage();
    await page.goto(server.url);
    await page.waitForFunction(() => 'preview' in window);
    await page.evaluate(() => window.preview.ready);
    return await work(page);
  } finally {
    await browser.close();
    await server.close();
  }
}

/** One call with two columns, as Excel sends it. */
async function timeCall(page: Page, functionName: string): Promise<number> {
  // With "SHOW" a function of the fixture gives way to one that hands back its first argument.
  if (functionName === 'SHOW') {
    const frame = page.frames().find((one) => new URL(one.url()).pathname.startsWith('/addin/'));
    await frame?.evaluate(() => {
      CustomFunctions.associate('SHOW', (cells: unknown) => cells);
    });
  }
  const times = await page.evaluate(
    async ({ name, count, repeats }) => {
      const exports = Array.from({ length: count }, (_, row) => [100 + (row % 17)]);
      const imports = Array.from({ length: count }, (_, row) => [90 + (row % 13)]);
      const found: number[] = [];
      for (let run = 0; run < repeats; run++) {
        const started = performance.now();
        const [result] = await window.preview.invoke([
          { functionName: name, parameterValues: [exports, imports, null, null] },
        ]);
        found.push(performance.now() - started);
        const value = result?.[2];
        if (!Array.isArray(value) || value.length !== count) {
          throw new Error(`${name} gave no column: ${JSON.stringify(result)}`);
        }
      }
      return found;
    },
    { name: functionName, count: length, repeats: 4 * runs },
  );
  return medianOf(times.slice(runs));
}

/** Formulas in column C of an empty sheet: from entering new figures in columns A and B to all results. */
async function timeEntry(page: Page, formulas: string[][]): Promise<number> {
  const times = await page.evaluate(
    async ({ cells, count, repeats }) => {
      const api = window.preview;
      const sheet = api.sheetNames()[0] ?? '';
      await api.clear(`${sheet}!A1:D${count}`);
      await api.setCells(`${sheet}!C1`, cells);
      const found: number[] = [];
      for (let run = 0; run < repeats; run++) {
        const figures = Array.from({ length: count }, (_, row) => [
          100 + ((row + run) % 17),
          90 + (row % 13),
        ]);
        const started = performance.now();
        await api.setCells(`${sheet}!A1`, figures);
        found.push(performance.now() - started);
        const last = await api.getCell(`${sheet}!C${count}`);
        if (last !== (figures[count - 1]?.[0] ?? 0) - (figures[count - 1]?.[1] ?? 0)) {
          throw new Error(`The last cell shows ${last}.`);
        }
      }
      return found;
    },
    { cells: formulas, count: length, repeats: 7 },
  );
  return medianOf(times.slice(1));
}
