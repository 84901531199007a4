import { defineNotes } from '../note';
import type { Place } from '../place';

/** Notes about price indices of trade. */
export const termsOfTradeNotes = defineNotes('termsOfTrade', {
  BASE_MISMATCH: ({ place, other }: { place: Place; other: Place }, at) =>
    `The export price index is 100 in ${at(place)}, the import price index in ${at(other)}: another period. ` +
    'With different reference periods the level of their ratio means nothing. Give a base, and both are set to 100 there.',
});
