import { defineNotes } from '../note';
import type { Place } from '../place';
import { defineRefusals } from '../refusal';

/** Why COMPARATIVEADVANTAGE cannot answer. */
export const advantageRefusals = defineRefusals('comparativeAdvantage', {
  nothingExported: [
    'zero',
    ({ place }: { place: Place }, at) =>
      `The exports from ${at(place)} on add up to 0, so there are no shares. Select exports by product.`,
  ],
  nothingMatched: [
    'missing',
    ({ place }: { place: Place }, at) =>
      `No product in ${at(place)} has both country and world exports. An index needs both. Fill in the missing figures.`,
  ],
});

/** Remarks on comparative advantage that stands. */
export const advantageNotes = defineNotes('comparativeAdvantage', {
  COUNTRY_ABOVE_WORLD: ({ place, other }: { place: Place; other: Place }, at) =>
    `Country exports in ${at(place)} exceed world exports in ${at(other)}. Either the world leaves the country out (then the reference is the rest of the world), or the two are in different units.`,
  PRODUCTS_LEFT_OUT: ({ count, place }: { count: number; place: Place }, at) =>
    `${count === 1 ? 'One product has' : `${count} products have`} no figure for the country or for the world, the first in ${at(place)}. Both totals leave them out.`,
  NO_WORLD_EXPORTS: ({ place }: { place: Place }, at) =>
    `World exports in ${at(place)} are 0, so the index of that product is #N/A.`,
});
