import { renderToString } from 'preact-render-to-string';
import { documentPage, type Document } from './documentPage';
import type { Sheets } from './evaluateExample';
import { frameworkPage } from './frameworkPage';
import { functionPage } from './functionPage';
import { functionsPage } from './functionsPage';
import { Page, type NavigationGroup } from './layout';
import type { PageContent } from './page';
import { seriesPage } from './seriesPage';
import { workFunctions } from './workedFunctions';

export interface SiteInput {
  readonly version: string;
  readonly documents: readonly Document[];
  readonly sheets: Sheets;
  /** What each function returns, in the words of its face, by id. */
  readonly returns: ReadonlyMap<string, string>;
}

/** The order of the pages beside those of the functions; other documents follow in the last group. */
const groups = [
  { title: 'Guide', names: ['index', 'framework', 'series', 'troubleshooting', 'differences'] },
  { title: 'Install and verify', names: ['deployment', 'in-excel-checklist', 'preview'] },
  { title: 'Develop', names: ['architecture', 'add-a-function'] },
] as const;

/** Renders the documentation: one page per document and per function. Pages by path from the root of the site. */
export async function renderSite(input: SiteInput): Promise<ReadonlyMap<string, string>> {
  const functions = await workFunctions(input.sheets, input.returns);
  const pages = new Map<string, PageContent>([
    ...input.documents.map((document) => [`${document.name}.html`, documentPage(document)] as const),
    ['framework.html', frameworkPage(functions)],
    ['series.html', seriesPage()],
    ['functions.html', functionsPage(functions)],
    ...functions.map((worked) => [worked.path, functionPage(worked, functions)] as const),
  ]);
  const functionLinks = functions.map(({ record, path }) => ({ href: path, title: record.id }));
  const navigation = navigationOf(pages, functionLinks);
  return new Map(
    [...pages].map(([path, page]) => {
      const rendered = renderToString(
        <Page page={page} path={path} navigation={navigation} version={input.version} />,
      );
      return [path, `<!doctype html>\n${rendered}\n`];
    }),
  );
}

function navigationOf(
  pages: ReadonlyMap<string, PageContent>,
  functionLinks: NavigationGroup['links'],
): NavigationGroup[] {
  const link = (href: string) => ({ href, title: pages.get(href)?.title ?? href });
  const placed = groups.map(({ title, names }) => ({
    title,
    links: names
      .map((name) => `${name}.html`)
      .filter((href) => pages.has(href))
      .map(link),
  }));
  const functions = { title: 'Functions', links: [link('functions.html'), ...functionLinks] };
  const linked = [...placed, functions].flatMap(({ links }) => links.map(({ href }) => href));
  const rest = [...pages.keys()].filter((href) => !linked.includes(href)).map(link);
  const [guide, ...others] = placed;
  return [
    ...(guide ? [guide] : []),
    functions,
    ...others,
    ...(rest.length > 0 ? [{ title: 'More', links: rest }] : []),
  ];
}
