import type { Note } from '../core/note';
import { sharedText } from '../text/explanations/shared';
import type { ExplainContext, Remark, Step } from './explanation';

/** The notes of a result as remarks with addresses in them, and that figures are rounded where a sum shows it. */
export function remarksOf(
  notes: readonly Note[],
  context: ExplainContext,
  steps: readonly Step[] = [],
): Remark[] {
  const remarks = notes.map(({ sentence, place }) => ({
    text: sentence(context.locate),
    ...(place && { place }),
  }));
  return steps.some(({ isRounded }) => isRounded) ? [...remarks, { text: sharedText.rounded }] : remarks;
}
