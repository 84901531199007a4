import type { Cells } from '../../core/cell';

/** A stretch of a formula's text, from `start` up to but not including `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a formula points at. The workbook turns it into cells. */
export type Reference =
  | { readonly kind: 'area'; readonly sheet: string | undefined; readonly address: string }
  | { readonly kind: 'name'; readonly sheet: string | undefined; readonly name: string }
  | {
      readonly kind: 'table';
      /** Empty for the table that the formula stands in: `[@Exports]`. */
      readonly table: string;
      /** The first and last column; absent for all. */
      readonly columns: readonly string[];
      readonly sections: readonly TableSection[];
    }
  | { readonly kind: 'spill'; readonly of: Reference };

export type TableSection = 'all' | 'headers' | 'data' | 'totals' | 'this row';

/** Why the value of an argument cannot be read back from the workbook. */
export type Unreadable =
  'expression' | 'variable' | 'otherWorkbook' | 'severalSheets' | 'notFound' | 'tooLarge';

/** One argument of a call as the formula writes it. */
export type Argument = { readonly text: string; readonly span: Span } & (
  | { readonly kind: 'omitted' }
  | { readonly kind: 'constant'; readonly cells: Cells }
  | { readonly kind: 'reference'; readonly reference: Reference }
  | { readonly kind: 'call'; readonly call: CallInFormula }
  | { readonly kind: 'unreadable'; readonly reason: Unreadable }
);

/** One call of a TRADE function in a formula. */
export interface CallInFormula {
  /** As the catalogue knows it: "TRADE.TRADEBALANCE". */
  readonly name: string;
  readonly text: string;
  readonly span: Span;
  /** Whether the formula is this call and nothing else, so that the cell shows its result. */
  readonly isWhole: boolean;
  readonly arguments: readonly Argument[];
}
