import { phrase, strong, type Phrase } from '../phrase';
import { textCatalogue } from '../textCatalogue';

interface Change {
  readonly from: string;
  readonly to: string;
  /** An amount without its sign. */
  readonly change: string;
}

/** What the pane says about TRADINGGAIN. */
export const tradingGainText = textCatalogue('explain.tradingGain', {
  period: (index: number) => `period ${index + 1}`,
  missing: ({ name }: { name: string }): Phrase =>
    phrase`No trading gain can be given for ${name}: ${strong('a figure is missing')}.`,
  noTrade: ({ name }: { name: string }): Phrase =>
    phrase`There was ${strong('no trade')} in ${name}, so there is no price of trade to compare.`,
  rose: ({ from, to, change }: Change): Phrase =>
    phrase`Export, import and domestic prices together raised real income by ${strong(change)} from ${from} to ${to}.`,
  fell: ({ from, to, change }: Change): Phrase =>
    phrase`Export, import and domestic prices together lowered real income by ${strong(change)} from ${from} to ${to}.`,
  roseByTerms: ({ from, to, change }: Change): Phrase =>
    phrase`The terms of trade raised real income by ${strong(change)} from ${from} to ${to}.`,
  fellByTerms: ({ from, to, change }: Change): Phrase =>
    phrase`The terms of trade lowered real income by ${strong(change)} from ${from} to ${to}.`,
  unchanged: ({ from, to }: Omit<Change, 'change'>): Phrase =>
    phrase`The trading gain did ${strong('not change')} from ${from} to ${to}.`,
  level: ({ name, gain }: { name: string; gain: string }): Phrase =>
    phrase`The trading gain in ${name} was ${strong(gain)}, compared with the prices of the reference period.`,
  share: ({ share, from }: { share: string; from: string }): Phrase =>
    phrase`That is ${share} of the real GDP of ${from}.`,
  levelOnly: ({ name, gain }: { name: string; gain: string }): Phrase =>
    phrase`In ${name} the gain stands at ${gain}, compared with the prices of the reference period, where it is 0.`,
  parts: ({ terms, rate }: { terms: string; rate: string }): Phrase =>
    phrase`Of the change, ${terms} came from export against import prices and ${rate} from prices of trade against prices at home.`,
  otherDeflator: ({ gain, name }: { gain: string; name: string }): Phrase =>
    phrase`Deflated by import prices alone, as the World Bank does, the gain in ${name} would be ${gain}: the choice of deflator matters most where trade is far from balanced.`,

  steps: {
    realExports: 'Exports in prices of the reference period',
    realImports: 'Imports in prices of the reference period',
    average: 'Average price of exports and imports together',
    termsOfTrade: 'Trading gain from the terms of trade',
    realExchangeRate: 'Add what domestic prices do to the value of the balance',
    gain: 'Add the two parts',
    share: 'Compare with the period before',
    realIncome: 'Add the gain to real GDP',
  },
  formulas: {
    realExports: 'x = X ÷ Px',
    realImports: 'm = M ÷ Pm',
    average: 'P = (X + M) ÷ (x + m)',
    termsOfTrade: 'terms-of-trade part = (X − M) ÷ P − (x − m)',
    realExchangeRate: 'real-exchange-rate part = (X − M) × (1 ÷ Pd − 1 ÷ P)',
    gain: 'trading gain = terms-of-trade part + real-exchange-rate part',
    share: '% of real GDP = 100 × (gain − gain of the period before) ÷ real GDP of the period before',
    realIncome: 'real GDI = real GDP + trading gain',
  },
  chartTitle: 'Trading gain, in prices of the reference period',
  gainLine: 'Trading gain',
  termsLine: 'Terms-of-trade part',
  rateLine: 'Real-exchange-rate part',
  zeroLine: '0: as in the reference period',

  meaningIncome: (): Phrase =>
    phrase`Real GDP counts what is produced; real income counts what it buys. When export prices rise against import prices, the same production buys more. The trading gain is that difference.`,
  meaningRate: (): Phrase =>
    phrase`The real-exchange-rate part is about an unbalanced trade: a deficit costs less of home output when traded goods become cheaper against home goods.`,
  limitReference: (): Phrase =>
    phrase`The level depends on the reference period, where it is 0 by construction. Read changes, and set them against real GDP.`,
  limitFrequency: (): Phrase =>
    phrase`The formula is not linear. Compute it at the frequency of the data and add the periods up; annual totals put into it give another figure.`,
  limitDeflator: (): Phrase =>
    phrase`Statisticians differ on the deflator of the balance. The System of National Accounts allows several; name the one that was used.`,
} as const);
