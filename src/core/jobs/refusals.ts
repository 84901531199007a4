import { defineNotes } from '../note';
import type { Place } from '../place';
import { defineRefusals } from '../refusal';

/** Why JOBSEFFECT cannot answer. */
export const jobsRefusals = defineRefusals('jobs', {
  notSeparable: [
    'value',
    ({ missing, place }: { missing: readonly string[]; place: Place }, at) =>
      `${at(place)} lacks ${missing.join(', ')}. Jobs follow the reasons for a change in trade: without these series demand and competitiveness cannot be told apart. Add the columns.`,
  ],
  coefficientMissing: [
    'value',
    ({ argument }: { argument: string; place: Place }) =>
      `${argument} is not given. It takes the jobs per unit of output, 0 or above, in the currency unit of the table.`,
  ],
  demandNotPositive: [
    'value',
    ({ period, place }: { period: string; place: Place }, at) =>
      `GDP less exports plus imports is 0 or below for ${period} (${at(place)}), so domestic demand has no amount. Check that GDP and trade are in one unit and at one rate.`,
  ],
});

/** Remarks on a jobs effect that stands. */
export const jobsNotes = defineNotes('jobs', {
  EQUAL_COEFFICIENTS: () =>
    'All three coefficients are equal. Jobs per unit of exports, of displaced home products and of home sales differ by product, and an export coefficient is no import coefficient.',
});
