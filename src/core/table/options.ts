import type { Cell, Cells } from '../cell';
import { tableRefusals } from './refusals';

/** Rows × columns in words: "12 × 1". */
export function shapeInWords(cells: Cells): string {
  return `${cells.length} × ${cells[0]?.length ?? 0}`;
}

/** The one cell of an argument that takes a single value; undefined where it is omitted or blank. */
export function readSingle(argument: string, cells: Cells | undefined): Cell | undefined {
  if (cells === undefined) return undefined;
  const value = cells[0]?.[0];
  if (cells.length !== 1 || cells[0]?.length !== 1) {
    throw tableRefusals.singleValueNeeded({ argument, shape: shapeInWords(cells), place: { argument } });
  }
  return value === null || value === '' ? undefined : value;
}

/**
 * Reads an option word, in any case; the first word is the default where the argument is omitted.
 * @throws Refusal (#VALUE!) that lists the words, for any other value.
 */
export function readOption<Word extends string>(
  argument: string,
  cells: Cells | undefined,
  words: readonly [Word, ...Word[]],
): Word {
  const value = readSingle(argument, cells);
  if (value === undefined) return words[0];
  const asked = typeof value === 'string' ? value.trim().toLowerCase() : undefined;
  const word = words.find((candidate) => candidate === asked);
  if (word === undefined)
    throw tableRefusals.unknownOption({ argument, found: value, words, place: { argument } });
  return word;
}
