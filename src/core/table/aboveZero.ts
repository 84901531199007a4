import { largestFigure, smallestAboveZero } from './magnitude';

/** Ranges that have been looked at. A range is never changed after it was handed over. */
const known = new WeakSet<readonly unknown[]>();

/**
 * Whether a range is a rectangle of figures above 0 that can be calculated with, and nothing else. That is
 * what most ranges of figures are, and no rule of reading has anything to say about one. Every cell of it is
 * looked at, once: whoever asks again is told what was found.
 */
export function areAboveZero(rows: readonly unknown[]): rows is readonly (readonly number[])[] {
  if (known.has(rows)) return true;
  const [first] = rows;
  // A labelled table begins with text. Kept from the loops below, it leaves them compiled for rows of figures;
  // compiled for both, V8 first turns every row of doubles that comes along into one of objects.
  if (!Array.isArray(first) || typeof first.at(0) !== 'number') return false;
  const { length } = first;
  if (!rows.every((row) => Array.isArray(row) && row.length === length && isAboveZero(row))) return false;
  known.add(rows);
  return true;
}

function isAboveZero(row: readonly unknown[]): boolean {
  const { length } = row;
  const least = smallestAboveZero;
  let column = 0;
  // Counting and turning round costs a loop more than looking at a figure, so that it looks at four a turn.
  // The test is written out: handed to a function, every double could become an object first.
  for (; column + 3 < length; column += 4) {
    const a = row[column];
    const b = row[column + 1];
    const c = row[column + 2];
    const d = row[column + 3];
    if (typeof a !== 'number' || typeof b !== 'number' || typeof c !== 'number' || typeof d !== 'number') {
      return false;
    }
    // The sum is too large if one figure is; four that only together are too large take the longer way.
    if (!(a >= least && b >= least && c >= least && d >= least && a + b + c + d <= largestFigure))
      return false;
  }
  for (; column < length; column++) {
    const cell = row[column];
    if (!(typeof cell === 'number' && cell >= least && cell <= largestFigure)) return false;
  }
  return true;
}
