import { phrase, strong, type Phrase } from '../phrase';
import { textCatalogue } from '../textCatalogue';

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** What the pane says about DATACHECK. */
export const dataCheckText = textCatalogue('explain.dataCheck', {
  clean: (): Phrase => phrase`${strong('No problems')} were found in the table.`,
  errors: ({ count }: { count: number }): Phrase =>
    phrase`The check found ${strong(counted(count, 'problem', 'problems'))} at which functions stop that need the cells.`,
  warnings: ({ count }: { count: number }): Phrase =>
    phrase`The check found ${strong(counted(count, 'point', 'points'))} that may make a result mislead.`,
  notes: ({ count }: { count: number }): Phrase =>
    phrase`The check found ${strong(counted(count, 'note', 'notes'))}, and nothing that stops a function or misleads.`,
  alsoWarnings: ({ count }: { count: number }): Phrase =>
    phrase`It found ${counted(count, 'point', 'points')} that may make a result mislead.`,
  alsoNotes: ({ count }: { count: number }): Phrase =>
    phrase`It found ${counted(count, 'note', 'notes')} on how something is read.`,
  finding: ({ where, problem }: { where: string; problem: string }): Phrase => [
    { strong: where },
    `: ${problem}`,
  ],
  effect: ({ effect }: { effect: string }): Phrase => phrase`What the functions do: ${effect}`,
  cure: ({ cure }: { cure: string }): Phrase => phrase`Cure: ${cure}`,
  remark: ({ where, problem, cure }: Record<'where' | 'problem' | 'cure', string>) =>
    `${where}: ${problem} ${cure}`,
  where: ({ series, period }: { series: string; period: string }) =>
    period === '' ? series : `${series}, ${period}`,

  steps: {
    layout: 'Labels and periods',
    cells: 'What stands in the cells',
    units: 'Units and rates',
    prices: 'Prices, volumes and the exchange rate',
    parts: 'Totals and parts',
  },
  checks: {
    layout: 'known labels, labels or periods given twice, blanks, order, lacking periods, frequency',
    cells: 'missing figures, zeros that may be blanks, text, logical values, errors, signs',
    units:
      'per cent among amounts, flows against GDP, jumps as from quarterly to annual rates, units in labels, thousands against millions',
    prices: 'reference periods of indices, value = price × volume, direction of the exchange rate',
    parts: 'total = sum of parts within rounding, parts within their whole, copied columns',
  },
  read: ({
    series,
    periods,
    first,
    last,
  }: {
    series: number;
    periods: number;
    first: string;
    last: string;
  }) =>
    periods === 0
      ? `${counted(series, 'series', 'series')}, no periods`
      : `${counted(series, 'series', 'series')}, ${counted(periods, 'period', 'periods')} from ${first} to ${last}`,
  meaningUse: (): Phrase =>
    phrase`Errors name cells that a function refuses when it needs them. Warnings name figures that can be calculated with but look wrong. Notes tell how something is read.`,
  meaningBlank: (): Phrase =>
    phrase`Excel hands a blank cell over as 0. Enter NA() where a figure is missing, and no function will take it for 0.`,
  limitRight: (): Phrase =>
    phrase`A clean table is not a right one: no check sees a wrong definition, an old vintage or a figure that is plausible but false.`,
  limitRules: (): Phrase =>
    phrase`Units and rates are judged by rules of thumb. A port economy may import more than its GDP; then leave the warning be.`,
} as const);
