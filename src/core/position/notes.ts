import { defineNotes } from '../note';
import type { Place } from '../place';
import { defineRefusals } from '../refusal';
import { listed } from '../table/refusals';

/** Why EXTERNALPOSITION cannot answer. */
export const positionRefusals = defineRefusals('position', {
  noPosition: [
    'value',
    ({ given, place }: { given: readonly string[]; place: Place }, at) =>
      `${at(place)} has no Net position, and no Foreign assets with Foreign liabilities to compute it (it has ${listed(given)}). Add a column Net position: the stock of claims less liabilities at the end of each period.`,
  ],
  noAccount: [
    'value',
    ({ given, place }: { given: readonly string[]; place: Place }, at) =>
      `${at(place)} has no Current account, and no Exports, Imports and Primary income to compute it (it has ${listed(given)}). Without it a change of the position cannot be split into flow and valuation. Add a column Current account.`,
  ],
  horizonNeedsGdp: [
    'value',
    ({ place }: { place: Place }, at) =>
      `${at(place)} has no GDP, and a projection carries ratios to GDP forward. Add a column GDP, or leave horizon out.`,
  ],
  horizonTooShort: [
    'missing',
    ({ lacks, place }: { lacks: 'ratio' | 'growth'; place: Place }, at) =>
      lacks === 'growth'
        ? `${at(place)} does not reach back far enough for the growth of GDP over a year, which a projection carries forward. Add earlier periods, or give growth.`
        : `${at(place)} does not hold the GDP of a whole year, which a projection starts from. Add earlier periods; if the figures are at annual rates, say so in a label: GDP (USD bn, annual rate).`,
  ],
  periodSkipped: [
    'value',
    ({ before, after, place }: { before: string; after: string; place: Place }, at) =>
      `${after} in ${at(place)} follows ${before}, so a period in between is not in the table, or the order is turned round. The flow must cover all of the time between two positions. Give every period, oldest first.`,
  ],
});

/** Remarks on a position that stands. */
export const positionNotes = defineNotes('position', {
  ANNUAL_RATES: ({ perYear, place }: { perYear: number; place: Place }, at) =>
    `The label in ${at(place)} says annual rates, so the flow of one period is the figure divided by ${perYear}.`,
  PERIOD_AMOUNTS: ({ perYear }: { perYear: number }) =>
    `Flows and GDP are read as amounts of each period, ${perYear} to a year; GDP is summed over the last ${perYear}. If they are at annual rates, say so in the label: Current account (USD bn, annual rate).`,
  SPACING_UNKNOWN: () =>
    'The labels of the periods do not say how long a period is. Each is read as one year.',
  ACCOUNT_COMPUTED: () =>
    'The current account is not given. It is computed as exports less imports plus primary income, and secondary income where given.',
  RETURN_IMPLIED: ({ place }: { place: Place }, at) =>
    `No return is given. It is implied: Primary income (${at(place)}) over the net position a year before. It mixes returns on assets and on liabilities with wages earned abroad, and for a debtor that earns more than it pays it is negative.`,
  RETURN_PERCENT: ({ series, place }: { series: string; place: Place }, at) =>
    `${series} in ${at(place)} is read in per cent: it, or the other return, has figures above 1.`,
  POSITION_DIFFERS: ({ period }: { period: string }) =>
    `Net position is not Foreign assets less Foreign liabilities (last in ${period}). Ratios and projection use the net position, separate returns the gross ones. Check the definitions of the three.`,
  RETURN_SMALL_POSITION: ({ period }: { period: string }) =>
    `Where the net position of the year before was under 10 % of GDP (last in ${period}), no return can be implied from income, and the trade balance that stabilises it is #N/A.`,
});
