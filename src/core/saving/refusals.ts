import { defineNotes } from '../note';
import type { Place } from '../place';
import { defineRefusals } from '../refusal';

/** Why SAVINGGAP cannot answer. */
export const savingRefusals = defineRefusals('saving', {
  noSector: [
    'value',
    ({ given, place }: { given: readonly string[]; place: Place }, at) =>
      `${at(place)} has neither both private series (Private saving, Private investment) nor those of government (Government saving and Government investment, or Government balance); it has ${given.join(', ')}. One sector must be given; with the current account the other is the remainder. Add its columns.`,
  ],
  noAccount: [
    'value',
    ({ sector, place }: { sector: string; place: Place }, at) =>
      `${at(place)} has no Current account, and no Exports, Imports and Primary income to compute it, so the ${sector} part cannot be found as the remainder. Add a column Current account.`,
  ],
  discrepancyDominates: [
    'missing',
    ({ discrepancy, largest, place }: { discrepancy: string; largest: string; place: Place }, at) =>
      `Saving less investment and the current account in ${at(place)} drift apart by ${discrepancy}, more than any line changes (${largest} at most). The change cannot be attributed to saving and investment. Check that both are gross or both net, and in the unit of the current account.`,
  ],
});

/** Remarks on saving and investment that stand. */
export const savingNotes = defineNotes('saving', {
  SECTOR_RESIDUAL: ({ line, covered }: { line: string; covered: string }) =>
    `${line} is not given. It is the current account less the other lines, so it also holds the statistical discrepancy and whatever ${covered} leaves out (state and local government, where the balance is that of central government alone).`,
  ACCOUNT_COMPUTED: () =>
    'The current account is not given. It is computed as exports less imports plus primary income, and secondary income where given.',
  ACCOUNT_FROM_LINES: () =>
    'The current account is not given. Saving less investment stands in for it, so no discrepancy can be seen.',
  DISCREPANCY: ({ share, period, place }: { share: string; period: string; place: Place }, at) =>
    `In ${period} the current account in ${at(place)} differs from saving less investment by ${share} % of GDP. The difference has its own row.`,
});
