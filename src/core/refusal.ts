import { textCatalogue } from '../text/textCatalogue';
import type { Locate, Place } from './place';

/**
 * Why a function cannot answer, by the Excel error that says so:
 * `value` (wrong type, shape, label, option or sign) is #VALUE!, `missing` (data missing or too few, or
 * the method refuses) is #N/A, `zero` (a zero denominator) is #DIV/0!, `overflow` is #NUM!.
 */
export type RefusalKind = 'value' | 'missing' | 'zero' | 'overflow';

/**
 * A function's refusal to answer. It is thrown in the core, becomes an Excel error in the cell, and is
 * shown in the task pane with the same sentence and a way to the offending cell.
 */
export class Refusal extends Error {
  constructor(
    readonly kind: RefusalKind,
    /** What was found, where, why it matters, and the cure. */
    readonly sentence: (locate: Locate) => string,
    /** The cell, block or argument at fault, where there is one. */
    readonly place?: Place,
  ) {
    super('The function refuses to answer; the sentence says why.');
    this.name = 'Refusal';
  }
}

type Sentence<Values> = (values: Values, locate: Locate) => string;
// `never` is the only value type that every sentence of a catalogue accepts.
type SentenceCatalogue = Record<string, readonly [RefusalKind, Sentence<never>]>;
type Factories<Catalogue extends SentenceCatalogue> = {
  readonly [Name in keyof Catalogue]: Catalogue[Name] extends readonly [RefusalKind, Sentence<infer Values>]
    ? (values: Values) => Refusal
    : never;
};

/**
 * Defines the refusals of one area: for each name its kind and its sentence. A sentence gets the values
 * it repeats, and `place` among them tells the pane which cell to select.
 */
export function defineRefusals<Catalogue extends SentenceCatalogue>(
  area: string,
  catalogue: Catalogue,
): Factories<Catalogue> {
  const sentences = Object.fromEntries(
    Object.entries(catalogue).map(([name, [, sentence]]) => [name, sentence]),
  );
  const inUse = textCatalogue(`refusals.${area}`, sentences) as Record<string, Sentence<object>>;
  const factories = Object.entries(catalogue).map(([name, [kind]]) => [
    name,
    (values: { place?: Place }) =>
      new Refusal(kind, (locate) => inUse[name]?.(values, locate) ?? name, values.place),
  ]);
  return Object.fromEntries(factories) as Factories<Catalogue>;
}
