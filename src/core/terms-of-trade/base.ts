import type { Cells } from '../cell';
import { defineRefusals } from '../refusal';
import type { Cell } from '../cell';
import type { Place } from '../place';
import type { NumberBlock } from '../table/numberBlock';
import { readSingle } from '../table/options';
import { quoteCell } from '../table/refusals';

const refusals = defineRefusals('base', {
  notAPeriod: [
    'value',
    ({ found, periods, canBeNone }: { found: Cell; periods: number; canBeNone: boolean; place: Place }) =>
      `base is ${quoteCell(found)}. It counts the periods of the range: 1 is the first, ${periods} the last. Give a whole number from 1 to ${periods}${canBeNone ? ', or none to use the indices as given' : ''}.`,
  ],
  missingThere: [
    'missing',
    ({ series, base, place }: { series: string; base: number; place: Place }, at) =>
      `${series} is missing in the base period ${base} (${at(place)}), so it cannot be set to 100 there. Fill in the figure, or choose another base.`,
  ],
});

/**
 * Reads a base period, counted from 1.
 * @returns the period from 0; undefined for an omitted argument and, where it is allowed, for the word none.
 * @throws Refusal (#VALUE!) for anything that is not one of the periods.
 */
export function readBase(cells: Cells | undefined, periods: number, canBeNone: boolean): number | undefined {
  const found = readSingle('base', cells);
  if (found === undefined) return undefined;
  if (canBeNone && typeof found === 'string' && found.trim().toLowerCase() === 'none') return undefined;
  if (typeof found === 'number' && Number.isInteger(found) && found >= 1 && found <= periods)
    return found - 1;
  throw refusals.notAPeriod({ found, periods, canBeNone, place: { argument: 'base' } });
}

/**
 * The level of each series of a block in the base period: what the series is divided by to be 1 there.
 * @throws Refusal (#N/A) naming the cell, where a series has no figure in the base period.
 */
export function baseLevels(block: NumberBlock, base: number): Float64Array {
  const series = block.rows === 1 ? 1 : block.columns;
  return Float64Array.from({ length: series }, (_, at) => {
    const index = base * block.stride + at;
    const level = block.values[index] ?? Number.NaN;
    if (Number.isNaN(level)) {
      throw refusals.missingThere({ series: block.argument, base: base + 1, place: block.place(index) });
    }
    return level;
  });
}
