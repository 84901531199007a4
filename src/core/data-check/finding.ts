import { textCatalogue } from '../../text/textCatalogue';
import type { Place } from '../place';

/** `Error`: functions refuse the cell or the table. `Warning`: a result may mislead. `Note`: good to know. */
export type Severity = 'Error' | 'Warning' | 'Note';

/** One thing that was found in a table. */
export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  /** Canonical label, the label as written, or "Table". */
  readonly series: string;
  /** The period or the periods from–to, as the reader wrote them; empty where it is about no period. */
  readonly period: string;
  readonly problem: string;
  /** What the functions do about it. */
  readonly effect: string;
  readonly cure: string;
  readonly place: Place;
}

/** Where a finding belongs. */
export interface Subject {
  readonly series: string;
  readonly period?: string | undefined;
  readonly place: Place;
}

type Text<Values> = (values: Values) => readonly [problem: string, effect: string, cure: string];
// `never` is the only value type that every text of a catalogue accepts.
type FindingCatalogue = Record<string, readonly [Severity, Text<never>]>;
type Factories<Catalogue extends FindingCatalogue> = {
  readonly [Code in keyof Catalogue]: Catalogue[Code] extends readonly [Severity, Text<infer Values>]
    ? (subject: Subject, values: Values, severity?: Severity) => Finding
    : never;
};

/** Defines findings: for each code its severity and its words. */
export function defineFindings<Catalogue extends FindingCatalogue>(
  area: string,
  catalogue: Catalogue,
): Factories<Catalogue> {
  const texts = Object.fromEntries(Object.entries(catalogue).map(([code, [, text]]) => [code, text]));
  const inUse = textCatalogue(`findings.${area}`, texts) as Record<string, Text<object>>;
  const factories = Object.entries(catalogue).map(([code, [usual]]) => [
    code,
    ({ series, period = '', place }: Subject, values: object, severity: Severity = usual): Finding => {
      const [problem, effect, cure] = inUse[code]?.(values) ?? [code, '', ''];
      return { code, severity, series, period, problem, effect, cure, place };
    },
  ]);
  return Object.fromEntries(factories) as Factories<Catalogue>;
}
