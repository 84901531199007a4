import { defineNotes } from '../note';
import type { Place } from '../place';

/** Remarks on a shift between partners that stands. */
export const partnerNotes = defineNotes('partnerShift', {
  OTHER_BUCKET: ({ name, share, place }: { name: string; share: string; place: Place }, at) =>
    `${name} in ${at(place)} stands for many partners (${share} % of trade before). What moved between them is not seen.`,
  TREATED_ROSE: ({ names }: { names: string }) =>
    `Trade with the treated (${names}) was not lower in amount afterwards. Its fall shows only against the growth of total trade.`,
  NO_TREATED_FALL: ({ names }: { names: string }) =>
    `Nothing moved away from the treated (${names}): their share did not fall. There is no diversion to measure.`,
});
