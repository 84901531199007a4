import { defineNotes } from '../note';
import type { Place } from '../place';

/** Notes about flows of trade that several functions share. */
export const balanceNotes = defineNotes('balance', {
  IMPORTS_FLIPPED: ({ series, place }: { series: string; place: Place }, at) =>
    `${series} in ${at(place)} are negative throughout, as debits are in some tables. They were read as positive amounts.`,
  'ANNUALISATION?': ({ ratio, place }: { ratio: string; place: Place }, at) =>
    `Imports in ${at(place)} are ${ratio} times GDP. Flows at annual rates need GDP at annual rates, and amounts in one unit.`,
});
