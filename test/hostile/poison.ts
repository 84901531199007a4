import fc from 'fast-check';
import {
  hostileCell,
  hostileNumber,
  hostileRange,
  hostileText,
  seriesLabels,
  transposed,
} from './hostileValues';
import type { ValidCall } from './validCalls';

/*
 * Changes to a valid call. Random rectangles are mostly turned away at the door; a valid table with a few
 * cells changed comes as far as the arithmetic.
 */

/** Values as Excel hands them over: ranges, or anything else. */
type Values = unknown[];

/** One change to the arguments of a call, which it works on in place. */
type Poison = (values: Values) => void;

/** A position that is taken modulo the size of what it points into, so that it always hits. */
const position = fc.nat({ max: 10_000 });

function rangeAt(values: Values, at: number): unknown[][] | undefined {
  const ranges = values.filter(isRange);
  return ranges[at % ranges.length];
}

function isRange(value: unknown): value is unknown[][] {
  return Array.isArray(value) && value.length > 0 && Array.from(value).every(Array.isArray);
}

/** Changes one range of a call. Most calls have one that matters, and others of a single cell. */
const inRange = (change: fc.Arbitrary<(cells: unknown[][]) => void>): fc.Arbitrary<Poison> =>
  fc.tuple(position, change).map(([at, apply]) => (values) => {
    const range = rangeAt(values, at);
    if (range) apply(range);
  });

const setCell = inRange(
  fc.tuple(position, position, hostileCell).map(([row, column, cell]) => (cells) => {
    const line = cells[row % cells.length]!;
    line[column % Math.max(1, line.length)] = cell;
  }),
);

const setFigure = inRange(
  fc.tuple(position, position, hostileNumber).map(([row, column, figure]) => (cells) => {
    const line = cells[row % cells.length]!;
    line[column % Math.max(1, line.length)] = figure;
  }),
);

/** Another label, or another period, for a line of a table. */
const setLabel = inRange(
  fc
    .tuple(position, fc.boolean(), fc.oneof(hostileText, fc.constantFrom(...seriesLabels)))
    .map(([at, isPeriod, label]) => (cells) => {
      if (isPeriod) cells[at % cells.length]![0] = label;
      else cells[0]![at % Math.max(1, cells[0]!.length)] = label;
    }),
);

const scales = [0, -1, 1e300, 1e-300, 1e155, 1e-155, 1e100, 1e-9, 1e9, -1e9, 1e3] as const;

function scaled(cell: unknown, factor: number): unknown {
  return typeof cell === 'number' ? cell * factor : cell;
}

const scaleColumn = inRange(
  fc.tuple(position, fc.constantFrom(...scales)).map(([at, factor]) => (cells) => {
    const column = at % Math.max(1, cells[0]!.length);
    cells.forEach((row, line) => {
      if (line > 0 || typeof row[0] === 'number') row[column] = scaled(row[column], factor);
    });
  }),
);

/** The figures of a whole range, its first column spared where that holds the periods of a table. */
const scaleRange = inRange(
  fc.constantFrom(...scales).map((factor) => (cells) => {
    const first = typeof cells[0]![0] === 'string' ? 1 : 0;
    cells.forEach((row) => {
      row.forEach((cell, column) => (row[column] = column < first ? cell : scaled(cell, factor)));
    });
  }),
);

/** One figure throughout: nothing varies. */
const levelColumn = inRange(
  fc.tuple(position, position, fc.option(hostileCell)).map(([at, from, cell]) => (cells) => {
    const column = at % Math.max(1, cells[0]!.length);
    const value = cell ?? cells[from % cells.length]![column];
    cells.slice(1).forEach((row) => (row[column] = value));
  }),
);

const swapLines = inRange(
  fc.tuple(position, position, fc.boolean()).map(([a, b, areColumns]) => (cells) => {
    const count = areColumns ? Math.max(1, cells[0]!.length) : cells.length;
    const [first, second] = [a % count, b % count];
    if (areColumns) {
      cells.forEach((row) => ([row[first], row[second]] = [row[second], row[first]]));
    } else {
      [cells[first], cells[second]] = [cells[second]!, cells[first]!];
    }
  }),
);

const repeatLine = inRange(
  fc.tuple(position, fc.boolean()).map(([at, isColumn]) => (cells) => {
    if (isColumn) cells.forEach((row) => row.push(row[at % Math.max(1, row.length)]));
    else cells.splice(at % cells.length, 0, [...cells[at % cells.length]!]);
  }),
);

const removeLine = inRange(
  fc.tuple(position, fc.boolean()).map(([at, isColumn]) => (cells) => {
    if (isColumn) cells.forEach((row) => row.splice(at % Math.max(1, row.length), 1));
    else cells.splice(at % cells.length, 1);
  }),
);

/** A row that ends early or goes on too long. */
const breakRow = inRange(
  fc.tuple(position, fc.nat({ max: 3 }), fc.boolean()).map(([at, by, isLonger]) => (cells) => {
    const row = cells[at % cells.length]!;
    if (isLonger) row.push(...Array<unknown>(by).fill(1));
    else row.length = Math.max(0, row.length - by);
  }),
);

const turn = inRange(
  fc.constantFrom('transpose', 'upside down', 'sideways').map((way) => (cells) => {
    if (way === 'upside down') cells.reverse();
    else if (way === 'sideways') cells.forEach((row) => row.reverse());
    else cells.splice(0, cells.length, ...transposed(cells));
  }),
);

/** Every gap that Excel on desktop hands over as 0. */
const blankLine = inRange(
  fc.tuple(position, fc.constantFrom(0, '', null)).map(([at, blank]) => (cells) => {
    cells[at % cells.length]!.fill(blank);
  }),
);

const setArgument: fc.Arbitrary<Poison> = fc
  .tuple(position, fc.oneof(hostileRange, hostileCell, fc.constant(undefined)))
  .map(([at, value]) => (values) => {
    values[at % values.length] = copied(value);
  });

/** The same range for two arguments, or one that stands for another. */
const mixArguments: fc.Arbitrary<Poison> = fc.tuple(position, position).map(([a, b]) => (values) => {
  values[a % values.length] = copied(values[b % values.length]);
});

/** One to three changes, those of single cells more often. */
const poisons: fc.Arbitrary<Poison[]> = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: setCell },
    { weight: 6, arbitrary: setFigure },
    { weight: 3, arbitrary: setLabel },
    { weight: 4, arbitrary: scaleColumn },
    { weight: 2, arbitrary: scaleRange },
    { weight: 3, arbitrary: levelColumn },
    { weight: 2, arbitrary: swapLines },
    { weight: 2, arbitrary: repeatLine },
    { weight: 3, arbitrary: removeLine },
    breakRow,
    turn,
    blankLine,
    setArgument,
    mixArguments,
  ),
  { minLength: 1, maxLength: 3 },
);

/** Rows of their own, with the same cells in them. */
function copied(value: unknown): unknown {
  return Array.isArray(value) ? value.map(copied) : value;
}

/** A valid call with one to three changes. */
export function poisoned(calls: readonly ValidCall[]): fc.Arbitrary<Values> {
  return fc.tuple(fc.constantFrom(...calls), poisons).map(([call, changes]) => {
    const values = call.map(copied);
    for (const change of changes) change(values);
    return values;
  });
}
