import { CellError, type Cell } from '../../core/cell';
import {
  concentrate,
  concentrationMeasure,
  looksLikeTotal,
  type Concentration,
  type ConcentrationMeasure,
} from '../../core/concentration/concentration';
import { concentrationNotes, concentrationRefusals } from '../../core/concentration/refusals';
import { SupplierTable } from '../../core/concentration/supplierTable';
import type { Note } from '../../core/note';
import { locateByPosition } from '../../core/place';
import { Refusal } from '../../core/refusal';
import { readNumber } from '../../core/table/numberOption';
import { readOption } from '../../core/table/options';
import { required, type Calculation } from '../calculation';
import { figureCell, zeroDivision } from '../shape';

/** What a call of CONCENTRATION is about, for its cells and its explanation. */
export interface ConcentrationResult {
  readonly measure: ConcentrationMeasure | 'all';
  readonly table: SupplierTable;
  /** One per list; a refusal where one list among several cannot be measured. */
  readonly lists: readonly (Concentration | Refusal)[];
  readonly notes: readonly Note[];
}

type Parameter = 'values' | 'measure' | 'candidates';

export const concentrationCalculation: Calculation<Parameter, ConcentrationResult> = {
  parameters: ['values', 'measure', 'candidates'],

  evaluate(given) {
    const measure = readOption('measure', given.measure, [
      'hhi',
      'normalized',
      'unctad',
      'equivalent',
      'points',
      'top1',
      'top3',
      'all',
    ]);
    const candidates = readNumber('candidates', given.candidates, {
      takes: 'the number of potential partners, a whole number above 0',
      accepts: (value) => Number.isInteger(value) && value > 0,
    });
    const table = SupplierTable.read('values', required(given.values));
    const lists = table.lists.map((list) =>
      orRefusal(() => {
        const concentration = concentrate(list, table.names, candidates);
        if (measure !== 'all') requireMeasure(concentration, measure);
        return concentration;
      }),
    );
    const [first] = lists;
    if (first instanceof Refusal && lists.every((list) => list instanceof Refusal)) throw first;
    return { measure, table, lists, notes: notesOn(table, lists) };
  },

  spill({ measure, lists }) {
    if (measure !== 'all') return [lists.map((list) => cellOf(list, measure))];
    return [
      [...heads.map(([, head]) => head), 'HHI lowest', 'Other share %', 'Entries', 'Candidates'],
      ...lists.map((list) => [
        ...heads.map(([name]) => cellOf(list, name)),
        ...(list instanceof Refusal
          ? Array<Cell>(4).fill(errorOf(list))
          : [
              list.bucket?.lowestHhi ?? list.hhi,
              100 * (list.bucket?.share ?? 0),
              list.active,
              list.candidates,
            ]),
      ]),
    ];
  },
};

const heads: readonly (readonly [ConcentrationMeasure, string])[] = [
  ['hhi', 'HHI'],
  ['normalized', 'Normalized HHI'],
  ['unctad', 'UNCTAD index'],
  ['equivalent', 'Equivalent number'],
  ['points', 'HHI points'],
  ['top1', 'Top 1 share %'],
  ['top3', 'Top 3 share %'],
];

function requireMeasure(concentration: Concentration, measure: ConcentrationMeasure): void {
  if (!Number.isNaN(concentrationMeasure(concentration, measure))) return;
  const fault = { measure, place: { argument: 'values' } };
  throw measure === 'normalized' || measure === 'unctad'
    ? concentrationRefusals.oneCandidate(fault)
    : concentrationRefusals.onlyBucket(fault);
}

function orRefusal(compute: () => Concentration): Concentration | Refusal {
  try {
    return compute();
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

function cellOf(list: Concentration | Refusal, measure: ConcentrationMeasure): Cell {
  return list instanceof Refusal ? errorOf(list) : figureCell(concentrationMeasure(list, measure));
}

function errorOf(refusal: Refusal): Cell {
  return refusal.kind === 'zero'
    ? zeroDivision
    : new CellError(refusal.kind === 'value' ? '#VALUE!' : '#N/A', refusal.sentence(locateByPosition));
}

/** A bucket up to this share moves H by at most a hundredth. */
const smallBucket = 0.1;

function notesOn(table: SupplierTable, lists: readonly (Concentration | Refusal)[]): Note[] {
  return lists.flatMap((list, at): Note[] => {
    const place = table.lists[at]?.place;
    if (list instanceof Refusal || place === undefined) return [];
    const top = looksLikeTotal(list);
    const { bucket } = list;
    return [
      ...(top === undefined ? [] : [concentrationNotes.TOTAL_ROW({ place: place(top) })]),
      ...(bucket === undefined || bucket.share <= smallBucket
        ? []
        : [
            concentrationNotes.OTHER_BUCKET({
              names: bucket.positions.map((position) => table.names?.[position]).join(', '),
              share: (100 * bucket.share).toFixed(1),
              place: place(bucket.positions[0] ?? 0),
            }),
          ]),
    ];
  });
}
