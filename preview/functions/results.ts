import {
  ArrayValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
} from '@univerjs/engine-formula';

/** Where in the answer of a function a sentence belongs; the first cell is 0, 0. */
export interface CellMessage {
  row: number;
  column: number;
  code: string;
  message: string;
}

export interface FunctionResult {
  value: BaseValueObject;
  messages: CellMessage[];
}

/** What an answer in error looks like, thrown or returned. It comes from the frame, so `instanceof` fails. */
interface ErrorLike {
  code?: unknown;
  basicValue?: unknown;
  message?: unknown;
}

/** Only these two show a sentence of the add-in in Excel. */
const codesWithMessage = new Set<string>([ErrorType.VALUE, ErrorType.NA]);
const errorTypes = new Map<string, ErrorType>(Object.values(ErrorType).map((type) => [type, type]));

export function failure(code: string, message = ''): FunctionResult {
  const known = errorTypes.get(code) ?? ErrorType.VALUE;
  const speaks = message !== '' && codesWithMessage.has(known);
  return {
    value: ErrorValueObject.create(known),
    messages: speaks ? [{ row: 0, column: 0, code: known, message }] : [],
  };
}

/** A thrown CustomFunctions.Error keeps its code and sentence; anything else is #VALUE! without a reason. */
export function thrownResult(error: unknown): FunctionResult {
  const { code, message } = (typeof error === 'object' && error !== null ? error : {}) as ErrorLike;
  if (typeof code === 'string' && errorTypes.has(code)) return failure(code, textOf(message));
  console.error(error);
  return failure(ErrorType.VALUE);
}

export function returnedResult(value: unknown): FunctionResult {
  if (!Array.isArray(value)) return cellResult(value);
  const rows = value as unknown[];
  const isMatrix = rows.every((row) => Array.isArray(row));
  const matrix = isMatrix ? (rows as unknown[][]) : [rows];
  const columnCount = matrix[0]?.length ?? 0;
  // An empty array is what Excel calls a calculation error.
  if (columnCount === 0) return failure(ErrorType.CALC);
  if (matrix.some((row) => row.length !== columnCount))
    return failure(ErrorType.VALUE, 'The rows differ in length.');
  const messages: CellMessage[] = [];
  const cells = matrix.map((row, rowIndex) =>
    row.map((cell, columnIndex) => {
      const result = cellResult(cell);
      messages.push(
        ...result.messages.map((message) => ({ ...message, row: rowIndex, column: columnIndex })),
      );
      return result.value;
    }),
  );
  const array = ArrayValueObject.create({
    calculateValueList: cells,
    rowCount: matrix.length,
    columnCount,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
  return { value: array, messages };
}

function cellResult(value: unknown): FunctionResult {
  if (typeof value === 'object' && value !== null) return objectResult(value);
  return { value: plainValue(value), messages: [] };
}

function plainValue(value: unknown): BaseValueObject {
  switch (typeof value) {
    case 'number':
      return Number.isFinite(value)
        ? NumberValueObject.create(value)
        : ErrorValueObject.create(ErrorType.NUM);
    case 'boolean':
      return BooleanValueObject.create(value);
    case 'string':
      return StringValueObject.create(value);
    default:
      // Excel shows a missing value as zero.
      return NumberValueObject.create(0);
  }
}

/** Formatted numbers, errors inside arrays, and other values that carry more than themselves. */
function objectResult(value: object): FunctionResult {
  const { type, basicValue, code, message, numberFormat } = value as ErrorLike & {
    type?: unknown;
    numberFormat?: unknown;
  };
  if (type === 'Error' || typeof code === 'string') {
    return failure(textOf(code) || textOf(basicValue), textOf(message));
  }
  if (basicValue === undefined) return failure(ErrorType.VALUE);
  if (typeof basicValue === 'number' && Number.isFinite(basicValue)) {
    return { value: NumberValueObject.create(basicValue, textOf(numberFormat)), messages: [] };
  }
  return { value: plainValue(basicValue), messages: [] };
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
