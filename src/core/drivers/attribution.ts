import { logChange, logMean } from '../numeric/logMean';
import { compensatedSum } from '../numeric/sum';
import type { Elasticities } from './elasticitySets';
import { splitFlows, type DriverKey, type FlowGrowth, type LogLine, type PartKey } from './flowGrowth';
import { driverRefusals } from './refusals';
import type { TradeState } from './tradeState';

/** What something contributed to the change in the balance; above 0 raises the balance. */
export interface Contribution {
  /** In the currency of the flows. */
  readonly amount: number;
  /** To the change in the balance in per cent of GDP, in percentage points; undefined without GDP. */
  readonly percentOfGdp: number | undefined;
}

export interface DriverPart extends Contribution {
  readonly key: PartKey;
}

export interface Driver extends Contribution {
  readonly key: DriverKey;
  /** Repeat part of the driver; never summed with it. */
  readonly parts: readonly DriverPart[];
}

/** A change in the balance and the drivers that add up to it. */
export interface Attribution {
  /** In the order of the framework. */
  readonly drivers: readonly Driver[];
  /** B1 − B0 from the data, in currency and (with GDP) in points of 100·B/Y. */
  readonly change: Contribution;
}

const noParts: readonly DriverPart[] = [];

/** Exports first, then imports, then what only the share of GDP needs. */
const order: readonly DriverKey[] = [
  'foreignDemand',
  'relativeExportPrice',
  'exportPrice',
  'exportsUnexplained',
  'exportsNotSeparable',
  'domesticDemand',
  'relativeImportPrice',
  'tariffs',
  'importPrice',
  'nonCompetingImports',
  'importsUnexplained',
  'importsNotSeparable',
  'gdpDenominator',
];

const rank = Object.fromEntries(order.map((key, at) => [key, at])) as Readonly<Record<DriverKey, number>>;

/**
 * Attributes the change in the balance B = X − M to its drivers, exactly and whatever their order:
 * a driver that moved the logarithm of a flow by g contributes ±L(flow1, flow0)·g, L the logarithmic mean.
 *
 * In per cent of GDP the same lines are weighted by L of the flows over GDP, and GDP itself is a driver:
 * the row GDP denominator, −L(X/Y)·ΔlnY + L(M/Y)·ΔlnY. It contributes nothing in currency.
 *
 * Source: additive log-mean Divisia (LMDI-I), Ang, Energy Policy 33 (2005) 867–871; Balk, Price and
 * Quantity Index Numbers (2008).
 *
 * @throws Refusal where figures overflow, or should the drivers ever not add up.
 */
export function attribute(before: TradeState, after: TradeState, elasticities: Elasticities): Attribution {
  const flows = splitFlows(before, after, elasticities);
  const toGdp = gdpOf(before, after);
  const balance = ({ exports, imports }: TradeState) => exports - imports;
  const attribution: Attribution = {
    drivers: collect(flows, toGdp),
    change: {
      amount: balance(after) - balance(before),
      percentOfGdp: toGdp && 100 * (balance(after) / toGdp.after - balance(before) / toGdp.before),
    },
  };
  requireExactSum(attribution, before, after);
  return attribution;
}

interface Gdp {
  readonly before: number;
  readonly after: number;
}

function gdpOf({ gdp: before }: TradeState, { gdp: after }: TradeState): Gdp | undefined {
  return before === undefined || after === undefined ? undefined : { before, after };
}

/** Adds up what each driver did through every flow, in one pass over the lines of the flows. */
function collect(flows: readonly FlowGrowth[], gdp: Gdp | undefined): Driver[] {
  const found = new Array<Driver | undefined>(order.length);
  const shares: number[] = [];
  for (const flow of flows) {
    const weight = flow.effect * logMean(flow.before, flow.after);
    const share = gdp && flow.effect * shareWeight(flow, gdp);
    if (share !== undefined) shares.push(share);
    for (const line of flow.lines) {
      const through: Driver = {
        key: line.driver,
        amount: weight * line.log,
        percentOfGdp: share === undefined ? undefined : share * line.log,
        parts: line.parts.length === 0 ? noParts : partsOf(line, weight, share),
      };
      const at = rank[line.driver];
      const earlier = found[at];
      found[at] = earlier === undefined ? through : together(earlier, through);
    }
  }
  if (gdp !== undefined) found[rank.gdpDenominator] = gdpDenominator(shares, gdp);
  const drivers: Driver[] = [];
  for (const driver of found) {
    if (driver !== undefined) drivers.push(driver);
  }
  return drivers;
}

function partsOf({ parts }: LogLine, weight: number, share: number | undefined): DriverPart[] {
  return parts.map(({ key, log }) => ({
    key,
    amount: weight * log,
    percentOfGdp: share === undefined ? undefined : share * log,
  }));
}

/** One driver that moved two flows. Both flows repeat the same parts of it. */
function together(first: Driver, second: Driver): Driver {
  return {
    key: first.key,
    ...added(first, second),
    parts: first.parts.map((part) => {
      const other = second.parts.find(({ key }) => key === part.key);
      return other === undefined ? part : { key: part.key, ...added(part, other) };
    }),
  };
}

function added(first: Contribution, second: Contribution): Contribution {
  const { percentOfGdp } = first;
  return {
    amount: first.amount + second.amount,
    percentOfGdp: percentOfGdp === undefined ? undefined : percentOfGdp + (second.percentOfGdp ?? 0),
  };
}

/** What the growth of GDP did to the balance in per cent of it, given the share weights of the flows. */
function gdpDenominator(shares: readonly number[], gdp: Gdp): Driver {
  const log = -logChange(gdp.before, gdp.after);
  return {
    key: 'gdpDenominator',
    // It moves no money.
    amount: 0,
    percentOfGdp: compensatedSum(shares.map((share) => share * log)),
    parts: noParts,
  };
}

/** The log mean of a flow in per cent of GDP. */
function shareWeight({ before, after }: FlowGrowth, gdp: Gdp): number {
  return 100 * logMean(before / gdp.before, after / gdp.after);
}

/**
 * The promise of the method, kept or loudly broken: drivers add up to 1e-9 of the change or of the
 * largest flow, in currency and in points of GDP.
 *
 * @throws Refusal (#VALUE!) that asks for a report; (#NUM!) where figures overflow
 */
export function requireExactSum(attribution: Attribution, before: TradeState, after: TradeState): void {
  const { drivers, change } = attribution;
  const largest = ({ exports, imports }: TradeState) => Math.max(exports, imports);
  judge(
    change.amount,
    drivers.map(({ amount }) => amount),
    Math.max(largest(before), largest(after)),
  );
  const gdp = gdpOf(before, after);
  if (gdp === undefined) return;
  judge(
    change.percentOfGdp ?? Number.NaN,
    drivers.map(({ percentOfGdp }) => percentOfGdp ?? Number.NaN),
    100 * Math.max(largest(before) / gdp.before, largest(after) / gdp.after),
  );
}

function judge(total: number, parts: readonly number[], scale: number): void {
  const found = compensatedSum(parts);
  if (!Number.isFinite(total) || !Number.isFinite(found)) throw driverRefusals.overflow({});
  if (Math.abs(found - total) > 1e-9 * Math.max(Math.abs(total), scale)) {
    throw driverRefusals.doesNotAddUp({ found, total });
  }
}
