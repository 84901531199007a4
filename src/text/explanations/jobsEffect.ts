import { phrase, strong, type Phrase } from '../phrase';
import { textCatalogue } from '../textCatalogue';

/** Why the two counts differ, each reason with its sign. */
type Difference = Record<'demand' | 'home' | 'imports' | 'exports', string>;

/** What the pane says about JOBSEFFECT. Jobs are in the unit of the coefficients, so no unit is written. */
export const jobsEffectText = textCatalogue('explain.jobsEffect', {
  headline: ({
    consistent,
    low,
    high,
    from,
    to,
  }: Record<'consistent' | 'low' | 'high' | 'from' | 'to', string>) =>
    phrase`Counted by what drove trade, jobs changed by ${strong(consistent)} from ${from} to ${to} (between ${low} and ${high}).`,
  naive: ({ naive, signs }: { naive: string; signs: string }): Phrase =>
    phrase`The naive count, off the balance, is ${naive}: ${signs}.`,
  signs: {
    same: 'both have the same sign over the whole range',
    opposite: 'the two have opposite signs over the whole range',
    'not determined': 'the sign of the count by drivers is not determined, its range includes 0',
  },
  difference: ({ demand, home, imports, exports }: Difference): Phrase =>
    phrase`The counts differ because imports that move with demand displace no home products (${demand}), because the same demand moved home sales (${home}), and because unexplained imports (${imports}) and exports (${exports}) count in the range only.`,
  differenceInPart: ({ demand, home, imports, exports, part }: Difference & { part: string }): Phrase =>
    phrase`The counts differ because imports that move with demand displace no home products (${demand}) and others do so in part only (${part}), because the same demand moved home sales (${home}), and because unexplained imports (${imports}) and exports (${exports}) count in the range only.`,
  tradeAlone: ({ trade }: { trade: string }): Phrase =>
    phrase`Without home sales, which follow demand whatever trade does, the trade part alone is ${trade}.`,
  unit: (): Phrase =>
    phrase`Jobs are in the unit of the coefficients: thousands, if they are thousands per unit.`,
  rangePublished: (): Phrase =>
    phrase`The range is over published elasticities, with unexplained volumes counted as 0 or in full.`,
  rangeInterval: (): Phrase =>
    phrase`The range is the 95 % interval of the estimated elasticities, with unexplained volumes counted as 0 or in full.`,

  chartTitle: ({ from, to }: { from: string; to: string }) => `Jobs by what drove trade, ${from} to ${to}`,
  rangeName: 'range over elasticities, unexplained as 0 or in full',
  parts: {
    foreignDemand: 'Foreign demand',
    exportCompetitiveness: 'Relative export price',
    homeDemand: 'Home sales from domestic demand',
    displacement: 'Displaced by import competitiveness',
    exportsUnexplained: 'Exports, unexplained',
    importsUnexplained: 'Imports, unexplained',
  },
  total: 'Driver-consistent jobs',

  stepNaive: 'Count off the balance',
  naiveFormula: 'naive = λx × Δx − λm × Δm, volumes at prices of the first period',
  stepImports: 'Split the change of imports by what drove it',
  importsFormula: 'Δm = drawn in by demand + by relative prices and tariffs + unexplained (+ non-competing)',
  stepExports: 'Split the change of exports by what drove it',
  exportsFormula: 'Δx = foreign demand + relative export price + unexplained',
  stepDemand: 'Growth of demand that home products met',
  demandFormula:
    'ΔA − imports drawn in by demand; A = GDP − exports + imports of the first period, growing with Domestic demand',
  stepConsistent: 'Count each part with its own coefficient',
  consistentFormula:
    'λx × (foreign demand + relative export price) + λd × home sales − λm × δ × imports drawn in by competitiveness',
  stepDifference: 'Add up the reasons for the difference',
  differenceFormula:
    'home sales + imports drawn in by demand + imports that do not displace + imports, unexplained + exports, unexplained',
  elasticities: ({ income, price, displacement }: Record<'income' | 'price' | 'displacement', string>) =>
    `import elasticities: income ${income}, price ${price}; δ = ${displacement}`,

  meaningBalance: (): Phrase =>
    phrase`Subtracting imports times a coefficient from exports times a coefficient treats the balance as a cause. Imports can rise because incomes rise or because foreign goods become cheaper; only the second displaces home products.`,
  meaningDemand: (): Phrase =>
    phrase`Demand that draws in imports also buys home products. Counting the imports without the home sales counts one side of one event.`,
  meaningUnexplained: (): Phrase =>
    phrase`Unexplained imports may come from new suppliers, quality or outsourcing. They are counted as 0 in the figure and in full in its range, because the series cannot say.`,
  limitLevel: (): Phrase =>
    phrase`This is a short-run count by sector of demand. At full employment the sum over the economy tends to 0, and only the composition of jobs changes.`,
  limitCoefficients: (): Phrase =>
    phrase`Jobs per unit of output are averages of one year, at prices of the first period. They fall as productivity rises, and a coefficient for exports is none for displaced home products.`,
  limitCausation: (): Phrase =>
    phrase`Attribution, not causation: an identity plus assumed elasticities. Demand, exchange rate and balance are jointly determined. Unexplained is not unfair trade, nor policy.`,
  limitChains: (): Phrase =>
    phrase`Imported parts that home products need are counted like any other import, though fewer of them can mean fewer jobs.`,
} as const);
