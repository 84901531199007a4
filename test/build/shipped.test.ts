import { beforeAll, describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from '../../build-tools/content-security-policy.js';
import packageJson from '../../package.json';
import { ensureBuilt } from '../../scripts/lib/build.mjs';
import { read } from './dist';

beforeAll(ensureBuilt, 120_000);

interface BillOfMaterials {
  metadata: { component: { name: string; version: string } };
  components: { name: string; version: string; purl: string; licenses: { license: { id: string } }[] }[];
  dependencies: { ref: string; dependsOn: string[] }[];
}

const bill = () => JSON.parse(read('sbom.cdx.json')) as BillOfMaterials;
const permissive = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT'];

describe('what ships', () => {
  it('contains only packages that the project declares or that those need', () => {
    const { components, dependencies } = bill();
    const needed = new Set(dependencies.slice(1).flatMap(({ dependsOn }) => dependsOn));
    const strangers = components.filter(
      ({ name, purl }) => !(name in packageJson.dependencies) && !needed.has(purl),
    );
    expect(strangers).toEqual([]);
    expect(components.map(({ name }) => name)).toContain('preact');
  });

  it('is under permissive licences, whose texts come along', () => {
    const licences = read('THIRD-PARTY-LICENSES.txt');
    for (const { name, version, licenses } of bill().components) {
      expect(permissive, name).toContain(licenses[0]?.license.id);
      const [, text = ''] = licences.split(`\n${name} ${version} (`);
      expect(text.slice(0, 1500), name).toMatch(/permission|licensed under/i);
    }
  });

  it('is named with the version of package.json', () => {
    expect(bill().metadata.component).toMatchObject({
      name: packageJson.name,
      version: packageJson.version,
    });
  });
});

describe('the content security policy', () => {
  const sourcesOf = (directive: string) =>
    new RegExp(`(?:^|; )${directive} ([^;]*)`).exec(contentSecurityPolicy)?.[1]?.split(' ');
  const officeJs = 'https://appsforoffice.microsoft.com';

  it('is in the built page, ahead of everything it governs', () => {
    const page = read('taskpane.html');
    const place = page.indexOf(`content="${contentSecurityPolicy}"`);
    expect(place).toBeGreaterThan(0);
    expect(place).toBeLessThan(page.search(/<(script|link)\b/));
  });

  it('runs scripts of this site and of Office.js only, none of them inline or evaluated', () => {
    expect(sourcesOf('script-src')).toEqual(["'self'", officeJs]);
  });

  it('sends nothing anywhere else', () => {
    expect(sourcesOf('default-src')).toEqual(["'none'"]);
    expect(sourcesOf('connect-src')).toEqual(["'self'", officeJs]);
    expect(sourcesOf('form-action')).toEqual(["'none'"]);
    expect(sourcesOf('img-src')).toEqual(["'self'", 'data:']);
  });
});
