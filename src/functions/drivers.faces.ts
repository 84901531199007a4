/*
 * Faces of the functions that attribute a change to its drivers. See balance.faces.ts for what the
 * comments become.
 */
import { answerFromTable } from "./answerFromTable";

/** @customenum {string} */
export enum DeficitDriverView {
  /** One row per driver, with its range; the rows add up to the change */
  drivers = "drivers",
  /** The five causes of the framework, with the same sum */
  causes = "causes",
  /** Questions and answers in words */
  verdict = "verdict",
  /** The contributions of every period in the window */
  series = "series",
  /** Prices and volumes, without elasticities */
  priceVolume = "price-volume",
}

/**
 * Attributes the change of the trade balance between two periods to its drivers, exactly.
 * @customfunction DEFICITDRIVER
 * @helpurl https://localhost:3000/docs/functions/deficitdriver.html
 * @param data Labelled table with Exports, Imports and more series, periods down or across.
 * @param [from] First period, as in the table. Default: the first with figures for every series used.
 * @param [to] Last period, as in the table. Default: the last with figures for every series used.
 * @param [view] What to show: drivers (default), causes, verdict, series or price-volume.
 * @param [assumptions] Elasticities: a set by name (FRBUS default), estimate, or two columns of names and values.
 * @param [invocation] Where the formula and its arguments stand.
 * @returns {unknown[][]} A table with a header; its rows add up to the change in exports minus imports.
 * @requiresAddress
 * @requiresParameterAddresses
 */
export function deficitDriver(
  data: unknown[][],
  from?: unknown,
  to?: unknown,
  view?: DeficitDriverView,
  assumptions?: unknown[][],
  invocation?: CustomFunctions.Invocation,
) {
  return answerFromTable(
    (all) => all.deficitDriverCalculation,
    [data, from, to, view, assumptions],
    invocation,
  );
}

/**
 * Splits the growth of imports into demand at home and competitiveness, with the range over published elasticities.
 * @customfunction IMPORTDRIVER
 * @helpurl https://localhost:3000/docs/functions/importdriver.html
 * @param data Labelled table with Imports, Import price, Domestic demand and Domestic price, periods down or across.
 * @param [from] First period, as in the table. Default: the first with figures for every series used.
 * @param [to] Last period, as in the table. Default: the last with figures for every series used.
 * @param [assumptions] Elasticities: a set by name (FRBUS default), estimate, or two columns of names and values.
 * @param [invocation] Where the formula and its arguments stand.
 * @returns {unknown[][]} A table with a header: the parts of growth, the verdict and the break-even price elasticity.
 * @requiresAddress
 * @requiresParameterAddresses
 */
export function importDriver(
  data: unknown[][],
  from?: unknown,
  to?: unknown,
  assumptions?: unknown[][],
  invocation?: CustomFunctions.Invocation,
) {
  return answerFromTable((all) => all.importDriverCalculation, [data, from, to, assumptions], invocation);
}

/** @customenum {string} */
export enum TradeFlow {
  /** Imports against domestic demand and the price relative to domestic prices */
  imports = "imports",
  /** Exports against foreign demand and the price relative to foreign prices */
  exports = "exports",
}

/** @customenum {string} */
export enum ElasticityMethod {
  /** One-step error correction: short and long run; 40 observations or more */
  ecm = "ecm",
  /** Log differences: short run only; 20 observations or more */
  differences = "differences",
  /** Error correction to the long run of FRB/US, income 1 and price −1; 40 observations or more */
  imposed = "imposed",
}

/**
 * Estimates income and price elasticities from your own series, with tests of whether they can be used.
 * @customfunction ELASTICITY
 * @helpurl https://localhost:3000/docs/functions/elasticity.html
 * @param data Labelled table with the flow, its price, demand and the competing price, periods down or across.
 * @param flow Which side of trade: imports or exports.
 * @param [method] How to estimate: ecm (default where the sample is long enough), differences or imposed.
 * @param [lags] Lags of the Newey-West standard errors. Default: 4 times (n / 100) to the power 2/9, rounded down.
 * @param [invocation] Where the formula and its arguments stand.
 * @returns {unknown[][]} A table with a header: coefficients, elasticities with 95 % intervals, tests, and reasons not to use them.
 * @requiresAddress
 * @requiresParameterAddresses
 */
export function elasticity(
  data: unknown[][],
  flow: TradeFlow,
  method?: ElasticityMethod,
  lags?: number,
  invocation?: CustomFunctions.Invocation,
) {
  return answerFromTable((all) => all.elasticityCalculation, [data, flow, method, lags], invocation);
}
