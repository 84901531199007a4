import type { ComponentChildren } from 'preact';

/** A part of a page with a heading of its own, which other pages can link to. */
export interface PageSection {
  readonly id: string;
  readonly title: string;
  readonly content: ComponentChildren;
}

/** What a page says, without the frame around it. */
export interface PageContent {
  readonly title: string;
  /** One or two sentences for search engines and previews of links. */
  readonly description: string;
  /** What stands between the heading and the first section. */
  readonly lead: ComponentChildren;
  readonly sections: readonly PageSection[];
}

/** The anchor of a heading, by the rule of code hosts, so that a link works there and here. */
export function anchorOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');
}
