import type { PageContent, PageSection } from './page';

/** A link of the navigation, relative to the root of the site. */
export interface NavigationLink {
  readonly href: string;
  readonly title: string;
}

export interface NavigationGroup {
  readonly title: string;
  readonly links: readonly NavigationLink[];
}

interface PageProps {
  readonly page: PageContent;
  /** Path of this page from the root of the site. */
  readonly path: string;
  readonly navigation: readonly NavigationGroup[];
  readonly version: string;
}

const product = 'Trade Drivers';
/** A page with fewer sections shows all of them at a glance. */
const fewestListed = 3;

/** The frame of every page. Links are relative, so the site works under any address. */
export function Page({ page, path, navigation, version }: PageProps) {
  const root = '../'.repeat(path.split('/').length - 1);
  const { title, description, lead, sections } = page;
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta
          httpEquiv="Content-Security-Policy"
          content="default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'"
        />
        <meta name="description" content={description} />
        <meta name="color-scheme" content="light dark" />
        <title>{title === product ? `${product} for Excel` : `${title} · ${product}`}</title>
        <link rel="stylesheet" href={`${root}site.css`} />
        <link rel="icon" href={`${root}../assets/icon-32.png`} />
      </head>
      <body>
        <a class="skip" href="#content">
          Skip to the content
        </a>
        <header>
          <a class="brand" href={`${root}index.html`}>
            <img src={`${root}../assets/icon-32.png`} alt="" width="24" height="24" />
            {product}
          </a>
          {/* On a narrow screen the navigation opens over the page, without a script. */}
          <button type="button" class="open-navigation" popovertarget="navigation">
            All pages
          </button>
        </header>
        <div class="columns">
          <nav id="navigation" aria-label="All pages" popover="auto">
            {navigation.map((group) => (
              <section key={group.title}>
                <h2>{group.title}</h2>
                <ul>
                  {group.links.map((link) => (
                    <li key={link.href}>
                      <a href={root + link.href} aria-current={link.href === path ? 'page' : undefined}>
                        {link.title}
                      </a>
                    </li>
                  ))}
                </ul>
              </section>
            ))}
          </nav>
          <main id="content">
            <h1>{title}</h1>
            {sections.length >= fewestListed && <Contents sections={sections} />}
            <div class="lead">{lead}</div>
            {sections.map((section) => (
              <section key={section.id} aria-labelledby={section.id}>
                <h2 id={section.id}>{section.title}</h2>
                {section.content}
              </section>
            ))}
            <Neighbours path={path} root={root} navigation={navigation} />
          </main>
        </div>
        <footer>
          {product} {version} · MIT licence
        </footer>
      </body>
    </html>
  );
}

function Contents({ sections }: { sections: readonly PageSection[] }) {
  return (
    <nav class="contents" aria-label="On this page">
      <h2>On this page</h2>
      <ul>
        {sections.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Links to the pages before and after this one, in the order of the navigation. */
function Neighbours({
  path,
  root,
  navigation,
}: { path: string; root: string } & Pick<PageProps, 'navigation'>) {
  const links = navigation.flatMap((group) => group.links);
  const at = links.findIndex(({ href }) => href === path);
  const [before, after] = [links[at - 1], links[at + 1]];
  return (
    <nav class="neighbours" aria-label="Previous and next page">
      {before && (
        <a rel="prev" href={root + before.href}>
          <span>Previous</span> {before.title}
        </a>
      )}
      {after && (
        <a rel="next" href={root + after.href}>
          <span>Next</span> {after.title}
        </a>
      )}
    </nav>
  );
}
