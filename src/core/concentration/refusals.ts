import { defineNotes } from '../note';
import type { Place } from '../place';
import { defineRefusals } from '../refusal';
import { quoteNumber } from '../table/refusals';

const ofName = (name: string | undefined) => (name === undefined ? 'The amount' : `The amount of ${name}`);

/** Why CONCENTRATION cannot answer. */
export const concentrationRefusals = defineRefusals('concentration', {
  missingAmount: [
    'missing',
    ({ name, place }: { name: string | undefined; place: Place }, at) =>
      `${ofName(name)} in ${at(place)} is missing. Every share depends on it, and missing is never counted as 0. Fill it in, or leave the row out.`,
  ],
  negativeAmount: [
    'value',
    ({ name, found, place }: { name: string | undefined; found: number; place: Place }, at) =>
      `${ofName(name)} in ${at(place)} is ${quoteNumber(found)}. Shares need amounts of 0 or above: a net balance has no concentration. Use exports or imports.`,
  ],
  nothingTraded: [
    'zero',
    ({ place }: { place: Place }, at) =>
      `All amounts from ${at(place)} on are 0, so there are no shares. Select amounts of trade.`,
  ],
  rowWithLabel: [
    'value',
    ({ name, place }: { name: string; place: Place }, at) =>
      `${at(place)} is one row that starts with "${name}". If that is the label of the row, select the amounts without it. If it is one partner over several periods, there is nothing to compare it with: select all partners, one below the other.`,
  ],
  tooFewCandidates: [
    'value',
    ({ candidates, active }: { candidates: number; active: number; place: Place }) =>
      `candidates is ${candidates}, but ${active} entries have trade. It counts every potential partner, those with trade included. Give ${active} or more.`,
  ],
  oneCandidate: [
    'missing',
    ({ measure, place }: { measure: string; place: Place }, at) =>
      `${at(place)} has one entry with trade, and ${measure} compares with an even spread over more than one. Give the number of potential partners as candidates.`,
  ],
  onlyBucket: [
    'missing',
    ({ measure, place }: { measure: string; place: Place }, at) =>
      `${at(place)} names no single partner with trade, so ${measure} cannot be given. Give partners one by one.`,
  ],
});

/** Remarks on a concentration that stands. */
export const concentrationNotes = defineNotes('concentration', {
  TOTAL_ROW: ({ place }: { place: Place }, at) =>
    `The amount in ${at(place)} equals all others together. If it is their total, they are counted twice: leave it out.`,
  OTHER_BUCKET: ({ names, share, place }: { names: string; share: string; place: Place }, at) =>
    `${names} in ${at(place)} holds ${share} % of the total and stands for many. It counts as one, which gives the highest value H can take. The measure all gives the lowest too.`,
});
