import type { Cells } from '../../core/cell';
import type { CallInFormula } from '../formula/callInFormula';
import type { CellPlace } from './cellPlace';
import type { FrozenResult } from './register';

/** A cell whose formula calls TRADE functions, and what it shows. */
export interface TradeFormula extends CellPlace {
  /** With its sheet: `Annual!V2`. */
  readonly address: string;
  /** In English, as Excel keeps it. */
  readonly formula: string;
  /** The outermost first. Empty where the formula can no longer be read as calls. */
  readonly calls: readonly CallInFormula[];
  /** What the formula fills: its own cell and those it spills over. */
  readonly cells: Cells;
  readonly numberFormats: readonly (readonly string[])[];
  /** What the formula's own cell shows. */
  readonly text: string;
}

/** Everything in the workbook that sharing it concerns. */
export interface WorkbookScan {
  readonly formulas: readonly TradeFormula[];
  readonly sheets: readonly string[];
  /** Names defined in the workbook or on a sheet. */
  readonly names: readonly string[];
  readonly frozen: readonly FrozenResult[];
}
