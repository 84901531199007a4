/* The faces of the functions about prices of trade. */
import { answer } from "./answer";
import { priceIndexCalculation } from "./calculations/priceIndex";
import { termsOfTradeCalculation } from "./calculations/termsOfTrade";
import { tradingGainCalculation } from "./calculations/tradingGain";

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

/** @customenum {string} */
export enum PriceIndexFormula {
  /** Geometric mean of Laspeyres and Paasche; the default */
  fisher = "fisher",
  /** The base basket at current prices */
  laspeyres = "laspeyres",
  /** The current basket against what it would have cost */
  paasche = "paasche",
  /** Price changes weighted by the mean of value shares, in logarithms */
  tornqvist = "tornqvist",
  /** The price of the geometric-mean basket */
  walsh = "walsh",
  /** Price changes weighted by logarithmic means of shares */
  satoVartia = "sato-vartia",
  /** Price changes weighted by logarithmic means of values */
  montgomeryVartia = "montgomery-vartia",
  /** Value over quantity; only for one homogeneous product */
  unitValue = "unit-value",
  /** A table of every formula, the chain drift and the matched share */
  all = "all",
}

/** @customenum {string} */
export enum PriceIndexChaining {
  /** Every period is compared with the base */
  direct = "direct",
  /** Every period is compared with the one before, and the links are multiplied */
  chained = "chained",
}

/**
 * Calculates a price index from prices and quantities of products; exchange the two for a quantity index.
 * @customfunction PRICEINDEX
 * @helpurl https://localhost:3000/docs/functions/priceindex.html
 * @param prices Prices above zero: periods down, products across; NA() where missing.
 * @param quantities Quantities in the same shape; NA() where missing.
 * @param [formula] Which index: fisher (default), laspeyres, paasche, tornqvist, walsh, sato-vartia, montgomery-vartia, unit-value or all.
 * @param [chaining] How periods are compared: direct with the base (default), or chained from one to the next.
 * @param [base] Period that is set to 100, counted from 1 (default 1).
 * @param [invocation] Where the formula and its arguments stand.
 * @returns One index figure per period, or a table with a header for all.
 * @requiresAddress
 * @requiresParameterAddresses
 */
export function priceIndex(
  prices: unknown[][],
  quantities: unknown[][],
  formula?: PriceIndexFormula,
  chaining?: PriceIndexChaining,
  base?: unknown,
  invocation?: CustomFunctions.Invocation,
): unknown[][] {
  return answer(priceIndexCalculation, [prices, quantities, formula, chaining, base], invocation);
}

/**
 * Calculates the trading gain: what real income gains because export prices moved against import prices.
 * @customfunction TRADINGGAIN
 * @helpurl https://localhost:3000/docs/functions/tradinggain.html
 * @param exports Exports in current prices by period.
 * @param imports Imports in current prices, in the same shape and currency.
 * @param exportPrices Export price index, 100 in the reference period (or a ratio, 1 there).
 * @param importPrices Import price index with the same reference period.
 * @param [domesticPrices] Deflator of domestic expenditure with the same reference period; without it the average price of trade is used.
 * @param [realGdp] GDP in prices of the reference period, at the frequency of the flows.
 * @param [invocation] Where the formula and its arguments stand.
 * @returns A table with a header and one row per period, numbered from 1: plain ranges carry no period labels.
 * @requiresAddress
 * @requiresParameterAddresses
 */
export function tradingGain(
  exports: unknown[][],
  imports: unknown[][],
  exportPrices: unknown[][],
  importPrices: unknown[][],
  domesticPrices?: unknown[][],
  realGdp?: unknown[][],
  invocation?: CustomFunctions.Invocation,
): unknown[][] {
  return answer(
    tradingGainCalculation,
    [exports, imports, exportPrices, importPrices, domesticPrices, realGdp],
    invocation,
  );
}
