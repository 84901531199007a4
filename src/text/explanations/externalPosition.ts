import { phrase, strong, type Phrase } from '../phrase';
import { textCatalogue } from '../textCatalogue';

/** What the pane says about EXTERNALPOSITION. */
export const externalPositionText = textCatalogue('explain.externalPosition', {
  ratio: ({ period, ratio, amount }: Record<'period' | 'ratio' | 'amount', string>): Phrase =>
    phrase`At the end of ${period} the net position was ${strong(`${ratio} of GDP`)} (${amount}).`,
  amount: ({ period, amount }: Record<'period' | 'amount', string>): Phrase =>
    phrase`At the end of ${period} the net position was ${strong(amount)}.`,
  projected: ({ period, ratio, now, last }: Record<'period' | 'ratio' | 'now' | 'last', string>): Phrase =>
    phrase`With the assumptions below, the net position would be ${strong(`${ratio} of GDP`)} in ${period}, against ${now} in ${last}.`,
  change: ({ before, change, flow, valuation }: Record<'before' | 'change' | 'flow' | 'valuation', string>) =>
    phrase`Since ${before} it changed by ${change}: ${flow} from borrowing and lending, ${valuation} from valuation and other changes.`,
  account: ({
    growth,
    stable,
    actual,
    gap,
  }: Record<'growth' | 'stable' | 'actual' | 'gap', string>): Phrase =>
    phrase`At nominal growth of ${growth} a year, a current account of ${stable} of GDP would hold the ratio; it was ${actual}, a gap of ${gap} percentage points.`,
  trade: ({ yearly, stable, actual, gap }: Record<'yearly' | 'stable' | 'actual' | 'gap', string>): Phrase =>
    phrase`At a return of ${yearly} on the net position, a trade balance of ${stable} of GDP would hold the ratio, against ${actual}: a gap of ${gap} percentage points.`,
  besides: ({ flows, needed }: { flows: string; needed: string }): Phrase =>
    phrase`That figure leaves out transfers and the capital account, ${flows} of GDP. With them as they are, ${needed} of GDP would hold the ratio.`,
  belowGrowth: ({ yearly, growth }: { yearly: string; growth: string }): Phrase =>
    phrase`The return (${yearly}) is below growth (${growth}). At these two rates a debtor can run some trade deficit for ever without the debt ratio rising: arithmetic, not a forecast.`,

  basis: {
    argument: 'as given in return',
    yields: 'from Return on assets and Return on liabilities',
    series: 'from the return series of the table',
    implied: 'implied: primary income ÷ net position a year before',
  },
  chartTitle: 'Net position in per cent of GDP',
  chartAmounts: 'Net position',
  actualLine: 'Net position',
  projectedLine: 'Projection',

  stepRatio: 'Set the position against GDP of a year',
  ratioFormula: 'b = 100 × net position ÷ GDP',
  stepFlow: 'Flow of the period',
  flowFormula: 'flow = current account + capital account (where given), for one period',
  flowPart: (perYear: string) => ` ÷ ${perYear}`,
  stepValuation: 'What the flow leaves of the change',
  valuationFormula: 'valuation and other changes = position − position before − flow',
  stepGrowth: 'Growth of nominal GDP over a year',
  growthFormula: 'γ = GDP ÷ GDP a year before − 1',
  growthGiven: 'γ as given in growth',
  stepAccount: 'Current account that holds the ratio',
  accountFormula: 'ca* = b × γ ÷ (1 + γ)',
  stepReturn: 'Return on the net position',
  returnFormula: (basis: string) => `r: ${basis}`,
  stepTrade: 'Trade balance that holds the ratio',
  tradeFormula: 'tb* = −b × (r − γ) ÷ (1 + γ), transfers, capital account and valuation at 0',
  tradeFormulaOfYields:
    'tb* = −[(rA − γ) × a − (rL − γ) × l] ÷ (1 + γ), a and l assets and liabilities in per cent of GDP, transfers, capital account and valuation at 0',
  stepProjection: 'Carry the ratio forward year by year',
  projectionTrade: 'b′ = b × (1 + r) ÷ (1 + γ) + trade balance + transfers and capital account, valuation 0',
  projectionAccount: 'b′ = b ÷ (1 + γ) + current account + capital account, valuation 0',
  held: ({ balance, other }: Record<'balance' | 'other', string>) =>
    `trade balance ${balance} of GDP, transfers and capital account ${other}`,
  heldAccount: ({ balance, capital }: Record<'balance' | 'capital', string>) =>
    `current account ${balance} of GDP, capital account ${capital}`,

  meaningStock: (): Phrase =>
    phrase`The net position is what residents own abroad less what foreigners own here. It moves with borrowing and lending, and with prices and exchange rates: debt is not the sum of deficits.`,
  meaningStable: (): Phrase =>
    phrase`A growing economy can run a current account deficit without its debt ratio rising. The stabilising balances say how large, at the rates stated, starting from the present ratio.`,
  meaningGap: (): Phrase =>
    phrase`A negative gap means that the ratio falls toward more net debt (or less net wealth) unless growth, the return or valuations change; a positive gap the opposite.`,
  limitForecast: (): Phrase =>
    phrase`Stabilising and projected figures are arithmetic with constant rates, not a forecast and no limit of what lenders accept. A stable ratio is not an optimal one.`,
  limitValuation: (): Phrase =>
    phrase`Valuation includes price and exchange rate changes, other changes in volume, and errors. They are taken as 0 ahead, though they have been as large as the flows.`,
  limitGrowth: (): Phrase =>
    phrase`Growth of a single year moves the stabilising balances much. Give a rate that you expect to last in growth.`,
  limitComposition: (): Phrase =>
    phrase`The net figure hides gross positions, currencies and maturities. Equity liabilities share losses; short-term debt in foreign currency does not.`,
} as const);
