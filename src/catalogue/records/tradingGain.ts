import { tradingGainCalculation } from '../../functions/calculations/tradingGain';
import { describeFunction } from '../functionRecord';

export const tradingGain = describeFunction(
  {
    id: 'TRADINGGAIN',
    question: 2,
    tasks: [
      'What is the change in the terms of trade worth?',
      'How much did prices of trade add to real income?',
    ],
    arguments: {
      exports: 'range',
      imports: 'range',
      exportPrices: 'range',
      importPrices: 'range',
      domesticPrices: 'range',
      realGdp: 'range',
    },
    examples: [
      {
        formula: '=TRADE.TRADINGGAIN(Annual!B2:B46, Annual!C2:C46, Annual!D2:D46, Annual!E2:E46)',
        says: 'The trading gain of the United States in prices of 2017, deflated by the average price of trade.',
      },
      {
        formula:
          '=TRADE.TRADINGGAIN(Annual!B2:B46, Annual!C2:C46, Annual!D2:D46, Annual!E2:E46, Annual!H2:H46)',
        says: 'The same with domestic prices: split into terms of trade and real exchange rate.',
      },
    ],
    formulas: [
      'T = (X − M) ÷ P − (X ÷ Px − M ÷ Pm)',
      'without domesticPrices: P = (X + M) ÷ (X ÷ Px + M ÷ Pm), the average price of trade',
      'with domesticPrices: P = Pd, and T = terms-of-trade part + real-exchange-rate part',
      'terms-of-trade part = T with the average price of trade',
      'real-exchange-rate part = (X − M) × (1 ÷ Pd − 1 ÷ average price of trade)',
      'real GDI = real GDP + T',
      '% of previous real GDP = 100 × (T − T of the period before) ÷ real GDP of the period before',
      'importPrices given as domesticPrices: T = X ÷ Pm − X ÷ Px, the terms of trade adjustment of the World Bank',
    ],
    refusals: [
      'A price or real GDP of zero or below; Excel hands a blank cell over as 0.',
      'Mixed signs in exports or imports. Imports that are negative throughout are read as positive amounts.',
      'Text, logical values and errors other than #N/A; ranges of different shape or with several series.',
      'One price as an index (100) and another as a ratio (1).',
      'A period without any trade (#DIV/0! in its cells).',
    ],
    sources: [
      'System of National Accounts 2008, paragraphs 15.188 and following.',
      'European System of Accounts 1995, paragraphs 10.57 to 10.59.',
      'Economic and Social Research Institute, Cabinet Office of Japan: published trading gains.',
      'U. Kohli (2022, 2023), for the deflator of domestic expenditure.',
    ],
  },
  tradingGainCalculation,
  async () => (await import('../../explain/tradingGain')).explainTradingGain,
);
