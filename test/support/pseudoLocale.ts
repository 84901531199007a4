import type { Translation } from '../../src/text/textCatalogue';

const mark = (text: string) => (text === '' ? text : `⟦${text}⟧`);

/** Marks every text of the product, so that a test can see words that are in no catalogue. */
export const pseudoLocale: Translation = (_area, _key, entry) => marked(entry) as typeof entry;

function marked(value: unknown): unknown {
  if (typeof value === 'string') return mark(value);
  if (Array.isArray(value)) return value.length === 0 ? value : ['⟦', ...(value as unknown[]), '⟧'];
  if (typeof value === 'function') {
    const write = value as (...values: unknown[]) => unknown;
    return (...values: unknown[]) => marked(write(...values));
  }
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, marked(inner)]));
  }
  return value;
}

/** Words on a page that no catalogue marked: everything outside ⟦ ⟧ that holds a letter. */
export function unmarkedWords(root: Element, data: string): string[] {
  const copy = root.cloneNode(true) as Element;
  copy.querySelectorAll(data).forEach((element) => {
    element.remove();
  });
  let text = copy.textContent;
  // Marked texts may hold marked texts.
  for (let before = ''; before !== text;) {
    before = text;
    text = text.replace(/⟦[^⟦⟧]*⟧/g, ' ');
  }
  return text.match(/\p{L}{2,}/gu) ?? [];
}

/** Names and titles for assistive technology that no catalogue marked. */
export function unmarkedNames(root: Element): string[] {
  return [...root.querySelectorAll('[aria-label],[title],[placeholder]')].flatMap((element) =>
    ['aria-label', 'title', 'placeholder']
      .map((name) => element.getAttribute(name))
      .filter((value): value is string => value !== null && value !== '' && !value.includes('⟦')),
  );
}
