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
      {
        formula: '=TRADE.TRADEBALANCE(Annual!B37:B46, Annual!C37:C46, "all", Annual!K37:K46)',
        says: 'Every measure for the ten years to 2024, those in % of GDP too.',
      },
    ],
    results: [
      { name: 'Exports, Imports', means: 'The inputs, both as positive amounts.' },
      {
        name: 'Balance',
        means: 'Exports minus imports, in the currency of the inputs: above 0 where exports are worth more.',
      },
      {
        name: 'Change',
        means:
          'Balance minus the balance of the period before, in currency: above 0 where the balance rose. The first period has none.',
      },
      { name: 'Cover ratio', means: 'Exports in % of imports: 100 where trade is balanced.' },
      {
        name: 'Normalized balance',
        means: 'Balance over exports plus imports, from −1 (imports only) to 1 (exports only).',
      },
      { name: 'Balance % GDP', means: 'Balance in % of GDP; with gdp only.' },
      {
        name: 'Openness % GDP',
        means: 'Exports plus imports in % of GDP, both in full and not halved; with gdp only.',
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
      {
        error: '#VALUE!',
        when: 'Text, a logical value or an error other than #N/A in a series.',
        formula: '=TRADE.TRADEBALANCE({100;"n.a."}, {90;95})',
      },
      {
        error: '#VALUE!',
        when: 'Mixed signs in exports or imports. Imports that are negative throughout are read as positive amounts.',
        formula: '=TRADE.TRADEBALANCE({100;105}, {90;-95})',
      },
      {
        error: '#VALUE!',
        when: 'Ranges of different shape.',
        formula: '=TRADE.TRADEBALANCE({100;105}, {90,95})',
      },
      {
        error: '#VALUE!',
        when: 'A measure in % of GDP without gdp.',
        formula: '=TRADE.TRADEBALANCE(100, 90, "gdp")',
      },
      {
        error: '#VALUE!',
        when: 'A word that is no measure.',
        formula: '=TRADE.TRADEBALANCE(100, 90, "deficit")',
      },
      {
        error: '#N/A',
        when: 'In its own cell: a figure that is missing.',
        formula: '=TRADE.TRADEBALANCE({100;#N/A}, {90;95})',
      },
      {
        error: '#DIV/0!',
        when: 'In its own cell: a cover ratio without imports, a normalized balance without any trade.',
        formula: '=TRADE.TRADEBALANCE({100;105}, {90;0}, "cover")',
      },
    ],
    sources: [
      'International Monetary Fund, Balance of Payments and International Investment Position Manual, sixth edition (BPM6).',
      'UNCTAD, Handbook of Statistics (normalized trade balance).',
    ],
    related: ['CURRENTACCOUNT', 'DEFICITDRIVER', 'TRADINGGAIN'],
  },
  tradeBalanceCalculation,
  async () => (await import('../../explain/tradeBalance')).explainTradeBalance,
);
