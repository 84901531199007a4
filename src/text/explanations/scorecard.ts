import { phrase, strong, type Phrase } from '../phrase';
import { textCatalogue } from '../textCatalogue';

/** What the pane says about SCORECARD. */
export const scorecardExplanationText = textCatalogue('explain.scorecard', {
  overview: ({ from, to, measured }: Record<'from' | 'to' | 'measured', string>): Phrase =>
    phrase`From ${from} to ${to} the series measure ${strong(`${measured} of the nine claims`)} about a deficit.`,
  nothing: (): Phrase => phrase`These series measure ${strong('none of the nine claims')} about a deficit.`,
  standing: {
    'in line': 'In line with the claim',
    'not in line': 'Not in line with the claim',
    open: 'Open, hardly moved',
    'not measured': 'Not measured',
  },
  list: (standing: string, claims: readonly string[]): Phrase => phrase`${standing}: ${claims.join('; ')}.`,
  claim: ({
    claim,
    indicator,
    from,
    to,
    before,
    after,
  }: Record<'claim' | 'indicator' | 'from' | 'to' | 'before' | 'after', string>) =>
    phrase`${claim}: ${indicator} went from ${before} in ${from} to ${strong(after)} in ${to}.`,
  unmeasured: ({ claim }: { claim: string }): Phrase =>
    phrase`${claim} ${strong('cannot be measured')} from these series.`,

  stepClaim: ({ claim, indicator }: { claim: string; indicator: string }) => `${claim}: ${indicator}`,
  given: ({ period, figures, level }: { period: string; figures: readonly string[]; level: string }) =>
    `${period}: ${figures.join(', ')} → ${level}`,
  indexed: ({ from, to }: { from: string; to: string }) => `as an index ${from} → ${to}`,
  stepPriceGain: 'What the change of the relative import price is worth',
  priceGainFormula:
    'gain = −L(Imports ÷ GDP) × Δln(Import price ÷ Domestic price), L the logarithmic mean of both periods',
  stepVolatility: 'How much the terms of trade moved',
  volatilityFormula:
    'standard deviation of Δln(Export price ÷ Import price) between neighbouring periods, in per cent',
  chartTitle: ({ from, to }: { from: string; to: string }) =>
    `Change of each indicator, ${from} to ${to}: per cent for indices, percentage points otherwise`,

  meaningOrder: (): Phrase =>
    phrase`A deficit has possible advantages (consumers, living standards, foreign investment, competitiveness, supply chains) and disadvantages (dependence, jobs in some sectors, debt, exposure). Each row takes one claim to one indicator.`,
  meaningInLine: (): Phrase =>
    phrase`In line says that the indicator moved in the direction that the claim names. It says neither that the deficit is the reason nor how much it matters.`,
  limitNoScore: (): Phrase =>
    phrase`The rows do not add up to a score. They are in different units, partly move together, and no weights follow from economics.`,
  limitCause: (): Phrase =>
    phrase`Two periods show a change, not its cause: demand, technology, prices and policy moved as well. TRADE.DEFICITDRIVER attributes the balance.`,
  limitProxies: (): Phrase =>
    phrase`Some indicators stand in for what the table cannot hold: products, partners, sectors and firms. The column Evidence says which function goes further.`,
  limitEnds: (): Phrase =>
    phrase`The reading depends on the two periods chosen. Compare boom with boom and recession with recession.`,
} as const);
