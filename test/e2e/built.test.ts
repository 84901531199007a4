import { beforeAll, expect, it } from 'vitest';
import type { FunctionsFile } from '../../preview/functions/metadata';
import { ensureBuilt } from '../../scripts/lib/build.mjs';
import { addIns, describeInBrowser, inPane, preview, type Preview } from './harness';

const balances = [
  ['Year', 'Exports', 'Imports'],
  [1999, 8, 9],
  [2000, 9, 12],
];

describeInBrowser('the built add-in in the preview', addIns.built, (session) => {
  let app: Preview;
  let functions: FunctionsFile['functions'];
  beforeAll(async () => {
    await ensureBuilt();
    app = await session.open();
    const response = await app.page.request.get(`${app.url}addin/functions.json`);
    ({ functions } = (await response.json()) as FunctionsFile);
  });

  it('starts without an error', async () => {
    expect(await inPane(app, () => String(Office.context.host))).toBe('Excel');
    expect(app.errors).toEqual([]);
  });

  it('answers for every function when Excel calls it by message', async () => {
    const text = [['This is no table.']];
    const results = await preview(
      app,
      'invoke',
      functions.map(({ id, parameters }) => ({
        functionName: id,
        parameterValues: parameters.map(({ optional }) => (optional === true ? null : text)),
      })),
    );
    // A refusal with a sentence proves that the function ran; an unknown one could not give a reason.
    const refusals = results.filter(([, succeeded, message]) => succeeded || String(message).length > 20);
    expect(refusals).toHaveLength(functions.length);
    expect(refusals.filter(([, , message]) => String(message).includes('did not load'))).toEqual([]);
  });

  it('loads what reads labelled tables once, for formulas and explanations alike', async () => {
    const loaded = await inPane(app, () =>
      performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .filter((name) => name.includes('/table-functions.')),
    );
    expect(loaded).toHaveLength(1);
  });

  it('gives the reason and the cure in the cell where that script does not load, and recovers', async () => {
    const offline = await session.open();
    await offline.page.route('**/table-functions.*', (route) => route.abort());
    await offline.page.reload();
    await offline.page.waitForFunction(() => 'preview' in window);
    await offline.page.evaluate(() => window.preview.ready);
    await preview(offline, 'setCells', 'Sheet1!A1', balances);
    await preview(offline, 'setCell', 'Sheet1!E1', '=TRADE.CURRENTACCOUNT(A1:C3)');
    expect(await preview(offline, 'getCell', 'Sheet1!E1')).toBe('#N/A');
    expect(await preview(offline, 'errorMessage', 'Sheet1!E1')).toMatch(
      /did not load\. Check the connection/,
    );
    await offline.page.unroute('**/table-functions.*');
    await preview(offline, 'setCell', 'Sheet1!B2', 10);
    expect(await preview(offline, 'getCells', 'Sheet1!F1:F2')).toEqual([['Trade balance'], [1]]);
  });

  it('answers ten thousand calls in one message', async () => {
    const calls = Array.from({ length: 10_000 }, (_unused, index) => ({
      functionName: 'TRADEBALANCE',
      parameterValues: [[[index], [11]], [[12], [12]], null, null],
    }));
    const results = await preview(app, 'invoke', calls);
    expect(results).toHaveLength(10_000);
    expect(results[7]?.slice(1, 3)).toEqual([true, [[-5], [-1]]]);
    expect(results.filter(([, succeeded]) => succeeded)).toHaveLength(10_000);
  });
});
