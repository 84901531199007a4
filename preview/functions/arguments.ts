import type { Nullable } from '@univerjs/core';
import type { BaseReferenceObject, BaseValueObject, FunctionVariantType } from '@univerjs/engine-formula';
import type { FunctionParameter } from './metadata';

/** How blank cells reach a function: as 0 in Excel on the desktop, as null in Excel on the web. */
export type BlankRule = 'desktop' | 'web';

export interface ArgumentRules {
  blanks: BlankRule;
  /** Whether errors in cells reach parameters of any type instead of becoming the result. */
  errorsReachAny: boolean;
}

/** Thrown when an argument decides the result without a call. */
export class ArgumentError extends Error {
  constructor(
    readonly code: string,
    sentence = '',
  ) {
    super(sentence);
  }
}

type Cell = Nullable<BaseValueObject>;
export type ArgumentMatrix = Cell[][];

const errorTypes: Record<string, string> = {
  '#DIV/0!': 'Div0',
  '#N/A': 'NotAvailable',
  '#NAME?': 'Name',
  '#NULL!': 'Null',
  '#NUM!': 'Num',
  '#REF!': 'Ref',
  '#SPILL!': 'Spill',
  '#CALC!': 'Calc',
  '#VALUE!': 'Value',
};

const isReference = (variant: FunctionVariantType): variant is BaseReferenceObject =>
  variant.isReferenceObject();

/** The cells of an argument, whatever form it has; null when it was left out. */
export function cellsOf(variant: FunctionVariantType | undefined): ArgumentMatrix | null {
  if (variant === undefined) return null;
  if (isReference(variant)) return variant.toArrayValueObject().getArrayValue();
  if (variant.isArray()) return variant.getArrayValue();
  return variant.isNull() ? null : [[variant]];
}

/** A matrix parameter receives rows of cells, even when the argument is one cell or one value. */
export function matrixArgument(
  cells: ArgumentMatrix,
  parameter: FunctionParameter,
  rules: ArgumentRules,
): unknown[][] {
  return cells.map((row) => row.map((cell) => convert(cell, parameter, rules)));
}

/** A scalar parameter receives one value; which cell of an array it is, decides the caller. */
export function scalarArgument(
  cells: ArgumentMatrix,
  row: number,
  column: number,
  parameter: FunctionParameter,
  rules: ArgumentRules,
): unknown {
  const [rows, columns] = [cells.length, cells[0]?.length ?? 0];
  const [atRow, atColumn] = [rows === 1 ? 0 : row, columns === 1 ? 0 : column];
  if (atRow >= rows || atColumn >= columns) throw new ArgumentError('#N/A');
  return convert(cells[atRow]?.[atColumn], parameter, rules);
}

function convert(cell: Cell, parameter: FunctionParameter, rules: ArgumentRules): unknown {
  const type = parameter.type ?? 'any';
  if (cell?.isError()) {
    const code = String(cell.getValue());
    if (type !== 'any' || !rules.errorsReachAny) throw new ArgumentError(code);
    return { type: 'Error', basicType: 'Error', basicValue: code, errorType: errorTypes[code] ?? 'Value' };
  }
  if (cell === null || cell === undefined || cell.isNull()) return blank(type, rules.blanks);
  return coerce(cell.getValue(), type);
}

function blank(type: string, rule: BlankRule): unknown {
  if (rule === 'web') return null;
  if (type === 'string') return '';
  return type === 'boolean' ? false : 0;
}

function coerce(value: string | number | boolean, type: string): unknown {
  switch (type) {
    case 'number': {
      const number = typeof value === 'string' && value.trim() === '' ? NaN : Number(value);
      if (Number.isNaN(number)) throw new ArgumentError('#VALUE!');
      return number;
    }
    case 'string':
      return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
    case 'boolean': {
      if (typeof value !== 'string') return Boolean(value);
      const upper = value.toUpperCase();
      if (upper !== 'TRUE' && upper !== 'FALSE') throw new ArgumentError('#VALUE!');
      return upper === 'TRUE';
    }
    default:
      return value;
  }
}
