import { findFunction } from '../../catalogue/catalogue';
import { namespace } from '../../catalogue/functionRecord';
import { CellError } from '../../core/cell';
import { leftoversIn } from './formulaText';
import type { TradeFormula, WorkbookScan } from './workbookScan';

/** What may be wrong with a workbook, by the cure it needs. */
export type FindingKind =
  /** Excel stored the function's name as `_xldudf_…` for want of the add-in. */
  | 'storedName'
  /** Excel took the function for one of another file: another add-in uses its name. */
  | 'otherFile'
  /** The name is right, but Excel does not know the function now: `#NAME?`. */
  | 'notRegistered'
  /** A result of `#REF!`, which no TRADE function gives: another add-in answers in its place. */
  | 'otherAnswer'
  /** This version has no such function. */
  | 'unknownFunction'
  /** Excel waits for the add-in. */
  | 'busy'
  /** The cell shows a value from before its inputs changed. */
  | 'stale'
  /** A defined name of the workbook is that of a function and hides it. */
  | 'nameTaken';

export interface Finding {
  readonly kind: FindingKind;
  /** The cell with its sheet, or the defined name. */
  readonly where: string;
  /** What was found there: the formula, or what the cell shows. */
  readonly found: string;
}

/** Looks for what keeps TRADE functions from answering, and for values that are out of date. */
export function diagnose(scan: WorkbookScan, stale: readonly TradeFormula[]): Finding[] {
  const isStale = new Set(stale.map(({ address }) => address));
  return [
    ...scan.names
      .filter((name) => name.toUpperCase().startsWith(`${namespace}.`))
      .map((name): Finding => ({ kind: 'nameTaken', where: name, found: name })),
    ...scan.formulas.flatMap((formula) => findingOf(formula, isStale.has(formula.address)) ?? []),
  ];
}

/** The finding that has to be cured first; the others may go with it. */
function findingOf(
  { address, formula, calls, cells, text }: TradeFormula,
  isStale: boolean,
): Finding | undefined {
  const leftovers = leftoversIn(formula);
  const shown = cells[0]?.[0];
  const code = shown instanceof CellError ? shown.code : undefined;
  const unknown = calls.find(({ name }) => findFunction(name) === undefined);
  const at = (kind: FindingKind, found: string): Finding => ({ kind, where: address, found });
  if (leftovers.some(({ isOfOtherFile }) => isOfOtherFile)) return at('otherFile', formula);
  if (leftovers.length > 0) return at('storedName', formula);
  if (unknown !== undefined) return at('unknownFunction', unknown.name);
  if (code === '#NAME?') return at('notRegistered', code);
  if (code === '#BUSY!') return at('busy', code);
  if (code === '#REF!' && calls[0]?.isWhole === true && !formula.includes('#REF!')) {
    return at('otherAnswer', code);
  }
  return isStale ? at('stale', text) : undefined;
}
