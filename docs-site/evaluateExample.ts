import {
  isArrayNode,
  isCallNode,
  isErrorNode,
  isLiteralNode,
  isReferenceNode,
  parse,
  parseA1Ref,
  tokenize,
  type AstExpression,
} from '@borgar/fx';
import { findFunction } from '../src/catalogue/catalogue';
import type { Evaluated, FunctionRecord } from '../src/catalogue/functionRecord';
import { CellError, type Cell, type Cells, type ErrorCode } from '../src/core/cell';
import type { Locate } from '../src/core/place';
import { locateByAddress } from '../src/functions/addresses';
import { besideArea, type Area, type Beside } from './besideArea';

/** Sheets of the sample workbook by name; each starts at A1. */
export type Sheets = ReadonlyMap<string, Cells>;

/** A worked example: the call it makes, and the result on the sample data. */
export interface WorkedExample {
  readonly record: FunctionRecord;
  /** The arguments as cells. */
  readonly values: readonly (Cells | undefined)[];
  readonly evaluated: Evaluated;
  readonly locate: Locate;
  /** What stands beside and above the first range, as the pane reads it on the sheet. */
  readonly beside: Beside;
}

/** One argument as cells, with the rectangle it was read from where it is a range. */
interface Given {
  readonly cells?: Cells;
  readonly address?: string;
  readonly area?: Area;
}

/** A call that is ready to be evaluated. */
interface Call {
  readonly record: FunctionRecord;
  readonly given: readonly Given[];
  readonly locate: Locate;
}

/**
 * Reads an example of the catalogue: one TRADE call whose arguments are ranges of the sample sheets or
 * constants. `caller` is the cell where it stands, if it stands on a sheet.
 * @throws Error for a formula of another form or a range outside the sheets.
 */
function readCall(formula: string, sheets: Sheets, caller?: string): Call {
  const call = parse(tokenize(formula.replace(/^=/, '')));
  if (!isCallNode(call)) throw new Error(`${formula} is not one call.`);
  const record = findFunction(call.callee.name);
  if (record === undefined) throw new Error(`${call.callee.name} is not in the catalogue.`);
  const given = call.arguments.map((argument) => readArgument(argument, sheets));
  const parameters = record.arguments.map(({ name }) => name);
  const addresses = given.map(({ address }) => address);
  return { record, given, locate: locateByAddress(parameters, addresses, caller) };
}

/**
 * Works an example on the sample sheets.
 * @throws Refusal where the function refuses, Error for a formula that is no example.
 */
export function evaluateExample(formula: string, sheets: Sheets, caller?: string): WorkedExample {
  const { record, given, locate } = readCall(formula, sheets, caller);
  const area = given.find((argument) => argument.area !== undefined)?.area;
  const values = given.map(({ cells }) => cells);
  return {
    record,
    locate,
    values,
    evaluated: record.evaluate(values),
    beside: area === undefined ? {} : besideArea(area),
  };
}

/** How the arguments of a formula are called in sentences, for one that refuses. */
export function locateIn(formula: string, sheets: Sheets): Locate {
  return readCall(formula, sheets).locate;
}

function readArgument(node: AstExpression | null, sheets: Sheets): Given {
  if (node === null) return {};
  if (isReferenceNode(node)) return readRange(node.value, sheets);
  if (isArrayNode(node)) return { cells: node.elements.map((row) => row.map(readConstant)) };
  return { cells: [[readConstant(node)]] };
}

function readConstant(node: AstExpression): Cell {
  if (isErrorNode(node)) return new CellError(node.value as ErrorCode);
  if (isLiteralNode(node)) return node.value;
  throw new Error(`An example takes ranges and constants, not a ${node.type}.`);
}

function readRange(address: string, sheets: Sheets): Given {
  const reference = parseA1Ref(address);
  const range = reference && 'range' in reference ? reference.range : undefined;
  const sheet = reference && 'context' in reference ? sheets.get(reference.context.at(-1) ?? '') : undefined;
  if (range === undefined || sheet === undefined)
    throw new Error(`${address} is not a range of a sample sheet.`);
  const top = range.top ?? 0;
  const left = range.left ?? 0;
  const bottom = range.bottom ?? top;
  const right = range.right ?? left;
  const cells = sheet.slice(top, bottom + 1).map((row) => row.slice(left, right + 1));
  return { cells, address, area: { sheet, top, left, bottom, right } };
}
