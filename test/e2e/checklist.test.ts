import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { checks } from '../../docs-site/checklist/checks';
import { ensureBuilt } from '../../scripts/lib/build.mjs';
import { addIns, describeInBrowser, preview } from './harness';

beforeAll(ensureBuilt);

describeInBrowser('the workbook of the in-Excel checklist', addIns.built, (session) => {
  it('agrees with every published result when the add-in calculates it', async () => {
    const app = await session.open();
    const file = readFileSync(join(addIns.built, 'docs', 'in-excel-checklist.xlsx')).toString('base64');
    await preview(app, 'openFile', 'in-excel-checklist.xlsx', file);
    await preview(app, 'settled');
    for (const [index, { what }] of checks.entries()) {
      expect(await preview(app, 'getCell', `Checks!E${index + 2}`), what).toBe('yes');
    }
  });
});
