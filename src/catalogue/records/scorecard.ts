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
    results: [
      { name: 'Claim', means: 'The five advantages and four disadvantages of the framework, one row each.' },
      { name: 'Indicator', means: 'What is measured for the claim, with its unit.' },
      { name: 'From, To', means: 'The indicator in both periods; indices are 100 in the first.' },
      { name: 'Change', means: 'To minus From, in index points or percentage points.' },
      {
        name: 'Reading',
        means: 'Whether the movement is in line with the claim, not in line, open, or not measured.',
      },
      {
        name: 'Evidence',
        means: 'The formula in words and what it leaves out, or the series that would be needed.',
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
      {
        error: '#N/A',
        when: 'A period that is not in the table.',
        formula: '=TRADE.SCORECARD(Annual!A1:Q46, 1970, 2000)',
      },
      {
        error: '#VALUE!',
        when: 'The same period twice.',
        formula: '=TRADE.SCORECARD(Annual!A1:Q46, 2000, 2000)',
      },
      {
        error: '#VALUE!',
        when: 'Text, a logical value, an error or a wrong sign among the figures used.',
        formula: '=TRADE.SCORECARD({"Year","Imports","GDP";2020,90,500;2021,"n.a.",510})',
      },
      {
        error: '#N/A',
        when: 'In its own row: a claim whose series are missing from the table or lack a figure.',
        formula: '=TRADE.SCORECARD(GoodsServices!A1:E27)',
      },
    ],
    sources: [
      'H. G. Grubel and P. J. Lloyd, Intra-Industry Trade (1975), for two-way trade.',
      'P. Guidotti and A. Greenspan (1999), for short-term debt against reserves.',
      'R. C. Feenstra, A. Heston, M. P. Timmer and H. Deng (2009), for spending against output.',
    ],
    related: ['TRADINGGAIN', 'SAVINGGAP', 'CONCENTRATION', 'JOBSEFFECT'],
  },
  scorecardCalculation,
  async () => (await import('../../explain/scorecard')).explainScorecard,
);
