import { CellError, type Cell } from '../../core/cell';
import { areaAddress, type CellPlace } from './cellPlace';
import type { FrozenResult } from './register';
import { formulaNow } from './trackedInputs';
import type { TradeFormula } from './workbookScan';

/** A result that is to be replaced by its values. */
export interface Freeze {
  readonly result: TradeFormula;
  /** The cells that will hold values: `Annual!V2:Z17`. */
  readonly address: string;
}

export interface FreezePlan {
  readonly freezes: readonly Freeze[];
  /** Results that show no value that could be kept, and what they show. */
  readonly withoutValue: readonly { readonly address: string; readonly shown: string }[];
}

/** What a cell shows while it has no result: Excel waits, knows no such function, or has no room. */
const noResult: ReadonlySet<string> = new Set(['#BUSY!', '#NAME?', '#SPILL!', '#CALC!', '#GETTING_DATA']);

/** Decides which of the chosen results can be kept as values. */
export function planFreeze(chosen: readonly TradeFormula[]): FreezePlan {
  const isWithout = ({ cells }: TradeFormula) => cells.flat().some(hasNoResult);
  return {
    freezes: chosen
      .filter((result) => !isWithout(result))
      .map((result) => ({
        result,
        address: areaAddress(result, result.cells.length, result.cells[0]?.length ?? 1),
      })),
    withoutValue: chosen.filter(isWithout).map(({ address, text }) => ({ address, shown: text })),
  };
}

function hasNoResult(cell: Cell): boolean {
  return cell instanceof CellError && noResult.has(cell.code);
}

/**
 * A cell's value as it is entered so that Excel takes it for exactly this value: text gets the apostrophe
 * that keeps it text, or "1997" would become a number and "=A1" a formula.
 */
export function entryOf(cell: Cell): string | number | boolean {
  if (cell instanceof CellError) return cell.code;
  return typeof cell === 'string' ? `'${cell}` : (cell ?? '');
}

/** A frozen result that is to get its formula back. */
export interface Unfreeze {
  readonly frozen: FrozenResult;
  readonly now: CellPlace;
  /** The cells that hold the values now. */
  readonly address: string;
  readonly formula: string;
  /** Rows were inserted or sheets renamed since; the references of the formula go along. */
  readonly isMoved: boolean;
  /** Somebody wrote other values over the frozen ones. They would be lost. */
  readonly isEdited: boolean;
}

export interface UnfreezePlan {
  readonly unfreezes: readonly Unfreeze[];
  /** Results whose own cell, or cells they refer to, were deleted. Their formulas stay in the register. */
  readonly lost: readonly FrozenResult[];
}

/** What the cells of a frozen result hold now, as a fingerprint; by the row of the register. */
export type Fingerprints = ReadonlyMap<number, string>;

/** Decides how frozen results get their formulas back. */
export function planUnfreeze(chosen: readonly FrozenResult[], fingerprints: Fingerprints): UnfreezePlan {
  const unfreezes = chosen.flatMap((frozen): Unfreeze[] => {
    const { now, formula: kept, follower, rows, columns, registerRow } = frozen;
    if (now === undefined) return [];
    const formula = formulaNow(kept, follower, now.sheet);
    if (formula === undefined) return [];
    const isEdited = fingerprints.get(registerRow) !== frozen.fingerprint;
    const address = areaAddress(now, rows, columns);
    return [{ frozen, now, address, formula, isMoved: formula !== kept, isEdited }];
  });
  const found = new Set(unfreezes.map(({ frozen }) => frozen));
  return { unfreezes, lost: chosen.filter((frozen) => !found.has(frozen)) };
}
