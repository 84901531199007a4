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
      'Ranges of different shape, or more than one column.',
      'An amount without a name, a name twice, or a row named Total or World.',
      'A missing amount, text, or amounts of mixed signs. Amounts that are negative throughout are read as positive.',
      'Fewer than two partners, or amounts that add up to 0.',
      'A treated partner that is not among the names; none or all of them treated.',
    ],
    sources: [
      'E. S. Dunn, A Statistical and Analytical Technique for Regional Analysis (1960), here with midpoint weights and no interaction term.',
      'J. Viner, The Customs Union Issue (1950), for trade diversion.',
    ],
  },
  partnerShiftCalculation,
  async () => (await import('../../explain/partnerShift')).explainPartnerShift,
);
