import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { OfficeAddinManifest } from 'office-addin-manifest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { baseUrl, rebase } from '../../build-tools/base-url.js';
import { build } from '../../scripts/lib/build.mjs';
import { filesIn, originsIn, read, readMetadata } from './dist';

describe('the base of a build', () => {
  it('is the development address unless another is given', () => {
    expect(baseUrl()).toBe('https://localhost:3000/');
    expect(baseUrl('https://example.org/trade')).toBe('https://example.org/trade/');
  });

  it.each(['example.org', 'http://example.org/', 'https://example.org/?a=1', 'https://example.org/#a', ''])(
    'refuses %j',
    (given) => {
      expect(() => baseUrl(given)).toThrow(/^The base /);
    },
  );

  it('replaces addresses by the base, and origins by its origin', () => {
    const text = 'https://localhost:3000/taskpane.html https://localhost:3000';
    expect(rebase(text, 'https://example.org/trade/')).toBe(
      'https://example.org/trade/taskpane.html https://example.org',
    );
  });
});

describe('a build for another address', () => {
  const base = 'https://example.org/trade/';
  const folder = mkdtempSync(path.join(os.tmpdir(), 'trade-drivers-'));

  beforeAll(() => build(['--env', `base=${base}`, '--output-path', folder]), 120_000);
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('moves every address of the manifest there', async () => {
    const manifest = read('manifest.xml', folder);
    expect(originsIn(manifest)).toEqual(['https://example.org']);
    expect(manifest).toContain('<AppDomain>https://example.org</AppDomain>');
    const { defaultSettings } = await OfficeAddinManifest.readManifestFile(path.join(folder, 'manifest.xml'));
    expect(defaultSettings?.sourceLocation).toBe(`${base}taskpane.html`);
  });

  it('moves the help links there', () => {
    for (const { helpUrl } of readMetadata(folder).functions) expect(helpUrl.startsWith(base)).toBe(true);
  });

  it('leaves no trace of the development address in any file but the guide, which tells of it', () => {
    const text = filesIn(folder).filter((file) => !file.endsWith('.png') && !file.startsWith('docs/'));
    expect(text).toEqual(expect.arrayContaining(['functions.js', 'manifest.xml', 'taskpane.html']));
    expect(text.filter((file) => read(file, folder).includes('localhost'))).toEqual([]);
  });
});
