import { logChange, logMean } from '../numeric/logMean';
import type { Elasticities } from './elasticitySets';
import { Growth, type TradeState } from './tradeState';

/** The causes of change that add up to the change in the balance. */
export type DriverKey =
  | 'foreignDemand'
  | 'relativeExportPrice'
  | 'exportPrice'
  | 'exportsUnexplained'
  | 'exportsNotSeparable'
  | 'domesticDemand'
  | 'relativeImportPrice'
  | 'tariffs'
  | 'importPrice'
  | 'nonCompetingImports'
  | 'importsUnexplained'
  | 'importsNotSeparable'
  | 'gdpDenominator';

/** Parts of a driver that are shown below it and not summed again. */
export type PartKey =
  | 'exchangeRate'
  | 'exportAgainstForeignPrice'
  | 'privateDemand'
  | 'governmentDemand'
  | 'importAgainstDomesticPrice';

/** What one driver did to the logarithm of one flow. */
export interface LogLine {
  readonly driver: DriverKey;
  readonly log: number;
  readonly parts: readonly { readonly key: PartKey; readonly log: number }[];
}

/** A nominal flow of trade whose growth is the sum of its lines. */
export interface FlowGrowth {
  /** +1 for exports, −1 for imports: what the flow does to the balance. */
  readonly effect: 1 | -1;
  readonly before: number;
  readonly after: number;
  readonly lines: readonly LogLine[];
}

const noParts: LogLine['parts'] = [];

const line = (driver: DriverKey, log: number, parts = noParts): LogLine => ({
  driver,
  log,
  parts,
});

/**
 * Splits the growth of exports and imports into what drove it. With E the exchange rate, Y* and D demand
 * abroad and at home:
 *
 *   X = Px · x,  x = Rx · Y*^ηx · (Px E / P*)^εx
 *   M = Pm · m,  m = Rm · D^ηm · (Pm / Pd)^εm · (1 + τ)^ετ
 *
 * Rx and Rm are defined by these lines, so that the split is an identity: they are the unexplained rows.
 * A side is split as deep as its series allow, in the order price, demand, relative price; what cannot be
 * told apart is one row, not separable. Non-competing imports are a flow of their own, which moves with
 * demand only.
 */
export function splitFlows(before: TradeState, after: TradeState, elasticities: Elasticities): FlowGrowth[] {
  const growth = new Growth(before, after);
  return [
    exportFlow(growth, elasticities, before.exports, after.exports),
    ...importFlows(growth, elasticities),
  ];
}

/** Closes the lines of a flow with the row that makes them add up to its growth. */
function withRest(
  { effect, before, after }: Omit<FlowGrowth, 'lines'>,
  rest: DriverKey,
  lines: LogLine[],
): FlowGrowth {
  let explained = 0;
  for (const { log } of lines) explained += log;
  lines.push(line(rest, logChange(before, after) - explained));
  return { effect, before, after, lines };
}

function exportFlow(
  growth: Growth,
  { exportIncome, exportPrice, pricingToMarket }: Elasticities,
  from: number,
  to: number,
): FlowGrowth {
  const flow = { effect: 1, before: from, after: to } as const;
  const lines: LogLine[] = [];
  const price = growth.exportPrice;
  const demand = growth.foreignDemand;
  const relative = growth.relativeExportPrice;
  const rate = growth.exchangeRate;
  const own = price === undefined || rate === undefined ? undefined : pricingToMarket * rate;
  if (price === undefined) return withRest(flow, 'exportsNotSeparable', lines);
  lines.push(
    line(
      'exportPrice',
      price,
      own === undefined || pricingToMarket === 0 ? [] : [{ key: 'exchangeRate', log: -own }],
    ),
  );
  if (demand === undefined) return withRest(flow, 'exportsNotSeparable', lines);
  lines.push(line('foreignDemand', exportIncome * demand));
  if (relative === undefined) return withRest(flow, 'exportsNotSeparable', lines);
  const currency = rate === undefined || own === undefined ? undefined : rate - own;
  lines.push(
    line(
      'relativeExportPrice',
      exportPrice * relative,
      currency === undefined || growth.foreignPrice === undefined
        ? []
        : [
            { key: 'exchangeRate', log: exportPrice * currency },
            { key: 'exportAgainstForeignPrice', log: exportPrice * (relative - currency) },
          ],
    ),
  );
  return withRest(flow, 'exportsUnexplained', lines);
}

function importFlows(growth: Growth, elasticities: Elasticities): FlowGrowth[] {
  const { before, after } = growth;
  const split = { from: before.nonCompetingImports, to: after.nonCompetingImports };
  if (split.from === undefined || split.to === undefined) {
    return [importFlow(growth, elasticities, before.imports, after.imports)];
  }
  return [
    importFlow(growth, elasticities, before.imports - split.from, after.imports - split.to),
    withRest({ effect: -1, before: split.from, after: split.to }, 'nonCompetingImports', [
      ...priceLine(growth, elasticities),
      ...demandLine(growth, elasticities),
    ]),
  ];
}

function importFlow(growth: Growth, elasticities: Elasticities, from: number, to: number): FlowGrowth {
  const { importPrice, tariff = importPrice, passThrough } = elasticities;
  const flow = { effect: -1, before: from, after: to } as const;
  const price = priceLine(growth, elasticities);
  const demand = demandLine(growth, elasticities);
  if (price.length === 0 || demand.length === 0) return withRest(flow, 'importsNotSeparable', price);
  const lines = [...price, ...demand];
  if (growth.tariff !== undefined) lines.push(line('tariffs', tariff * growth.tariff));
  const relative = growth.relativeImportPrice;
  if (relative === undefined) return withRest(flow, 'importsNotSeparable', lines);
  const rate = growth.exchangeRate;
  const currency = rate === undefined ? undefined : -passThrough * rate;
  lines.push(
    line(
      'relativeImportPrice',
      importPrice * relative,
      currency === undefined
        ? []
        : [
            { key: 'exchangeRate', log: importPrice * currency },
            { key: 'importAgainstDomesticPrice', log: importPrice * (relative - currency) },
          ],
    ),
  );
  return withRest(flow, 'importsUnexplained', lines);
}

function priceLine(growth: Growth, { passThrough }: Elasticities): LogLine[] {
  const price = growth.importPrice;
  const rate = growth.exchangeRate;
  if (price === undefined) return [];
  const parts = rate === undefined ? [] : [{ key: 'exchangeRate' as const, log: -passThrough * rate }];
  return [line('importPrice', price, parts)];
}

/**
 * Domestic demand, split into its private and its government part by log-mean weights
 * w = L(D_j1, D_j0) / L(D1, D0), which are exact where demand is the sum of its parts.
 */
function demandLine(growth: Growth, { importIncome }: Elasticities): LogLine[] {
  const { before, after } = growth;
  const demand = growth.domesticDemand;
  if (demand === undefined) return [];
  const government = growth.governmentDemand;
  if (government === undefined) return [line('domesticDemand', importIncome * demand)];
  const weight =
    logMean(after.governmentDemand ?? 0, before.governmentDemand ?? 0) /
    logMean(after.domesticDemand ?? 0, before.domesticDemand ?? 0);
  const log = importIncome * weight * government;
  return [
    line('domesticDemand', importIncome * demand, [
      { key: 'privateDemand', log: importIncome * demand - log },
      { key: 'governmentDemand', log },
    ]),
  ];
}
