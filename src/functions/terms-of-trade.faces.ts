/* The faces of the functions about prices of trade. */
import { answer } from "./answer";
import { termsOfTradeCalculation } from "./calculations/termsOfTrade";

/** @customenum {string} */
export enum TermsOfTradeMeasure {
  /** Net barter terms of trade: 100 times export prices over import prices */
  net = "net",
  /** Capacity to import: terms of trade times export volume; needs exportVolumes */
  income = "income",
  /** Imports obtained per unit of exports, by volume; needs both volumes */
  gross = "gross",
  /** Change of the net terms of trade on the period before, in per cent */
  change = "change",
  /** A table of all measures, with a header */
  all = "all",
}

/**
 * Calculates the terms of trade: how many imports an amount of exports buys.
 * @customfunction TERMSOFTRADE
 * @helpurl https://localhost:3000/docs/functions/termsoftrade.html
 * @param exportPrices Export price index by period.
 * @param importPrices Import price index in the same shape and currency.
 * @param [measure] What to return: net (default), income, gross, change or all.
 * @param [base] Period that is set to 100, counted from 1; none (default) uses the indices as given.
 * @param [exportVolumes] Exports at constant prices, or an index of them, in the same shape.
 * @param [importVolumes] Imports at constant prices, or an index of them, in the same shape.
 * @param [invocation] Where the formula and its arguments stand.
 * @returns One figure per cell of the inputs, or a table with a header for all.
 * @requiresAddress
 * @requiresParameterAddresses
 */
export function termsOfTrade(
  exportPrices: unknown[][],
  importPrices: unknown[][],
  measure?: TermsOfTradeMeasure,
  base?: unknown,
  exportVolumes?: unknown[][],
  importVolumes?: unknown[][],
  invocation?: CustomFunctions.Invocation,
): unknown[][] {
  return answer(
    termsOfTradeCalculation,
    [exportPrices, importPrices, measure, base, exportVolumes, importVolumes],
    invocation,
  );
}
