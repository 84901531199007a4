import type { Cell } from '../core/cell';
import type { Locate, Place } from '../core/place';
import type { Chart } from './chart';
import type { NumberWriter } from '../text/numberWriter';
import type { Phrase } from '../text/phrase';

/** One step of the working: what is done in words, the formula, the same formula with its numbers. */
export interface Step {
  readonly title: string;
  /** The formula in the symbols of the field: "B = X − M". */
  readonly formula?: string;
  /** The formula with the numbers put in: "1,096.8 − 1,478.0 = −381.1". */
  readonly numbers?: string;
  /** The sum that is displayed differs in its last decimal from that of the terms displayed. */
  readonly isRounded?: true;
  /** Inputs that the step uses; the pane offers to select them. */
  readonly inputs: readonly Place[];
}

/** A remark about the data or the method of this result. */
export interface Remark {
  readonly text: string;
  /** The cell it is about, if it is about one. */
  readonly place?: Place;
}

/**
 * Everything the task pane says about one result, in reading order. No part knows how it is drawn.
 */
export interface Explanation {
  /** One sentence, the number in it strong. */
  readonly headline: Phrase;
  /** One or two sentences that complete the answer. */
  readonly answer: readonly Phrase[];
  readonly chart?: Chart;
  readonly steps: readonly Step[];
  /** What the result means in the words of the framework. */
  readonly meaning: readonly Phrase[];
  /** What the result does not say. */
  readonly limits: readonly Phrase[];
  readonly remarks: readonly Remark[];
}

/** What an explanation knows besides the result. */
export interface ExplainContext {
  /** Writes numbers in the locale of the workbook. */
  readonly numbers: NumberWriter;
  readonly locate: Locate;
  /**
   * Names of the periods (partners, products) along the inputs of a small function, read beside them on
   * the sheet; undefined where the sheet shows none.
   */
  readonly names?: readonly string[] | undefined;
  /** Names across a block of inputs (products), read above its columns; undefined where the sheet shows none. */
  readonly across?: readonly string[] | undefined;
  /** The unit in the header above the inputs: "USD bn". */
  readonly unit?: string | undefined;
  /** Which cell of the spilled result is selected, from its top left corner. */
  readonly focus?: { readonly row: number; readonly column: number } | undefined;
  /** What the selected cell shows now, where the pane knows; it may lag behind the inputs. */
  readonly shown?: Cell | undefined;
}
