import { elasticitySets, sensitivitySets } from '../../core/drivers/elasticitySets';
import { deficitDriverCalculation } from '../../functions/calculations/deficitDriver';
import { describeFunction } from '../functionRecord';

export const deficitDriver = describeFunction(
  {
    id: 'DEFICITDRIVER',
    question: 3,
    tasks: [
      'Why did the balance change?',
      'How much of it was growth, how much the currency, how much prices?',
      'Were imports pulled in by demand or by competitiveness?',
    ],
    arguments: { data: 'table', from: 'period', to: 'period', view: 'option', assumptions: 'assumptions' },
    examples: [
      {
        formula: '=TRADE.DEFICITDRIVER(Annual!A1:Q46, 1997, 2000)',
        says: 'What moved the balance of the United States from 1997 to 2000, row by row, with ranges.',
      },
      {
        formula: '=TRADE.DEFICITDRIVER(Annual!A1:Q46, 2006, 2009, "verdict")',
        says: 'The recession of 2006 to 2009 in questions and answers.',
      },
      {
        formula: '=TRADE.DEFICITDRIVER(Annual!A1:Q46, 1997, 2000, "causes", "WEO2015")',
        says: 'The five causes, with the income elasticities of the World Economic Outlook of October 2015.',
      },
      {
        formula: '=TRADE.DEFICITDRIVER(Annual!A1:Q46, 1997, 2000, "series")',
        says: 'The same drivers year by year.',
      },
    ],
    formulas: [
      'ΔB = L(X) × Δln X − L(M) × Δln M, with L(V) = (V₁ − V₀) ÷ ln(V₁ ÷ V₀)',
      'X = Px × x and x = Rx × Y*^ηx × (Px × E ÷ P*)^εx',
      'M = Pm × m and m = Rm × D^ηm × (Pm ÷ Pd)^εm × (1 + τ)^ετ',
      'of which exchange rate: L(X) × εx × (1 − κ) × Δln E, L(M) × εm × ψ × Δln E, L(M) × ψ × Δln E',
      '% of GDP: the same with L(X ÷ Y) and L(M ÷ Y), in points of the change of 100 × B ÷ Y; the row GDP denominator makes it exact',
      'Share of change = contribution ÷ ΔB, left out where |ΔB| is under 5 % of average trade, (X + M) ÷ 2',
      'price-volume: ΔX = x̄ × ΔPx + P̄x × Δx (Bennet), each index divided by its mean of the two periods',
    ],
    refusals: [
      'Exports or imports of zero or below, mixed signs, or a missing figure from the first to the last period.',
      'A price, volume or exchange rate of zero or below; Excel hands a blank cell over as 0.',
      'Exports and imports in different units (one below 2, the other more than 100 times as large).',
      'A value that differs by more than 2 % from price times volume, where all three are given.',
      'Government demand above domestic demand, non-competing imports above imports, a tariff outside −1 to 5.',
      'An income elasticity below 0, a price elasticity above 0, or an assumption that is not known.',
      'Periods of different length, such as a year and a quarter.',
    ],
    sources: [
      'B. W. Ang, Energy Policy 33 (2005) 867–871 (additive log-mean decomposition); B. M. Balk, Price and Quantity Index Numbers (2008).',
      ...elasticitySets.map(({ name, citation, remark }) => `${name}: ${citation}. ${remark}`),
      ...sensitivitySets.flatMap(({ citation }) =>
        citation === undefined ? [] : [`Range only: ${citation}.`],
      ),
    ],
  },
  deficitDriverCalculation,
  async () => (await import('../../explain/deficitDriver')).explainDeficitDriver,
);
