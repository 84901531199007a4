import { phrase, strong, type Phrase } from '../phrase';
import { textCatalogue } from '../textCatalogue';

interface Growth {
  readonly from: string;
  readonly to: string;
  /** "40.9 %", without a sign. */
  readonly change: string;
}

/** What the pane says about IMPORTDRIVER. */
export const importDriverText = textCatalogue('explain.importDriver', {
  rose: ({ from, to, change }: Growth): Phrase =>
    phrase`Import volume rose by ${strong(change)} from ${from} to ${to}.`,
  fell: ({ from, to, change }: Growth): Phrase =>
    phrase`Import volume fell by ${strong(change)} from ${from} to ${to}.`,
  unchanged: ({ from, to }: Omit<Growth, 'change'>): Phrase =>
    phrase`Import volume ${strong('did not change')} from ${from} to ${to}.`,
  selected: ({ row, points, share }: Record<'row' | 'points' | 'share', string>): Phrase =>
    phrase`Selected: ${row}, ${strong(points)}${share}.`,
  points: (value: string) => `${value} points of the growth`,
  shareBetween: (share: string, low: string, high: string) => `, ${share} of it (between ${low} and ${high})`,
  share: (share: string) => `, ${share} of it`,
  twin: ({ demand, penetration }: Record<'demand' | 'penetration', string>): Phrase =>
    phrase`Without any elasticity: at constant import penetration volume would have changed by ${demand}; penetration itself changed by ${penetration}.`,
  breakEven: ({ value, low, high }: Record<'value' | 'low' | 'high', string>): Phrase =>
    phrase`Competitiveness would weigh as much as demand at a price elasticity of ${value} (between ${low} and ${high}, depending on the income elasticity).`,
  breakEvenOne: ({ value }: { value: string }): Phrase =>
    phrase`Competitiveness would weigh as much as demand at a price elasticity of ${value}.`,
  chartTitle: ({ from, to }: Omit<Growth, 'change'>) => `Growth of import volume by part, ${from} to ${to}`,
  notSeparable: 'Not separable',

  steps: {
    volume: 'Divide imports by their price, and take the growth of the volume',
    demand: 'Demand: income elasticity × growth of demand at home',
    competitiveness: 'Competitiveness: price elasticity × change of import against domestic prices',
    exchangeRate: 'of which exchange rate: the part that passes through to import prices',
    tariff: 'of which tariff: tariff elasticity × change of 1 + tariff',
    tariffs: 'Tariffs: tariff elasticity × change of 1 + tariff',
    foreignPrice: 'of which foreign price: import prices without the part of the exchange rate',
    importPrice: 'of which import price',
    domesticPrice: 'of which domestic price',
    unexplained: 'Unexplained: growth less demand and competitiveness',
    notSeparable: 'Not separable: growth less what is separated',
    total: 'Turn log points into points of percentage growth',
    twin: 'Compare with demand at constant penetration',
    breakEven: 'Find the price elasticity at which competitiveness would weigh as much as demand',
    weight: 'Weigh competing imports, which alone respond to prices',
  },
  formulas: {
    volume: 'Δln m = ln(M₁ ÷ M₀) − ln(Pm₁ ÷ Pm₀)',
    demand: 'ηm × ln(D₁ ÷ D₀)',
    competitiveness: 'εm × [ln(Pm₁ ÷ Pm₀) − ln(Pd₁ ÷ Pd₀)]',
    competitivenessWithTariff: 'εm × [ln(Pm₁ ÷ Pm₀) − ln(Pd₁ ÷ Pd₀)] + ετ × ln[(1 + τ₁) ÷ (1 + τ₀)]',
    exchangeRate: '−εm × ψ × ln(E₁ ÷ E₀)',
    tariff: 'ετ × ln[(1 + τ₁) ÷ (1 + τ₀)]',
    foreignPrice: 'εm × [ln(Pm₁ ÷ Pm₀) + ψ × ln(E₁ ÷ E₀)]',
    importPrice: 'εm × ln(Pm₁ ÷ Pm₀)',
    domesticPrice: '−εm × ln(Pd₁ ÷ Pd₀)',
    unexplained: 'Δln m − demand − competitiveness',
    notSeparable: 'Δln m − demand',
    notSeparableWithTariffs: 'Δln m − demand − tariffs',
    total: 'points = 100 × L(m₁ ÷ m₀, 1) × log points',
    twin: 'Δln m = ln(D₁ ÷ D₀) + Δln(m ÷ D)',
    breakEven: '|ε*| = demand ÷ −ln of the change in relative price',
    weight: 'w = L(competing) ÷ [L(competing) + L(non-competing)]',
  },

  meaningQuestion: (): Phrase =>
    phrase`Imports can rise because incomes rise or because foreign goods get relatively cheaper. Only the second displaces home products; the first goes with more sales of both.`,
  meaningJobs: (): Phrase =>
    phrase`So “jobs lost to imports” cannot be read from the growth of imports, nor from the balance. TRADE.JOBSEFFECT puts the two parts side by side.`,
  meaningTwin: (): Phrase =>
    phrase`The constant-penetration column is the same question with an income elasticity of 1 and no price response. If it and the first column differ, the elasticities decide the answer.`,
  limitCausation: (): Phrase =>
    phrase`Attribution, not causation: an identity plus assumed elasticities. Demand and relative prices are determined together.`,
  limitUnexplained: (): Phrase =>
    phrase`Unexplained is not “unfair trade”, nor policy. It holds supply and variety abroad, the mix of demand, commodities, delays, and errors in the elasticities.`,
  limitElasticity: (): Phrase =>
    phrase`The verdict is for a price elasticity of −1 in every published set. The break-even elasticity shows how far from that it would turn.`,
  limitInseparable: (): Phrase =>
    phrase`Without a domestic price, competitiveness and everything unexplained are one figure. Add Domestic price to separate them.`,
  limitProducts: (): Phrase =>
    phrase`A total hides products: imports of one product can be driven by prices while the total follows demand.`,
} as const);
