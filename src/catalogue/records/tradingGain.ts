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
    results: [
      { name: 'Period', means: 'The number of the period in the ranges, from 1.' },
      {
        name: 'Trading gain',
        means:
          'Real income in excess of real output because of the prices of trade, in currency at prices of the reference period. It is 0 there by construction, so that its change counts: above 0 where income rose against output.',
      },
      {
        name: 'Terms-of-trade part',
        means: 'The part from export against import prices; with domesticPrices only.',
      },
      {
        name: 'Real-exchange-rate part',
        means:
          'The part from prices of trade against domestic prices, which arises where trade is not balanced; with domesticPrices only.',
      },
      {
        name: '% of previous real GDP',
        means: 'Change of the trading gain in % of the real GDP of the period before; with realGdp only.',
      },
      {
        name: 'Real GDI',
        means: 'Real GDP plus trading gain: real gross domestic income; with realGdp only.',
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
      {
        error: '#VALUE!',
        when: 'A price or real GDP of zero or below; Excel hands a blank cell over as 0.',
        formula: '=TRADE.TRADINGGAIN({100;105}, {90;95}, {100;0}, {100;101})',
      },
      {
        error: '#VALUE!',
        when: 'Mixed signs in exports or imports. Imports that are negative throughout are read as positive amounts.',
        formula: '=TRADE.TRADINGGAIN({100;105}, {90;-95}, {100;102}, {100;101})',
      },
      {
        error: '#VALUE!',
        when: 'Text, a logical value or an error other than #N/A.',
        formula: '=TRADE.TRADINGGAIN({100;"n.a."}, {90;95}, {100;102}, {100;101})',
      },
      {
        error: '#VALUE!',
        when: 'Ranges of different shape, or with several series.',
        formula: '=TRADE.TRADINGGAIN({100;105}, {90;95}, {100;102}, 100)',
      },
      {
        error: '#VALUE!',
        when: 'One price as an index (100) and another as a ratio (1).',
        formula: '=TRADE.TRADINGGAIN({100;105}, {90;95}, {100;102}, {1;1.01})',
      },
      {
        error: '#N/A',
        when: 'In its own cells: a figure that is missing.',
        formula: '=TRADE.TRADINGGAIN({100;105}, {90;#N/A}, {100;102}, {100;101})',
      },
      {
        error: '#DIV/0!',
        when: 'In its own cells: a period without any trade.',
        formula: '=TRADE.TRADINGGAIN({100;0}, {90;0}, {100;102}, {100;101})',
      },
    ],
    sources: [
      'System of National Accounts 2008, paragraphs 15.188 and following.',
      'European System of Accounts 1995, paragraphs 10.57 to 10.59.',
      'Economic and Social Research Institute, Cabinet Office of Japan: published trading gains.',
      'U. Kohli (2022, 2023), for the deflator of domestic expenditure.',
    ],
    related: ['TERMSOFTRADE', 'PRICEINDEX', 'DEFICITDRIVER'],
  },
  tradingGainCalculation,
  async () => (await import('../../explain/tradingGain')).explainTradingGain,
);
