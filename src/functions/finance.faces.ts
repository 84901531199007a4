/* The faces of the functions about borrowing, the external position, jobs and the scorecard. */
import { answer } from "./answer";
import { savingGapCalculation } from "./calculations/savingGap";

/**
 * Splits the current account into saving less investment, private and government, and says what added borrowing went with.
 * @customfunction SAVINGGAP
 * @helpurl https://localhost:3000/docs/functions/savinggap.html
 * @param data Labelled table with Current account and the saving and investment of at least one sector, or Government balance.
 * @param [from] First period of the comparison; by default the first with all figures.
 * @param [to] Last period of the comparison; by default the last with all figures.
 * @param [invocation] Where the formula and its arguments stand.
 * @returns A table with a header: lines that add up to the current account, the use of borrowing, twin deficits.
 * @requiresAddress
 * @requiresParameterAddresses
 */
export function savingGap(
  data: unknown[][],
  from?: unknown,
  to?: unknown,
  invocation?: CustomFunctions.Invocation,
): unknown[][] {
  return answer(savingGapCalculation, [data, from, to], invocation);
}
