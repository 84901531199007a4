import { priceIndexCalculation } from '../../functions/calculations/priceIndex';
import { describeFunction } from '../functionRecord';

export const priceIndex = describeFunction(
  {
    id: 'PRICEINDEX',
    question: 2,
    tasks: [
      'How much did import prices rise, all products together?',
      'Which product moved the price of trade?',
    ],
    arguments: {
      prices: 'range',
      quantities: 'range',
      formula: 'option',
      chaining: 'option',
      base: 'number',
    },
    examples: [
      {
        formula: '=TRADE.PRICEINDEX(Products!B2:C36, Products!D2:E36, "fisher", "chained")',
        says: 'The price of petroleum and other imports of the United States from 1990 on, chained from year to year.',
      },
      {
        formula: '=TRADE.PRICEINDEX(Products!B2:C36, Products!D2:E36, "all", "direct", 28)',
        says: 'Every formula set to 100 in 2017, with the drift of the chain and the matched share of value.',
      },
      {
        formula: '=TRADE.PRICEINDEX(Products!D2:E36, Products!B2:C36, "fisher", "chained")',
        says: 'Prices and quantities exchanged: the volume of imports from 1990 on.',
      },
    ],
    results: [
      {
        name: 'Fisher, Laspeyres, Paasche, Törnqvist, Walsh, Sato-Vartia, Montgomery-Vartia, Unit value',
        means: 'The index by each formula, 100 in the base period.',
      },
      { name: 'Chain drift', means: 'Chained minus direct, in index points, for Fisher.' },
      {
        name: 'Matched share %',
        means:
          'Share in value of the products that have a price and a quantity in both periods of the comparison.',
      },
    ],
    formulas: [
      'Laspeyres = Σ p1 q0 ÷ Σ p0 q0',
      'Paasche = Σ p1 q1 ÷ Σ p0 q1',
      'Fisher = √(Laspeyres × Paasche)',
      'Törnqvist = exp Σ ½(s0 + s1) ln(p1 ÷ p0), s the share in value',
      'Walsh = Σ p1 √(q0 q1) ÷ Σ p0 √(q0 q1)',
      'Sato-Vartia = exp Σ w ln(p1 ÷ p0), w = L(s1, s0) ÷ Σ L(s1, s0), L the logarithmic mean',
      'Montgomery-Vartia = exp Σ [L(v1, v0) ÷ L(V1, V0)] ln(p1 ÷ p0), v = p q, V = Σ v',
      'unit value = (Σ p1 q1 ÷ Σ q1) ÷ (Σ p0 q0 ÷ Σ q0)',
      'direct: 100 × P(base, t); chained: index of t − 1 × P(t − 1, t)',
      'contribution of a product to Fisher − 1: (p1 − p0)(q0 + q1 ÷ Q) ÷ Σ p0 (q0 + q1 ÷ Q), Q the Fisher quantity index',
    ],
    refusals: [
      {
        error: '#VALUE!',
        when: 'A price of zero or below; Excel hands a blank cell over as 0, so enter NA() for a price that is missing.',
        formula: '=TRADE.PRICEINDEX({1,2;1.1,0}, {5,5;5,5})',
      },
      {
        error: '#VALUE!',
        when: 'Negative quantities.',
        formula: '=TRADE.PRICEINDEX({1,2;1.1,2}, {5,5;5,-5})',
      },
      {
        error: '#VALUE!',
        when: 'Text, a logical value or an error other than #N/A.',
        formula: '=TRADE.PRICEINDEX({1,2;1.1,"n.a."}, {5,5;5,5})',
      },
      {
        error: '#VALUE!',
        when: 'Ranges of different shape.',
        formula: '=TRADE.PRICEINDEX({1,2;1.1,2}, {5;5})',
      },
      {
        error: '#VALUE!',
        when: 'A base that is not a period of the range.',
        formula: '=TRADE.PRICEINDEX({1,2;1.1,2}, {5,5;5,5}, "fisher", "direct", 3)',
      },
      {
        error: '#N/A',
        when: 'A base in which no product has a price and a quantity.',
        formula: '=TRADE.PRICEINDEX({1,2;#N/A,#N/A}, {5,5;5,5}, "fisher", "direct", 2)',
      },
      {
        error: '#N/A',
        when: 'Two periods whose matched products make up less than 60 % of the value of either.',
        formula: '=TRADE.PRICEINDEX({1,2;1.1,#N/A}, {5,50;5,50})',
      },
      {
        error: '#DIV/0!',
        when: 'Matched products without any quantity.',
        formula: '=TRADE.PRICEINDEX({1,2;1.1,2}, {0,0;5,5})',
      },
    ],
    sources: [
      'International Monetary Fund and others, Export and Import Price Index Manual (2009), and Producer Price Index Manual (2004).',
      'B. Balk, Price and Quantity Index Numbers (2008).',
      'J. van IJzeren, Bias in international index numbers (1987), for the contributions to the Fisher index.',
    ],
    related: ['TERMSOFTRADE', 'TRADINGGAIN', 'CONCENTRATION'],
  },
  priceIndexCalculation,
  async () => (await import('../../explain/priceIndex')).explainPriceIndex,
);
