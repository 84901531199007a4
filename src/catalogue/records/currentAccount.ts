import { currentAccountCalculation } from '../../functions/calculations/currentAccount';
import { describeFunction } from '../functionRecord';

export const currentAccount = describeFunction(
  {
    id: 'CURRENTACCOUNT',
    question: 1,
    tasks: [
      'What is the current account, and what makes it up?',
      'Does the country lend to the rest of the world or borrow from it?',
    ],
    arguments: { data: 'table' },
    examples: [
      {
        formula: '=TRADE.CURRENTACCOUNT(Annual!A1:Q46)',
        says: 'Trade balance, income and current account of the United States from 1980 to 2024, with the difference from the published figure.',
      },
      {
        formula: '=TRADE.CURRENTACCOUNT(GoodsServices!A1:F27)',
        says: 'Goods, services and trade balance of the United States from 1990 to 2015; without income there is no current account.',
      },
    ],
    formulas: [
      'goods = goods exports − goods imports; services likewise',
      'trade balance = exports − imports, or goods + services where no totals are given',
      'current account = trade balance + primary income + secondary income',
      '% of GDP = 100 × current account ÷ GDP',
      'net lending = current account + capital account',
      'residual = current account as given − sum of the parts given',
    ],
    refusals: [
      'A table with neither Exports and Imports nor goods and services both ways.',
      'A flow of zero: Excel hands a blank cell over as 0. Enter NA() for a missing figure; it shows as #N/A.',
      'Mixed signs in a flow, text, logical values and errors other than #N/A.',
      'A label or a period given twice, and figures without a period.',
    ],
    sources: [
      'International Monetary Fund, Balance of Payments and International Investment Position Manual, sixth edition (BPM6).',
    ],
  },
  currentAccountCalculation,
  async () => (await import('../../explain/currentAccount')).explainCurrentAccount,
);
