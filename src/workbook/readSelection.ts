import { CellError, type Cell, type Cells } from '../core/cell';
import { seriesOfLabel } from '../core/table/dictionary';
import { readBeside, startBeside } from './beside';
import type { Argument, CallInFormula, Reference } from './formula/callInFormula';
import { findCalls } from './formula/findCalls';
import { hasExcelApi } from './host';
import { cellsOf, mostCells } from './readRange';
import { resolveReferences, type Resolved } from './resolveReferences';
import { rangeAt } from './select';
import type {
  FormulaReading,
  OtherReading,
  ReadArgument,
  ReadCall,
  SelectionReading,
} from './selectionReading';

/**
 * Reads a cell: the formula it belongs to, the calls in it and their inputs.
 * @param cell Its address; undefined for the active one.
 */
export function readSelection(cell?: string): Promise<SelectionReading> {
  return Excel.run(async (context) => {
    const active = cell === undefined ? context.workbook.getActiveCell() : rangeAt(context, cell);
    active.load('address,formulas,formulasLocal,values,valueTypes,rowIndex,columnIndex,worksheet/name');
    // A cell inside a spill shows its own value as its formula.
    const parent = hasExcelApi('1.12') ? active.getSpillParentOrNullObject() : undefined;
    parent?.load('address,formulas,formulasLocal,values,valueTypes,rowIndex,columnIndex');
    await context.sync();
    const anchor = parent === undefined || parent.isNullObject ? active : parent;
    const calls = findCalls(String(anchor.formulas[0]?.[0] ?? ''));
    return calls.length === 0
      ? readOther(context, active)
      : readFormula(context, { active, anchor, calls, sheet: active.worksheet.name });
  });
}

interface Start {
  readonly active: Excel.Range;
  readonly anchor: Excel.Range;
  readonly calls: readonly CallInFormula[];
  readonly sheet: string;
}

async function readFormula(
  context: Excel.RequestContext,
  { active, anchor, calls, sheet }: Start,
): Promise<FormulaReading> {
  const references = calls.flatMap(referencesOf);
  const home = { sheet, row: anchor.rowIndex, column: anchor.columnIndex };
  const resolved = await resolveReferences(context, references, home);
  const found = new Map(references.map((reference, index) => [reference, resolved[index] ?? 'notFound']));
  const read = calls.map((call) => withInputs(call, found));
  const surroundings = read.map((call) => startBeside(context, call.arguments));
  const spill = hasExcelApi('1.12') ? anchor.getSpillingToRangeOrNullObject() : undefined;
  spill?.load('values,valueTypes');
  await context.sync();
  const shown = cellsOf(spill === undefined || spill.isNullObject ? anchor : spill);
  const beside = await readBeside(context, surroundings);
  return {
    kind: 'formula',
    selected: active.address,
    anchor: anchor.address,
    formula: String(anchor.formulas[0]?.[0] ?? ''),
    formulaLocal: String(anchor.formulasLocal[0]?.[0] ?? ''),
    calls: read.map((call, index) => ({ ...call, beside: beside[index] ?? {} })),
    shown,
    focus: { row: active.rowIndex - anchor.rowIndex, column: active.columnIndex - anchor.columnIndex },
    pending: pendingIn(shown),
  };
}

/** A formula that Excel has not calculated, or whose function it does not know. */
function pendingIn(shown: Cells): Cell | undefined {
  const first = shown[0]?.[0];
  const codes = ['#BUSY!', '#NAME?', '#SPILL!', '#CALC!'];
  return first instanceof CellError && codes.includes(first.code) ? first : undefined;
}

/** Each reference of a call and of the calls inside it. */
export function referencesOf(call: CallInFormula): Reference[] {
  return call.arguments.flatMap((argument) => {
    if (argument.kind === 'reference') return [argument.reference];
    return argument.kind === 'call' ? referencesOf(argument.call) : [];
  });
}

/** A call with the inputs that its references were resolved to. */
export function withInputs(call: CallInFormula, found: ReadonlyMap<Reference, Resolved>): ReadCall {
  return { ...call, arguments: call.arguments.map((argument) => withInput(argument, found)), beside: {} };
}

function withInput(argument: Argument, found: ReadonlyMap<Reference, Resolved>): ReadArgument {
  const { text, span } = argument;
  switch (argument.kind) {
    case 'omitted':
      return { text, span, state: 'omitted' };
    case 'constant':
      return { text, span, state: 'read', cells: argument.cells };
    case 'call':
      return { text, span, state: 'call', call: withInputs(argument.call, found) };
    case 'unreadable':
      return { text, span, state: 'unreadable', reason: argument.reason };
    case 'reference': {
      const resolved = found.get(argument.reference) ?? 'notFound';
      return typeof resolved === 'string'
        ? { text, span, state: 'unreadable', reason: resolved }
        : { text, span, state: 'read', ...resolved };
    }
  }
}

/** A selection without a TRADE formula: perhaps it stands in a labelled table. */
async function readOther(context: Excel.RequestContext, active: Excel.Range): Promise<OtherReading> {
  const region = active.getSurroundingRegion();
  region.load('address,rowCount,columnCount');
  await context.sync();
  const other: OtherReading = { kind: 'other', selected: active.address };
  const { rowCount, columnCount, address } = region;
  if (rowCount < 3 || columnCount < 2 || rowCount * columnCount > mostCells) return other;
  const header = region.getRow(0);
  const stub = region.getColumn(0);
  header.load('values');
  stub.load('values');
  await context.sync();
  return [header.values[0] ?? [], stub.values.map(([label]: unknown[]) => label)].some(isLabelled)
    ? { ...other, table: address }
    : other;
}

/** Whether labels name two series of the dictionary or more. */
function isLabelled(labels: readonly unknown[]): boolean {
  const known = labels.filter((label) => typeof label === 'string' && seriesOfLabel(label) !== undefined);
  return new Set(known).size >= 2;
}
