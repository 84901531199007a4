import type { Cell, Cells } from '../cell';
import type { Place } from '../place';
import { defineRefusals } from '../refusal';
import { requireCalculable } from './magnitude';
import { readSingle } from './options';
import { quoteCell } from './refusals';

const refusals = defineRefusals('number', {
  notInRange: [
    'value',
    ({ argument, found, takes }: { argument: string; found: Cell; takes: string; place: Place }) =>
      `${argument} is ${quoteCell(found)}. It takes ${takes}.`,
  ],
});

/** Which numbers a single number argument takes, and how the refusal says so: "a rate such as 0.04 or 4 %". */
export interface NumberOption {
  readonly takes: string;
  readonly accepts: (value: number) => boolean;
}

/**
 * Reads an argument that is one number; undefined where it is omitted or blank.
 * @throws Refusal (#VALUE!) for anything but a number that the option accepts; #NUM! beyond all calculation.
 */
export function readNumber(
  argument: string,
  cells: Cells | undefined,
  { takes, accepts }: NumberOption,
): number | undefined {
  const found = readSingle(argument, cells);
  if (found === undefined) return found;
  if (typeof found === 'number' && accepts(found)) return requireCalculable(argument, found, { argument });
  throw refusals.notInRange({ argument, found, takes, place: { argument } });
}
