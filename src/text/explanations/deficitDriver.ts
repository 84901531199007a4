import { phrase, strong, type Phrase } from '../phrase';
import { textCatalogue } from '../textCatalogue';

interface Change {
  readonly from: string;
  readonly to: string;
  /** "279.1 USD bn", without a sign. */
  readonly amount: string;
}

interface Row {
  /** The row as the sheet names it. */
  readonly row: string;
  /** With its sign: "+110.9 USD bn". */
  readonly amount: string;
}

/** What the pane says about DEFICITDRIVER. */
export const deficitDriverText = textCatalogue('explain.deficitDriver', {
  rose: ({ from, to, amount }: Change): Phrase =>
    phrase`The balance rose by ${strong(amount)} from ${from} to ${to}.`,
  fell: ({ from, to, amount }: Change): Phrase =>
    phrase`The balance fell by ${strong(amount)} from ${from} to ${to}.`,
  unchanged: ({ from, to }: Omit<Change, 'amount'>): Phrase =>
    phrase`The balance ${strong('did not change')} from ${from} to ${to}.`,
  nothingMoved: (): Phrase => phrase`Neither exports nor imports moved.`,
  largest: ({ row, amount, range }: Row & { range: string }): Phrase =>
    phrase`${row} is the largest driver (${amount}${range}).`,
  largestUnexplained: ({ row, amount, range }: Row & { range: string }): Phrase =>
    phrase`The largest part has no name: ${row} (${amount}${range}).`,
  largestNamed: ({ row, amount, range }: Row & { range: string }): Phrase =>
    phrase`Of the drivers with a name, ${row} is the largest (${amount}${range}).`,
  largestCause: ({ row, amount, range }: Row & { range: string }): Phrase =>
    phrase`${row} is the largest cause (${amount}${range}).`,
  largestNoCause: ({ row, amount, range }: Row & { range: string }): Phrase =>
    phrase`The largest part belongs to none of the causes: ${row} (${amount}${range}).`,
  largestOfCauses: ({ row, amount, range }: Row & { range: string }): Phrase =>
    phrase`Of the causes, ${row} is the largest (${amount}${range}).`,
  largestComponent: ({ row, amount }: Row): Phrase => phrase`${row} is the largest part (${amount}).`,
  priceLenses: ({ prices, terms, common }: Record<'prices' | 'terms' | 'common', string>): Phrase =>
    phrase`Prices together: ${prices}, made up of ${terms} from the terms of trade and ${common} from common inflation on an existing gap.`,
  chained: ', added up from period to period',
  selected: ({ row, amount, range }: Row & { range: string }): Phrase =>
    phrase`Selected: ${row}, ${strong(amount)}${range}.`,
  between: (low: string, high: string, kind: string) => `, between ${low} and ${high} ${kind}`,
  overPublished: 'over published elasticities',
  dependingOnPublished: 'depending on published elasticities',
  overInterval: 'in the 95 % interval of the estimate',
  rangeName: 'range over published elasticities',
  intervalName: '95 % interval',

  demandDrivenOne: ({ high, moved }: Record<'high' | 'moved', string>): Phrase =>
    phrase`Imports were demand-driven: ${high} of the ${moved} of import volume follows from demand.`,
  demandDriven: ({ low, high, moved, range }: Record<'low' | 'high' | 'moved' | 'range', string>): Phrase =>
    phrase`Imports were demand-driven: between ${low} and ${high} of the ${moved} of import volume follows from demand, ${range}.`,
  competitivenessDrivenOne: ({ high, moved }: Record<'high' | 'moved', string>): Phrase =>
    phrase`Imports were competitiveness-driven: ${high} of the ${moved} of import volume follows from relative prices.`,
  competitivenessDriven: ({
    low,
    high,
    moved,
    range,
  }: Record<'low' | 'high' | 'moved' | 'range', string>): Phrase =>
    phrase`Imports were competitiveness-driven: between ${low} and ${high} of the ${moved} of import volume follows from relative prices, ${range}.`,
  mixed: ({ moved }: { moved: string }): Phrase =>
    phrase`Imports were mixed: neither demand nor relative prices explain the ${moved} of import volume by at least twice as much as the other.`,
  mixedUnstable: ({ moved }: { moved: string }): Phrase =>
    phrase`Imports were mixed, and the verdict is unstable: it depends on the elasticities which of demand and relative prices, if either, explains at least twice as much of the ${moved} of import volume as the other.`,
  mixedOpposed: ({ moved, demand, prices }: Record<'moved' | 'demand' | 'prices', string>): Phrase =>
    phrase`Imports were mixed: demand (${demand} of import volume) and relative prices (${prices}) both worked against the ${moved} of import volume.`,
  demandDrivenSmall: ({ amount }: { amount: string }): Phrase =>
    phrase`Imports were demand-driven. The change of import volume (${amount}) is too small for shares of it.`,
  competitivenessDrivenSmall: ({ amount }: { amount: string }): Phrase =>
    phrase`Imports were competitiveness-driven. The change of import volume (${amount}) is too small for shares of it.`,
  otherWay: ({ part, amount }: Record<'part' | 'amount', string>): Phrase =>
    phrase`${part} worked the other way (${amount} of import volume).`,
  otherParts: { demand: 'Demand', competitiveness: 'Relative prices' },
  structuralHeavy: (): Phrase =>
    phrase`The verdict explains little: what these elasticities leave unexplained is larger than demand and competitiveness together.`,
  notJudged: ({ needs }: { needs: string }): Phrase =>
    phrase`Demand and competitiveness of imports cannot be separated without ${needs}.`,
  growth: 'growth',
  fall: 'fall',
  changeOfVolume: 'change',

  steps: {
    balance: 'Compare exports minus imports of both periods',
    weights: 'Weigh each flow by its logarithmic mean',
    foreignDemand: 'Foreign demand: weight × income elasticity × growth of demand abroad',
    relativeExportPrice: 'Relative export price: weight × price elasticity × change against foreign prices',
    exportPrice: 'Export price: weight × change in price',
    exportsUnexplained: 'Exports, unexplained: the change in exports less the rows above',
    exportsNotSeparable: 'Exports, not separable: the change in exports less what the series tell apart',
    domesticDemand: 'Domestic demand: weight × income elasticity × growth of demand at home',
    relativeImportPrice: 'Relative import price: weight × price elasticity × change against domestic prices',
    tariffs: 'Tariffs: weight × tariff elasticity × change of 1 + tariff',
    importPrice: 'Import price: weight × change in price',
    nonCompetingImports: 'Non-competing imports: their growth in volume beyond what demand explains',
    importsUnexplained: 'Imports, unexplained: the change in imports less the rows above',
    importsNotSeparable: 'Imports, not separable: the change in imports less what the series tell apart',
    gdpDenominator: 'Per cent of GDP: the same rows with flows over GDP, and GDP as one more driver',
    total: 'Add up the rows',
    range: 'Repeat with every published set of income elasticities',
    interval: 'Carry the standard errors of the estimated elasticities into each row',
    breakEven: 'Find the price elasticity at which competitiveness would weigh as much as demand',
    appreciation: 'See what an appreciation would do with these weights',
    priceVolume: 'Split each flow into price and volume at the mean of both periods',
    priceLenses: 'Look at the two prices again, against each other and together',
    steps: 'Repeat the attribution from each period to the next, and add up',
  },
  formulas: {
    balance: 'ΔB = (X₁ − M₁) − (X₀ − M₀)',
    weights: 'L = (V₁ − V₀) ÷ ln(V₁ ÷ V₀), for V = X and M',
    foreignDemand: 'L(X) × ηx × ln(Y*₁ ÷ Y*₀)',
    relativeExportPrice: 'L(X) × εx × [ln(Px₁ ÷ Px₀) + ln(E₁ ÷ E₀) − ln(P*₁ ÷ P*₀)]',
    realExchangeRate: 'L(X) × εx × ln(REER₁ ÷ REER₀)',
    exportPrice: 'L(X) × ln(Px₁ ÷ Px₀)',
    exportsRest: 'X₁ − X₀ − rows above',
    domesticDemand: '−L(M) × ηm × ln(D₁ ÷ D₀)',
    relativeImportPrice: '−L(M) × εm × [ln(Pm₁ ÷ Pm₀) − ln(Pd₁ ÷ Pd₀)]',
    tariffs: '−L(M) × ετ × ln[(1 + τ₁) ÷ (1 + τ₀)]',
    importPrice: '−L(M) × ln(Pm₁ ÷ Pm₀)',
    nonCompetingImports: '−L(N) × [ln(N₁ ÷ N₀) − ln(Pm₁ ÷ Pm₀) − ηm × ln(D₁ ÷ D₀)]',
    importsRest: '−(M₁ − M₀) − rows above',
    gdpDenominator: '−[L(X÷Y) − L(M÷Y)] × ln(Y₁ ÷ Y₀)',
    range: 'Low and High = lowest and highest contribution',
    interval: 'half-width = t × √(g′ V g), g the response of the row to each elasticity',
    breakEven: '|ε*| = demand ÷ −ln of the change in relative price',
    appreciation: 'per 1 %: L(X) × [εx(1 − κ) − κ] + L(M) × ψ(1 + εm), ÷ 100',
    priceVolume: 'ΔX = x̄ × ΔPx + P̄x × Δx, and the same for M',
    priceLenses:
      'terms of trade = ½ × (x̄ + m̄) × (ΔPx − ΔPm), common inflation = ½ × (x̄ − m̄) × (ΔPx + ΔPm), each P over its mean',
  },
  weightsOf: (exports: string, imports: string) => `L(X) = ${exports}, L(M) = ${imports}`,
  weightsOfThree: (exports: string, competing: string, nonCompeting: string) =>
    `L(X) = ${exports}, L(M) = ${competing} for competing + ${nonCompeting} for non-competing imports`,
  points: 'points',

  meaningCauses: (): Phrase =>
    phrase`A change in the balance can come from growth at home and abroad, government spending, the currency, goods that are not made at home, and trade barriers. The rows keep these apart; each says what the balance would have moved by on its account, other rows unchanged.`,
  meaningDemand: (): Phrase =>
    phrase`Imports that move with demand go with growth: the same demand also moves sales of home products. Counting them as jobs displaced or saved would treat the balance as a cause.`,
  meaningCompetitiveness: (): Phrase =>
    phrase`Imports that follow relative prices replace home products in part. Only this part can displace jobs; TRADE.JOBSEFFECT puts a figure on it.`,
  meaningMixed: (): Phrase =>
    phrase`Imports can rise because incomes rise or because foreign goods get cheaper, and only the second displaces home products. Here neither clearly outweighs the other.`,
  meaningUnstable: (): Phrase =>
    phrase`Imports can rise because incomes rise or because foreign goods get cheaper, and only the second displaces home products. Here the elasticities decide whether one of them clearly outweighs the other.`,
  meaningOpposed: (): Phrase =>
    phrase`Imports can rise because incomes rise or because foreign goods get cheaper, and only the second displaces home products. Here imports moved against both, so something without a series outweighed them.`,
  meaningPrice: (): Phrase =>
    phrase`Price rows are changes in what the same volumes cost or earn. For welfare it is the terms of trade that count, export against import prices (TRADE.TERMSOFTRADE).`,
  meaningReal: (): Phrase =>
    phrase`Read exchange rate and prices abroad together: where prices abroad rise fast, the currency appreciates against them and only the sum, the relative export price, has a meaning.`,

  limitCausation: (): Phrase =>
    phrase`Attribution, not causation: an identity plus assumed elasticities. Demand, exchange rate and balance are jointly determined.`,
  limitUnexplained: (): Phrase =>
    phrase`Unexplained is not “unfair trade”, nor policy. It holds everything without a series: supply and variety abroad, the mix of demand, commodities, delays, and errors in the elasticities.`,
  limitElasticities: (): Phrase =>
    phrase`Published income elasticities differ widely, and long-run elasticities overstate what a year or two can bring. The range shows the first, not the second.`,
  limitEstimates: (): Phrase =>
    phrase`The interval is that of the regression. It does not hold what the regression cannot see: prices and volumes that are determined together, or elasticities that changed over the sample.`,
  limitInseparable: (): Phrase =>
    phrase`Rows that are not separable hold several causes at once. They say nothing about any one of them.`,
  limitPriceVolume: (): Phrase =>
    phrase`Prices and volumes are not causes: a lower volume can follow from demand, prices or policy. The view drivers separates those.`,
  limitMoreData: ({ series }: { series: string }): Phrase =>
    phrase`More would be separated by these series, which the table does not give: ${series}.`,

  chartTitle: ({ from, to }: Omit<Change, 'amount'>) => `Change in the trade balance, ${from} to ${to}`,
  causesTitle: ({ from, to }: Omit<Change, 'amount'>) =>
    `Change in the trade balance by cause, ${from} to ${to}`,
  seriesTitle: ({ from, to }: Omit<Change, 'amount'>) => `Contributions added up from ${from} to ${to}`,
  importsTitle: ({ from, to }: Omit<Change, 'amount'>) => `Growth of import volume by part, ${from} to ${to}`,
  importsUnit: 'log points',
  parts: { demand: 'Demand', competitiveness: 'Competitiveness', unexplained: 'Unexplained' },
  breakEvenMark: (elasticity: string) => `competitiveness at a price elasticity of ${elasticity}`,
  total: 'Change in trade balance',
} as const);
