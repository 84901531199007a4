import { balanceNotes } from '../balance/notes';
import type { Note } from '../note';
import { defineRefusals } from '../refusal';
import type { Place } from '../place';
import type { NumberBlock } from '../table/numberBlock';
import { averagePrice, gainOf, type TradeOfPeriod } from './geary';
import { termsOfTradeNotes } from './notes';
import { compareReferences } from './reference';

/** What TRADINGGAIN reads: flows and prices of one currency, all prices on one reference period. */
export interface TradingGainInputs {
  /** Exports in current prices. */
  readonly exports: NumberBlock;
  readonly imports: NumberBlock;
  /** Price index of exports (deflator), above 0. */
  readonly exportPrices: NumberBlock;
  readonly importPrices: NumberBlock;
  /** Deflator of domestic expenditure. */
  readonly domesticPrices?: NumberBlock | undefined;
  /** GDP in prices of the reference period. */
  readonly realGdp?: NumberBlock | undefined;
  /** What the price series are in the reference period: 100, or 1 where they are ratios. */
  readonly referenceLevel: 1 | 100;
}

/** The trading gain and its parts by period; NaN where a figure is missing, in prices of the reference period. */
export interface TradingGain {
  /** The terms-of-trade part plus, with domestic prices, the real-exchange-rate part. */
  readonly gain: Float64Array;
  readonly termsOfTradePart: Float64Array;
  readonly realExchangeRatePart: Float64Array | undefined;
  /** Change in the gain on the period before, in per cent of real GDP of the period before. */
  readonly shareOfGdp: Float64Array | undefined;
  /** Real gross domestic income: real GDP plus the gain. */
  readonly realIncome: Float64Array | undefined;
}

/** What the trade balance is divided by to turn it into real income. */
export type Deflator = 'average' | 'import' | 'domestic';

/**
 * The trading gain T = (X − M)/P − (X/Px − M/Pm): what a country's real income gains because export prices
 * differ from import prices. Zero in the reference period of the prices.
 *
 * P by deflator: average (X + M)/(X/Px + M/Pm), after Geary, as Japan publishes it · import Pm, which gives
 * X/Pm − X/Px, the terms of trade adjustment of the World Bank · domestic Pd, the price of domestic
 * expenditure (Kohli). X, M values; Px, Pm, Pd prices, 1 in the reference period.
 *
 * Source: System of National Accounts 2008, 15.188 ff.; European System of Accounts 1995, 10.57–59.
 */
export function gainWithDeflator(inputs: TradingGainInputs, deflator: Deflator): Float64Array {
  const levels = deflatorLevels(inputs, deflator);
  const tradeAt = tradeByPeriod(inputs);
  return levels.map((level, index) => gainOf(tradeAt(index), level));
}

/** The deflator, 1 in the reference period. NaN without domestic prices, and without any trade. */
export function deflatorLevels(inputs: TradingGainInputs, deflator: Deflator): Float64Array {
  const { exports, importPrices, domesticPrices, referenceLevel } = inputs;
  if (deflator === 'average') {
    const tradeAt = tradeByPeriod(inputs);
    return exports.values.map((_, index) => averagePrice(tradeAt(index)));
  }
  const prices = deflator === 'import' ? importPrices : domesticPrices;
  return exports.values.map((_, index) => at(prices?.values, index) / referenceLevel);
}

function tradeByPeriod(inputs: TradingGainInputs): (index: number) => TradeOfPeriod {
  const { exports, imports, exportPrices, importPrices } = inputs;
  const realExports = realFlow(exports, exportPrices, inputs);
  const realImports = realFlow(imports, importPrices, inputs);
  return (index) => ({
    exports: at(exports.values, index),
    imports: at(imports.values, index),
    realExports: at(realExports, index),
    realImports: at(realImports, index),
  });
}

/** A flow in prices of the reference period. */
export function realFlow(
  flow: NumberBlock,
  prices: NumberBlock,
  { referenceLevel }: TradingGainInputs,
): Float64Array {
  return flow.values.map((value, index) => value / (at(prices.values, index) / referenceLevel));
}

function at(figures: Float64Array | undefined, index: number): number {
  return figures?.[index] ?? Number.NaN;
}

/**
 * The trading gain with its exact split: T(domestic) = T(average), the terms-of-trade part, plus
 * (X − M)(1/Pd − 1/P), the real-exchange-rate part, P the average price of trade. Without domestic prices
 * the gain is T(average).
 */
export function tradingGain(inputs: TradingGainInputs): TradingGain {
  const { exports, domesticPrices, realGdp } = inputs;
  const termsOfTradePart = gainWithDeflator(inputs, 'average');
  const realExchangeRatePart = domesticPrices && realExchangeRateParts(inputs);
  const gain = realExchangeRatePart
    ? termsOfTradePart.map((part, index) => part + at(realExchangeRatePart, index))
    : termsOfTradePart;
  const { stride } = exports;
  const share = (figure: number, index: number) =>
    (100 * (figure - at(gain, index - stride))) / at(realGdp?.values, index - stride);
  return {
    gain,
    termsOfTradePart,
    realExchangeRatePart,
    shareOfGdp: realGdp && gain.map(share),
    realIncome: realGdp && gain.map((figure, index) => figure + at(realGdp.values, index)),
  };
}

/** (X − M)(1/Pd − 1/P), P the average price of trade. */
function realExchangeRateParts(inputs: TradingGainInputs): Float64Array {
  const domestic = deflatorLevels(inputs, 'domestic');
  const average = deflatorLevels(inputs, 'average');
  return inputs.exports.values.map(
    (x, index) => (x - at(inputs.imports.values, index)) * (1 / at(domestic, index) - 1 / at(average, index)),
  );
}

/** Whether a period has no trade at all, so that its average price is zero over zero. */
export function hasNoTrade({ exports, imports }: TradingGainInputs, index: number): boolean {
  return exports.values[index] === 0 && imports.values[index] === 0;
}

/** Ratios (1 in the reference period) stay below this; indices (100 there) rise above it somewhere. */
const highestRatio = 10;

const refusals = defineRefusals('tradingGain', {
  scalesDiffer: [
    'value',
    ({ first, second }: { first: string; second: string; place: Place }, at) =>
      `${first} looks like an index with 100 in its reference period, ${second} (${at({ argument: second })}) like a ratio with 1. The trading gain needs all prices on one scale. Multiply the ratio by 100.`,
  ],
});

/**
 * What prices are in their reference period: 100, or 1 where every figure is below 10.
 * @throws Refusal (#VALUE!) naming both, where one series is an index and another a ratio.
 */
export function referenceLevelOf(prices: readonly NumberBlock[]): 1 | 100 {
  const isRatio = ({ values }: NumberBlock) => values.every((figure) => !(figure >= highestRatio));
  const ratios = prices.filter(isRatio);
  const [ratio] = ratios;
  if (ratio === undefined) return 100;
  const index = prices.find((block) => !isRatio(block));
  if (index) {
    throw refusals.scalesDiffer({
      first: index.argument,
      second: ratio.argument,
      place: { argument: ratio.argument },
    });
  }
  return 1;
}

/** What a reader should know of the prices: how they were read, and different reference periods. */
export function notesOnGain(inputs: TradingGainInputs): Note[] {
  const { exportPrices, importPrices, domesticPrices, imports, referenceLevel } = inputs;
  const notes: Note[] = [];
  if (referenceLevel === 1) {
    notes.push(termsOfTradeNotes.PRICES_AS_RATIOS({ place: { argument: exportPrices.argument } }));
  }
  const scaled = (block: NumberBlock) => block.values.map((figure) => (100 * figure) / referenceLevel);
  const others = [importPrices, ...(domesticPrices ? [domesticPrices] : [])];
  for (const other of others) {
    const references = compareReferences(scaled(exportPrices), scaled(other));
    if (references.kind !== 'different') continue;
    notes.push(
      termsOfTradeNotes.REFERENCE_MISMATCH({
        place: exportPrices.place(references.first),
        other: other.place(references.second),
      }),
    );
  }
  return imports.turned
    ? [
        ...notes,
        balanceNotes.IMPORTS_FLIPPED({ series: imports.argument, place: { argument: imports.argument } }),
      ]
    : notes;
}
