import type { ComponentChildren } from 'preact';

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
  readonly title: string;
  /** Path of this page from the root of the site. */
  readonly path: string;
  readonly navigation: readonly NavigationGroup[];
  readonly version: string;
  readonly children: ComponentChildren;
}

/** The frame of every page. Links are relative, so the site works under any address. */
export function Page({ title, path, navigation, version, children }: PageProps) {
  const root = '../'.repeat(path.split('/').length - 1);
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta
          httpEquiv="Content-Security-Policy"
          content="default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'"
        />
        <title>{title === 'Trade Drivers' ? title : `${title} · Trade Drivers`}</title>
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
            Trade Drivers
          </a>
        </header>
        <div class="columns">
          <nav aria-label="Documentation">
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
          <main id="content">{children}</main>
        </div>
        <footer>Trade Drivers {version} · MIT licence</footer>
      </body>
    </html>
  );
}
