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
    results: [
      { name: 'Period', means: 'As in the table.' },
      { name: 'Goods', means: 'Goods exports minus goods imports, in currency.' },
      { name: 'Services', means: 'Services exports minus services imports, in currency.' },
      { name: 'Trade balance', means: 'Exports minus imports of goods and services, in currency.' },
      {
        name: 'Primary income',
        means:
          'Net income from work and capital abroad, in currency: above 0 where more is received than paid.',
      },
      {
        name: 'Secondary income',
        means: 'Net transfers, in currency: above 0 where more is received than paid.',
      },
      { name: 'Current account', means: 'Trade balance plus primary and secondary income, in currency.' },
      { name: '% of GDP', means: 'Current account in % of GDP.' },
      { name: 'Capital account', means: 'As given, in currency.' },
      {
        name: 'Net lending',
        means:
          'Current account plus capital account: above 0 is lending to the rest of the world, below 0 borrowing from it.',
      },
      {
        name: 'Residual',
        means:
          'Current account as given minus the sum of the parts given, in currency; only where a current account is given.',
      },
      { name: 'Flags', means: 'Codes of remarks on the period; the pane writes them out.' },
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
      {
        error: '#VALUE!',
        when: 'A table with neither Exports and Imports nor goods and services both ways.',
        formula: '=TRADE.CURRENTACCOUNT({"Year","Exports";2020,100;2021,105})',
      },
      {
        error: '#VALUE!',
        when: 'A flow of zero: Excel hands a blank cell over as 0.',
        formula: '=TRADE.CURRENTACCOUNT({"Year","Exports","Imports";2020,100,90;2021,105,0})',
      },
      {
        error: '#VALUE!',
        when: 'Mixed signs in a flow.',
        formula: '=TRADE.CURRENTACCOUNT({"Year","Exports","Imports";2020,100,90;2021,105,-95})',
      },
      {
        error: '#VALUE!',
        when: 'Text, a logical value or an error other than #N/A in a series.',
        formula: '=TRADE.CURRENTACCOUNT({"Year","Exports","Imports";2020,100,90;2021,105,"n.a."})',
      },
      {
        error: '#VALUE!',
        when: 'A label given twice.',
        formula: '=TRADE.CURRENTACCOUNT({"Year","Exports","Imports","Imports";2020,100,90,90})',
      },
      {
        error: '#VALUE!',
        when: 'A period given twice, or figures without a period.',
        formula: '=TRADE.CURRENTACCOUNT({"Year","Exports","Imports";2020,100,90;2020,105,95})',
      },
      {
        error: '#N/A',
        when: 'In its own cells: a figure that is missing.',
        formula: '=TRADE.CURRENTACCOUNT({"Year","Exports","Imports";2020,100,90;2021,105,#N/A})',
      },
    ],
    sources: [
      'International Monetary Fund, Balance of Payments and International Investment Position Manual, sixth edition (BPM6).',
    ],
    related: ['TRADEBALANCE', 'SAVINGGAP', 'EXTERNALPOSITION'],
  },
  currentAccountCalculation,
  async () => (await import('../../explain/currentAccount')).explainCurrentAccount,
);
