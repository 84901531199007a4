import { findRateBreak } from '../../core/balance/annualisation';
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

function notesOn({ exports, imports, gdp }: TradeFlows): Note[] {
  const notes: Note[] = [exports, imports].flatMap(zeroNotes);
  if (imports.turned) {
    notes.unshift(balanceNotes.IMPORTS_FLIPPED({ series: 'imports', place: { argument: 'imports' } }));
  }
  return gdp ? [...notes, ...ratioNotes(imports, gdp)] : notes;
}

/** A flow of 0 is possible here, for a partner or a product; it may as well be a blank cell. */
function zeroNotes(flow: NumberBlock): Note[] {
  if (!flow.hasZero) return [];
  const count = flow.values.reduce((found, figure) => found + (figure === 0 ? 1 : 0), 0);
  const place = flow.place(flow.values.indexOf(0));
  return [balanceNotes['ZERO-OR-BLANK']({ series: flow.argument, count, place })];
}

/** Imports that are too large for GDP, or suddenly several times as large against it. */
function ratioNotes(imports: NumberBlock, gdp: NumberBlock): Note[] {
  const ratio = (index: number) => (imports.values[index] ?? Number.NaN) / (gdp.values[index] ?? Number.NaN);
  const high = imports.values.findIndex(
    (_, index) => ratio(index) > highestPlausibleImportRatio && Number.isFinite(ratio(index)),
  );
  const jump = findRateBreak(imports.values, gdp.values, imports.stride);
  const notes: Note[] = [];
  if (high >= 0) {
    const values = { ratio: ratio(high).toPrecision(3), place: imports.place(high) };
    notes.push(balanceNotes['ANNUALISATION?'](values));
  }
  if (jump) {
    const values = { factor: jump.factor.toPrecision(2), place: imports.place(jump.index) };
    notes.push(balanceNotes['RATE-BREAK?'](values));
  }
  return notes;
}
