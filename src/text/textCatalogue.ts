/**
 * Everything a reader sees is written in a text catalogue: an object whose entries are phrases, or
 * functions from values to phrases. A translation replaces entries; nothing else in the product spells
 * out words for people. (Results in cells are not text in this sense: `Foreign demand` in a spilled
 * table is data that other formulas may look up, and stays English on every machine.)
 */
export type TextCatalogue = Record<string, Entry>;

// Parameters are contravariant, so `never` is the only argument type that every entry accepts.
type Entry = string | ((...values: never[]) => unknown) | Readonly<Record<string, string>>;

interface Registered {
  readonly original: TextCatalogue;
  readonly inUse: TextCatalogue;
}

const registered = new Map<string, Registered>();

/** Turns one entry of one area into the entry to use instead. */
export type Translation = (area: string, key: string, entry: TextCatalogue[string]) => TextCatalogue[string];

const english: Translation = (_area, _key, entry) => entry;
let inForce = english;

/** Registers the English text of one area and returns the entries that are in use. */
export function textCatalogue<T extends TextCatalogue>(area: string, original: T): Readonly<T> {
  const inUse = { ...original };
  registered.set(area, { original, inUse });
  translateArea(area, { original, inUse });
  return inUse;
}

/** Puts a translation in force, for areas that are registered later too: explanations load when first used. */
export function useTranslation(translation: Translation): void {
  inForce = translation;
  registered.forEach((texts, area) => {
    translateArea(area, texts);
  });
}

/** Goes back to English. */
export function useEnglish(): void {
  useTranslation(english);
}

function translateArea(area: string, { original, inUse }: Registered): void {
  for (const [key, entry] of Object.entries(original)) inUse[key] = inForce(area, key, entry);
}
