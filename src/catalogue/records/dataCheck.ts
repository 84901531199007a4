import { dataCheckCalculation } from '../../functions/calculations/dataCheck';
import { describeFunction } from '../functionRecord';

export const dataCheck = describeFunction(
  {
    id: 'DATACHECK',
    question: 9,
    tasks: ['Can I trust my inputs?', 'Why does a function refuse my table?'],
    arguments: { data: 'table' },
    examples: [
      {
        formula: '=TRADE.DATACHECK(Annual!A1:Q46)',
        says: 'Checks the series of the United States: no problems found.',
      },
      {
        formula: '=TRADE.DATACHECK(GoodsServices!A1:F27)',
        says: 'Lists the label that is not in the series dictionary, and that is left aside.',
      },
    ],
    results: [
      {
        name: 'Severity',
        means: 'Error where a function refuses, Warning where a result may mislead, Note otherwise.',
      },
      { name: 'Series', means: 'The label of the series, or Table.' },
      { name: 'Period', means: 'Where in the series; blank for the whole of it.' },
      { name: 'Problem', means: 'What was found.' },
      { name: 'What the functions do', means: 'Refuse, flag, or leave aside.' },
      { name: 'Cure', means: 'What to change.' },
    ],
    formulas: [
      'value ÷ (price × volume) varies by at most 2 % around its median',
      'total − sum of parts is at most half a unit of the last decimal for each figure',
      'imports ÷ GDP is at most 1.5, a flow ÷ GDP between 0.001 and 5',
      'correlation of the changes of exchange rate and import price is at most 0.5',
    ],
    refusals: [
      {
        when: 'It refuses nothing: what cannot be read is a finding.',
        formula: '=TRADE.DATACHECK({"Year","Exports","Imports";2020,100,90;2021,"n.a.",95})',
      },
    ],
    sources: [
      'International Monetary Fund, Balance of Payments and International Investment Position Manual, sixth edition (BPM6), for signs and parts.',
    ],
    related: ['ELASTICITY', 'CURRENTACCOUNT', 'DEFICITDRIVER'],
  },
  dataCheckCalculation,
  async () => (await import('../../explain/dataCheck')).explainDataCheck,
);
