import { balanceNotes, highestPlausibleImportRatio } from '../balance/notes';
import type { Note } from '../note';
import type { Place } from '../place';
import { logChange } from '../numeric/logMean';
import { correlation, median } from '../numeric/statistics';
import { driverNotes } from './notes';
import { driverRefusals } from './refusals';
import type { TradeSeries, ImportState } from './tradeState';

const lowestPlausibleRatio = 0.001;

/** How closely exchange rate and import prices may move together before the rate looks reversed. */
const reversedCorrelation = 0.5;
const fewestChangesForCorrelation = 8;

/**
 * What looks wrong with the figures of a window though they can be calculated with.
 * @throws Refusal (#VALUE!) where exports and imports cannot be in one unit.
 */
export function plausibilityNotes(
  states: readonly ImportState[],
  place: (series: TradeSeries, period: number) => Place | undefined,
): Note[] {
  requireOneUnit(states, place);
  return [...ratioNotes(states, place), ...exchangeRateNotes(states, place)];
}

function requireOneUnit(
  states: readonly ImportState[],
  place: (series: TradeSeries, period: number) => Place | undefined,
): void {
  const exports = median(states.map((state) => state.exports ?? Number.NaN));
  const imports = median(states.map((state) => state.imports));
  const smaller = exports < imports ? 'exports' : 'imports';
  const at = place(smaller, 0);
  if (at && Math.min(exports, imports) < 2 && Math.max(exports, imports) > 100 * Math.min(exports, imports)) {
    throw driverRefusals.unitsDiffer({ place: at });
  }
}

function ratioNotes(
  states: readonly ImportState[],
  place: (series: TradeSeries, period: number) => Place | undefined,
): Note[] {
  for (const [period, { exports, imports, gdp }] of states.entries()) {
    if (gdp === undefined || exports === undefined) return [];
    const at = place('imports', period);
    if (imports > highestPlausibleImportRatio * gdp && at) {
      return [balanceNotes['ANNUALISATION?']({ ratio: (imports / gdp).toPrecision(3), place: at })];
    }
    const [flow, value] =
      exports < imports ? (['Exports', exports] as const) : (['Imports', imports] as const);
    const low = place(flow === 'Exports' ? 'exports' : 'imports', period);
    if (value < lowestPlausibleRatio * gdp && low) {
      return [driverNotes['UNITS?']({ flow, ratio: (value / gdp).toPrecision(2), place: low })];
    }
  }
  return [];
}

function exchangeRateNotes(
  states: readonly ImportState[],
  place: (series: TradeSeries, period: number) => Place | undefined,
): Note[] {
  const rates: number[] = [];
  const prices: number[] = [];
  let before: ImportState | undefined;
  for (const state of states) {
    const [rate0, rate1] = [before?.exchangeRate, state.exchangeRate];
    const [price0, price1] = [before?.importPrice, state.importPrice];
    before = state;
    if (rate0 === undefined || rate1 === undefined || price0 === undefined || price1 === undefined) continue;
    rates.push(logChange(rate0, rate1));
    prices.push(logChange(price0, price1));
  }
  if (rates.length < fewestChangesForCorrelation) return [];
  const found = correlation(rates, prices);
  const at = place('exchangeRate', 0);
  return at && found > reversedCorrelation
    ? [driverNotes['EXCHANGE-RATE-REVERSED?']({ correlation: found.toFixed(2), place: at })]
    : [];
}
