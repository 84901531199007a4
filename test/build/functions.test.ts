import { createContext, runInContext } from 'node:vm';
import { beforeAll, describe, expect, it } from 'vitest';
import { ensureBuilt } from '../../scripts/lib/build.mjs';
import { ExcelError } from '../support/excelRuntime';
import { gzipKilobytes, read, readMetadata } from './dist';

beforeAll(ensureBuilt, 120_000);

type Call = (...values: unknown[]) => unknown;

/** Evaluates the built script where nothing exists but the language and CustomFunctions. */
function associationsInBareRealm(): Map<string, Call> {
  const associations = new Map<string, Call>();
  const associate = (id: string, call: Call) => associations.set(id, call);
  const realm = createContext({
    CustomFunctions: { associate, Error: ExcelError, ErrorCode: CustomFunctions.ErrorCode },
  });
  runInContext(read('functions.js'), realm);
  return associations;
}

describe('the built functions.js', () => {
  it('associates every function of functions.json, needing neither a page nor Office', () => {
    const associations = associationsInBareRealm();
    const ids = readMetadata().functions.map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(0);
    expect([...associations.keys()].sort()).toEqual([...ids].sort());
    expect([...associations.values()].every((body) => typeof body === 'function')).toBe(true);
  });

  it('is one classic script', () => {
    const script = read('functions.js');
    expect(script).not.toMatch(/\bimport\s*\(/);
    expect(script).not.toMatch(/^\s*(import|export)\b/m);
    expect(script).not.toContain('sourceMappingURL');
  });

  it('calculates from plain ranges alone', () => {
    const associations = associationsInBareRealm();
    expect(associations.get('TRADEBALANCE')?.([[5]], [[3]])).toEqual([[2]]);
    expect(associations.get('TERMSOFTRADE')?.([[110]], [[100]])).toEqual([[expect.closeTo(110, 12)]]);
    expect(associations.get('CONCENTRATION')?.([[1], [1]])).toEqual([[0.5]]);
  });

  it('says so where what reads labelled tables cannot load', async () => {
    const call = associationsInBareRealm().get('DATACHECK');
    await expect(call?.([['Year', 'Exports']])).rejects.toMatchObject({
      code: '#N/A',
      message: expect.stringMatching(/did not load/) as string,
    });
  });

  // Excel fetches it before the first formula can calculate.
  it('is at most 25 KB on the wire', () => {
    expect(gzipKilobytes('functions.js')).toBeLessThanOrEqual(25);
  });
});

describe('the built functions.json', () => {
  it('lets functions receive error cells and rich values, so that they can say what is wrong', () => {
    expect(readMetadata()).toMatchObject({
      allowCustomDataForDataTypeAny: true,
      allowErrorForDataTypeAny: true,
    });
  });

  it('has unique ids, and names that Excel accepts', () => {
    const { functions } = readMetadata();
    const ids = functions.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, name } of functions) {
      expect(id).toMatch(/^[A-Z][A-Z0-9._]{2,127}$/);
      expect(name).toBe(id);
    }
  });

  it('describes each function and parameter in one line', () => {
    for (const { id, description, parameters } of readMetadata().functions) {
      for (const text of [description, ...parameters.map((parameter) => parameter.description)]) {
        expect(text, id).toMatch(/^\S.*\S$/);
      }
    }
  });

  it('lists the allowed words of every parameter that has them, each word once', () => {
    const { functions, enums } = readMetadata();
    const enumIds = enums.map(({ id }) => id);
    expect(new Set(enumIds).size).toBe(enumIds.length);
    const used = functions.flatMap(({ parameters }) =>
      parameters.flatMap(({ customEnumId }) => customEnumId ?? []),
    );
    expect([...new Set(used)].sort()).toEqual([...enumIds].sort());
    for (const { id, values } of enums) {
      const words = values.map(({ stringValue }) => stringValue);
      expect(new Set(words).size, id).toBe(words.length);
      for (const { tooltip } of values) expect(tooltip, id).toMatch(/^\S.*\S$/);
    }
  });
});
