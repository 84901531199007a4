import { termsOfTradeCalculation } from '../../functions/calculations/termsOfTrade';
import { describeFunction } from '../functionRecord';

export const termsOfTrade = describeFunction(
  {
    id: 'TERMSOFTRADE',
    question: 2,
    tasks: ['Do we get more imports for our exports?', 'Did export prices rise more than import prices?'],
    arguments: {
      exportPrices: 'range',
      importPrices: 'range',
      measure: 'option',
      base: 'number',
      exportVolumes: 'range',
      importVolumes: 'range',
    },
    examples: [
      {
        formula: '=TRADE.TERMSOFTRADE(Annual!D2:D46, Annual!E2:E46)',
        says: 'The terms of trade of the United States from 1980 to 2024, 100 in 2017 as the indices are.',
      },
      {
        formula: '=TRADE.TERMSOFTRADE(Annual!D19:D46, Annual!E19:E46, "net", 1)',
        says: 'The same from 1997 on, set to 100 in 1997.',
      },
      {
        formula: '=TRADE.TERMSOFTRADE(Annual!D2:D46, Annual!E2:E46, "all", 38)',
        says: 'Both price indices and the terms of trade with their yearly change, set to 100 in 2017.',
      },
    ],
    results: [
      {
        name: 'Export price, Import price',
        means: 'The price indices, 100 in the base period where a base is given.',
      },
      {
        name: 'Terms of trade',
        means: 'Export price in % of import price. A rise means fewer exports pay for the same imports.',
      },
      {
        name: 'Change %',
        means: 'Change of the terms of trade on the period before, in %. The first period has none.',
      },
      {
        name: 'Income terms of trade',
        means:
          'Terms of trade times export volume: the imports that exports pay for. With exportVolumes only.',
      },
      {
        name: 'Gross barter terms of trade',
        means: 'Import volume in % of export volume. With both volumes only.',
      },
    ],
    formulas: [
      'net = 100 × Px ÷ Pm',
      'income = net × Qx ÷ 100',
      'gross = 100 × Qm ÷ Qx',
      'change = 100 × (net ÷ net of the period before − 1)',
      'with a base: every series × 100 ÷ its own figure in the base period',
    ],
    refusals: [
      {
        error: '#VALUE!',
        when: 'A price or volume of zero or below; Excel hands a blank cell over as 0.',
        formula: '=TRADE.TERMSOFTRADE({100;104}, {100;0})',
      },
      {
        error: '#VALUE!',
        when: 'Text, a logical value or an error other than #N/A in a series.',
        formula: '=TRADE.TERMSOFTRADE({100;"104"}, {100;110})',
      },
      {
        error: '#VALUE!',
        when: 'Ranges of different shape.',
        formula: '=TRADE.TERMSOFTRADE({100;104}, {100;110;112})',
      },
      {
        error: '#VALUE!',
        when: 'income without exportVolumes, gross without both volumes.',
        formula: '=TRADE.TERMSOFTRADE({100;104}, {100;110}, "income")',
      },
      {
        error: '#VALUE!',
        when: 'A base that is not a period of the range.',
        formula: '=TRADE.TERMSOFTRADE({100;104}, {100;110}, "net", 3)',
      },
      {
        error: '#N/A',
        when: 'A base in which a series has no figure.',
        formula: '=TRADE.TERMSOFTRADE({100;104}, {100;#N/A}, "net", 2)',
      },
      {
        error: '#N/A',
        when: 'In its own cell: a figure that is missing.',
        formula: '=TRADE.TERMSOFTRADE({100;104}, {100;#N/A})',
      },
    ],
    sources: [
      'International Monetary Fund and others, Export and Import Price Index Manual (2009).',
      'F. W. Taussig, International Trade (1927), for gross barter terms of trade, here imports per exports.',
      'M. Silver, International Monetary Fund (2010), for the caveat on unit values.',
    ],
    related: ['PRICEINDEX', 'TRADINGGAIN', 'DEFICITDRIVER'],
  },
  termsOfTradeCalculation,
  async () => (await import('../../explain/termsOfTrade')).explainTermsOfTrade,
);
