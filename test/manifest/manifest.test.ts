import { existsSync, readFileSync } from 'node:fs';
import { OfficeAddinManifest } from 'office-addin-manifest';
import { beforeAll, describe, expect, it } from 'vitest';
import { readFunctionsMetadata } from '../../build-tools/functions-metadata.js';
import packageJson from '../../package.json';
import { attribute, childNames, elementAt, elementsNamed, everyElement, readManifest } from './readManifest';
import type { Element } from './readManifest';

const file = 'manifest.xml';
const developmentBase = 'https://localhost:3000/';

let manifest: Element;
let overrides: Element;
let host: Element;

beforeAll(async () => {
  manifest = await readManifest(file);
  overrides = elementAt(manifest, 'VersionOverrides');
  host = elementAt(overrides, 'Hosts', 'Host');
});

const resourceLists = ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings'];
const resources = (list: string) => elementAt(overrides, 'Resources', list).children;
const allResources = () => resourceLists.flatMap(resources);
const resource = (id: string) => {
  const found = allResources().find((entry) => entry.attributes.id === id);
  if (!found) throw new Error(`The manifest has no resource ${id}.`);
  return attribute(found, 'DefaultValue');
};
const residOf = (...path: string[]) => attribute(elementAt(host, ...path), 'resid');

const customFunctions = () => {
  const found = elementsNamed(host, 'ExtensionPoint').find(
    (point) => point.attributes['xsi:type'] === 'CustomFunctions',
  );
  if (!found) throw new Error('The manifest has no custom functions.');
  return found;
};

describe('the manifest', () => {
  it('is read by the tool that Microsoft gives for it', async () => {
    const read = await OfficeAddinManifest.readManifestFile(file);
    expect(read).toMatchObject({
      displayName: 'Trade Drivers',
      providerName: 'Trade Drivers',
      hosts: ['Workbook'],
      officeAppType: 'TaskPaneApp',
      permissions: 'ReadWriteDocument',
      defaultLocale: 'en-US',
    });
  });

  it('has a GUID, and the version that package.json and the changelog have', () => {
    expect(elementAt(manifest, 'Id').text).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    const { text: version } = elementAt(manifest, 'Version');
    expect(version).toMatch(/^\d{1,5}(\.\d{1,5}){0,3}$/);
    expect(version).toBe(`${packageJson.version}.0`);
    expect(readFileSync('CHANGELOG.md', 'utf8')).toContain(`\n## [${packageJson.version}]`);
  });

  it('asks for the requirement sets that the functions need', () => {
    const sets = elementAt(manifest, 'Requirements', 'Sets').children.map((set) => ({
      name: set.attributes.Name,
      version: set.attributes.MinVersion,
    }));
    expect(sets).toEqual([
      { name: 'SharedRuntime', version: '1.1' },
      { name: 'CustomFunctionsRuntime', version: '1.3' },
    ]);
  });

  it('keeps names and descriptions within their limits', () => {
    expect(elementAt(manifest, 'ProviderName').text.length).toBeLessThanOrEqual(125);
    expect(attribute(elementAt(manifest, 'DisplayName'), 'DefaultValue').length).toBeLessThanOrEqual(125);
    expect(attribute(elementAt(manifest, 'Description'), 'DefaultValue').length).toBeLessThanOrEqual(250);
  });
});

// https://learn.microsoft.com/office/dev/add-ins/develop/manifest-element-ordering
describe('the order of the elements, which Excel insists on', () => {
  it('holds at the top', () => {
    expect(childNames(manifest)).toEqual([
      'Id',
      'Version',
      'ProviderName',
      'DefaultLocale',
      'DisplayName',
      'Description',
      'IconUrl',
      'HighResolutionIconUrl',
      'SupportUrl',
      'AppDomains',
      'Hosts',
      'Requirements',
      'DefaultSettings',
      'Permissions',
      'VersionOverrides',
    ]);
  });

  it('holds in the version overrides', () => {
    expect(childNames(overrides)).toEqual(['Hosts', 'Resources']);
    expect(childNames(host)).toEqual(['Runtimes', 'AllFormFactors', 'DesktopFormFactor']);
    expect(childNames(elementAt(host, 'DesktopFormFactor'))).toEqual([
      'GetStarted',
      'FunctionFile',
      'ExtensionPoint',
    ]);
    expect(childNames(customFunctions())).toEqual(['Script', 'Page', 'Metadata', 'Namespace']);
    expect(childNames(elementAt(overrides, 'Resources'))).toEqual(resourceLists);
  });

  it('holds in the ribbon group and its button', () => {
    const group = elementAt(host, 'DesktopFormFactor', 'ExtensionPoint', 'OfficeTab', 'Group');
    expect(childNames(group)).toEqual(['Label', 'Icon', 'Control']);
    expect(childNames(elementAt(group, 'Control'))).toEqual(['Label', 'Supertip', 'Icon', 'Action']);
  });
});

describe('the resources', () => {
  it('have unique ids of at most 32 characters', () => {
    const ids = allResources().map((entry) => attribute(entry, 'id'));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => id.length > 32)).toEqual([]);
  });

  it('are all used, and every one that is used exists', () => {
    const used = everyElement(overrides).flatMap((element) => element.attributes.resid ?? []);
    const given = allResources().map((entry) => attribute(entry, 'id'));
    expect([...new Set(used)].sort()).toEqual([...given].sort());
  });

  it('keep strings within their limits', () => {
    for (const entry of resources('bt:ShortStrings'))
      expect(attribute(entry, 'DefaultValue').length, attribute(entry, 'id')).toBeLessThanOrEqual(125);
    for (const entry of resources('bt:LongStrings'))
      expect(attribute(entry, 'DefaultValue').length, attribute(entry, 'id')).toBeLessThanOrEqual(250);
  });
});

describe('the shared runtime', () => {
  it('lives as long as the workbook is open', () => {
    expect(attribute(elementAt(host, 'Runtimes', 'Runtime'), 'lifetime')).toBe('long');
  });

  it('is one page for the runtime, the functions, the commands and the pane', () => {
    const page = residOf('Runtimes', 'Runtime');
    expect(attribute(elementAt(customFunctions(), 'Page', 'SourceLocation'), 'resid')).toBe(page);
    expect(residOf('DesktopFormFactor', 'FunctionFile')).toBe(page);
    const [action, ...more] = elementsNamed(host, 'Action');
    if (!action) throw new Error('The button has no action.');
    expect(more).toEqual([]);
    expect(attribute(action, 'xsi:type')).toBe('ShowTaskpane');
    expect(attribute(elementAt(action, 'SourceLocation'), 'resid')).toBe(page);
    expect(resource(page)).toBe(
      attribute(elementAt(manifest, 'DefaultSettings', 'SourceLocation'), 'DefaultValue'),
    );
  });

  it('names no task pane of its own, because a shared runtime has only one', () => {
    expect(elementsNamed(manifest, 'TaskpaneId')).toEqual([]);
  });

  it('registers the functions under TRADE', () => {
    const namespace = resource(attribute(elementAt(customFunctions(), 'Namespace'), 'resid'));
    expect(namespace).toBe('TRADE');
    expect(namespace).toMatch(/^[A-Z][A-Z0-9.]*$/);
    const script = attribute(elementAt(customFunctions(), 'Script', 'SourceLocation'), 'resid');
    const metadata = attribute(elementAt(customFunctions(), 'Metadata', 'SourceLocation'), 'resid');
    expect(resource(script)).toBe(`${developmentBase}functions.js`);
    expect(resource(metadata)).toBe(`${developmentBase}functions.json`);
  });
});

describe('the addresses', () => {
  const addresses = () =>
    everyElement(manifest)
      .map((element) => element.attributes.DefaultValue ?? '')
      .filter((value) => /^\w+:\/\//.test(value));

  it('are all HTTPS and under the development base, so that a build can move them', () => {
    expect(addresses().length).toBeGreaterThan(10);
    expect(addresses().filter((address) => !address.startsWith(developmentBase))).toEqual([]);
  });

  it('have their origins among the AppDomains, help links included', async () => {
    const domains = elementAt(manifest, 'AppDomains').children.map((domain) => domain.text);
    const { functions } = await readFunctionsMetadata();
    const origins = [...addresses(), ...functions.map(({ helpUrl }) => helpUrl)].map(
      (address) => new URL(address).origin,
    );
    expect(domains).toEqual(expect.arrayContaining([...new Set(origins)]));
  });
});

describe('the icons', () => {
  /** Width and height stand in the IHDR chunk at the head of every PNG file (RFC 2083, 4.1.1). */
  const sizeOf = (address: string) => {
    const image = readFileSync(address.replace(developmentBase, ''));
    expect(image.subarray(1, 4).toString('latin1')).toBe('PNG');
    return [image.readUInt32BE(16), image.readUInt32BE(20)];
  };

  it('are 32 and 64 pixels wide in the dialogs', () => {
    expect(sizeOf(attribute(elementAt(manifest, 'IconUrl'), 'DefaultValue'))).toEqual([32, 32]);
    expect(sizeOf(attribute(elementAt(manifest, 'HighResolutionIconUrl'), 'DefaultValue'))).toEqual([64, 64]);
  });

  it('are there in every size of the ribbon, as large as they say', () => {
    const icons = elementsNamed(host, 'Icon');
    expect(icons).toHaveLength(2);
    for (const icon of icons) {
      const sizes = icon.children.map((image) => Number(attribute(image, 'size')));
      expect(sizes).toEqual([16, 20, 24, 32, 40, 48, 64, 80]);
      for (const image of icon.children) {
        const size = Number(attribute(image, 'size'));
        expect(sizeOf(resource(attribute(image, 'resid')))).toEqual([size, size]);
      }
    }
  });

  it('have the 128 pixels of a store listing too', () => {
    expect(existsSync('assets/icon-128.png')).toBe(true);
    expect(sizeOf(`${developmentBase}assets/icon-128.png`)).toEqual([128, 128]);
  });
});
