import { defineNotes } from '../note';
import type { Place } from '../place';
import { defineRefusals } from '../refusal';
import type { ElasticityMethod, Flow } from './elasticityEstimate';
import type { ImposedLongRun } from './equations';

const methodNames: Record<ElasticityMethod, string> = {
  ecm: 'Error correction',
  differences: 'Log differences',
};

/** Sentences write a true minus sign. */
const minus = (text: string): string => text.replaceAll('-', '−');
const number = (value: number): string => minus(value.toPrecision(3));
const probability = (value: number): string => (value < 0.001 ? 'below 0.001' : value.toFixed(3));

/** Why nothing can be estimated. */
export const refusals = defineRefusals('elasticity', {
  notPositive: [
    'value',
    ({ series, period, value }: { series: string; period: number; value: number }) =>
      `${series} is ${minus(String(value))} in period ${period} of the sample; logarithms need numbers above 0. ` +
      'Give levels or indices, not changes or balances.',
  ],
  seriesNeeded: [
    'value',
    ({ flow, missing, place }: { flow: Flow; missing: readonly string[]; place: Place }, at) =>
      `Elasticities of ${flow} need ${missing.join(' and ')}, which ${at(place)} does not have. ` +
      'Add the series, or use published elasticities.',
  ],
  sampleTooShort: [
    'missing',
    (values: {
      method: ElasticityMethod;
      observations: number;
      coefficients: number;
      seasons: number;
      leastObservations: number;
      leastFreedom: number;
    }) =>
      `${methodNames[values.method]} has ${values.observations} observations for ${values.coefficients} ` +
      `coefficients${values.seasons > 0 ? ` (${values.seasons} for seasons)` : ''}; its errors mean little below ${values.leastObservations} observations or ` +
      `${values.leastFreedom} more than coefficients. Give a longer sample` +
      (values.method === 'ecm' ? ', choose "differences", ' : ' ') +
      'or use published elasticities.',
  ],
  collinear: [
    'missing',
    ({ varianceInflation }: { varianceInflation: number }) =>
      `Demand and relative price change together (variance inflation ${number(varianceInflation)}, at most 30 ` +
      'is accepted), so their effects cannot be told apart. Take another sample or use published elasticities.',
  ],
  constantGrowth: [
    'missing',
    () =>
      'The volume grows at one rate in every period, which leaves nothing to explain. ' +
      'Give it as measured, not interpolated.',
  ],
  exactFit: [
    'missing',
    () =>
      'The equation fits without error: the volume looks computed from demand and price. Give it as measured.',
  ],
  notUsable: [
    'missing',
    ({ flow, reasons }: { flow: Flow; reasons: readonly string[] }) =>
      `The elasticities estimated for ${flow} cannot carry an attribution. ${reasons.join(' ')} ` +
      'Use published elasticities, for example FRBUS.',
  ],
});

/** Why estimates must not carry an attribution. */
export const reasons = defineNotes('elasticityReasons', {
  NO_ADJUSTMENT: ({ speed }: { speed: number }) =>
    `The adjustment speed is ${number(speed)}: a gap closes only below 0, so there is no long run.`,
  UNSTABLE: ({ speed }: { speed: number }) =>
    `The adjustment speed is ${number(speed)}: at −2 or below a gap grows, so there is no long run.`,
  NOT_COINTEGRATED: (values: { statistic: number; criticalValue: number; isImposed: boolean }) =>
    `A long-run relation is not established (unit-root t of the gap ${number(values.statistic)}, below ` +
    `${number(values.criticalValue)} is needed at 10 %), so ` +
    (values.isImposed
      ? 'these series need not return to the long run that is imposed.'
      : 'long-run elasticities may be chance.'),
  WRONG_SIGN: ({ income, price }: { income: number; price: number }) =>
    `The signs contradict demand theory (income ${number(income)}, should be above 0; price ` +
    `${number(price)}, should be below 0).`,
});

/** What a reader of the estimates should know. */
export const notes = defineNotes('elasticity', {
  SEASONS_REMOVED: ({ flow, pValue }: { flow: Flow; pValue: number }) =>
    `The series of ${flow} look not seasonally adjusted (F test of the seasons, p ${probability(pValue)}), so ` +
    'seasons were taken out with one dummy for each but the last.',
  LONG_RUN_IMPOSED: ({ income, price }: ImposedLongRun) =>
    `The long-run elasticities (income ${minus(String(income))}, price ${minus(String(price))}) are imposed, ` +
    'not estimated, and so without errors.',
  COLLINEAR: ({ varianceInflation }: { varianceInflation: number }) =>
    `Demand and relative price change together (variance inflation ${number(varianceInflation)}; above 10 ` +
    'effects are hard to tell apart).',
  OVERSHOOTING: ({ speed }: { speed: number }) =>
    `The adjustment speed is ${number(speed)}: below −1 each period corrects more than the whole gap.`,
  SERIAL_CORRELATION: ({ order, pValue }: { order: number; pValue: number }) =>
    `Errors are correlated within ${order} period${order === 1 ? '' : 's'} (Breusch-Godfrey p ` +
    `${probability(pValue)}), which with a lagged volume biases the coefficients.`,
  COEFFICIENT_BREAK: ({ pValue }: { pValue: number }) =>
    `The coefficients differ between the halves of the sample (Chow p ${probability(pValue)}).`,
  OIL_IN_PRICE: () =>
    'If these imports include oil, the relative price mostly follows oil, to which volumes hardly respond. ' +
    'Prefer imports without oil.',
  SIMULTANEITY: () =>
    'Volumes and prices are determined together, and unit values measure prices with error: both pull the ' +
    'price elasticity towards 0.',
});
