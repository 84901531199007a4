import { CellError, type Cell, type ErrorCode } from '../core/cell';
import { locateByPosition, type Locate } from '../core/place';
import { Refusal, type RefusalKind } from '../core/refusal';
import { locateByAddress } from './addresses';
import { nameArguments, type Calculation } from './calculation';
import { toCells } from './cells';

/** The Excel error that says each kind of refusal. */
export const errorOfKind = {
  value: '#VALUE!',
  missing: '#N/A',
  zero: '#DIV/0!',
  overflow: '#NUM!',
} as const satisfies Record<RefusalKind, ErrorCode>;

/**
 * Answers one call of a worksheet function: names the arguments, evaluates, shapes the cells, and turns
 * a refusal into the typed Excel error with its sentence.
 */
export function answer<Name extends string, Result>(
  calculation: Calculation<Name, Result>,
  values: readonly unknown[],
  invocation: CustomFunctions.Invocation | undefined,
): unknown[][] {
  try {
    const given = nameArguments(calculation.parameters, values.map(toCells));
    return calculation.spill(calculation.evaluate(given)).map((row) => row.map(toExcel));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throwRefusal(
      error,
      locateByAddress(calculation.parameters, invocation?.parameterAddresses, invocation?.address),
    );
  }
}

/** Throws the Excel error that says a refusal, with its sentence. */
export function throwRefusal(refusal: Refusal, locate: Locate = locateByPosition): never {
  throw excelError(errorOfKind[refusal.kind], refusal.sentence(locate));
}

/** A cell of a result as Excel takes it: never blank (Excel would show 0), never a non-finite number. */
function toExcel(cell: Cell): unknown {
  if (typeof cell === 'number') {
    // Adding 0 turns the -0 of a reversed zero into 0.
    return Number.isFinite(cell) ? cell + 0 : excelError('#NUM!');
  }
  if (cell instanceof CellError) return excelError(cell.code, cell.sentence);
  return cell ?? '';
}

/** Excel shows a message only with #VALUE! and #N/A; the other codes take none. */
function excelError(code: ErrorCode, sentence?: string): CustomFunctions.Error {
  const { ErrorCode: codes, Error: ExcelError } = CustomFunctions;
  switch (code) {
    case '#N/A':
      return new ExcelError(codes.notAvailable, sentence);
    case '#DIV/0!':
      return new ExcelError(codes.divisionByZero);
    case '#NUM!':
      return new ExcelError(codes.invalidNumber);
    default:
      return new ExcelError(codes.invalidValue, sentence);
  }
}
