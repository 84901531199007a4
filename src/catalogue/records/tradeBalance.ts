import { tradeBalanceCalculation } from '../../functions/calculations/tradeBalance';
import { describeFunction } from '../functionRecord';

export const tradeBalance = describeFunction(
  {
    id: 'TRADEBALANCE',
    question: 1,
    tasks: ['What is the balance, and how large is it?', 'How much of imports do exports pay for?'],
    arguments: { exports: 'range', imports: 'range', measure: 'option', gdp: 'range' },
    examples: [
      {
        formula: '=TRADE.TRADEBALANCE(Annual!B2:B46, Annual!C2:C46)',
        says: 'The balance of goods and services of the United States in every year from 1980 to 2024.',
      },
      {
        formula: '=TRADE.TRADEBALANCE(Annual!B46, Annual!C46, "cover")',
        says: 'How much of its imports of 2024 the United States paid for with exports, in per cent.',
      },
    ],
    formulas: [
      'balance = X − M',
      'cover ratio = 100 × X ÷ M',
      'normalized balance = (X − M) ÷ (X + M)',
      'balance in % of GDP = 100 × (X − M) ÷ Y',
      'openness = 100 × (X + M) ÷ Y',
      'change = (X − M) − (X − M) of the period before',
    ],
    refusals: [
      'Text, logical values and errors other than #N/A in a series.',
      'Mixed signs in exports or imports. Imports that are negative throughout are read as positive amounts.',
      'Ranges of different shape.',
      'A measure in % of GDP without gdp.',
    ],
    sources: [
      'International Monetary Fund, Balance of Payments and International Investment Position Manual, sixth edition (BPM6).',
      'UNCTAD, Handbook of Statistics (normalized trade balance).',
    ],
  },
  tradeBalanceCalculation,
  async () => (await import('../../explain/tradeBalance')).explainTradeBalance,
);
