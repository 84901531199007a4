/*
 * The faces that Excel sees. The comments become functions.json (names, descriptions, arguments, help
 * links), and with it the builder, the help and the docs pages. Optional arguments that are omitted
 * arrive as null, so no face gives defaults.
 */
import { answer } from "./answer";
import { answerFromTable } from "./answerFromTable";
import { tradeBalanceCalculation } from "./calculations/tradeBalance";

/** @customenum {string} */
export enum TradeBalanceMeasure {
  /** Exports minus imports, in the currency of the inputs */
  balance = "balance",
  /** Balance as a percentage of GDP; needs gdp */
  gdp = "gdp",
  /** Exports as a percentage of imports */
  cover = "cover",
  /** Balance over total trade, from -1 to 1 */
  normalized = "normalized",
  /** Exports plus imports as a percentage of GDP; needs gdp */
  openness = "openness",
  /** Balance minus the balance of the period before */
  change = "change",
  /** A table of all measures, with a header */
  all = "all",
}

/**
 * Calculates the trade balance, exports minus imports, or a measure of its size.
 * @customfunction TRADEBALANCE
 * @helpurl https://localhost:3000/docs/functions/tradebalance.html
 * @param exports Exports by period, partner or product, as positive amounts.
 * @param imports Imports in the same shape, currency and coverage.
 * @param [measure] What to return: balance (default), gdp, cover, normalized, openness, change or all.
 * @param [gdp] Nominal GDP in the same shape, at the same frequency and annualisation.
 * @param [invocation] Where the formula and its arguments stand.
 * @returns One figure per cell of the inputs, or a table with a header for all.
 * @requiresAddress
 * @requiresParameterAddresses
 */
export function tradeBalance(
  exports: unknown[][],
  imports: unknown[][],
  measure?: TradeBalanceMeasure,
  gdp?: unknown[][],
  invocation?: CustomFunctions.Invocation,
): unknown[][] {
  return answer(tradeBalanceCalculation, [exports, imports, measure, gdp], invocation);
}

/**
 * Calculates the current account from a labelled table: goods, services, income and net lending by period.
 * @customfunction CURRENTACCOUNT
 * @helpurl https://localhost:3000/docs/functions/currentaccount.html
 * @param data Table with periods and labelled series: Exports and Imports (or goods and services both ways), Primary income, Secondary income; also Current account, Capital account and GDP.
 * @param [invocation] Where the formula and its arguments stand.
 * @returns {unknown[][]} A table with a header and one row per period; columns without data are left out.
 * @requiresAddress
 * @requiresParameterAddresses
 */
export function currentAccount(data: unknown[][], invocation?: CustomFunctions.Invocation) {
  return answerFromTable((all) => all.currentAccountCalculation, [data], invocation);
}
