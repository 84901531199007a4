/* The face of the function that checks data. */
import { answerFromTable } from "./answerFromTable";

/**
 * Checks a labelled table for what would make a function refuse it or a result mislead.
 * @customfunction DATACHECK
 * @helpurl https://localhost:3000/docs/functions/datacheck.html
 * @param data Table with periods and labelled series, as the other functions take it; any table is answered.
 * @param [invocation] Where the formula and its arguments stand.
 * @returns {unknown[][]} A table with a header and one row per finding, or one row that says there is none.
 * @requiresAddress
 * @requiresParameterAddresses
 */
export function dataCheck(data: unknown[][], invocation?: CustomFunctions.Invocation) {
  return answerFromTable((all) => all.dataCheckCalculation, [data], invocation);
}
