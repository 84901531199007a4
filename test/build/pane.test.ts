import { beforeAll, describe, expect, it } from 'vitest';
import { ensureBuilt } from '../../scripts/lib/build.mjs';
import {
  addressesIn,
  dist,
  filesIn,
  gzipKilobytes,
  loadingElements,
  originsIn,
  read,
  readMetadata,
} from './dist';

const officeJs = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

beforeAll(ensureBuilt, 120_000);

const page = () => read('taskpane.html');
const scripts = () => addressesIn(page()).filter((address) => address.endsWith('.js'));
const ownScripts = () => scripts().filter((address) => address !== officeJs);

describe('the built pane', () => {
  it('loads Office.js from Microsoft, then the functions, then itself', () => {
    expect(scripts()).toEqual([officeJs, 'functions.js', 'taskpane.js']);
  });

  it('names its own files relative to the page, so that it can lie in any folder', () => {
    const own = addressesIn(page()).filter((address) => address !== officeJs);
    expect(own.filter((address) => /^(\w+:|\/)/.test(address))).toEqual([]);
    expect(filesIn(dist)).toEqual(expect.arrayContaining(own));
  });

  it('registers no function a second time', () => {
    const paneScripts = filesIn(dist).filter((file) => file.endsWith('.js') && file !== 'functions.js');
    for (const script of paneScripts) expect(read(script), script).not.toContain('CustomFunctions.associate');
  });

  // The start of the shared runtime holds up every formula in the workbook.
  it('loads at most 60 KB of scripts on the wire when it starts, the functions among them', () => {
    const total = ownScripts().reduce((sum, script) => sum + gzipKilobytes(script), 0);
    expect(total).toBeLessThanOrEqual(60);
  });

  it('loads from no origin but the one that serves Office.js, the pages of the guide included', () => {
    const pages = filesIn(dist).filter((file) => file.endsWith('.html'));
    expect(pages).toEqual(expect.arrayContaining(['taskpane.html', 'docs/index.html']));
    const styles = filesIn(dist).filter((file) => file.endsWith('.css'));
    const loaded = [...pages.map((file) => loadingElements(read(file))), ...styles.map((file) => read(file))];
    expect(originsIn(loaded.join('\n'))).toEqual([new URL(officeJs).origin]);
  });

  it('has the page that each help link opens', () => {
    for (const { id, helpUrl } of readMetadata().functions) {
      expect(filesIn(dist), id).toContain(new URL(helpUrl).pathname.slice(1));
    }
  });
});
