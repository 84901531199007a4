import type { Cell } from '../../core/cell';
import { changeOf, combine, inPercentOf, type Amounts } from '../../core/saving/amounts';
import { borrowingUse, kindOfBorrowing } from '../../core/saving/borrowingUse';
import { lineNames, savingGap, type SavingGap } from '../../core/saving/savingGap';
import { LabelledTable } from '../../core/table/labelledTable';
import { readSingle } from '../../core/table/options';
import { required, type Calculation } from '../calculation';
import { figureCell, gap } from '../shape';

/** What a call of SAVINGGAP is about, for its cells and its explanation. */
export type SavingGapResult = SavingGap;

type Parameter = 'data' | 'from' | 'to';

export const savingGapCalculation: Calculation<Parameter, SavingGapResult> = {
  parameters: ['data', 'from', 'to'],

  evaluate(given) {
    const table = LabelledTable.read('data', required(given.data));
    return savingGap(table, readSingle('from', given.from), readSingle('to', given.to));
  },

  spill(result) {
    const { gdp, from, to } = result;
    const row = rowWriter(gdp);
    return [
      [
        'Line',
        from.text,
        to.text,
        'Change',
        ...(gdp ? [`${from.text} % GDP`, `${to.text} % GDP`, 'Change % GDP'] : []),
        'Basis',
      ],
      ...lineRows(result, row),
      ...useRows(result),
      ...twinRows(result),
    ];
  },
};

type RowWriter = (name: string, amounts: Amounts, basis: string) => Cell[];

function rowWriter(gdp: Amounts | undefined): RowWriter {
  const figures = (amounts: Amounts) => [amounts.from, amounts.to, changeOf(amounts)].map(figureCell);
  return (name, amounts, basis) => [
    name,
    ...figures(amounts),
    ...(gdp ? figures(inPercentOf(gdp, amounts)) : []),
    basis,
  ];
}

const basisNames = { given: 'Given', residual: 'Residual', computed: 'Computed', lines: 'Sum' } as const;

/** The lines with their sum, the discrepancy and the current account: every row above the sum adds up to it. */
function lineRows({ lines, sum, discrepancy, account }: SavingGap, row: RowWriter): Cell[][] {
  return [
    ...lines.map(({ key, basis, amounts }) => {
      const subtracted = key.endsWith('Investment') ? `${lineNames[key]}, subtracted` : lineNames[key];
      return row(basis === 'residual' ? `${subtracted} (residual)` : subtracted, amounts, basisNames[basis]);
    }),
    row('Saving less investment', sum, 'Sum'),
    ...(discrepancy ? [row('Discrepancy', discrepancy, 'Current account less sum')] : []),
    row('Current account', account, basisNames[account.basis]),
    row(
      'Net borrowing abroad',
      combine((figure = Number.NaN) => -figure, account),
      'Current account, reversed',
    ),
  ];
}

/** A row whose figures belong to the change alone: in currency, and in ratios to GDP. */
function changeRow(
  { gdp }: SavingGap,
  name: string,
  inAmounts: number,
  inRatios: number,
  basis: string,
): Cell[] {
  const empty = [gap, gap];
  return [name, ...empty, figureCell(inAmounts), ...(gdp ? [...empty, figureCell(inRatios)] : []), basis];
}

function useRows(result: SavingGap): Cell[][] {
  const { investment, account, discrepancy, gdp } = result;
  if (investment === undefined) return [];
  const inAmounts = borrowingUse(investment, account, discrepancy);
  const inRatios =
    gdp &&
    borrowingUse(
      inPercentOf(gdp, investment),
      inPercentOf(gdp, account),
      discrepancy && inPercentOf(gdp, discrepancy),
    );
  const of = investment.privateOnly ? 'Private investment only' : 'All investment';
  const less = investment.privateOnly ? 'Less private saving and government balance' : 'Less saving';
  return [
    changeRow(
      result,
      'Invested share of added borrowing',
      inAmounts.investedShare,
      inRatios?.investedShare ?? NaN,
      of,
    ),
    changeRow(
      result,
      'Consumed share of added borrowing',
      inAmounts.consumedShare,
      inRatios?.consumedShare ?? NaN,
      discrepancy ? `${less}; the discrepancy is the rest` : less,
    ),
    changeRow(result, 'Use of added borrowing', NaN, NaN, inRatios ? kindOfBorrowing(inRatios) : 'needs GDP'),
  ];
}

function twinRows(result: SavingGap): Cell[][] {
  const { account, government, gdp, twin } = result;
  const ratio = (of: (amounts: Amounts) => Amounts) => changeOf(of(account)) / changeOf(of(government));
  const finite = (figure: number) => (Number.isFinite(figure) ? figure : Number.NaN);
  const [first, last] = [twin.periods[twin.first]?.text, twin.periods[twin.last]?.text];
  return [
    changeRow(
      result,
      'Current account per unit of government balance',
      finite(ratio((amounts) => amounts)),
      gdp ? finite(ratio((amounts) => inPercentOf(gdp, amounts))) : NaN,
      'Description, not an effect',
    ),
    changeRow(
      result,
      'Correlation of changes, current account and government balance',
      gdp ? NaN : twin.correlation,
      twin.correlation,
      changesText(twin.changes, first, last),
    ),
  ];
}

function changesText(count: number, first = '', last = ''): string {
  if (count === 0) return 'No changes';
  return count === 1 ? `One change, in ${first}` : `${count} changes, ${first} to ${last}`;
}
