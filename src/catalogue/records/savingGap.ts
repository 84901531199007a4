import { savingGapCalculation } from '../../functions/calculations/savingGap';
import { describeFunction } from '../functionRecord';

export const savingGap = describeFunction(
  {
    id: 'SAVINGGAP',
    question: 5,
    tasks: [
      'Who borrows, households and firms or the government?',
      'Is foreign borrowing used for investment or for consumption?',
      'Do the government deficit and the current account move together?',
    ],
    arguments: { data: 'table', from: 'period', to: 'period' },
    examples: [
      {
        formula: '=TRADE.SAVINGGAP(Annual!A1:Q46, 1997, 2000)',
        says: 'Why the United States borrowed more abroad from 1997 to 2000 while the federal balance rose. Private saving is the residual there.',
      },
      {
        formula: '=TRADE.SAVINGGAP(Annual!A1:Q46, 2006, 2009)',
        says: 'The same for the recession from 2006 to 2009, when the two balances moved apart in the other direction.',
      },
    ],
    results: [
      {
        name: 'Line',
        means:
          'Saving and investment by sector, their sum, the discrepancy, the current account; below them the use of the borrowing and how government balance and current account moved.',
      },
      {
        name: 'The two periods, Change',
        means:
          'Amounts in currency. Investment is subtracted, so that its rise shows below 0. Borrowing abroad is the current account with its sign turned.',
      },
      {
        name: '% GDP, Change % GDP',
        means: 'The same in % of GDP; the change in percentage points. With GDP only.',
      },
      {
        name: 'Basis',
        means:
          'Given, Residual (the remainder after the other lines), Computed or Sum; in the lower rows the condition.',
      },
    ],
    formulas: [
      'CA = (private saving − private investment) + (government saving − government investment) + discrepancy',
      'a sector that is not given = CA − the other lines, its discrepancy included',
      'F = −CA; ΔF = ΔI − ΔS',
      'invested share = ΔI ÷ ΔF, consumed share = 1 − invested share, both only where 0 < ΔI ≤ ΔF',
      'investment-financed: Δ(I ÷ GDP) ≥ ⅔ × Δ(F ÷ GDP); consumption-financed: ≤ ⅓; mixed between; not applicable where borrowing rose by less than 0.1 % of GDP',
      'correlation: of the changes from period to period over the whole table, eight or more, in % of GDP where given',
    ],
    refusals: [
      {
        error: '#VALUE!',
        when: 'A table in which neither the private nor the government part is given.',
        formula: '=TRADE.SAVINGGAP({"Year","Current account";2020,-5;2021,-6})',
      },
      {
        error: '#VALUE!',
        when: 'One part missing and no current account to find it as the remainder.',
        formula: '=TRADE.SAVINGGAP({"Year","Government balance";2020,-5;2021,-6})',
      },
      {
        error: '#N/A',
        when: 'A missing figure in one of the two periods.',
        formula:
          '=TRADE.SAVINGGAP({"Year","Current account","Government balance";2020,-5,-3;2021,#N/A,-4;2022,-6,-4}, 2020, 2021)',
      },
      {
        error: '#N/A',
        when: 'A period that is not in the table.',
        formula: '=TRADE.SAVINGGAP(Annual!A1:Q46, 1970, 2000)',
      },
      {
        error: '#N/A',
        when: 'A discrepancy that changes by more than every line: the change cannot be attributed.',
        formula:
          '=TRADE.SAVINGGAP({"Year","Private saving","Private investment","Government balance","Current account";2020,100,90,-5,5;2021,101,91,-5,50})',
      },
    ],
    sources: [
      'System of National Accounts 2008, chapter 26; International Monetary Fund, Balance of Payments Manual (BPM6), chapter 14: the current account as saving less investment.',
    ],
    related: ['CURRENTACCOUNT', 'EXTERNALPOSITION', 'DEFICITDRIVER'],
  },
  savingGapCalculation,
  async () => (await import('../../explain/savingGap')).explainSavingGap,
);
