import { comparativeAdvantageCalculation } from '../../functions/calculations/comparativeAdvantage';
import { describeFunction } from '../functionRecord';

export const comparativeAdvantage = describeFunction(
  {
    id: 'COMPARATIVEADVANTAGE',
    question: 7,
    tasks: [
      'In which products are we specialised?',
      'Which products weigh more in our exports than in world exports?',
    ],
    arguments: { countryExports: 'range', worldExports: 'range', measure: 'option' },
    examples: [
      {
        formula: '=TRADE.COMPARATIVEADVANTAGE(Partners!D2:D17, Partners!E2:E17)',
        says: 'The same ratio by partner: the share of each partner in United States exports of 2022 over its share in imports. With exports by product of the country and of the world, it is the Balassa index.',
      },
      {
        formula: '=TRADE.COMPARATIVEADVANTAGE(Partners!D2:D17, Partners!B2:B17, "all")',
        says: 'Which partners weigh more in United States exports of 2022 than in those of 2017, by every measure.',
      },
    ],
    results: [
      {
        name: 'Country share %, World share %',
        means: 'Share of the product in the exports of the country and of the world, in %.',
      },
      {
        name: 'RCA',
        means: 'Country share over world share: above 1 where the product weighs more than in the world.',
      },
      { name: 'Symmetric RCA', means: 'The same from −1 to 1, neutral at 0.' },
      {
        name: 'Normalized RCA',
        means:
          'Exports above what the world share would give, as a part of world exports; adds up to 0 over products.',
      },
    ],
    formulas: [
      'rca = (x ÷ X) ÷ (w ÷ W)',
      'symmetric = (rca − 1) ÷ (rca + 1)',
      'normalized = x ÷ W − X × w ÷ W²',
      'x, w: exports of the product by country and world; X, W: their totals over the products that have both figures',
    ],
    refusals: [
      {
        error: '#VALUE!',
        when: 'Text, a logical value or an error other than #N/A among the exports.',
        formula: '=TRADE.COMPARATIVEADVANTAGE({10;"n.a."}, {100;200})',
      },
      {
        error: '#VALUE!',
        when: 'Exports below 0.',
        formula: '=TRADE.COMPARATIVEADVANTAGE({10;-5}, {100;200})',
      },
      {
        error: '#VALUE!',
        when: 'Ranges of different shape.',
        formula: '=TRADE.COMPARATIVEADVANTAGE({10;20}, {100;200;300})',
      },
      {
        error: '#DIV/0!',
        when: 'Exports that add up to 0.',
        formula: '=TRADE.COMPARATIVEADVANTAGE({0;0}, {100;200})',
      },
      {
        error: '#N/A',
        when: 'No product with both figures.',
        formula: '=TRADE.COMPARATIVEADVANTAGE({10;#N/A}, {#N/A;200})',
      },
      {
        error: '#VALUE!',
        when: 'all for more than one column of products.',
        formula: '=TRADE.COMPARATIVEADVANTAGE({10,11;20,21}, {100,110;200,210}, "all")',
      },
      {
        error: '#N/A',
        when: 'In its own cell: a product that the world does not export, or that lacks a figure.',
        formula: '=TRADE.COMPARATIVEADVANTAGE({10;20}, {100;#N/A})',
      },
    ],
    sources: [
      'B. Balassa, Trade Liberalisation and Revealed Comparative Advantage, The Manchester School 33 (1965).',
      'K. Laursen, Revealed Comparative Advantage and the Alternatives as Measures of International Specialization, Eurasian Business Review 5 (2015), for symmetric.',
      'R. Yu, J. Cai and P. Leung, The Normalized Revealed Comparative Advantage Index, Annals of Regional Science 43 (2009), for normalized.',
    ],
    related: ['CONCENTRATION', 'PARTNERSHIFT'],
  },
  comparativeAdvantageCalculation,
  async () => (await import('../../explain/comparativeAdvantage')).explainComparativeAdvantage,
);
