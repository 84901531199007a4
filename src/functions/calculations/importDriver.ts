import type { Cell, Cells } from '../../core/cell';
import type { Assumptions } from '../../core/drivers/assumptions';
import { ends, importNotes } from '../../core/drivers/deficitDriver';
import { resolveAssumptions } from '../../core/drivers/estimatedAssumptions';
import { importChange, type ImportChange, type ImportRowKey } from '../../core/drivers/importDriver';
import { readImportData, type DriverData } from '../../core/drivers/tradeData';
import type { Note } from '../../core/note';
import { LabelledTable } from '../../core/table/labelledTable';
import { readSingle } from '../../core/table/options';
import { required, type Calculation } from '../calculation';
import { figureCell, gap } from '../shape';
import { importsWere } from './deficitDriverVerdict';

/** What a call of IMPORTDRIVER is about, for its cells and its explanation. */
export interface ImportDriverResult {
  readonly data: DriverData;
  readonly assumptions: Assumptions;
  readonly change: ImportChange;
  readonly notes: readonly Note[];
}

type Parameter = 'data' | 'from' | 'to' | 'assumptions';

/** Names of the rows as results show them: data, English on every machine. */
export const importRowLabels: Readonly<Record<ImportRowKey, string>> = {
  demand: 'Demand',
  competitiveness: 'Competitiveness',
  exchangeRate: 'of which exchange rate',
  tariff: 'of which tariff',
  tariffs: 'Tariffs',
  foreignPrice: 'of which foreign price',
  importPrice: 'of which import price',
  domesticPrice: 'of which domestic price',
  unexplained: 'Unexplained',
  notSeparable: 'Competitiveness and unexplained, not separable',
  total: 'Total',
};

export const importDriverCalculation: Calculation<Parameter, ImportDriverResult> = {
  parameters: ['data', 'from', 'to', 'assumptions'],

  evaluate(given) {
    const table = LabelledTable.read('data', required(given.data));
    const data = readImportData(table, readSingle('from', given.from), readSingle('to', given.to));
    const assumptions = resolveAssumptions('assumptions', given.assumptions, table, {
      tiers: { exports: 1, imports: data.tiers.imports },
    });
    const change = importChange(...ends(data), assumptions);
    const hasTariff = change.rows.some(({ key }) => key === 'tariff' || key === 'tariffs');
    return {
      data,
      assumptions,
      change,
      notes: [...data.notes, ...assumptions.notes, ...importNotes(change.verdict, assumptions, hasTariff)],
    };
  },

  spill({ change }) {
    const { rows, verdict } = change;
    const width = header.length;
    const padded = (...cells: Cell[]): Cell[] => [...cells, ...Array<Cell>(width - cells.length).fill(gap)];
    const breakEven = verdict?.breakEven;
    return [
      header,
      ...rows.map(({ key, log, percent, share, twin }) => [
        importRowLabels[key],
        log,
        percent,
        figureCell(share?.value),
        figureCell(share?.low),
        figureCell(share?.high),
        twin,
      ]),
      padded('Verdict', importsWere(verdict)),
      breakEven
        ? ['Break-even price elasticity', breakEven.value, gap, gap, breakEven.low, breakEven.high, gap]
        : padded('Break-even price elasticity', gap),
    ] satisfies Cells;
  },
};

const header: Cell[] = ['Driver', 'Log points', '%', 'Share', 'Low', 'High', 'Constant-penetration twin'];
