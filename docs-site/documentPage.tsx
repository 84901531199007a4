import MarkdownIt from 'markdown-it';
import { anchorOf, type PageContent, type PageSection } from './page';

/** A document written by hand: its file name without ending, and its Markdown. */
export interface Document {
  readonly name: string;
  readonly markdown: string;
}

const markdown = new MarkdownIt({ html: false, linkify: false });
type Token = ReturnType<typeof markdown.parse>[number];

markdown.core.ruler.push('page-links', (state) => {
  for (const token of state.tokens.flatMap((block) => block.children ?? [])) {
    const href = token.attrGet('href');
    if (href !== null) token.attrSet('href', pageOf(String(href)));
  }
});
markdown.core.ruler.push('anchors', (state) => {
  state.tokens.forEach((token, at) => {
    if (token.type === 'heading_open') token.attrSet('id', anchorOf(textOf(state.tokens[at + 1])));
  });
});
// What is wider than a narrow screen scrolls by itself, with the keyboard too.
const scroller = (name: string) => `tabindex="0" role="group" aria-label="${name}"`;
markdown.renderer.rules.table_open = () => `<div class="scroll" ${scroller('Table')}><table>`;
markdown.renderer.rules.table_close = () => '</table></div>';
markdown.renderer.rules.fence = (tokens, at) =>
  `<pre ${scroller('Code')}><code>${markdown.utils.escapeHtml(tokens[at]?.content ?? '')}</code></pre>`;
markdown.renderer.rules.th_open = (tokens, at, options, _, renderer) => {
  tokens[at]?.attrSet('scope', 'col');
  return renderer.renderToken(tokens, at, options);
};

/** Documents link to each other as files of the repository; on the site they are pages. */
function pageOf(href: string): string {
  return /^[a-z]+:/i.test(href) ? href : href.replace(/\.md(?=#|$)/, '.html');
}

/** Renders a document: its first heading names the page, every heading of the second level opens a section. */
export function documentPage({ name, markdown: text }: Document): PageContent {
  const [opening = [], ...parts] = splitAtHeadings(markdown.parse(text, {}));
  const body = opening.slice(opening.findIndex(({ type }) => type === 'heading_close') + 1);
  return {
    title: titleOf({ name, markdown: text }),
    description: textOf(body.find(({ type }) => type === 'inline')),
    lead: <Html of={body} />,
    sections: parts.map(sectionOf),
  };
}

/** The first heading of a document. */
export function titleOf({ name, markdown: text }: Document): string {
  return /^# (.+)$/m.exec(text)?.[1] ?? name;
}

function splitAtHeadings(tokens: readonly Token[]): Token[][] {
  const parts: Token[][] = [[]];
  for (const token of tokens) {
    if (token.type === 'heading_open' && token.tag === 'h2') parts.push([]);
    parts.at(-1)?.push(token);
  }
  return parts;
}

/** The tokens of a section are its heading (open, text, close) and what follows. */
function sectionOf([, heading, , ...body]: readonly Token[]): PageSection {
  const title = textOf(heading);
  return { id: anchorOf(title), title, content: <Html of={body} /> };
}

function Html({ of: tokens }: { of: readonly Token[] }) {
  const html = markdown.renderer.render([...tokens], markdown.options, {});
  return <div dangerouslySetInnerHTML={{ __html: html }} />;
}

/** The words of a paragraph or heading without their marks. */
function textOf(token: Token | undefined): string {
  const words = (token?.children ?? []).map(({ type, content }) => (type === 'softbreak' ? ' ' : content));
  return words.join('');
}
