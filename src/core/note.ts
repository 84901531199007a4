import { textCatalogue } from '../text/textCatalogue';
import type { Locate, Place } from './place';

/**
 * Something a reader of a result should know about its data or its method: that imports were turned
 * round, that a row could not be separated. Not a refusal: the result stands.
 */
export interface Note {
  /** For ever the same, for the `Flags` columns of results: `IMPORTS_FLIPPED`. */
  readonly code: string;
  readonly sentence: (locate: Locate) => string;
  readonly place?: Place;
}

type Sentence<Values> = (values: Values, locate: Locate) => string;
// `never` is the only value type that every sentence of a catalogue accepts.
type NoteCatalogue = Record<string, Sentence<never>>;
type Factories<Catalogue extends NoteCatalogue> = {
  readonly [Code in keyof Catalogue]: Catalogue[Code] extends Sentence<infer Values>
    ? (values: Values) => Note
    : never;
};

/** Defines the notes of one area: code and sentence. `place` among the values lets the pane select a cell. */
export function defineNotes<Catalogue extends NoteCatalogue>(
  area: string,
  catalogue: Catalogue,
): Factories<Catalogue> {
  const sentences: NoteCatalogue = catalogue;
  const inUse = textCatalogue(`notes.${area}`, sentences) as Record<string, Sentence<object>>;
  const factories = Object.keys(catalogue).map((code) => [
    code,
    (values: { place?: Place }): Note => ({
      code,
      sentence: (locate) => inUse[code]?.(values, locate) ?? code,
      ...(values.place && { place: values.place }),
    }),
  ]);
  return Object.fromEntries(factories) as Factories<Catalogue>;
}
