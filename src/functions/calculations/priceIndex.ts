import { CellError, type Cell, type Cells } from '../../core/cell';
import type { Note } from '../../core/note';
import type { PriceIndexFormula } from '../../core/numeric/indexNumbers';
import { locateByPosition } from '../../core/place';
import { Refusal } from '../../core/refusal';
import { NumberRows } from '../../core/table/numberRows';
import { readOption } from '../../core/table/options';
import { readBase } from '../../core/terms-of-trade/base';
import {
  chainDrift,
  priceIndex,
  type Chaining,
  type PriceIndexSeries,
} from '../../core/terms-of-trade/priceIndex';
import { notesOnPrices } from '../../core/terms-of-trade/priceNotes';
import { PriceTable } from '../../core/terms-of-trade/priceTable';
import { required, type Calculation } from '../calculation';
import { figureCell, figureCells } from '../shape';

/** What a call of PRICEINDEX is about, for its cells and its explanation. */
export interface PriceIndexResult {
  readonly formula: PriceIndexFormula | 'all';
  readonly chaining: Chaining;
  /** From 0. */
  readonly base: number;
  readonly table: PriceTable;
  /** The index asked for; the Fisher index for `all`. */
  readonly index: PriceIndexSeries;
  readonly notes: readonly Note[];
}

type Parameter = 'prices' | 'quantities' | 'formula' | 'chaining' | 'base';

export const priceIndexCalculation: Calculation<Parameter, PriceIndexResult> = {
  parameters: ['prices', 'quantities', 'formula', 'chaining', 'base'],

  evaluate(given) {
    const formula = readOption('formula', given.formula, [
      'fisher',
      'laspeyres',
      'paasche',
      'tornqvist',
      'walsh',
      'sato-vartia',
      'montgomery-vartia',
      'unit-value',
      'all',
    ]);
    const chaining = readOption('chaining', given.chaining, ['direct', 'chained']);
    const prices = NumberRows.read('prices', required(given.prices), { sign: 'positive' });
    const quantities = NumberRows.read('quantities', required(given.quantities), {
      sign: 'flow',
    }).requireShapeOf(prices);
    const table = new PriceTable(prices, quantities);
    const base = readBase(given.base, table.periods, false) ?? 0;
    const index = priceIndex(table, formula === 'all' ? 'fisher' : formula, chaining, base);
    return { formula, chaining, base, table, index, notes: notesOnPrices(table, index, formula, chaining) };
  },

  spill(result) {
    return result.formula === 'all'
      ? spillAll(result)
      : Array.from(result.index.figures, (figure) => [figureCell(figure)]);
  },
};

const columnHeads: readonly (readonly [PriceIndexFormula, string])[] = [
  ['fisher', 'Fisher'],
  ['laspeyres', 'Laspeyres'],
  ['paasche', 'Paasche'],
  ['tornqvist', 'Törnqvist'],
  ['walsh', 'Walsh'],
  ['sato-vartia', 'Sato-Vartia'],
  ['montgomery-vartia', 'Montgomery-Vartia'],
  ['unit-value', 'Unit value'],
];

/** Every formula, the drift of the chain and the matched share of the Fisher comparison. */
function spillAll({ table, chaining, base, index }: PriceIndexResult): Cells {
  const drift = chainDrift(table, 'fisher', base) ?? new Float64Array(table.periods).fill(Number.NaN);
  const columns = [
    ...columnHeads.map(([formula, head]) => ({
      head,
      cells: cellsOf(table, () => priceIndex(table, formula, chaining, base).figures),
    })),
    { head: 'Chain drift', cells: figureCells(drift) },
    { head: 'Matched share %', cells: figureCells(index.matchedShares.map((share) => 100 * share)) },
  ];
  return [
    columns.map(({ head }): Cell => head),
    ...Array.from(index.figures, (_, period) => columns.map(({ cells }) => cells[period] ?? null)),
  ];
}

/** A formula that cannot be computed shows #N/A in its own column; the others stand. */
function cellsOf(table: PriceTable, compute: () => Float64Array): Cell[] {
  try {
    return figureCells(compute());
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const reason = new CellError('#N/A', error.sentence(locateByPosition));
    return Array<Cell>(table.periods).fill(reason);
  }
}
