import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { bundlePage } from '../preview/bundle';
import { startServer } from '../preview/server';
import { findBrowser } from '../test/e2e/browser';
import { medianOf } from './measure';
import { ownWork } from './ownWork';
import { quarterlyTable } from './quarters';
import type { Row } from './report';

const addInFolder = fileURLToPath(new URL('../dist', import.meta.url));
const fixtureFolder = fileURLToPath(new URL('../test/e2e/fixture-addin', import.meta.url));
const length = 10_000;
const runs = 15;
const periods = 200;
const columns = 40;

/** What a user waits for, in a real browser: a call through Office's runtime, and formulas in cells. */
export async function benchBrowser(): Promise<Row[]> {
  const ours = await inPreview(addInFolder, async (page) => ({
    call: await timeCall(page, 'TRADEBALANCE'),
    cells: await timeEntry(page, [['=TRADE.TRADEBALANCE(A1:A10000,B1:B10000)']]),
    pane: await timePane(page),
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
      budget: { ratio: 1.15 },
    },
    {
      what: 'TRADEBALANCE in the preview, 10,000 cells, entry to result',
      median: ours?.cells,
      against: 'one native formula per cell',
      peer: ours?.native,
    },
    {
      what: `Pane, cell selected to explanation shown, ${periods} × ${columns} inputs, own work`,
      median: ours?.pane.own,
      budget: { milliseconds: 50 },
    },
    {
      what: 'The same with all waiting: for the host, for a pause in selecting, for the page',
      median: ours?.pane.elapsed,
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

/**
 * Two formulas on one large table: from selecting one of them until the pane's headline speaks of it. Own
 * work is what scripts of the add-in ran meanwhile; host, Office's library and waiting are others'.
 */
async function timePane(page: Page): Promise<{ elapsed: number; own: number }> {
  const table = quarterlyTable(columns).slice(0, periods + 1);
  const data = `F1:${columnName(5 + columns - 1)}${periods + 1}`;
  await page.evaluate(
    async ({ cells, range }) => {
      const sheet = window.preview.sheetNames()[0] ?? '';
      await window.preview.setCells(`${sheet}!F1`, cells);
      await window.preview.setCells(`${sheet}!F300`, [[`=TRADE.DEFICITDRIVER(${range},"1967Q1","1999Q1")`]]);
      await window.preview.setCells(`${sheet}!F400`, [[`=TRADE.DEFICITDRIVER(${range},"1968Q1","1999Q1")`]]);
    },
    { cells: table, range: data },
  );
  const frame = page.frames().find((one) => new URL(one.url()).pathname.startsWith('/addin/'));
  if (frame === undefined) throw new Error('The frame of the add-in did not load.');
  const profiler = await page.context().newCDPSession(page);
  await profiler.send('Profiler.enable');
  await profiler.send('Profiler.setSamplingInterval', { interval: 200 });
  const elapsed: number[] = [];
  const own: number[] = [];
  for (let run = 0; run < runs; run++) {
    const [row, from] = run % 2 === 0 ? [300, '1967Q1'] : [400, '1968Q1'];
    const shown = frame.locator('h1').filter({ hasText: from }).first();
    await profiler.send('Profiler.start');
    const started = performance.now();
    await page.evaluate((cell) => {
      window.preview.select(`${window.preview.sheetNames()[0] ?? ''}!F${cell}`);
    }, row);
    await shown.waitFor();
    elapsed.push(performance.now() - started);
    const { profile } = await profiler.send('Profiler.stop');
    own.push(ownWork(profile, '/addin/'));
  }
  return { elapsed: medianOf(elapsed.slice(3)), own: medianOf(own.slice(3)) };
}

/** The letters of a column counted from 0. */
function columnName(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnName(Math.floor(index / 26) - 1) + last;
}
