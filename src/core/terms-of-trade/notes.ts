import { defineNotes } from '../note';
import type { Place } from '../place';

/** Notes about price indices of trade. */
export const termsOfTradeNotes = defineNotes('termsOfTrade', {
  BASE_MISMATCH: ({ place, other }: { place: Place; other: Place }, at) =>
    `The export price index is 100 in ${at(place)}, the import price index in ${at(other)}: another period. ` +
    'With different reference periods the level of their ratio means nothing. Give a base, and both are set to 100 there.',
  ONE_PERIOD: ({ products, place }: { products: number; place: Place }, at) =>
    `${at(place)} is one row: one period with ${products} products. Periods stand one below the other, products side by side. If the row is one product over time, turn it round with TRANSPOSE.`,
  ZERO_QUANTITY: ({ count, place }: { count: number; place: Place }, at) =>
    `${count === 1 ? 'One quantity is' : `${count} quantities are`} 0, the first in ${at(place)}. A true 0 counts as no trade, and the Törnqvist, Sato-Vartia and Montgomery-Vartia indices leave the product out of that comparison. Excel hands a blank cell over as 0: enter NA() for a quantity that is not known.`,
  MATCHED_SHARE: ({ share, count, place }: { share: string; count: number; place: Place }, at) =>
    `${count === 1 ? 'One comparison rests' : `${count} comparisons rest`} on matched products only, because prices or quantities are missing. The smallest matched share is ${share} % of value, in ${at(place)}.`,
  PERIOD_EMPTY: ({ count, place, chained }: { count: number; place: Place; chained: boolean }, at) =>
    `${count === 1 ? 'One period has' : `${count} periods have`} no product with both price and quantity, the first in ${at(place)}. Its index is #N/A${chained ? ', and the chain links the periods on either side' : ''}.`,
  UNIT_VALUE: () =>
    'A unit value divides value by quantity. It is a price only for one homogeneous product in one unit; otherwise it also moves with the mix of products.',
  REFERENCE_MISMATCH: ({ place, other }: { place: Place; other: Place }, at) =>
    `A price series is 100 in ${at(place)}, another in ${at(other)}: another period. The trading gain needs prices with one reference period, and real GDP in prices of the same. Divide each series by its own figure in that period and multiply by 100.`,
  PRICES_AS_RATIOS: ({ place }: { place: Place }, at) =>
    `All price figures are below 10 (${at(place)} and the others), so they were read as ratios: 1, not 100, in the reference period.`,
});
