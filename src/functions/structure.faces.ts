/* The faces of the functions about partners and products. */
import { answer } from "./answer";
import { comparativeAdvantageCalculation } from "./calculations/comparativeAdvantage";
import { concentrationCalculation } from "./calculations/concentration";
import { partnerShiftCalculation } from "./calculations/partnerShift";

/** @customenum {string} */
export enum ConcentrationMeasure {
  /** Herfindahl-Hirschman index, the sum of squared shares, from 0 to 1 */
  hhi = "hhi",
  /** HHI above an even spread over all candidates, from 0 to 1 */
  normalized = "normalized",
  /** The UNCTAD variant of the normalized index, in square roots */
  unctad = "unctad",
  /** How many equal partners would give the same HHI */
  equivalent = "equivalent",
  /** HHI times 10,000 */
  points = "points",
  /** Share of the largest entry, in per cent */
  top1 = "top1",
  /** Share of the three largest entries, in per cent */
  top3 = "top3",
  /** A table of all measures, with a header and both bounds of the HHI */
  all = "all",
}

/**
 * Calculates how concentrated trade is on partners or products.
 * @customfunction CONCENTRATION
 * @helpurl https://localhost:3000/docs/functions/concentration.html
 * @param values Amounts, shares or percentages by partner or product, one list per column; a first column may name them.
 * @param [measure] What to return: hhi (default), normalized, unctad, equivalent, points, top1, top3 or all.
 * @param [candidates] Number of potential partners for normalized and unctad; by default those with trade.
 * @param [invocation] Where the formula and its arguments stand.
 * @returns One figure per list, or a table with a header for all.
 * @requiresAddress
 * @requiresParameterAddresses
 */
export function concentration(
  values: unknown[][],
  measure?: ConcentrationMeasure,
  candidates?: unknown,
  invocation?: CustomFunctions.Invocation,
): unknown[][] {
  return answer(concentrationCalculation, [values, measure, candidates], invocation);
}

/** @customenum {string} */
export enum ComparativeAdvantageMeasure {
  /** Share in the country's exports over share in world exports; 1 is neutral */
  rca = "rca",
  /** The same on a scale from -1 to 1; 0 is neutral */
  symmetric = "symmetric",
  /** Distance from neutral exports as a part of world exports; adds up to 0 */
  normalized = "normalized",
  /** A table of both shares and all measures, with a header */
  all = "all",
}

/**
 * Calculates revealed comparative advantage: whether a product weighs more in a country's exports than in the world's.
 * @customfunction COMPARATIVEADVANTAGE
 * @helpurl https://localhost:3000/docs/functions/comparativeadvantage.html
 * @param countryExports Exports of the country by product, products down; further columns are further periods.
 * @param worldExports World exports of the same products in the same shape and unit.
 * @param [measure] What to return: rca (default), symmetric, normalized or all.
 * @param [invocation] Where the formula and its arguments stand.
 * @returns One figure per cell of the inputs, or a table with a header for all.
 * @requiresAddress
 * @requiresParameterAddresses
 */
export function comparativeAdvantage(
  countryExports: unknown[][],
  worldExports: unknown[][],
  measure?: ComparativeAdvantageMeasure,
  invocation?: CustomFunctions.Invocation,
): unknown[][] {
  return answer(comparativeAdvantageCalculation, [countryExports, worldExports, measure], invocation);
}

/**
 * Splits changes in trade by partner into the scale of total trade and what moved between partners.
 * @customfunction PARTNERSHIFT
 * @helpurl https://localhost:3000/docs/functions/partnershift.html
 * @param names Names of all partners (or products), one column or row.
 * @param before Exports or imports by partner in the earlier period, in the same shape.
 * @param after The same in the later period.
 * @param [treated] Names of the partners that a policy hits; adds the diversion.
 * @param [invocation] Where the formula and its arguments stand.
 * @returns A table with a header: one row per partner, the total, the redistribution index, the offset ratio.
 * @requiresAddress
 * @requiresParameterAddresses
 */
export function partnerShift(
  names: unknown[][],
  before: unknown[][],
  after: unknown[][],
  treated?: unknown[][],
  invocation?: CustomFunctions.Invocation,
): unknown[][] {
  return answer(partnerShiftCalculation, [names, before, after, treated], invocation);
}
