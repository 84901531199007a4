import type { Note } from '../core/note';
import type { ExplainContext, Remark } from './explanation';

/** The notes of a result as remarks with addresses in them. */
export function remarksOf(notes: readonly Note[], context: ExplainContext): Remark[] {
  return notes.map(({ sentence, place }) => ({ text: sentence(context.locate), ...(place && { place }) }));
}
