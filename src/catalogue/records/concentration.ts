import { concentrationCalculation } from '../../functions/calculations/concentration';
import { describeFunction } from '../functionRecord';

export const concentration = describeFunction(
  {
    id: 'CONCENTRATION',
    question: 7,
    tasks: [
      'How dependent are we on a few partners?',
      'Do imports come from one supplier or from many?',
      'How concentrated are exports on products?',
    ],
    arguments: { values: 'range', measure: 'option', candidates: 'number' },
    examples: [
      {
        formula: '=TRADE.CONCENTRATION(Partners!C2:C17)',
        says: 'The Herfindahl-Hirschman index of United States goods imports over its partners in 2017.',
      },
      {
        formula: '=TRADE.CONCENTRATION(Partners!A2:E17, "all")',
        says: 'Every measure for exports and imports of 2017 and 2022, with both bounds, because Rest of world stands for many partners.',
      },
      {
        formula: '=TRADE.CONCENTRATION(Partners!E2:E16, "equivalent")',
        says: 'How many equal partners would be as concentrated as the fifteen named partners in imports of 2022.',
      },
    ],
    formulas: [
      'H = Σ s², s = v ÷ Σ v',
      'normalized = (H − 1 ÷ n) ÷ (1 − 1 ÷ n)',
      'unctad = (√H − √(1 ÷ n)) ÷ (1 − √(1 ÷ n))',
      'equivalent = 1 ÷ H',
      'points = 10,000 × H',
      'top1, top3 = 100 × the largest amounts ÷ Σ v',
      'with an entry named Other or Rest of world: lowest H leaves out its square, highest H counts it as one partner',
      'n = candidates; without it, the entries above 0',
    ],
    refusals: [
      'A missing amount, a negative amount, or text among the amounts.',
      'Amounts that are all 0.',
      'A row named Total or World, which would be counted twice.',
      'Fewer candidates than entries with trade.',
      'normalized or unctad with a single candidate.',
    ],
    sources: [
      'A. O. Hirschman, National Power and the Structure of Foreign Trade (1945); O. C. Herfindahl, Concentration in the Steel Industry (1950).',
      'UNCTAD, Handbook of Statistics (concentration index).',
      'United States Department of Justice, Herfindahl-Hirschman index (worked example 30, 30, 20, 20).',
    ],
  },
  concentrationCalculation,
  async () => (await import('../../explain/concentration')).explainConcentration,
);
