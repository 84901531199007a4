import { phrase, strong, type Phrase } from '../phrase';
import { textCatalogue } from '../textCatalogue';

interface Comparison {
  readonly name: string;
  readonly from: string;
  readonly formula: string;
}

/** What the pane says about PRICEINDEX. */
export const priceIndexText = textCatalogue('explain.priceIndex', {
  period: (index: number) => `period ${index + 1}`,
  product: (index: number) => `product ${index + 1}`,
  otherProducts: (count: number) => `${count} other products`,
  empty: ({ name }: { name: string }): Phrase =>
    phrase`No index can be given for ${name}: ${strong('no product')} has both price and quantity.`,
  base: ({ name }: { name: string }): Phrase =>
    phrase`The index is ${strong('100')} in ${name}: it is the base.`,
  higher: ({ name, from, formula, change }: Comparison & { change: string }): Phrase =>
    phrase`The index in ${name} was ${strong(change)} higher than in ${from} (${formula}).`,
  lower: ({ name, from, formula, change }: Comparison & { change: string }): Phrase =>
    phrase`The index in ${name} was ${strong(change)} lower than in ${from} (${formula}).`,
  same: ({ name, from, formula }: Comparison): Phrase =>
    phrase`The index in ${name} was ${strong('the same')} as in ${from} (${formula}).`,
  onPrevious: ({ name, change }: { name: string; change: string }): Phrase =>
    phrase`Against the period before (${name}) the index moved by ${change}.`,
  largest: ({ product, points, from }: { product: string; points: string; from: string }): Phrase =>
    phrase`${product} moved the index most against ${from}: ${points}.`,
  points: 'percentage points',
  logPoints: 'log points × 100',
  drift: ({ name, points, formula }: { name: string; points: string; formula: string }): Phrase =>
    phrase`Chained and direct index differ by ${points} index points in ${name} (${formula}, chained less direct).`,
  noDrift: ({ name, formula }: { name: string; formula: string }): Phrase =>
    phrase`Chained and direct index agree in ${name} (${formula}).`,
  spread: ({ laspeyres, paasche }: { laspeyres: string; paasche: string }): Phrase =>
    phrase`The base basket alone (Laspeyres) gives ${laspeyres}, the current basket alone (Paasche) ${paasche}.`,

  names: {
    fisher: 'Fisher index',
    laspeyres: 'Laspeyres index',
    paasche: 'Paasche index',
    tornqvist: 'Törnqvist index',
    walsh: 'Walsh index',
    'sato-vartia': 'Sato-Vartia index',
    'montgomery-vartia': 'Montgomery-Vartia index',
    'unit-value': 'unit value index',
  },
  chaining: { direct: 'direct', chained: 'chained' },
  named: (name: string, chaining: string) => `${name}, ${chaining}`,
  formulas: {
    fisher: 'P = √(Laspeyres × Paasche)',
    laspeyres: 'Laspeyres = Σ p₁q₀ ÷ Σ p₀q₀',
    paasche: 'Paasche = Σ p₁q₁ ÷ Σ p₀q₁',
    tornqvist: 'P = exp Σ ½(s₀ + s₁) ln(p₁ ÷ p₀)',
    walsh: 'P = Σ p₁√(q₀q₁) ÷ Σ p₀√(q₀q₁)',
    'sato-vartia': 'P = exp Σ w ln(p₁ ÷ p₀), w = L(s₁, s₀) ÷ Σ L(s₁, s₀)',
    'montgomery-vartia': 'P = exp Σ [L(v₁, v₀) ÷ L(V₁, V₀)] ln(p₁ ÷ p₀)',
    'unit-value': 'P = (Σ p₁q₁ ÷ Σ q₁) ÷ (Σ p₀q₀ ÷ Σ q₀)',
  },
  steps: {
    fisher: 'Take the geometric mean of the two',
    direct: 'Set the base to 100',
  },
  matchStep: ({ matched, products, name, from }: Record<'matched' | 'products' | 'name' | 'from', string>) =>
    `Match ${matched} of ${products} products in ${from} and ${name}`,
  basketStep: (name: string) => `Price the basket of ${name} at the prices of both periods`,
  relativeStep: ({ name, from }: { name: string; from: string }) => `Compare ${name} (1) with ${from} (0)`,
  linkStep: (from: string) => `Link to the index of ${from}`,
  shareFormula:
    'matched share = value of matched products ÷ value of all products, the smaller of the two periods',
  directFormula: 'index = 100 × P',
  chainedFormula: 'index = index of the period before × P',

  contributionTitle: ({ name, from }: { name: string; from: string }) =>
    `What each product added to the price change, ${from} to ${name}`,
  totalRow: 'All products',
  chartTitle: 'Price index',
  baseLine: (name: string) => `${name} = 100`,
  meaningWeights: (): Phrase =>
    phrase`A price index weighs each price change by what is traded. Laspeyres weighs by the earlier basket, Paasche by the later one; Fisher takes the geometric mean and treats both alike.`,
  meaningUse: (): Phrase =>
    phrase`An export and an import index made this way feed TRADE.TERMSOFTRADE. With prices and quantities exchanged, the result is a quantity index; for Fisher the two multiply to the change in value.`,
  limitChain: (): Phrase =>
    phrase`Chain annual data and prices with a trend. Prices that bounce up and down make a chained index drift: compare the chained with the direct result.`,
  limitProducts: (): Phrase =>
    phrase`Each column must be one product of unchanged quality. Products that enter or leave count only between periods in which they have a price and a quantity.`,
  limitUnitValues: (): Phrase =>
    phrase`Unit values of customs headings stand in for prices only where the heading is homogeneous; otherwise a change in the mix looks like a change in price (Silver, IMF 2010).`,
} as const);
