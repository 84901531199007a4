/* The faces of the functions about borrowing, the external position, jobs and the scorecard. */
import { answerFromTable } from "./answerFromTable";

/**
 * Splits the current account into saving less investment, private and government, and says what added borrowing went with.
 * @customfunction SAVINGGAP
 * @helpurl https://localhost:3000/docs/functions/savinggap.html
 * @param data Labelled table with Current account and the saving and investment of at least one sector, or Government balance.
 * @param [from] First period of the comparison; by default the first with all figures.
 * @param [to] Last period of the comparison; by default the last with all figures.
 * @param [invocation] Where the formula and its arguments stand.
 * @returns {unknown[][]} A table with a header: lines that add up to the current account, the use of borrowing, twin deficits.
 * @requiresAddress
 * @requiresParameterAddresses
 */
export function savingGap(
  data: unknown[][],
  from?: unknown,
  to?: unknown,
  invocation?: CustomFunctions.Invocation,
) {
  return answerFromTable((all) => all.savingGapCalculation, [data, from, to], invocation);
}

/**
 * Splits changes of the net external position into flow and valuation, and gives the balances that hold its ratio to GDP.
 * @customfunction EXTERNALPOSITION
 * @helpurl https://localhost:3000/docs/functions/externalposition.html
 * @param data Labelled table with Net position and Current account; GDP, Exports, Imports and Primary income add columns.
 * @param [horizon] Years to project at constant rates.
 * @param [growth] Growth of nominal GDP a year, such as 4 %; by default that of each period.
 * @param [return_] Return on the net position a year, such as 3 %; by default from the table.
 * @param [invocation] Where the formula and its arguments stand.
 * @returns {unknown[][]} A table with a header, one row per period, then the projected years.
 * @requiresAddress
 * @requiresParameterAddresses
 */
export function externalPosition(
  data: unknown[][],
  horizon?: unknown,
  growth?: unknown,
  return_?: unknown,
  invocation?: CustomFunctions.Invocation,
) {
  return answerFromTable(
    (all) => all.externalPositionCalculation,
    [data, horizon, growth, return_],
    invocation,
  );
}

/**
 * Takes nine claims about a trade deficit, five advantages and four disadvantages, to the evidence in a table.
 * @customfunction SCORECARD
 * @helpurl https://localhost:3000/docs/functions/scorecard.html
 * @param data Labelled table; each claim uses the series that it finds, or names those that it lacks.
 * @param [from] First period of the comparison; by default the first with all figures.
 * @param [to] Last period of the comparison; by default the last with all figures.
 * @param [invocation] Where the formula and its arguments stand.
 * @returns {unknown[][]} A table with a header and nine rows: Claim, Indicator, From, To, Change, Reading, Evidence.
 * @requiresAddress
 * @requiresParameterAddresses
 */
export function scorecard(
  data: unknown[][],
  from?: unknown,
  to?: unknown,
  invocation?: CustomFunctions.Invocation,
) {
  return answerFromTable((all) => all.scorecardCalculation, [data, from, to], invocation);
}

/**
 * Calculates jobs from a change in trade two ways: naive, from exports less imports, and by what drove the change.
 * @customfunction JOBSEFFECT
 * @helpurl https://localhost:3000/docs/functions/jobseffect.html
 * @param data Labelled table with trade, prices, demand at home and abroad, exchange rate and GDP.
 * @param jobsPerExport Jobs per unit of exports, at prices of the first period.
 * @param jobsPerImport Jobs per unit of home products that imports displace.
 * @param jobsPerDemand Jobs per unit of home products sold at home.
 * @param [from] First period; by default the first with all figures.
 * @param [to] Last period; by default the last with all figures.
 * @param [displacement] Share of competitiveness-driven imports that displaces home products, 0 to 1 (default 1).
 * @param [assumptions] Elasticities: a set by name (FRBUS default), estimate, or two columns of names and values.
 * @param [invocation] Where the formula and its arguments stand.
 * @returns {unknown[][]} A table with a header: naive, driver-consistent with its range, and the difference by reason.
 * @requiresAddress
 * @requiresParameterAddresses
 */
export function jobsEffect(
  data: unknown[][],
  jobsPerExport: unknown,
  jobsPerImport: unknown,
  jobsPerDemand: unknown,
  from?: unknown,
  to?: unknown,
  displacement?: unknown,
  assumptions?: unknown[][],
  invocation?: CustomFunctions.Invocation,
) {
  return answerFromTable(
    (all) => all.jobsEffectCalculation,
    [data, jobsPerExport, jobsPerImport, jobsPerDemand, from, to, displacement, assumptions],
    invocation,
  );
}
