import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Window } from 'happy-dom';
import { beforeAll, describe, expect, it } from 'vitest';
import { ensureBuilt } from '../../scripts/lib/build.mjs';
import { catalogue } from '../../src/catalogue/catalogue';

const dist = path.resolve('dist');
const site = path.join(dist, 'docs');

function pages(folder = site): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) return pages(file);
    return file.endsWith('.html') ? [file] : [];
  });
}

function read(file: string) {
  const window = new Window();
  window.document.write(readFileSync(file, 'utf8'));
  return window.document;
}

describe('documentation site', () => {
  beforeAll(ensureBuilt, 120_000);

  it('has a page for every function, where its help link points', () => {
    for (const { helpUrl } of catalogue) {
      expect(existsSync(path.join(dist, new URL(helpUrl).pathname)), helpUrl).toBe(true);
    }
  });

  it('has no link or picture that leads nowhere', () => {
    for (const page of pages()) {
      const document = read(page);
      const targets = [...document.querySelectorAll('[href],[src]')].map(
        (element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '',
      );
      for (const target of targets.filter((address) => !/^(https:|#)/.test(address))) {
        const file = path.resolve(path.dirname(page), target.replace(/#.*$/, ''));
        expect(existsSync(file), `${target} in ${path.relative(dist, page)}`).toBe(true);
      }
    }
  });

  it('runs no script and loads nothing from elsewhere', () => {
    for (const page of pages()) {
      const document = read(page);
      expect(document.querySelectorAll('script, style, [style], iframe')).toHaveLength(0);
      expect(document.querySelector('meta[http-equiv="Content-Security-Policy"]')).not.toBeNull();
    }
  });
});
