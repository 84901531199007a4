import MarkdownIt from 'markdown-it';
import { renderToString } from 'preact-render-to-string';
import { catalogue } from '../src/catalogue/catalogue';
import type { FunctionRecord } from '../src/catalogue/functionRecord';
import { NumberWriter } from '../src/explain/numberWriter';
import { locateByAddress } from '../src/functions/addresses';
import { evaluateExample, type Sheets } from './evaluateExample';
import { FrameworkPage } from './frameworkPage';
import { FunctionPage, type ShownExample } from './functionPage';
import { Page, type NavigationGroup } from './layout';
import { SeriesPage } from './seriesPage';

/** A document written by hand: its file name without ending, and its Markdown. */
export interface Document {
  readonly name: string;
  readonly markdown: string;
}

export interface SiteInput {
  readonly version: string;
  readonly documents: readonly Document[];
  readonly sheets: Sheets;
}

/** Pages by path from the root of the site. */
export type Site = ReadonlyMap<string, string>;

const series = { href: 'series.html', title: 'Labels of a table' };
const framework = { href: 'framework.html', title: 'The framework in nine questions' };

const markdown = new MarkdownIt({ html: false, linkify: false });

// Documents link to each other as files of the repository; on the site they are pages.
markdown.core.ruler.push('page-links', (state) => {
  for (const token of state.tokens.flatMap((block) => block.children ?? [])) {
    const href = token.attrGet('href');
    if (typeof href === 'string' && !/^[a-z]+:/i.test(href)) {
      token.attrSet('href', href.replace(/\.md(?=#|$)/, '.html'));
    }
  }
});

/** Renders the documentation: one page per document and per function. */
export async function renderSite({ version, documents, sheets }: SiteInput): Promise<Site> {
  const navigation = navigationOf(documents);
  const site = new Map<string, string>();
  const add = (path: string, title: string, content: preact.ComponentChildren) => {
    const page = (
      <Page title={title} path={path} navigation={navigation} version={version}>
        {content}
      </Page>
    );
    site.set(path, `<!doctype html>\n${renderToString(page)}\n`);
  };
  for (const document of documents) {
    const html = markdown.render(document.markdown);
    add(`${document.name}.html`, titleOf(document), <div dangerouslySetInnerHTML={{ __html: html }} />);
  }
  const functions = await Promise.all(
    catalogue.map(async (record) => ({
      record,
      path: functionPath(record),
      examples: await Promise.all(record.examples.map((example) => workExample(record, example, sheets))),
    })),
  );
  add(framework.href, framework.title, <FrameworkPage functions={functions} />);
  add(series.href, series.title, <SeriesPage />);
  for (const { record, path, examples } of functions) {
    add(path, record.name, <FunctionPage record={record} examples={examples} />);
  }
  return site;
}

async function workExample(
  record: FunctionRecord,
  example: FunctionRecord['examples'][number],
  sheets: Sheets,
): Promise<ShownExample> {
  const { evaluated, addresses } = evaluateExample(example.formula, sheets);
  const parameters = record.arguments.map(({ name }) => name);
  const explanation = await evaluated.explain({
    numbers: new NumberWriter('en-US'),
    locate: locateByAddress(parameters, addresses, undefined),
  });
  return { ...example, cells: evaluated.cells, explanation };
}

function functionPath({ id }: FunctionRecord): string {
  return `functions/${id.toLowerCase()}.html`;
}

/** The first heading of a document. */
function titleOf({ name, markdown: text }: Document): string {
  return /^# (.+)$/m.exec(text)?.[1] ?? name;
}

/** The framework follows the first document, which introduces everything. */
function navigationOf([first, ...others]: readonly Document[]): NavigationGroup[] {
  const link = (document: Document) => ({ href: `${document.name}.html`, title: titleOf(document) });
  return [
    { title: 'Guide', links: [...(first ? [link(first)] : []), framework, series, ...others.map(link)] },
    {
      title: 'Functions',
      links: catalogue.map((record) => ({ href: functionPath(record), title: record.id })),
    },
  ];
}
