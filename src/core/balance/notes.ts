import { defineNotes } from '../note';
import type { Place } from '../place';

/** Imports above this multiple of GDP are at another rate or in another unit: flows at annual rates over quarterly GDP look four times too large. */
export const highestPlausibleImportRatio = 1.5;

/** Notes about flows of trade that several functions share. */
export const balanceNotes = defineNotes('balance', {
  IMPORTS_FLIPPED: ({ series, place }: { series: string; place: Place }, at) =>
    `${series} in ${at(place)} are negative throughout, as debits are in some tables. They were read as positive amounts.`,
  'ANNUALISATION?': ({ ratio, place }: { ratio: string; place: Place }, at) =>
    `Imports in ${at(place)} are ${ratio} times GDP. Flows at annual rates need GDP at annual rates, and amounts in one unit.`,
  'RATE-BREAK?': ({ factor, place }: { factor: string; place: Place }, at) =>
    `The ratio of imports to GDP in ${at(place)} changes by a factor of ${factor} from the period before. One of the two may change between quarterly and annual rates there.`,
  'ZERO-OR-BLANK': ({ series, count, place }: { series: string; count: number; place: Place }, at) =>
    `${count === 1 ? 'One figure' : `${count} figures`} of ${series} ${count === 1 ? 'is' : 'are'} exactly 0, the first in ${at(place)}. Excel hands a blank cell over as 0: enter NA() where a figure is missing.`,
  'NO-SECONDARY-INCOME': () =>
    'Secondary income (transfers) is not given, so the current account shown is trade and net factor income only. Official current accounts include transfers.',
  'AS-GIVEN': () =>
    'The current account is shown as given: the table has too few of its parts to compute it.',
  'PARTS-DIFFER': ({ total, place }: { total: string; place: Place }, at) =>
    `${total} in ${at(place)} differ from goods plus services by more than rounding. The total as given was used.`,
  RESIDUAL: ({ place }: { place: Place }, at) =>
    `The current account given in ${at(place)} differs from the sum of its parts by more than rounding. The difference is in the column Residual.`,
});
