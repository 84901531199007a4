import { phrase, strong, type Phrase } from '../phrase';
import { textCatalogue } from '../textCatalogue';

/** What the pane says about CURRENTACCOUNT. */
export const currentAccountText = textCatalogue('explain.currentAccount', {
  deficit: ({ name, amount }: { name: string; amount: string }): Phrase =>
    phrase`The current account of ${name} was a deficit of ${strong(amount)}.`,
  surplus: ({ name, amount }: { name: string; amount: string }): Phrase =>
    phrase`The current account of ${name} was a surplus of ${strong(amount)}.`,
  balanced: ({ name }: { name: string }): Phrase =>
    phrase`The current account of ${name} was ${strong('in balance')}.`,
  missing: ({ name }: { name: string }): Phrase =>
    phrase`No current account can be given for ${name}: ${strong('a figure is missing')}.`,
  onlyTrade: ({ name, balance }: { name: string; balance: string }): Phrase =>
    phrase`The trade balance of ${name} was ${strong(balance)}; without primary income there is no current account.`,
  share: ({ share }: { share: string }): Phrase => phrase`That is ${share} of GDP.`,
  made: ({ trade, primary, secondary }: Record<'trade' | 'primary' | 'secondary', string>): Phrase =>
    phrase`Trade contributed ${trade}, primary income ${primary} and secondary income ${secondary}.`,
  madeWithoutTransfers: ({ trade, primary }: Record<'trade' | 'primary', string>): Phrase =>
    phrase`Trade contributed ${trade} and primary income ${primary}.`,
  changed: ({ change, from }: { change: string; from: string }): Phrase =>
    phrase`The balance changed by ${change} on ${from}.`,
  lending: ({ amount }: { amount: string }): Phrase =>
    phrase`With the capital account, net lending to the rest of the world was ${amount}.`,
  borrowing: ({ amount }: { amount: string }): Phrase =>
    phrase`With the capital account, net borrowing from the rest of the world was ${amount}.`,
  residual: ({ amount }: { amount: string }): Phrase =>
    phrase`The current account given in the table differs from the sum of its parts by ${amount}.`,

  series: {
    goods: 'Goods',
    services: 'Services',
    tradeBalance: 'Trade balance',
    primaryIncome: 'Primary income',
    secondaryIncome: 'Secondary income',
    currentAccount: 'Current account',
  },
  steps: {
    tradeBalance: 'Subtract imports from exports',
    currentAccount: 'Add the income from abroad',
    shareOfGdp: 'Divide by GDP',
    netLending: 'Add the capital account',
    residual: 'Compare with the current account that is given',
  },
  formulas: {
    tradeBalance: 'trade balance = exports − imports',
    tradeBalanceOfParts: 'trade balance = goods balance + services balance',
    currentAccount: 'current account = trade balance + primary income + secondary income',
    currentAccountWithoutTransfers: 'trade balance + primary income',
    shareOfGdp: '% of GDP = 100 × current account ÷ GDP',
    netLending: 'net lending = current account + capital account',
    residual: 'residual = current account as given − sum of the parts given',
  },
  chartTitle: (name: string) => `What makes up the current account of ${name}`,
  lineTitle: 'Current account',
  zeroLine: '0',
  meaningMirror: (): Phrase =>
    phrase`The current account mirrors capital flows: a deficit is spending above income, paid by borrowing from abroad or selling assets; a surplus is lending. What matters is what the funds are used for (TRADE.SAVINGGAP).`,
  meaningParts: (): Phrase =>
    phrase`It is trade in goods and services plus net income from work and capital abroad (primary income) plus transfers (secondary income).`,
  limitDefinition: (): Phrase =>
    phrase`Take all parts from one source. Net exports of some national accounts already contain factor income; adding primary income again would count it twice.`,
  limitRate: (): Phrase =>
    phrase`Quarterly figures at annual rates are four times the flow of the quarter. Do not add four of them, and divide them by GDP at annual rates only.`,
  limitCauses: (): Phrase => phrase`The sum is an identity. It does not say which part moved first, nor why.`,
} as const);
