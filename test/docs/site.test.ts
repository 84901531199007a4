import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Window } from 'happy-dom';
import { beforeAll, describe, expect, it } from 'vitest';
import { ensureBuilt } from '../../scripts/lib/build.mjs';
import { catalogue } from '../../src/catalogue/catalogue';
import { frameworkText } from '../../src/text/framework';

const dist = path.resolve('dist');
const site = path.join(dist, 'docs');

function pages(folder = site): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) return pages(file);
    return file.endsWith('.html') ? [file] : [];
  });
}

type Page = ReturnType<typeof read>;

function read(file: string) {
  const window = new Window();
  window.document.write(readFileSync(file, 'utf8'));
  return window.document;
}

/** Links and pictures of a page, without those to other sites. */
function targets(document: Page): string[] {
  return [...document.querySelectorAll('[href],[src]')]
    .map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '')
    .filter((address) => !address.startsWith('https:'));
}

describe('documentation site', () => {
  let documents: ReadonlyMap<string, Page>;

  beforeAll(async () => {
    await ensureBuilt();
    documents = new Map(pages().map((file) => [file, read(file)]));
  }, 240_000);

  it('has a page for every function, where its help link points', () => {
    for (const { helpUrl } of catalogue) {
      expect(existsSync(path.join(dist, new URL(helpUrl).pathname)), helpUrl).toBe(true);
    }
  });

  it('has no link or picture that leads nowhere, and no anchor that is not there', () => {
    for (const [page, document] of documents) {
      for (const target of targets(document)) {
        const where = `${target} in ${path.relative(dist, page)}`;
        const [address = '', anchor] = target.split('#');
        const file = address === '' ? page : path.resolve(path.dirname(page), address);
        expect(existsSync(file), where).toBe(true);
        const aimed = documents.get(file);
        if (anchor !== undefined) expect(aimed?.getElementById(anchor) != null, where).toBe(true);
      }
    }
  });

  it('leaves no page out of the navigation, and lists every function with its summary', () => {
    const index = documents.get(path.join(site, 'index.html'));
    const linked = [...(index?.querySelectorAll('#navigation a') ?? [])].map((link) =>
      path.resolve(site, link.getAttribute('href') ?? ''),
    );
    expect([...linked].sort()).toEqual([...documents.keys()].sort());
    const functions = documents.get(path.join(site, 'functions.html'))?.body.textContent ?? '';
    for (const { name, summary } of catalogue) {
      expect(functions).toContain(name);
      expect(functions).toContain(summary);
    }
  });

  it('leads from the first page to the last and back', () => {
    const first = path.join(site, 'index.html');
    const visited = [first];
    const step = (page: string, rel: string) => {
      const href = documents.get(page)?.querySelector(`a[rel="${rel}"]`)?.getAttribute('href');
      return href == null ? undefined : path.resolve(path.dirname(page), href);
    };
    for (let page = step(first, 'next'); page !== undefined; page = step(page, 'next')) {
      expect(step(page, 'prev')).toBe(visited.at(-1));
      visited.push(page);
    }
    expect(visited.length).toBe(documents.size);
  });

  it('names and describes every page, differently', () => {
    const all = [...documents.values()];
    const descriptions = all.map((document) =>
      document.querySelector('meta[name="description"]')?.getAttribute('content'),
    );
    for (const description of descriptions) expect(description).toMatch(/^[A-Z].{20,}[.:]$/);
    expect(new Set(descriptions).size).toBe(all.length);
    expect(new Set(all.map((document) => document.title)).size).toBe(all.length);
  });

  it('steps down one level of headings at a time, under one first heading, with unique anchors', () => {
    for (const [page, document] of documents) {
      expect(document.querySelectorAll('h1'), page).toHaveLength(1);
      const found = [...document.querySelectorAll('main h1, main h2, main h3, main h4')].map(({ tagName }) =>
        Number(tagName.slice(1)),
      );
      found.forEach((level, at) => {
        expect(level - (found[at - 1] ?? 0), page).toBeLessThanOrEqual(1);
      });
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
      expect(new Set(ids).size, page).toBe(ids.length);
    }
  });

  it('answers all nine questions with a formula, a result and its limits', () => {
    const page = documents.get(path.join(site, 'framework.html'));
    for (const [key, { title }] of Object.entries(frameworkText)) {
      const section = page?.getElementById(key)?.parentElement;
      expect(section?.querySelector('h2')?.textContent).toContain(title);
      const asked = catalogue.filter(({ question }) => title === questionTitle(question));
      expect(section?.querySelectorAll('.example')).toHaveLength(asked.length);
      for (const example of section?.querySelectorAll('.example') ?? []) {
        expect(example.querySelector('.formula')?.textContent).toMatch(/^=TRADE\./);
        expect(example.querySelector('.answer strong')?.textContent).not.toBe('');
        expect(example.querySelector('.chart, table')).not.toBeNull();
        expect(example.querySelectorAll('ul:last-child li').length).toBeGreaterThan(0);
      }
    }
  });

  it.each(catalogue.map((record) => [record.name, record] as const))(
    'says of %s all that its record knows',
    (_, record) => {
      const document = documents.get(path.join(dist, new URL(record.helpUrl).pathname));
      const words = (document?.body.textContent ?? '').replaceAll(/\s+/g, ' ');
      const said = [
        record.summary,
        ...record.tasks,
        ...record.arguments.flatMap(({ name, help, choices }) => [
          name,
          help,
          ...choices.flatMap(({ word, means }) => [word, means]),
        ]),
        ...record.results.flatMap(({ name, means }) => [name, means]),
        ...record.formulas,
        ...record.examples.flatMap(({ formula, says }) => [formula, says]),
        ...record.refusals.flatMap(({ error = '', when, formula = '' }) => [error, when, formula]),
        ...record.sources,
      ];
      for (const text of said) expect(words).toContain(text);
      const links = [...(document?.querySelectorAll('#related-functions ~ ul a') ?? [])];
      expect(links.map((link) => link.getAttribute('href')).sort()).toEqual(
        record.related.map((id) => `../functions/${id.toLowerCase()}.html`).sort(),
      );
    },
  );

  it('runs no script and loads nothing from elsewhere', () => {
    for (const document of documents.values()) {
      expect(document.querySelectorAll('script, style, [style], iframe')).toHaveLength(0);
      expect(document.querySelector('meta[http-equiv="Content-Security-Policy"]')).not.toBeNull();
    }
  });
});

function questionTitle(question: number): string | undefined {
  return Object.values(frameworkText).find(({ number }) => number === String(question))?.title;
}
