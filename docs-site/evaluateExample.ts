import {
  isCallNode,
  isLiteralNode,
  isReferenceNode,
  parse,
  parseA1Ref,
  tokenize,
  type AstExpression,
} from '@borgar/fx';
import { findFunction } from '../src/catalogue/catalogue';
import type { Cells } from '../src/core/cell';
import type { Evaluated, FunctionRecord } from '../src/catalogue/functionRecord';

/** Sheets of the sample workbook by name; each starts at A1. */
export type Sheets = ReadonlyMap<string, Cells>;

/** A worked example: the call it makes, and the result on the sample data. */
export interface WorkedExample {
  readonly record: FunctionRecord;
  /** Address of each argument as the formula writes it; undefined for constants. */
  readonly addresses: readonly (string | undefined)[];
  readonly values: readonly (Cells | undefined)[];
  readonly evaluated: Evaluated;
}

/**
 * Works an example of the catalogue on the sample sheets: one TRADE call whose arguments are ranges or
 * constants.
 * @throws Error for a formula of another form or a range outside the sheets; Refusal where the function refuses.
 */
export function evaluateExample(formula: string, sheets: Sheets): WorkedExample {
  const call = parse(tokenize(formula.replace(/^=/, '')));
  if (!isCallNode(call)) throw new Error(`${formula} is not one call.`);
  const record = findFunction(call.callee.name);
  if (record === undefined) throw new Error(`${call.callee.name} is not in the catalogue.`);
  const given = call.arguments.map((argument) => readArgument(argument, sheets));
  const values = given.map(({ cells }) => cells);
  return {
    record,
    addresses: given.map(({ address }) => address),
    values,
    evaluated: record.evaluate(values),
  };
}

function readArgument(node: AstExpression | null, sheets: Sheets): { cells?: Cells; address?: string } {
  if (node === null) return {};
  if (isLiteralNode(node)) return { cells: [[node.value]] };
  if (isReferenceNode(node)) return { cells: readRange(node.value, sheets), address: node.value };
  throw new Error(`An example takes ranges and constants, not a ${node.type}.`);
}

function readRange(address: string, sheets: Sheets): Cells {
  const reference = parseA1Ref(address);
  const range = reference && 'range' in reference ? reference.range : undefined;
  const sheet = reference && 'context' in reference ? sheets.get(reference.context.at(-1) ?? '') : undefined;
  if (range === undefined || sheet === undefined)
    throw new Error(`${address} is not a range of a sample sheet.`);
  const { top, left, bottom = top, right = left } = range;
  const rows = sheet.slice(top ?? 0, (bottom ?? 0) + 1);
  return rows.map((row) => row.slice(left ?? 0, (right ?? 0) + 1));
}
