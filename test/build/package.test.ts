import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from '../../build-tools/content-security-policy.js';
import packageJson from '../../package.json';
import { writeKit } from '../../scripts/lib/package.mjs';
import { originsIn } from './dist';

const base = 'https://example.org/tools/trade/';
const top = `trade-drivers-${packageJson.version}/`;
const folder = mkdtempSync(path.join(os.tmpdir(), 'trade-drivers-kit-'));
const zip = path.join(folder, 'kit.zip');

let kit: Record<string, Uint8Array>;

beforeAll(async () => {
  await writeKit({ base, file: zip });
  kit = unzipSync(readFileSync(zip));
}, 180_000);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const bytes = (name: string) => {
  const content = kit[top + name];
  if (!content) throw new Error(`The kit has no ${name}.`);
  return content;
};
const text = (name: string) => Buffer.from(bytes(name)).toString('utf8');
const names = () => Object.keys(kit).map((name) => name.slice(top.length));
const sitePages = () => names().filter((name) => name.startsWith('site/'));

describe('the deployment kit', () => {
  it('lies in one folder named after the version', () => {
    expect(Object.keys(kit).filter((name) => !name.startsWith(top))).toEqual([]);
  });

  it('has what an administrator needs', () => {
    expect(names()).toEqual(
      expect.arrayContaining([
        'CHANGELOG.md',
        'DEPLOYMENT.md',
        'LICENSE.txt',
        'SHA256SUMS',
        'THIRD-PARTY-LICENSES.txt',
        'manifest.xml',
        'sbom.cdx.json',
        'site/functions.js',
        'site/functions.json',
        'site/taskpane.html',
        'site/THIRD-PARTY-LICENSES.txt',
      ]),
    );
    expect(sitePages().filter((name) => /stamp|manifest|sbom|\.map$/.test(name))).toEqual([]);
  });

  it('has a manifest for the given address alone', () => {
    expect(originsIn(text('manifest.xml'))).toEqual(['https://example.org']);
    expect(text('manifest.xml')).toContain(`"${base}taskpane.html"`);
  });

  it('has the files that the manifest names', () => {
    const named = [...text('manifest.xml').matchAll(/"https:\/\/example\.org\/tools\/trade\/([^"]+)"/g)];
    expect(named.length).toBeGreaterThan(10);
    expect(sitePages()).toEqual(expect.arrayContaining(named.map(([, file]) => `site/${file ?? ''}`)));
  });

  it('has right checksums for all its other files', () => {
    const lines = text('SHA256SUMS').trimEnd().split('\n');
    expect(lines.map((line) => line.slice(66)).sort()).toEqual(
      names()
        .filter((name) => name !== 'SHA256SUMS')
        .sort(),
    );
    for (const line of lines) {
      const name = line.slice(66);
      expect(createHash('sha256').update(bytes(name)).digest('hex'), name).toBe(line.slice(0, 64));
    }
  });

  it('comes out the same when it is built again', async () => {
    const again = path.join(folder, 'again.zip');
    await writeKit({ base, file: again });
    // The checksums are compared first, because they tell which file differs.
    const sums = unzipSync(readFileSync(again))[`${top}SHA256SUMS`] ?? new Uint8Array();
    expect(Buffer.from(sums).toString('utf8')).toBe(text('SHA256SUMS'));
    expect(readFileSync(again).equals(readFileSync(zip))).toBe(true);
  }, 180_000);

  it('gives every server the policy, and lets icons be kept', () => {
    for (const name of ['headers.txt', '_headers', 'nginx.conf', 'staticwebapp.config.json', 'web.config']) {
      expect(text(`server/${name}`), name).toContain(contentSecurityPolicy);
      expect(text(`server/${name}`), name).toContain('public, max-age=86400');
    }
    expect(text('server/nginx.conf')).toContain('location /tools/trade/assets/ {');
    expect(text('server/_headers')).toContain('/tools/trade/assets/*\n');
  });

  it('refuses an address that Office would not load', async () => {
    const file = path.join(folder, 'never.zip');
    await expect(writeKit({ base: 'http://example.org/', file })).rejects.toThrow('must start with https:');
  });
});
