import { createContext, runInContext } from 'node:vm';
import { beforeAll, describe, expect, it } from 'vitest';
import { ensureBuilt } from '../../scripts/lib/build.mjs';
import { gzipKilobytes, read, readMetadata } from './dist';

beforeAll(ensureBuilt, 120_000);

/** Evaluates the built script where nothing exists but the language and CustomFunctions. */
function associationsInBareRealm(): Map<string, unknown> {
  const associations = new Map<string, unknown>();
  const realm = createContext({
    CustomFunctions: { associate: (id: string, body: unknown) => associations.set(id, body) },
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

  it('is one classic script, with nothing to load later', () => {
    const script = read('functions.js');
    expect(script).not.toMatch(/\bimport\s*\(/);
    expect(script).not.toMatch(/^\s*(import|export)\b/m);
    expect(script).not.toContain('sourceMappingURL');
  });

  // Excel fetches it before the first formula can calculate.
  it('is at most 60 KB on the wire: sixteen functions with every sentence they can refuse with', () => {
    expect(gzipKilobytes('functions.js')).toBeLessThanOrEqual(60);
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
