import { scorecardCalculation } from '../../functions/calculations/scorecard';
import { describeFunction } from '../functionRecord';

export const scorecard = describeFunction(
  {
    id: 'SCORECARD',
    question: 8,
    tasks: [
      'Which advantages and disadvantages of a deficit does the evidence show?',
      'What do the series say of each claim about deficits?',
      'Which series are needed to test a claim?',
    ],
    arguments: { data: 'table', from: 'period', to: 'period' },
    examples: [
      {
        formula: '=TRADE.SCORECARD(Annual!A1:Q46, 1997, 2006)',
        says: 'The nine claims for the United States while its deficit widened. Supply chains are not measured: the table lacks goods and services apart.',
      },
      {
        formula: '=TRADE.SCORECARD(GoodsServices!A1:E27)',
        says: 'What goods and services alone can show of the claims, and the series that the others need.',
      },
    ],
    formulas: [
      'Consumers: import price ÷ domestic price',
      'Living standards: domestic demand ÷ real GDP',
      'Foreign investment: FDI inflow ÷ GDP, otherwise private investment ÷ GDP',
      'Competitiveness: export volume ÷ foreign demand',
      'Supply chains: 1 − Σ|X − M| ÷ Σ(X + M) over goods and services (Grubel-Lloyd)',
      'Dependence: M ÷ (domestic output − X + M), otherwise M ÷ GDP',
      'Jobs: import volume ÷ domestic demand, the part of imports that can displace',
      'Debt: net position ÷ GDP',
      'Exposure: short-term debt ÷ reserves, otherwise 10 % × ½ × (X + M) ÷ GDP',
      'A movement under 0.5 index points or 0.1 percentage points is open',
    ],
    refusals: [
      'A period that is not in the table, or the same period twice.',
      'Text, logical values, errors and wrong signs among the figures used. A missing figure leaves its own row unmeasured.',
    ],
    sources: [
      'H. G. Grubel and P. J. Lloyd, Intra-Industry Trade (1975), for two-way trade.',
      'P. Guidotti and A. Greenspan (1999), for short-term debt against reserves.',
      'R. C. Feenstra, A. Heston, M. P. Timmer and H. Deng (2009), for spending against output.',
    ],
  },
  scorecardCalculation,
  async () => (await import('../../explain/scorecard')).explainScorecard,
);
