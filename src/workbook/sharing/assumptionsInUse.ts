import { findFunction } from '../../catalogue/catalogue';
import { elasticitySets } from '../../core/drivers/elasticitySets';
import type { Argument, CallInFormula } from '../formula/callInFormula';
import { findCalls } from '../formula/findCalls';
import { assumptionsName } from './assumptionsSheet';
import { changeOf, type FormulaChange } from './formulaChanges';
import { withArgument } from './formulaText';
import type { TradeFormula } from './workbookScan';

/** Which assumptions a call uses. */
export type AssumptionsInUse =
  /** A published set, by name or because none is given. */
  | { readonly kind: 'set'; readonly name: string; readonly citation: string; readonly isDefault: boolean }
  | { readonly kind: 'estimate' }
  /** The sheet of assumptions, by its name. */
  | { readonly kind: 'sheet' }
  /** Cells or a calculation that the reader wrote. */
  | { readonly kind: 'own'; readonly text: string };

export interface UsedAssumptions {
  readonly formula: TradeFormula;
  readonly functionName: string;
  readonly uses: AssumptionsInUse;
}

/** The assumptions of every call that takes some, in the order of the formulas. */
export function usedAssumptions(formulas: readonly TradeFormula[]): UsedAssumptions[] {
  return formulas.flatMap((formula) =>
    formula.calls.flatMap((call) => {
      const index = positionOf(call);
      if (index === undefined) return [];
      return [{ formula, functionName: call.name, uses: meaningOf(call.arguments[index]) }];
    }),
  );
}

/** Where a function takes its assumptions, counted from 0; undefined where it takes none. */
function positionOf({ name }: CallInFormula): number | undefined {
  const index = findFunction(name)?.arguments.findIndex(({ kind }) => kind === 'assumptions') ?? -1;
  return index < 0 ? undefined : index;
}

function meaningOf(argument: Argument | undefined): AssumptionsInUse {
  if (argument === undefined || argument.kind === 'omitted') return ofSet(undefined);
  if (argument.kind === 'constant') {
    const [cell] = argument.cells[0] ?? [];
    const name = typeof cell === 'string' ? cell.trim().toUpperCase() : undefined;
    if (name === 'ESTIMATE') return { kind: 'estimate' };
    const isSet = name === '' || elasticitySets.some((set) => set.name === name);
    return isSet ? ofSet(name === '' ? undefined : name) : { kind: 'own', text: argument.text };
  }
  return isSheet(argument) ? { kind: 'sheet' } : { kind: 'own', text: argument.text };
}

function ofSet(name: string | undefined): AssumptionsInUse {
  const set = elasticitySets.find((each) => each.name === name) ?? elasticitySets[0];
  return { kind: 'set', name: set.name, citation: set.citation, isDefault: name === undefined };
}

function isSheet(argument: Argument): boolean {
  const reference = argument.kind === 'reference' ? argument.reference : undefined;
  return reference?.kind === 'name' && reference.name.toLowerCase() === assumptionsName.toLowerCase();
}

/** Gives every call that takes assumptions those of the sheet; formulas that have them already are left out. */
export function planLinks(chosen: readonly TradeFormula[]): FormulaChange[] {
  return chosen
    .map((found) => changeOf(found, linked(found.formula)))
    .filter(({ before, after }) => before !== after);
}

function linked(formula: string): string {
  // A change moves the calls behind it, so each call is found anew.
  return findCalls(formula).reduce((text, _, order) => {
    const call = findCalls(text)[order];
    const index = call && positionOf(call);
    if (call === undefined || index === undefined) return text;
    const argument = call.arguments[index];
    return argument && isSheet(argument) ? text : withArgument(text, call, index, assumptionsName);
  }, formula);
}
