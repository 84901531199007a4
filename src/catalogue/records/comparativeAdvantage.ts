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
    formulas: [
      'rca = (x ÷ X) ÷ (w ÷ W)',
      'symmetric = (rca − 1) ÷ (rca + 1)',
      'normalized = x ÷ W − X × w ÷ W²',
      'x, w: exports of the product by country and world; X, W: their totals over the products that have both figures',
    ],
    refusals: [
      'Text, logical values and errors other than #N/A among the exports, and exports below 0.',
      'Ranges of different shape.',
      'Exports that add up to 0, or no product with both figures.',
      'all for more than one column of products.',
    ],
    sources: [
      'B. Balassa, Trade Liberalisation and Revealed Comparative Advantage, The Manchester School 33 (1965).',
      'K. Laursen, Revealed Comparative Advantage and the Alternatives as Measures of International Specialization, Eurasian Business Review 5 (2015), for symmetric.',
      'R. Yu, J. Cai and P. Leung, The Normalized Revealed Comparative Advantage Index, Annals of Regional Science 43 (2009), for normalized.',
    ],
  },
  comparativeAdvantageCalculation,
  async () => (await import('../../explain/comparativeAdvantage')).explainComparativeAdvantage,
);
