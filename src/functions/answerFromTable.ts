import { answer, throwRefusal } from './answer';
import type { Calculation } from './calculation';
import type * as TableCalculations from './calculations/tableCalculations';
import { cannotLoad } from './refusals';

type Calculations = typeof TableCalculations;

let loaded: Calculations | undefined;

/** Loads the calculations that read a labelled table; a failed attempt is made again at the next call. */
export async function loadTableCalculations(): Promise<Calculations> {
  loaded = await import('./calculations/tableCalculations');
  return loaded;
}

/**
 * Answers one call of a function that takes a labelled table. Only the calls before its script has
 * loaded wait: Excel shows #BUSY! for a promise, and asks for each one in turn.
 */
export function answerFromTable<Name extends string, Result>(
  choose: (calculations: Calculations) => Calculation<Name, Result>,
  values: readonly unknown[],
  invocation: CustomFunctions.Invocation | undefined,
): unknown[][] | Promise<unknown[][]> {
  if (loaded !== undefined) return answer(choose(loaded), values, invocation);
  return loadTableCalculations().then(
    (calculations) => answer(choose(calculations), values, invocation),
    () => throwRefusal(cannotLoad({})),
  );
}
