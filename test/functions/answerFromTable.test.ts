import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ExcelError } from '../support/excelRuntime';

const table = [
  ['Year', 'Exports', 'Imports'],
  [1999, 8, 9],
  [2000, 9, 12],
];

/** The faces as a new session of Excel has them: nothing that reads tables has loaded. */
async function freshFaces() {
  vi.resetModules();
  return import('../../src/functions/balance.faces');
}

describe('a function that reads a labelled table', () => {
  beforeEach(() => {
    vi.doUnmock('../../src/functions/calculations/tableCalculations');
  });

  it('answers the first call with a promise and every later one at once, with the same cells', async () => {
    const { currentAccount } = await freshFaces();
    const first = currentAccount(table);
    expect(first).toBeInstanceOf(Promise);
    const later = currentAccount(table);
    expect(later).toBeInstanceOf(Promise);
    const cells = await first;
    expect(cells[1]).toContain(-1);
    expect(await later).toEqual(cells);
    expect(currentAccount(table)).toEqual(cells);
  });

  it('refuses through the promise as it does at once', async () => {
    const { currentAccount } = await freshFaces();
    const first = currentAccount([['Year']]);
    const sentence = await Promise.resolve(first).catch((error: unknown) => (error as ExcelError).message);
    expect(() => currentAccount([['Year']])).toThrow(expect.objectContaining({ message: sentence }) as Error);
  });

  it('says what to do where its script does not load, and tries again at the next call', async () => {
    vi.doMock('../../src/functions/calculations/tableCalculations', () => {
      throw new Error('Loading chunk table-functions failed.');
    });
    const { currentAccount } = await freshFaces();
    const refused = Promise.resolve(currentAccount(table));
    await expect(refused).rejects.toBeInstanceOf(ExcelError);
    await expect(refused).rejects.toMatchObject({
      code: '#N/A',
      message: expect.stringMatching(/did not load.*recalculate with Ctrl\+Alt\+F9/) as string,
    });
    vi.doUnmock('../../src/functions/calculations/tableCalculations');
    expect((await currentAccount(table))[0]).toContain('Trade balance');
  });
});
