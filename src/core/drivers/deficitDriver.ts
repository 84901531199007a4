import type { Note } from '../note';
import type { Assumptions } from './assumptions';
import { attribute, type Attribution, type Contribution, type Driver, type DriverPart } from './attribution';
import { makeSpread, type Range, type RangeKind } from './spread';
import type { DriverKey } from './flowGrowth';
import { importVerdict, type ImportVerdict } from './importGrowth';
import { driverNotes } from './notes';
import { driverLabels } from './driverNames';
import type { DriverData, TradeData } from './tradeData';
import type { ImportState, TradeState } from './tradeState';

/** A contribution with its range: over published elasticities, or a 95 % interval of estimated ones. */
export interface RangedContribution extends Contribution, Range {}

export interface RangedPart extends DriverPart, RangedContribution {}

export interface RangedDriver extends Driver, RangedContribution {
  readonly parts: readonly RangedPart[];
  /** Contribution over the change in the balance; undefined where the change is too near zero. */
  readonly share: number | undefined;
}

/** A change in the balance between two periods, attributed to its drivers. */
export interface BalanceChange {
  readonly before: TradeState;
  readonly after: TradeState;
  readonly attribution: Attribution;
  /** Whether the change is large enough against trade for shares of it to mean something. */
  readonly sharesMean: boolean;
  readonly drivers: readonly RangedDriver[];
  /** Undefined below tier 4 on the imports side. */
  readonly imports: ImportVerdict | undefined;
  /** The range of anything that follows from an attribution. */
  readonly rangeOf: (figure: (attribution: Attribution) => number) => Range;
  readonly rangeKind: RangeKind;
}

/** The attribution of every step of a window, and whether the steps tell another story than its ends. */
export interface Path {
  readonly steps: readonly Attribution[];
  /** Drivers whose steps add up to something else than the end points by more than 10 % of the change. */
  readonly sensitive: readonly DriverKey[];
}

/** Shares of a change below this part of average trade, (X + M) / 2, mean nothing. */
const smallestShareableChange = 0.05;

/** A driver whose chained contribution differs by more than this part of the change depends on the path. */
const pathTolerance = 0.1;

/**
 * Attributes the change of the balance from the first to the last state of a window, with the range of
 * each contribution over the published income elasticities (price elasticities −1) and the chosen set.
 */
export function balanceChange(data: TradeData, assumptions: Assumptions): BalanceChange {
  const [before, after] = ends(data);
  const spread = makeSpread(assumptions);
  const { chosen: attribution, rangeOf } = spread.over((elasticities) =>
    attribute(before, after, elasticities),
  );
  const { change } = attribution;
  const trade = (before.exports + before.imports + after.exports + after.imports) / 4;
  const sharesMean = Math.abs(change.amount) >= smallestShareableChange * trade && change.amount !== 0;
  return {
    before,
    after,
    attribution,
    sharesMean,
    drivers: attribution.drivers.map((driver, row) => ({
      ...driver,
      ...rangeOf(({ drivers }) => drivers[row]?.amount ?? 0),
      parts: driver.parts.map((part, index) => ({
        ...part,
        ...rangeOf(({ drivers }) => drivers[row]?.parts[index]?.amount ?? 0),
      })),
      share: sharesMean ? driver.amount / change.amount : undefined,
    })),
    imports: importVerdict(before, after, assumptions),
    rangeOf,
    rangeKind: spread.kind,
  };
}

/** The first and last state of a window; reading a table guarantees two. */
export function ends<State extends ImportState>({ states }: DriverData<State>): [State, State] {
  const [before] = states;
  const after = states.at(-1);
  if (before === undefined || after === undefined) throw new RangeError('A change needs two periods.');
  return [before, after];
}

/** Attributes every step of a window, one period to the next, and compares their sum with its end points. */
export function balancePath(data: TradeData, { elasticities }: Assumptions): Path {
  const [before, after] = ends(data);
  const { drivers, change } = attribute(before, after, elasticities);
  const chained = new Float64Array(drivers.length);
  const steps: Attribution[] = [];
  let earlier = before;
  for (const state of data.states.slice(1)) {
    const step = attribute(earlier, state, elasticities);
    // Every state of a window holds the same series, so that every step has the same drivers in a row.
    for (const [row, { amount }] of step.drivers.entries()) chained[row] = (chained[row] ?? 0) + amount;
    steps.push(step);
    earlier = state;
  }
  const rounding = 1e-9 * Math.max(before.exports, before.imports, after.exports, after.imports);
  // The second term is what adding up the steps may lose to rounding.
  const tolerance = pathTolerance * Math.abs(change.amount) + rounding;
  return {
    steps,
    sensitive: drivers
      .filter(({ amount }, row) => Math.abs((chained[row] ?? 0) - amount) > tolerance)
      .map(({ key }) => key),
  };
}

/** What a reader should know about the attribution itself. */
export function attributionNotes(change: BalanceChange, assumptions: Assumptions, path: Path): Note[] {
  const hasTariff = change.drivers.some(({ key }) => key === 'tariffs');
  const notes = importNotes(change.imports, assumptions, hasTariff);
  if (!exportsFit(change)) notes.unshift(driverNotes['ELASTICITIES-DO-NOT-FIT']({ flow: 'exports' }));
  if (path.sensitive.length > 0) {
    notes.unshift(driverNotes['PATH-SENSITIVE']({ rows: path.sensitive.map((key) => driverLabels[key]) }));
  }
  return notes;
}

/** An unexplained part above this multiple of the change in volume says that elasticities do not fit. */
const largestUnexplained = 3;

function exportsFit({ drivers }: BalanceChange): boolean {
  const amountOf = (key: DriverKey) => drivers.find((driver) => driver.key === key)?.amount ?? 0;
  const unexplained = amountOf('exportsUnexplained');
  const volume = amountOf('foreignDemand') + amountOf('relativeExportPrice') + unexplained;
  return Math.abs(unexplained) <= largestUnexplained * Math.abs(volume);
}

/** What a reader should know about the growth of imports and the elasticities behind it. */
export function importNotes(
  imports: ImportVerdict | undefined,
  { elasticities }: Assumptions,
  hasTariff: boolean,
): Note[] {
  const notes: Note[] = [];
  const { unexplained, total } = imports?.growth ?? { unexplained: 0, total: 0 };
  if (Math.abs(unexplained) > largestUnexplained * Math.abs(total)) {
    notes.push(driverNotes['ELASTICITIES-DO-NOT-FIT']({ flow: 'imports' }));
  }
  if (elasticities.tariff === undefined && hasTariff) notes.push(driverNotes['TARIFF-ELASTICITY']({}));
  return notes;
}
