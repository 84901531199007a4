import { findFunction } from '../catalogue/catalogue';
import type { Evaluated, FunctionRecord } from '../catalogue/functionRecord';
import { CellError, type Cell, type Cells } from '../core/cell';
import type { Locate, Place } from '../core/place';
import { Refusal } from '../core/refusal';
import { locateByAddress } from '../functions/addresses';
import { errorOfKind } from '../functions/answer';
import { handsBlanksOverAsZero } from './host';
import { addressOfPlace } from './select';
import type { FormulaReading, ReadArgument, ReadCall } from './selectionReading';

/** How a blank cell of an input reached the function. */
export type BlankRule = 'zero' | 'missing';

/** Blank cells of one argument. */
export interface Blanks {
  readonly address: string;
  readonly count: number;
}

interface Called {
  readonly call: ReadCall;
  readonly record: FunctionRecord;
  readonly locate: Locate;
  /** The address of a place in the inputs, where it has one. */
  readonly addressOf: (place: Place) => string | undefined;
  readonly blanks: readonly Blanks[];
  readonly blankRule: BlankRule;
}

/** What the pane can say about a call. */
export type CallAnswer =
  | ({ readonly kind: 'result'; readonly evaluated: Evaluated; readonly isStale: boolean } & Called)
  | ({
      readonly kind: 'refusal';
      readonly sentence: string;
      readonly code: string;
      readonly place: string | undefined;
    } & Called)
  | ({ readonly kind: 'unreadable'; readonly arguments: readonly ReadArgument[] } & Called)
  | { readonly kind: 'unknown'; readonly call: ReadCall };

/**
 * Answers a call as its cell does. Where inputs hold blanks, they are counted the way the cell counts them:
 * as Excel hands them over on this platform, or the other way if only that gives what the cell shows.
 */
export function answerCall(call: ReadCall, reading: FormulaReading): CallAnswer {
  const usual: BlankRule = handsBlanksOverAsZero() ? 'zero' : 'missing';
  const first = answerWith(call, reading, usual);
  if (first.kind === 'unknown' || first.blanks.length === 0 || isShown(first, reading)) return first;
  const second = answerWith(call, reading, usual === 'zero' ? 'missing' : 'zero');
  return isShown(second, reading) ? second : first;
}

function answerWith(call: ReadCall, reading: FormulaReading, blankRule: BlankRule): CallAnswer {
  const record = findFunction(call.name);
  if (record === undefined) return { kind: 'unknown', call };
  const parameters = record.arguments.map(({ name }) => name);
  const addresses = call.arguments.map((argument) =>
    argument.state === 'read' ? argument.address : undefined,
  );
  const called: Called = {
    call,
    record,
    locate: locateByAddress(parameters, addresses, reading.anchor),
    addressOf: (place) => addressOfPlace(place, addresses[parameters.indexOf(place.argument)]),
    blanks: call.arguments.flatMap(blanksIn),
    blankRule,
  };
  const unreadable = unreadableIn(call);
  if (unreadable.length > 0) return { kind: 'unreadable', arguments: unreadable, ...called };
  try {
    const evaluated = record.evaluate(
      call.arguments.map((argument) => cellsOf(argument, reading, blankRule)),
    );
    const isStale = call.isWhole && reading.pending === undefined && !agree(evaluated.cells, reading.shown);
    return { kind: 'result', evaluated, isStale, ...called };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return {
      kind: 'refusal',
      sentence: error.sentence(called.locate),
      code: errorOfKind[error.kind],
      place: error.place && called.addressOf(error.place),
      ...called,
    };
  }
}

/** Arguments that cannot be read back, those of calls inside the call too. */
function unreadableIn(call: ReadCall): ReadArgument[] {
  return call.arguments.flatMap((argument) => {
    if (argument.state === 'call') return unreadableIn(argument.call);
    return argument.state === 'unreadable' ? [argument] : [];
  });
}

function cellsOf(argument: ReadArgument, reading: FormulaReading, blankRule: BlankRule): Cells | undefined {
  switch (argument.state) {
    case 'read':
      return blankRule === 'zero' && argument.address !== undefined
        ? withZeros(argument.cells)
        : argument.cells;
    case 'call': {
      const inner = answerWith(argument.call, reading, blankRule);
      if (inner.kind === 'result') return inner.evaluated.cells;
      return [[new CellError('#VALUE!')]];
    }
    case 'omitted':
    case 'unreadable':
      return undefined;
  }
}

function withZeros(cells: Cells): Cells {
  return cells.map((row) => row.map((cell) => cell ?? 0));
}

function blanksIn(argument: ReadArgument): Blanks[] {
  if (argument.state !== 'read' || argument.address === undefined) return [];
  const count = argument.cells.flat().filter((cell) => cell === null).length;
  return count === 0 ? [] : [{ address: argument.address, count }];
}

function isShown(answer: CallAnswer, { shown }: FormulaReading): boolean {
  switch (answer.kind) {
    case 'result':
      return agree(answer.evaluated.cells, shown);
    case 'refusal':
      return codeOf(shown[0]?.[0]) === answer.code;
    default:
      return false;
  }
}

/** Whether the cells show what the inputs give, apart from the last digits that a file may drop. */
export function agree(computed: Cells, shown: Cells): boolean {
  // A blocked spill shows one cell, an older Excel none of the spill.
  const rows = shown.length === 1 && shown[0]?.length === 1 ? computed.slice(0, 1) : computed;
  return shown.every((row, rowIndex) =>
    row.every((cell, column) => sameCell(rows[rowIndex]?.[column], cell)),
  );
}

function sameCell(computed: Cell | undefined, shown: Cell | undefined): boolean {
  if (typeof computed === 'number' && typeof shown === 'number') {
    return Math.abs(computed - shown) <= 1e-9 * Math.max(Math.abs(computed), Math.abs(shown));
  }
  if (computed instanceof CellError) return codeOf(shown) === computed.code;
  return (computed ?? '') === (shown ?? '');
}

function codeOf(cell: Cell | undefined): string | undefined {
  return cell instanceof CellError ? cell.code : undefined;
}
