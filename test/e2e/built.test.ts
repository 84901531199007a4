import { beforeAll, expect, it } from 'vitest';
import type { FunctionsFile } from '../../preview/functions/metadata';
import { ensureBuilt } from '../../scripts/lib/build.mjs';
import { addIns, describeInBrowser, inPane, preview, type Preview } from './harness';

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
