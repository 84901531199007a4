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

/** Registers the English text of one area and returns the entries that are in use. */
export function textCatalogue<T extends TextCatalogue>(area: string, english: T): Readonly<T> {
  const inUse = { ...english };
  registered.set(area, { original: english, inUse });
  return inUse;
}

/** Turns one entry of one area into the entry to use instead. */
export type Translation = (area: string, key: string, entry: TextCatalogue[string]) => TextCatalogue[string];

/** Puts a translation in force for every area registered so far. */
export function useTranslation(translate: Translation): void {
  for (const [area, { original, inUse }] of registered) {
    for (const [key, entry] of Object.entries(original)) inUse[key] = translate(area, key, entry);
  }
}

/** Goes back to English. */
export function useEnglish(): void {
  useTranslation((_area, _key, entry) => entry);
}
