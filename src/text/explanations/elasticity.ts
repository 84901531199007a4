import { phrase, strong, type Phrase } from '../phrase';
import { textCatalogue } from '../textCatalogue';

interface Responses {
  /** "rise by 1.40 %". */
  readonly income: string;
  readonly price: string;
  readonly run: string;
}

/** What the pane says about ELASTICITY. */
export const elasticityText = textCatalogue('explain.elasticity', {
  flows: { imports: 'Imports', exports: 'Exports' },
  demands: { imports: 'domestic demand', exports: 'foreign demand' },
  responds: ({ flow, demand, income, price, run }: Responses & Record<'flow' | 'demand', string>): Phrase =>
    phrase`${flow} ${strong(income)} per 1 % of ${demand}, and ${strong(price)} per 1 % of relative price, ${run}.`,
  returns: ({ flow, share }: Record<'flow' | 'share', string>): Phrase =>
    phrase`${flow} close ${strong(share)} of a gap to the imposed long run in each period.`,
  doesNotReturn: ({ flow }: { flow: string }): Phrase =>
    phrase`${flow} ${strong('do not return')} to the imposed long run.`,
  rise: (percent: string) => `rise by ${percent}`,
  fall: (percent: string) => `fall by ${percent}`,
  stay: 'do not move',
  longRun: 'in the long run',
  shortRun: 'within the period',
  intervals: ({ income, price }: Record<'income' | 'price', string>): Phrase =>
    phrase`The 95 % intervals: the income elasticity between ${income}, the price elasticity between ${price}.`,
  imposed: ({
    income,
    price,
    shortIncome,
    shortPrice,
  }: Record<'income' | 'price' | 'shortIncome' | 'shortPrice', string>): Phrase =>
    phrase`Imposed, as in FRB/US: ${income} % per 1 % of demand and ${price} % per 1 % of relative price in the long run. Estimated within the period, with 95 % intervals: income between ${shortIncome}, price between ${shortPrice}.`,
  between: (low: string, high: string) => `${low} and ${high}`,
  usable: (): Phrase =>
    phrase`Signs and tests allow an attribution with these estimates: use estimate as assumptions in TRADE.DEFICITDRIVER.`,
  notUsable: ({ reasons }: { reasons: string }): Phrase =>
    phrase`They must not carry an attribution. ${reasons} Use published elasticities, for example FRBUS.`,
  imposedUsable: (): Phrase =>
    phrase`The tests do not speak against this long run: use FRBUS as assumptions in TRADE.DEFICITDRIVER.`,
  imposedNotUsable: ({ reasons }: { reasons: string }): Phrase =>
    phrase`These series do not support this long run. ${reasons}`,
  seasonsRemoved: (): Phrase =>
    phrase`The series look not seasonally adjusted, so the pattern of the seasons was taken out.`,
  sample: ({
    observations,
    from,
    to,
    method,
  }: Record<'observations' | 'from' | 'to' | 'method', string>): Phrase =>
    phrase`Estimated by ${method} on ${observations} observations, ${from} to ${to}.`,
  methods: {
    ecm: 'one-step error correction',
    differences: 'log differences',
    imposed: 'error correction to an imposed long run',
  },
  chartTitle: {
    imports: 'Elasticities of imports, 95 % intervals',
    exports: 'Elasticities of exports, 95 % intervals',
  },
  bars: {
    shortIncome: 'Income, short run',
    shortPrice: 'Price, short run',
    longIncome: 'Income, long run',
    longPrice: 'Price, long run',
    imposedIncome: 'Income, long run (imposed)',
    imposedPrice: 'Price, long run (imposed)',
  },

  steps: {
    series: 'Form volume, demand and relative price, and take logarithms',
    seasons: 'Ask whether the series still have their seasons',
    equation: 'Fit the equation by least squares (Householder QR on centred and scaled columns)',
    errors: 'Allow for errors that are correlated and of changing size (Newey-West)',
    longRun: 'Divide by the speed of adjustment for the long run (errors by the delta method)',
    halfLife: 'Ask how fast a gap closes',
    cointegration: 'Test whether a long-run relation exists (Engle-Granger, MacKinnon critical values)',
    imposedRelation: 'Test whether the imposed long run holds (Dickey-Fuller, MacKinnon critical values)',
    collinearity: 'Ask whether demand and relative price can be told apart',
    residuals: 'Look for what the errors still hold',
  },
  formulas: {
    imports: 'm = M ÷ Pm, RP = Pm ÷ Pd',
    exports: 'x = X ÷ Px, RP = Px × E ÷ P*',
    exportsReal: 'x = X ÷ Px, RP = REER',
    ecm: 'Δln v = c + φ ln v₋₁ + bD ln D₋₁ + bP ln RP₋₁ + γ Δln D + δ Δln RP',
    imposed: 'Δln v = c + φ (ln v − η ln D − ε ln RP)₋₁ + γ Δln D + δ Δln RP',
    differences: 'Δln v = a + η Δln D + ε Δln RP',
    seasons: 'F = [(RSS without seasons − RSS with) ÷ q] ÷ [RSS with ÷ (n − k)]; taken out where p < 0.01',
    errors: 'n ÷ (n − k) × [Γ₀ + Σ (1 − l ÷ (lags + 1)) × (Γₗ + Γₗ′)]',
    longRun: 'η = −bD ÷ φ, ε = −bP ÷ φ',
    halfLife: 'half-life = ln ½ ÷ ln(1 + φ)',
    cointegration: 'unit-root t of the gap must lie below the critical value',
    collinearity: 'variance inflation = 1 ÷ (1 − R²) of one change on the other',
    residuals: 'Breusch-Godfrey, Breusch-Pagan, Chow: a small p speaks against the equation',
  },
  withSeasons: (equation: string) => `${equation} + seasons`,
  withLongRun: (equation: string, income: string, price: string) =>
    `${equation}, with η = ${income} and ε = ${price}`,
  seasonsTaken: 'taken out',
  seasonsLeft: 'nothing to take out',
  lags: (lags: string) => `${lags} lags`,
  periods: (periods: string) => `${periods} periods`,
  noHalfLife: 'no half-life',
  critical: (statistic: string, five: string, ten: string) =>
    `${statistic} against ${five} (5 %) and ${ten} (10 %)`,
  pValue: (name: string, p: string) => `${name} p = ${p}`,
  pBelowThousandth: (name: string) => `${name} p < 0.001`,

  meaning: (): Phrase =>
    phrase`An elasticity says by how many per cent a volume moves when demand or its relative price moves by 1 %. Attribution multiplies these by what demand and prices did.`,
  meaningRefusal: (): Phrase =>
    phrase`Short or trending series give elasticities that fit well and mean little. The tests say when; a published value is then the better choice.`,
  limitSimultaneity: (): Phrase =>
    phrase`Volumes and prices are determined together, so the price elasticity is pulled towards 0; unit values as prices do the same.`,
  limitOil: (): Phrase =>
    phrase`The relative price of all imports mostly follows oil, to which volumes hardly respond. Imports without oil give a better price elasticity.`,
  limitStability: (): Phrase =>
    phrase`Elasticities of one period need not hold in another, and an income elasticity above 1 cannot hold for ever.`,
} as const);
