/**
 * The part of Excel's custom functions runtime that the faces use: typed errors, which cells without a
 * figure hold. Importing this module puts it in place.
 */
class ExcelError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}

const ErrorCode = {
  invalidValue: '#VALUE!',
  notAvailable: '#N/A',
  divisionByZero: '#DIV/0!',
  invalidNumber: '#NUM!',
};

Object.assign(globalThis, { CustomFunctions: { Error: ExcelError, ErrorCode } });
