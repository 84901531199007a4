import { externalPositionCalculation } from '../../functions/calculations/externalPosition';
import { describeFunction } from '../functionRecord';

export const externalPosition = describeFunction(
  {
    id: 'EXTERNALPOSITION',
    question: 6,
    tasks: [
      'Is the external position sustainable?',
      'How large a deficit keeps the debt ratio where it is?',
      'Did the net position change by borrowing or by valuation?',
    ],
    arguments: { data: 'table', horizon: 'number', growth: 'number', return: 'number' },
    examples: [
      {
        formula: '=TRADE.EXTERNALPOSITION(Annual!A1:Q46)',
        says: 'The net position of the United States from 1980 to 2024, split into flow and valuation, with the balances that would hold its ratio to GDP.',
      },
      {
        formula: '=TRADE.EXTERNALPOSITION(Annual!A1:Q46, 10, 0.04, 0.03)',
        says: 'The same at growth of 4 % and a return of 3 %, and ten years ahead at these rates.',
      },
    ],
    formulas: [
      'valuation = position − position before − (current account + capital account)',
      'b = net position ÷ GDP of a year',
      'γ = growth, otherwise GDP ÷ GDP a year before − 1',
      'r = return; otherwise from Return on assets and Return on liabilities; otherwise primary income ÷ net position a year before',
      'ca* = b × γ ÷ (1 + γ)',
      'tb* = −b × (r − γ) ÷ (1 + γ)',
      'gap = balance − stabilising balance',
      'projection: b′ = b × (1 + r) ÷ (1 + γ) + trade balance + transfers + capital account, shares of GDP as in the newest period; without a return the current account keeps its share',
    ],
    refusals: [
      'A table without Net position (or Foreign assets and Foreign liabilities), or without a current account.',
      'A missing figure between the first and the last period with all figures, or a skipped period.',
      'growth or return above 50 % or below −50 %: 4 % is 0.04.',
      'A horizon that is no whole number of years, or without GDP.',
    ],
    sources: [
      'International Monetary Fund, Balance of Payments and International Investment Position Manual (BPM6), chapter 7.',
      'P. R. Lane and G. M. Milesi-Ferretti, External Wealth of Nations (2001, 2007), for flow and valuation.',
      'J. Lee and others, Exchange Rate Assessments: CGER Methodologies, International Monetary Fund (2008), external sustainability approach, for the stabilising balances.',
    ],
  },
  externalPositionCalculation,
  async () => (await import('../../explain/externalPosition')).explainExternalPosition,
);
