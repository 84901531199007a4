/**
 * The part of Excel's custom functions runtime that the faces use: typed errors. Importing this module
 * puts it in place and loads what the faces load at their first call; tests of faces import it first.
 */
import { loadTableCalculations } from '../../src/functions/answerFromTable';

export class ExcelError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}

const runtime = {
  Error: ExcelError,
  ErrorCode: {
    invalidValue: '#VALUE!',
    notAvailable: '#N/A',
    divisionByZero: '#DIV/0!',
    invalidNumber: '#NUM!',
  },
};

Object.assign(globalThis, { CustomFunctions: runtime });
await loadTableCalculations();

/** The error that a call throws, for tests that read its code and sentence. */
export function refusalOf(call: () => unknown): ExcelError {
  try {
    call();
  } catch (error) {
    if (error instanceof ExcelError) return error;
    throw error;
  }
  throw new Error('The call was answered; a refusal was expected.');
}

/** An invocation as Excel passes it, with the address of the caller and of each argument. */
export function invocation(address: string, ...parameterAddresses: string[]): CustomFunctions.Invocation {
  return { address, parameterAddresses };
}

/** Turns a list into a column of cells. */
export function column(...values: unknown[]): unknown[][] {
  return values.map((value) => [value]);
}

type Face = (...values: never[]) => unknown[][] | Promise<unknown[][]>;

/** A face as formulas call it: with whatever the cells hold, omitted arguments as null. */
export function asFormula(face: Face): (...values: unknown[]) => unknown[][] {
  const call = face as (...values: unknown[]) => unknown[][] | Promise<unknown[][]>;
  return (...values) => {
    const cells = call(...values);
    if (cells instanceof Promise)
      throw new Error('The function answers later; its calculation has not loaded.');
    return cells;
  };
}
