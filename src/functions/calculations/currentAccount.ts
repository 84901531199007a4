import { currentAccount, type Column, type CurrentAccount } from '../../core/balance/currentAccount';
import type { Cell } from '../../core/cell';
import { LabelledTable } from '../../core/table/labelledTable';
import { required, type Calculation } from '../calculation';
import { figureCells } from '../shape';

export const currentAccountCalculation: Calculation<'data', CurrentAccount> = {
  parameters: ['data'],

  evaluate: (given) => currentAccount(LabelledTable.read('data', required(given.data))),

  /** Columns whose data are absent are left out; a missing figure is #N/A. */
  spill(account) {
    const column = (head: string, figures: Column) =>
      figures ? [{ head, cells: figureCells(figures) }] : [];
    const columns = [
      ...column('Goods', account.goods),
      ...column('Services', account.services),
      ...column('Trade balance', account.tradeBalance),
      ...column('Primary income', account.primaryIncome),
      ...column('Secondary income', account.secondaryIncome),
      ...column('Current account', account.currentAccount),
      ...column('% of GDP', account.shareOfGdp),
      ...column('Capital account', account.capitalAccount),
      ...column('Net lending', account.netLending),
      ...column('Residual', account.residual),
    ];
    const header: Cell[] = ['Period', ...columns.map(({ head }) => head), 'Flags'];
    const rows = account.periods.map((period, index): Cell[] => [
      period.cell,
      ...columns.map(({ cells }) => cells[index] ?? null),
      flagText(account, index),
    ]);
    return [header, ...rows];
  },
};

function flagText({ flags }: CurrentAccount, period: number): string {
  return (flags[period] ?? []).map(({ code }) => code).join(', ');
}
