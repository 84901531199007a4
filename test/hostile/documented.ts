import { expect } from 'vitest';
import { asFormula, ExcelError } from '../support/excelRuntime';
import * as functions from '../../src/functions/functions';

/** A worksheet function as Excel calls it. */
export type Face = (...values: readonly unknown[]) => unknown[][];

const faces = new Map(
  Object.entries(functions).flatMap(([name, face]) =>
    typeof face === 'function' ? [[name.toUpperCase(), asFormula(face)] as const] : [],
  ),
);

/** The face of a function by its id. */
export function faceOf(id: string): Face {
  const face = faces.get(id);
  if (face === undefined) throw new Error(`No face is called ${id}.`);
  return face;
}

/** What a call came to: cells, or the error that it threw. */
type Outcome = { readonly cells: unknown[][] } | { readonly thrown: unknown };

function outcomeOf(face: Face, values: readonly unknown[]): Outcome {
  try {
    return { cells: face(...values) };
  } catch (thrown) {
    return { thrown };
  }
}

/**
 * Calls a function twice on inputs that cannot be changed, and expects what the documentation promises:
 * documented values or one typed error with its sentence, the same both times.
 */
export function expectDocumented(face: Face, values: readonly unknown[]): void {
  values.forEach(freeze);
  const outcome = outcomeOf(face, values);
  if ('cells' in outcome) expectDocumentedCells(outcome.cells);
  else expectDocumentedError(outcome.thrown);
  expect(outcomeOf(face, values)).toEqual(outcome);
}

/** Makes ranges read-only, so that a function which wrote into its input would throw. */
function freeze(value: unknown): void {
  if (!Array.isArray(value)) return;
  value.forEach(freeze);
  Object.freeze(value);
}

const documentedCodes: ReadonlySet<unknown> = new Set(['#N/A', '#VALUE!', '#DIV/0!', '#NUM!']);
/** Excel shows a message with these two codes only. */
const codesWithSentence: ReadonlySet<unknown> = new Set(['#N/A', '#VALUE!']);

function expectDocumentedError(error: unknown): void {
  if (!(error instanceof ExcelError)) throw error;
  expect(documentedCodes).toContain(error.code);
  if (codesWithSentence.has(error.code)) expectSentence(error.message);
  else expect(error.message).toBeUndefined();
}

function expectDocumentedCells(cells: unknown[][]): void {
  const width = cells[0]?.length ?? 0;
  if (width === 0) throw new Error('The result has no cells.');
  for (const row of cells) {
    if (row.length !== width) throw new Error(`A row has ${row.length} cells, the first ${width}.`);
    for (const cell of row) {
      if (typeof cell === 'number') {
        if (!Number.isFinite(cell) || Object.is(cell, -0)) throw new Error(`A cell holds ${cell}.`);
      } else if (typeof cell === 'string') {
        expectUnbroken(cell);
      } else if (cell instanceof ExcelError) {
        expect(documentedCodes).toContain(cell.code);
        if (cell.message !== undefined) expectSentence(cell.message);
      } else {
        throw new Error(`A cell holds ${String(cell)}.`);
      }
    }
  }
}

/** More than the longest sentence needs, far less than the longest cell holds. */
const longestSentence = 600;

/** A whole sentence of readable length on one line. */
export function expectSentence(sentence: string | undefined): void {
  expect(sentence).toMatch(/^[^\s\p{C}].{20,}[.?!]$/u);
  expect(sentence!.length).toBeLessThanOrEqual(longestSentence);
  expectUnbroken(sentence!);
}

/** Traces of a value that was not there, not a number, or not a text when it was written into one. */
const broken = /NaN|∞|Infinity|undefined|\bnull\b|\[object|=>|\$\{|\{\w+\}|Symbol\(/;

export function expectUnbroken(text: string): void {
  const trace = broken.exec(text);
  if (trace) throw new Error(`A text holds ${trace[0]}: ${text.slice(0, 400)}`);
}

const builtIns = [
  Object,
  Array,
  Function,
  String,
  Number,
  Boolean,
  RegExp,
  Map,
  Set,
  Date,
  Float64Array,
  Promise,
] as const;

/** The properties of everything that all code shares; a polluted prototype has one more. */
export function sharedProperties(): Record<string, readonly PropertyKey[]> {
  return Object.fromEntries([
    ['globalThis', Reflect.ownKeys(globalThis)],
    ...builtIns.flatMap((builtIn) => [
      [builtIn.name, Reflect.ownKeys(builtIn)],
      [`${builtIn.name}.prototype`, Reflect.ownKeys(builtIn.prototype as object)],
    ]),
  ]) as Record<string, readonly PropertyKey[]>;
}
