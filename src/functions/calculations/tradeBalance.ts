import { balanceNotes, highestPlausibleImportRatio } from '../../core/balance/notes';
import {
  isZeroDivision,
  tradeBalance,
  type BalanceMeasure,
  type TradeFlows,
} from '../../core/balance/tradeBalance';
import type { Cells } from '../../core/cell';
import type { Note } from '../../core/note';
import { NumberBlock, requireArgument } from '../../core/table/numberBlock';
import { readOption } from '../../core/table/options';
import { required, type Calculation } from '../calculation';
import { figureCell, figureCells, shapeLike, spillMeasures, zeroDivision } from '../shape';

/** What a call of TRADEBALANCE is about, for its cells and its explanation. */
export interface TradeBalanceResult {
  readonly measure: BalanceMeasure | 'all';
  readonly flows: TradeFlows;
  readonly notes: readonly Note[];
}

type Parameter = 'exports' | 'imports' | 'measure' | 'gdp';

export const tradeBalanceCalculation: Calculation<Parameter, TradeBalanceResult> = {
  parameters: ['exports', 'imports', 'measure', 'gdp'],

  evaluate(given) {
    const measure = readOption('measure', given.measure, [
      'balance',
      'gdp',
      'cover',
      'normalized',
      'openness',
      'change',
      'all',
    ]);
    const exports = NumberBlock.read('exports', required(given.exports), { sign: 'flow' });
    const imports = NumberBlock.read('imports', required(given.imports), {
      sign: 'flow',
      turnNegative: true,
    }).requireShapeOf(exports);
    const needsGdp = measure === 'gdp' || measure === 'openness';
    const gdpCells = needsGdp
      ? requireArgument(
          'gdp',
          given.gdp,
          `The measure ${measure} is a share of GDP. Give nominal GDP as the fourth argument.`,
        )
      : given.gdp;
    const gdp = gdpCells && NumberBlock.read('gdp', gdpCells, { sign: 'flow' }).requireShapeOf(exports);
    if (measure === 'all') exports.requireOneSeries();
    const flows = { exports, imports, gdp };
    return { measure, flows, notes: notesOn(flows) };
  },

  spill({ measure, flows }) {
    return measure === 'all' ? spillAll(flows) : spillOne(flows, measure);
  },
};

function spillOne(flows: TradeFlows, measure: BalanceMeasure): Cells {
  return shapeLike(flows.exports, tradeBalance(flows, measure), (figure, index) =>
    isZeroDivision(flows, measure, index) ? zeroDivision : figureCell(figure),
  );
}

const columnHeads: Readonly<Record<BalanceMeasure, string>> = {
  balance: 'Balance',
  change: 'Change',
  cover: 'Cover ratio',
  normalized: 'Normalized balance',
  gdp: 'Balance % GDP',
  openness: 'Openness % GDP',
};

/** Exports, imports and every measure that the inputs allow. */
function spillAll(flows: TradeFlows): Cells {
  const withoutGdp: BalanceMeasure[] = ['balance', 'change', 'cover', 'normalized'];
  const measures = flows.gdp ? [...withoutGdp, 'gdp' as const, 'openness' as const] : withoutGdp;
  return spillMeasures(flows.exports, [
    { head: 'Exports', cells: figureCells(flows.exports.values) },
    { head: 'Imports', cells: figureCells(flows.imports.values) },
    ...measures.map((measure) => ({ head: columnHeads[measure], cells: spillOne(flows, measure).flat() })),
  ]);
}

function notesOn({ imports, gdp }: TradeFlows): Note[] {
  const notes: Note[] = [];
  if (imports.turned)
    notes.push(balanceNotes.IMPORTS_FLIPPED({ series: 'imports', place: { argument: 'imports' } }));
  const index =
    gdp?.values.findIndex((value, at) => (imports.values[at] ?? 0) > highestPlausibleImportRatio * value) ??
    -1;
  if (gdp && index >= 0) {
    const ratio = (imports.values[index] ?? 0) / (gdp.values[index] ?? 1);
    notes.push(balanceNotes['ANNUALISATION?']({ ratio: ratio.toPrecision(3), place: imports.place(index) }));
  }
  return notes;
}
