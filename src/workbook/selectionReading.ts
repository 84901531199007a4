import type { Cell, Cells } from '../core/cell';
import type { Argument, CallInFormula, Span, Unreadable } from './formula/callInFormula';

/** An argument of a call, read back from the workbook. */
export type ReadArgument = { readonly text: string; readonly span: Span } & (
  | { readonly state: 'omitted' }
  | { readonly state: 'read'; readonly cells: Cells; readonly address?: string }
  | { readonly state: 'call'; readonly call: ReadCall }
  | { readonly state: 'unreadable'; readonly reason: Unreadable }
);

/** A call with its arguments read back. */
export interface ReadCall extends Omit<CallInFormula, 'arguments'> {
  readonly arguments: readonly ReadArgument[];
  /** What stands beside the inputs on the sheet. */
  readonly beside: Beside;
}

/** What the sheet says beside the inputs of a call. */
export interface Beside {
  /** The name of each period, partner or product along the inputs. */
  readonly names?: readonly string[];
  /** The name of each column of a block that has several. */
  readonly across?: readonly string[];
  /** The unit in the header: "USD bn". */
  readonly unit?: string;
}

/** A cell whose formula calls TRADE functions. */
export interface FormulaReading {
  readonly kind: 'formula';
  /** The selected cell, with its sheet. */
  readonly selected: string;
  /** The cell that holds the formula; the selected one may lie in its spill. */
  readonly anchor: string;
  /** In English, as the parser reads it. */
  readonly formula: string;
  /** As the user sees it in the formula bar. */
  readonly formulaLocal: string;
  /** The outermost first; never empty. */
  readonly calls: readonly ReadCall[];
  /** What the formula's cells show now. */
  readonly shown: Cells;
  /** The selected cell, counted from the formula's cell. */
  readonly focus: { readonly row: number; readonly column: number };
  /** Excel has not calculated the cell, or does not know the function: #BUSY!, #NAME?. */
  readonly pending: Cell | undefined;
}

/** A selection without a TRADE formula. */
export interface OtherReading {
  readonly kind: 'other';
  readonly selected: string;
  /** A table with series labels that the cell stands in or that is selected. */
  readonly table?: string;
}

export type SelectionReading = FormulaReading | OtherReading;

export type { Argument, Span, Unreadable };
