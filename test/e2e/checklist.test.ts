import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { refusalSheet, resultSheet } from '../../docs-site/checklist/workbook';
import { ensureBuilt } from '../../scripts/lib/build.mjs';
import { addIns, describeInBrowser, preview } from './harness';

beforeAll(ensureBuilt);

describeInBrowser('the workbook of the in-Excel checklist', addIns.built, (session) => {
  it('agrees with every published result, every formula of the sheet and every documented error', async () => {
    const app = await session.open();
    const file = readFileSync(join(addIns.built, 'docs', 'in-excel-checklist.xlsx')).toString('base64');
    await preview(app, 'openFile', 'in-excel-checklist.xlsx', file);
    await preview(app, 'settled');
    for (const { name, agrees, firstRow } of [resultSheet, refusalSheet]) {
      const counted = await preview(app, 'getCell', `${name}!A2`);
      const faults: unknown[] = [];
      for (let row = firstRow; row < 200; row++) {
        const what = await preview(app, 'getCell', `${name}!A${row}`);
        if (what === '' || what == null) break;
        const verdict = await preview(app, 'getCell', `${name}!${agrees}${row}`);
        if (verdict !== 'yes' && verdict !== '' && verdict != null) {
          faults.push([row, what, await preview(app, 'getCell', `${name}!B${row}`), verdict]);
        }
      }
      expect(faults, name).toEqual([]);
      const [yes, of] = String(counted).match(/\d+/g) ?? [];
      expect(Number(of), name).toBeGreaterThan(25);
      expect(yes, name).toBe(of);
    }
  });
});
