import { phrase, strong, type Phrase } from '../phrase';
import { textCatalogue } from '../textCatalogue';

interface BalanceInWords {
  /** " in 2024", or nothing where the sheet names no periods. */
  readonly when: string;
  readonly balance: string;
  readonly exports: string;
  readonly imports: string;
}

/** What the pane says about TRADEBALANCE. */
export const tradeBalanceText = textCatalogue('explain.tradeBalance', {
  inPeriod: (name: string) => ` in ${name}`,
  deficit: ({ when, balance }: BalanceInWords): Phrase =>
    phrase`Imports exceeded exports${when} by ${strong(balance)}.`,
  surplus: ({ when, balance }: BalanceInWords): Phrase =>
    phrase`Exports exceeded imports${when} by ${strong(balance)}.`,
  balanced: ({ when }: BalanceInWords): Phrase => phrase`Exports and imports were ${strong('equal')}${when}.`,
  missing: ({ when }: { when: string }): Phrase =>
    phrase`No balance can be given${when}: ${strong('a figure is missing')}.`,
  cover: ({ when, share, exports, imports }: BalanceInWords & { share: string }): Phrase =>
    phrase`Exports paid for ${strong(share)} of imports${when} (${exports} against ${imports}).`,
  noImports: ({ when }: { when: string }): Phrase =>
    phrase`There were ${strong('no imports')}${when}, so exports cannot be set against them.`,
  noTrade: ({ when }: { when: string }): Phrase =>
    phrase`There was ${strong('no trade')}${when}, so there is nothing to compare the balance with.`,
  noGdp: ({ when }: { when: string }): Phrase =>
    phrase`GDP is ${strong('0')}${when}, so nothing can be measured against it.`,
  gdp: ({ when, share, balance }: BalanceInWords & { share: string }): Phrase =>
    phrase`The balance${when} was ${strong(share)} of GDP (${balance}).`,
  openness: ({ when, share }: { when: string; share: string }): Phrase =>
    phrase`Exports and imports together${when} were ${strong(share)} of GDP.`,
  normalized: ({ when, ratio }: { when: string; ratio: string }): Phrase =>
    phrase`The normalized balance${when} was ${strong(ratio)}, on a scale from −1 (imports only) to 1 (exports only).`,
  rose: ({ from, to, change }: { from: string; to: string; change: string }): Phrase =>
    phrase`From ${from} to ${to} the balance rose by ${strong(change)}.`,
  fell: ({ from, to, change }: { from: string; to: string; change: string }): Phrase =>
    phrase`From ${from} to ${to} the balance fell by ${strong(change)}.`,
  unchanged: ({ from, to }: { from: string; to: string }): Phrase =>
    phrase`From ${from} to ${to} the balance did ${strong('not change')}.`,
  firstPeriod: ({ name }: { name: string }): Phrase =>
    phrase`${name} is the ${strong('first period')}, so there is no period before it to compare with.`,
  overRange: ({
    count,
    lowest,
    lowestName,
    highest,
    highestName,
  }: Record<'count' | 'lowest' | 'lowestName' | 'highest' | 'highestName', string>): Phrase =>
    phrase`Over the ${count} figures it ranged from ${lowest} (${lowestName}) to ${highest} (${highestName}).`,
  position: (index: number) => `figure ${index + 1}`,

  steps: {
    balance: 'Subtract imports from exports',
    change: 'Subtract the balance of the period before',
    cover: 'Divide exports by imports',
    normalized: 'Divide the balance by total trade',
    gdp: 'Divide the balance by GDP',
    openness: 'Divide exports plus imports by GDP',
  },
  formulas: {
    balance: 'balance = exports − imports',
    change: 'change = balance − balance of the period before',
    cover: 'cover ratio = 100 × exports ÷ imports',
    normalized: 'normalized balance = (exports − imports) ÷ (exports + imports)',
    gdp: 'balance in % of GDP = 100 × (exports − imports) ÷ GDP',
    openness: 'openness = 100 × (exports + imports) ÷ GDP',
  },
  meaningOutcome: (): Phrase =>
    phrase`A deficit means that imports are worth more than exports. It is an outcome, not a verdict: what counts is why the balance moved. TRADE.DEFICITDRIVER separates the causes.`,
  meaningBorrowing: (): Phrase =>
    phrase`A deficit in goods, services and income is matched by borrowing from abroad or by selling assets; a surplus by lending. Whether that helps depends on what the funds are used for.`,
  limitWelfare: (): Phrase =>
    phrase`The balance does not say whether a country gains from trade. The terms of trade (TRADE.TERMSOFTRADE) come closer: how many imports an amount of exports buys.`,
  limitPartner: (): Phrase =>
    phrase`A balance with one partner or in one product says nothing about the fairness of a policy, and little about jobs.`,
  limitCoverage: (): Phrase =>
    phrase`Exports and imports must have the same coverage and valuation. Customs data often count imports with freight (c.i.f.) and exports without (f.o.b.), which lowers the balance.`,
  chartTitle: {
    balance: 'Trade balance',
    change: 'Change in the trade balance',
    cover: 'Exports as a percentage of imports',
    normalized: 'Normalized balance',
    gdp: 'Trade balance as a percentage of GDP',
    openness: 'Exports plus imports as a percentage of GDP',
  },
} as const);
