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
    results: [
      { name: 'Period', means: 'As in the table; with horizon the projected periods follow the newest.' },
      {
        name: 'Net position',
        means: 'Claims on the rest of the world less liabilities, in currency: below 0 for a debtor.',
      },
      { name: '% of GDP', means: 'Net position in % of the GDP of a year.' },
      { name: 'Flow', means: 'Current account plus capital account of the period, in currency.' },
      {
        name: 'Valuation',
        means:
          'Change of the position that the flow does not explain: prices, exchange rates, revisions, errors; in currency.',
      },
      { name: 'Growth %', means: 'Growth of nominal GDP on a year before, or the rate given.' },
      { name: 'Current account % GDP', means: 'Flow in % of GDP, at annual rates.' },
      {
        name: 'Stabilising current account % GDP',
        means: 'The current account that would hold the ratio of the position to GDP.',
      },
      {
        name: 'Current account gap',
        means:
          'Current account less the stabilising one, in percentage points: below 0 where the ratio moves towards debt.',
      },
      { name: 'Return %', means: 'Return on the position: given, or implied by income.' },
      { name: 'Trade balance % GDP', means: 'Trade balance in % of GDP.' },
      {
        name: 'Stabilising trade balance % GDP',
        means: 'The trade balance that would hold the ratio at this return and growth.',
      },
      { name: 'Trade balance gap', means: 'Trade balance less the stabilising one, in percentage points.' },
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
      {
        error: '#VALUE!',
        when: 'A table without Net position (or Foreign assets and Foreign liabilities).',
        formula: '=TRADE.EXTERNALPOSITION({"Year","Current account";2020,-5;2021,-6})',
      },
      {
        error: '#VALUE!',
        when: 'A table without a current account, and without the series to compute it.',
        formula: '=TRADE.EXTERNALPOSITION({"Year","Net position";2020,-50;2021,-60})',
      },
      {
        error: '#VALUE!',
        when: 'A skipped period.',
        formula:
          '=TRADE.EXTERNALPOSITION({"Year","Net position","Current account";2019,-50,-5;2020,-55,-5;2022,-70,-6})',
      },
      {
        error: '#N/A',
        when: 'A missing figure between the first and the last period with all figures.',
        formula:
          '=TRADE.EXTERNALPOSITION({"Year","Net position","Current account";2019,-50,-5;2020,-55,#N/A;2021,-70,-6})',
      },
      {
        error: '#VALUE!',
        when: 'growth or return above 50 % or below −50 %: 4 % is 0.04.',
        formula: '=TRADE.EXTERNALPOSITION(Annual!A1:Q46, 10, 4)',
      },
      {
        error: '#VALUE!',
        when: 'A horizon that is no whole number from 1 to 100, or without GDP.',
        formula: '=TRADE.EXTERNALPOSITION(Annual!A1:Q46, 0)',
      },
    ],
    sources: [
      'International Monetary Fund, Balance of Payments and International Investment Position Manual (BPM6), chapter 7.',
      'P. R. Lane and G. M. Milesi-Ferretti, External Wealth of Nations (2001, 2007), for flow and valuation.',
      'J. Lee and others, Exchange Rate Assessments: CGER Methodologies, International Monetary Fund (2008), external sustainability approach, for the stabilising balances.',
    ],
    related: ['CURRENTACCOUNT', 'SAVINGGAP'],
  },
  externalPositionCalculation,
  async () => (await import('../../explain/externalPosition')).explainExternalPosition,
);
