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
    results: [
      { name: 'HHI', means: 'Sum of squared shares, from 1 ÷ n (even) to 1 (one partner).' },
      { name: 'Normalized HHI', means: 'The same from 0 (even over all candidates) to 1.' },
      { name: 'UNCTAD index', means: 'The variant of UNCTAD in square roots, from 0 to 1.' },
      { name: 'Equivalent number', means: 'How many equal partners would give this HHI.' },
      { name: 'HHI points', means: '10,000 times the HHI.' },
      {
        name: 'Top 1 share %, Top 3 share %',
        means: 'Share of the largest and of the three largest entries, in %.',
      },
      {
        name: 'HHI lowest',
        means:
          'The HHI if Other or Rest of world were infinitely many partners. The column HHI counts it as one, which is the highest.',
      },
      { name: 'Other share %', means: 'Share of Other or Rest of world, in %.' },
      {
        name: 'Entries, Candidates',
        means: 'Entries above 0, and the number over which an even spread is meant.',
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
      { error: '#N/A', when: 'A missing amount.', formula: '=TRADE.CONCENTRATION({30;#N/A;20})' },
      { error: '#VALUE!', when: 'A negative amount.', formula: '=TRADE.CONCENTRATION({30;-10;20})' },
      { error: '#VALUE!', when: 'Text among the amounts.', formula: '=TRADE.CONCENTRATION({30;"n.a.";20})' },
      { error: '#DIV/0!', when: 'Amounts that are all 0.', formula: '=TRADE.CONCENTRATION({0;0;0})' },
      {
        error: '#VALUE!',
        when: 'A row named Total or World, which would be counted twice.',
        formula: '=TRADE.CONCENTRATION({"Canada",30;"Mexico",20;"Total",50})',
      },
      {
        error: '#VALUE!',
        when: 'Fewer candidates than entries with trade.',
        formula: '=TRADE.CONCENTRATION({30;20;10}, "normalized", 2)',
      },
      {
        error: '#N/A',
        when: 'normalized or unctad with a single candidate.',
        formula: '=TRADE.CONCENTRATION({30}, "normalized")',
      },
    ],
    sources: [
      'A. O. Hirschman, National Power and the Structure of Foreign Trade (1945); O. C. Herfindahl, Concentration in the Steel Industry (1950).',
      'UNCTAD, Handbook of Statistics (concentration index).',
      'United States Department of Justice, Herfindahl-Hirschman index (worked example 30, 30, 20, 20).',
    ],
    related: ['PARTNERSHIFT', 'COMPARATIVEADVANTAGE'],
  },
  concentrationCalculation,
  async () => (await import('../../explain/concentration')).explainConcentration,
);
