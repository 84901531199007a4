import { partnerShiftCalculation } from '../../functions/calculations/partnerShift';
import { describeFunction } from '../functionRecord';

export const partnerShift = describeFunction(
  {
    id: 'PARTNERSHIFT',
    question: 7,
    tasks: [
      'Was trade created, or only moved between partners?',
      'Where did imports from a partner go after a tariff?',
      'Do partner deficits mean anything?',
    ],
    arguments: { names: 'range', before: 'range', after: 'range', treated: 'range' },
    examples: [
      {
        formula: '=TRADE.PARTNERSHIFT(Partners!A2:A17, Partners!C2:C17, Partners!E2:E17)',
        says: 'How United States goods imports changed from 2017 to 2022 by partner: the scale of all imports, and what moved between partners.',
      },
      {
        formula: '=TRADE.PARTNERSHIFT(Partners!A2:A17, Partners!C2:C17, Partners!E2:E17, Partners!A4)',
        says: 'The same with China as the treated partner, and how far its falling share went to others.',
      },
      {
        formula: '=TRADE.PARTNERSHIFT(Partners!A2:A17, Partners!B2:B17, Partners!D2:D17)',
        says: 'The same for exports.',
      },
    ],
    results: [
      {
        name: 'Partner',
        means: 'Each name, Total, and below it the indices with their figure in the last column.',
      },
      { name: 'Before, After', means: 'Trade with the partner, in the currency of the inputs.' },
      { name: 'Change', means: 'After minus before.' },
      {
        name: 'Scale',
        means: 'What the partner would have gained or lost with total trade at an average share.',
      },
      {
        name: 'Redistribution',
        means: 'What came from other partners (above 0) or went to them (below 0). Adds up to 0.',
      },
      { name: 'Redistribution index', means: 'From 0 (all scale) to 1 (only moved between partners).' },
      {
        name: 'Offset ratio',
        means: 'From 0 (all partners moved the same way) to 1 (rises and falls cancel).',
      },
      {
        name: 'Diversion',
        means: 'Rises of untreated over falls of treated partners, in redistribution; with treated only.',
      },
    ],
    formulas: [
      'change of a partner = scale + redistribution',
      'scale = ½ × (s0 + s1) × (M1 − M0), s = trade with the partner ÷ M',
      'redistribution = ½ × (M0 + M1) × (s1 − s0), adds up to 0',
      'moved = ½ × Σ |redistribution|',
      'redistribution index = moved ÷ max(|M1 − M0|, moved)',
      'offset ratio = 1 − |M1 − M0| ÷ Σ |change of a partner|',
      'diversion = Σ rises of untreated ÷ Σ falls of treated, in redistribution',
    ],
    refusals: [
      {
        error: '#VALUE!',
        when: 'Ranges of different shape, or more than one column.',
        formula: '=TRADE.PARTNERSHIFT({"A";"B"}, {10;20;30}, {12;18;30})',
      },
      {
        error: '#VALUE!',
        when: 'An amount without a name.',
        formula: '=TRADE.PARTNERSHIFT({"A";""}, {10;20}, {12;18})',
      },
      {
        error: '#VALUE!',
        when: 'A name twice.',
        formula: '=TRADE.PARTNERSHIFT({"A";"A"}, {10;20}, {12;18})',
      },
      {
        error: '#VALUE!',
        when: 'A row named Total or World.',
        formula: '=TRADE.PARTNERSHIFT({"A";"B";"Total"}, {10;20;30}, {12;18;30})',
      },
      {
        error: '#N/A',
        when: 'A missing amount.',
        formula: '=TRADE.PARTNERSHIFT({"A";"B"}, {10;#N/A}, {12;18})',
      },
      {
        error: '#VALUE!',
        when: 'Text, or amounts of mixed signs. Amounts that are negative throughout are read as positive.',
        formula: '=TRADE.PARTNERSHIFT({"A";"B"}, {10;20}, {12;-18})',
      },
      { error: '#N/A', when: 'Fewer than two partners.', formula: '=TRADE.PARTNERSHIFT({"A"}, {10}, {12})' },
      {
        error: '#DIV/0!',
        when: 'Amounts that add up to 0.',
        formula: '=TRADE.PARTNERSHIFT({"A";"B"}, {0;0}, {12;18})',
      },
      {
        error: '#VALUE!',
        when: 'A treated partner that is not among the names; none or all of them treated.',
        formula: '=TRADE.PARTNERSHIFT({"A";"B"}, {10;20}, {12;18}, "C")',
      },
    ],
    sources: [
      'E. S. Dunn, A Statistical and Analytical Technique for Regional Analysis (1960), here with midpoint weights and no interaction term.',
      'J. Viner, The Customs Union Issue (1950), for trade diversion.',
    ],
    related: ['CONCENTRATION', 'COMPARATIVEADVANTAGE', 'TRADEBALANCE'],
  },
  partnerShiftCalculation,
  async () => (await import('../../explain/partnerShift')).explainPartnerShift,
);
