import { phrase, strong, type Phrase } from '../phrase';
import { textCatalogue } from '../textCatalogue';

interface FromTo {
  readonly from: string;
  readonly to: string;
  /** A percentage without a sign: "8.78 %". */
  readonly change: string;
}

/** What the pane says about TERMSOFTRADE. */
export const termsOfTradeText = textCatalogue('explain.termsOfTrade', {
  position: (index: number) => `period ${index + 1}`,
  missing: ({ name }: { name: string }): Phrase =>
    phrase`No figure can be given for ${name}: ${strong('an index is missing')}.`,
  firstPeriod: ({ name }: { name: string }): Phrase =>
    phrase`${name} is the ${strong('first period')}, so there is no period before it to compare with.`,
  inBase: ({ name, subject }: { name: string; subject: string }): Phrase =>
    phrase`${subject} are ${strong('100')} in ${name}: it is the base.`,
  level: ({ name, subject, level }: { name: string; subject: string; level: string }): Phrase =>
    phrase`${subject} in ${name} were ${strong(level)}, from the series as given.`,
  higher: ({ subject, from, to, change }: FromTo & { subject: string }): Phrase =>
    phrase`${subject} in ${to} were ${strong(change)} higher than in ${from}.`,
  lower: ({ subject, from, to, change }: FromTo & { subject: string }): Phrase =>
    phrase`${subject} in ${to} were ${strong(change)} lower than in ${from}.`,
  same: ({ subject, from, to }: Omit<FromTo, 'change'> & { subject: string }): Phrase =>
    phrase`${subject} in ${to} were ${strong('the same')} as in ${from}.`,
  rose: ({ subject, from, to, change }: FromTo & { subject: string }): Phrase =>
    phrase`${subject} rose by ${strong(change)} from ${from} to ${to}.`,
  fell: ({ subject, from, to, change }: FromTo & { subject: string }): Phrase =>
    phrase`${subject} fell by ${strong(change)} from ${from} to ${to}.`,
  unchanged: ({ subject, from, to }: Omit<FromTo, 'change'> & { subject: string }): Phrase =>
    phrase`${subject} did ${strong('not change')} from ${from} to ${to}.`,
  prices: ({ from, to, exports, imports }: Record<'from' | 'to' | 'exports' | 'imports', string>): Phrase =>
    phrase`Against ${from}, export prices in ${to} differed by ${exports} and import prices by ${imports}.`,
  buysMore: ({ change, from }: Omit<FromTo, 'to'>): Phrase =>
    phrase`The same amount of exports bought ${change} more imports than in ${from}.`,
  buysLess: ({ change, from }: Omit<FromTo, 'to'>): Phrase =>
    phrase`The same amount of exports bought ${change} fewer imports than in ${from}.`,
  sharedReference: ({ name }: { name: string }): Phrase =>
    phrase`Both price indices are 100 in ${name}, so the level compares with that period.`,
  unknownReference: (): Phrase =>
    phrase`The level can be read only if both price indices have the same reference period. The change can always be read.`,
  onPrevious: ({ name, change }: { name: string; change: string }): Phrase =>
    phrase`Against the period before (${name}) the change was ${change}.`,

  subjects: {
    net: 'The terms of trade',
    income: 'The income terms of trade (capacity to import)',
    gross: 'The gross barter terms of trade',
    change: 'The terms of trade',
  },
  names: {
    exportPrices: 'export prices',
    importPrices: 'import prices',
    exportVolumes: 'export volume',
    importVolumes: 'import volume',
  },
  rebaseStep: (series: string, base: string) => `Set ${series} to 100 in ${base}`,
  rebaseFormula: 'index = 100 × figure ÷ figure of the base',
  steps: {
    net: 'Divide export prices by import prices',
    income: 'Multiply the terms of trade by the export volume',
    gross: 'Divide the import volume by the export volume',
    change: 'Compare with the period before',
  },
  formulas: {
    net: 'terms of trade = 100 × export price index ÷ import price index',
    income: 'income terms of trade = terms of trade × export volume ÷ 100',
    gross: 'gross barter terms of trade = 100 × import volume ÷ export volume',
    change: 'change in % = 100 × (terms of trade ÷ terms of trade of the period before − 1)',
  },
  earlierTerms: (name: string) => `Terms of trade of ${name}`,
  chartTitle: {
    net: 'Terms of trade',
    income: 'Income terms of trade',
    gross: 'Gross barter terms of trade',
    change: 'Change in the terms of trade on the period before',
  },
  exportPriceLine: 'Export price',
  importPriceLine: 'Import price',
  baseLine: (name: string) => `${name} = 100`,

  meaningGain: (): Phrase =>
    phrase`Imports are the gain from trade and exports are what is given for them. When the terms of trade rise, an amount of exports buys more imports.`,
  meaningIncome: (): Phrase =>
    phrase`The capacity to import counts how many imports all exports together buy. It can rise while the terms of trade fall, if more is exported.`,
  meaningGross: (): Phrase =>
    phrase`Gross barter compares quantities only: imports obtained per unit of exports. It also rises when imports are paid for by borrowing or transfers.`,
  meaningWorth: (): Phrase =>
    phrase`What a change is worth in real income is the trading gain: TRADE.TRADINGGAIN.`,
  limitUnitValues: (): Phrase =>
    phrase`Use price indices, not unit values. Unit values (value ÷ weight or number) also move when the mix of products moves, and can misstate the terms of trade even more than each price index (Silver, IMF 2010).`,
  limitWelfare: (): Phrase =>
    phrase`A change does not say why prices moved: demand abroad, supply at home and the exchange rate can all be behind it.`,
  limitCurrency: (): Phrase =>
    phrase`Both indices must be in one currency and have the same coverage; import prices with freight (c.i.f.) also move with freight rates.`,
} as const);
