/** The error values that a cell can hold. */
export type ErrorCode =
  | '#N/A'
  | '#VALUE!'
  | '#DIV/0!'
  | '#NUM!'
  | '#REF!'
  | '#NAME?'
  | '#NULL!'
  | '#SPILL!'
  | '#CALC!'
  | '#BUSY!'
  | '#UNKNOWN!';

/** An error value in a cell, with the sentence that explains it where there is one. */
export class CellError {
  constructor(
    readonly code: ErrorCode,
    readonly sentence?: string,
  ) {}
}

/** What one cell holds. `null` is a cell known to be blank; Excel on desktop hands blanks over as 0. */
export type Cell = number | string | boolean | null | CellError;

/** A rectangle of cells, row by row, at least 1 × 1. */
export type Cells = readonly (readonly Cell[])[];
