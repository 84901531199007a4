import type { Assumptions } from '../drivers/assumptions';
import { ends } from '../drivers/deficitDriver';
import type { Elasticities } from '../drivers/elasticitySets';
import { splitFlows, type DriverKey, type FlowGrowth } from '../drivers/flowGrowth';
import { makeSpread, type Range, type RangeKind } from '../drivers/spread';
import type { TradeData } from '../drivers/tradeData';
import type { TradeState } from '../drivers/tradeState';
import type { Note } from '../note';
import { logMean } from '../numeric/logMean';
import { dictionary, type SeriesKey } from '../table/dictionary';
import type { LabelledTable } from '../table/labelledTable';
import { jobsNotes, jobsRefusals } from './refusals';

/** Jobs per unit of output in the currency of the table, at prices of the first period. */
export interface JobsPerUnit {
  readonly exports: number;
  /** Jobs per unit of home products that imports displace. */
  readonly imports: number;
  /** Jobs per unit of home products sold at home. */
  readonly demand: number;
}

/** What moved volumes, as far as jobs follow it. Changes at prices of the first period. */
export interface VolumeChanges {
  readonly exports: number;
  readonly imports: number;
  readonly foreignDemand: number;
  readonly exportCompetitiveness: number;
  readonly exportsUnexplained: number;
  /** Imports that demand at home drew in. */
  readonly importDemand: number;
  /** Imports that relative prices and tariffs drew in. */
  readonly importCompetitiveness: number;
  readonly importsUnexplained: number;
  /** Change of non-competing imports beyond demand, which displaces nothing. */
  readonly nonCompeting: number;
  /** Growth of domestic demand that home products met: ΔA less the imports that demand drew in. */
  readonly homeDemand: number;
}

/** Jobs under the chosen elasticities, and their lowest and highest. */
export interface RangedJobs extends Range {
  readonly value: number;
}

/** What the driver-consistent figure is made of. The unexplained count as 0, their ranges also in full. */
export type JobsPart =
  | 'foreignDemand'
  | 'exportCompetitiveness'
  | 'homeDemand'
  | 'displacement'
  | 'exportsUnexplained'
  | 'importsUnexplained';

/** Why the two figures differ; the reasons add up to consistent less naive. */
export type JobsReason =
  'homeDemand' | 'importDemand' | 'notDisplacing' | 'importsUnexplained' | 'exportsUnexplained';

/** Jobs two ways, and why they differ. */
export interface JobsEffect {
  readonly jobsPer: JobsPerUnit;
  readonly displacement: number;
  readonly volumes: VolumeChanges;
  readonly naive: { readonly exports: number; readonly imports: number; readonly total: number };
  readonly parts: Readonly<Record<JobsPart, RangedJobs>>;
  /** Sum of the parts. Its range: over the elasticities, unexplained volumes counted as 0 or in full. */
  readonly consistent: RangedJobs;
  readonly reasons: Readonly<Record<JobsReason, RangedJobs>>;
  readonly rangeKind: RangeKind;
  /** Domestic demand of the first period as an amount, GDP − X + M, and its change at first prices. */
  readonly demand: { readonly before: number; readonly change: number };
  readonly notes: readonly Note[];
}

/**
 * Jobs from a change in trade, naive and driver-consistent, in volumes at prices of the first period.
 *
 *   naive      λx·Δx − λm·Δm
 *   consistent λx·(foreign demand + relative export price) + λd·(ΔA − d) − λm·δ·c
 *
 * with Δm = d + c + u: d drawn in by demand, c by relative prices and tariffs, u unexplained; A domestic
 * demand. Demand-driven imports displace nothing: the same demand raises home sales by ΔA − d, which with an
 * income elasticity of 1 is ΔA·(1 − import penetration). Parts are log-mean shares of the volume change, so
 * that they add up. Unexplained volumes count as 0; the range also counts them in full.
 *
 * The table must allow the full attribution: {@link requireFullAttribution}.
 * @throws Refusal where demand has no amount.
 */
export function jobsEffect(
  data: TradeData,
  jobsPer: JobsPerUnit,
  givenDisplacement: number | undefined,
  assumptions: Assumptions,
): JobsEffect {
  const [before, after] = ends(data);
  const demand = demandOf(data, before, after);
  const displacement = givenDisplacement ?? assumptions.elasticities.displacement;
  const spread = makeSpread(assumptions);
  const { chosen, rangeOf } = spread.over((elasticities) =>
    volumeChanges(before, after, demand.change, elasticities),
  );
  const consistent = (volumes: VolumeChanges) => consistentJobs(volumes, jobsPer, displacement);
  const ranged = (figure: (volumes: VolumeChanges) => number): RangedJobs => ({
    value: figure(chosen),
    ...rangeOf(figure),
  });
  const uncounted = (figure: (volumes: VolumeChanges) => number): RangedJobs => {
    const { low, high } = rangeOf(figure);
    return { value: 0, low: Math.min(0, low), high: Math.max(0, high) };
  };
  // Each way of counting the unexplained is linear in the elasticities, as an interval of estimates needs.
  const ways = [0, 1].flatMap((ofExports) =>
    [0, 1].map((ofImports) =>
      rangeOf(
        (volumes) =>
          consistent(volumes) +
          ofExports * jobsPer.exports * volumes.exportsUnexplained -
          ofImports * jobsPer.imports * volumes.importsUnexplained,
      ),
    ),
  );
  const [ofExports, ofImports] = [jobsPer.exports * chosen.exports, -jobsPer.imports * chosen.imports];
  const homeDemand = ranged((volumes) => jobsPer.demand * volumes.homeDemand);
  return {
    jobsPer,
    displacement,
    volumes: chosen,
    naive: { exports: ofExports, imports: ofImports, total: ofExports + ofImports },
    parts: {
      foreignDemand: ranged((volumes) => jobsPer.exports * volumes.foreignDemand),
      exportCompetitiveness: ranged((volumes) => jobsPer.exports * volumes.exportCompetitiveness),
      homeDemand,
      displacement: ranged((volumes) => -jobsPer.imports * displacement * volumes.importCompetitiveness),
      exportsUnexplained: uncounted((volumes) => jobsPer.exports * volumes.exportsUnexplained),
      importsUnexplained: uncounted((volumes) => -jobsPer.imports * volumes.importsUnexplained),
    },
    consistent: {
      value: consistent(chosen),
      low: Math.min(...ways.map(({ low }) => low)),
      high: Math.max(...ways.map(({ high }) => high)),
    },
    reasons: {
      homeDemand,
      importDemand: ranged((volumes) => jobsPer.imports * volumes.importDemand),
      notDisplacing: ranged(
        (volumes) =>
          jobsPer.imports * ((1 - displacement) * volumes.importCompetitiveness + volumes.nonCompeting),
      ),
      importsUnexplained: ranged((volumes) => jobsPer.imports * volumes.importsUnexplained),
      exportsUnexplained: ranged((volumes) => -jobsPer.exports * volumes.exportsUnexplained),
    },
    rangeKind: spread.kind,
    demand,
    notes:
      jobsPer.exports === jobsPer.imports && jobsPer.imports === jobsPer.demand
        ? [jobsNotes.EQUAL_COEFFICIENTS({})]
        : [],
  };
}

const needed: readonly (readonly SeriesKey[])[] = [
  ['exportPrice', 'exportVolume'],
  ['importPrice', 'importVolume'],
  ['foreignDemand'],
  ['foreignPrice', 'realExchangeRate'],
  ['exchangeRate', 'realExchangeRate'],
  ['domesticDemand'],
  ['domesticPrice'],
  ['gdp'],
];

/** @throws Refusal (#VALUE!) naming every series that the full attribution of both flows lacks. */
export function requireFullAttribution(table: LabelledTable): void {
  const missing = needed.filter((alternatives) => !alternatives.some((key) => table.has(key)));
  if (missing.length === 0) return;
  throw jobsRefusals.notSeparable({
    missing: missing.map(([key = 'gdp']) => dictionary[key].label),
    place: { argument: table.argument },
  });
}

function demandOf(data: TradeData, before: TradeState, after: TradeState): JobsEffect['demand'] {
  const amount = (before.gdp ?? Number.NaN) - before.exports + before.imports;
  if (!(amount > 0)) {
    throw jobsRefusals.demandNotPositive({
      period: data.periods[0]?.text ?? '',
      place: data.place('gdp', 0) ?? { argument: 'data' },
    });
  }
  const growth = (after.domesticDemand ?? Number.NaN) / (before.domesticDemand ?? Number.NaN);
  return { before: amount, change: amount * (growth - 1) };
}

/** The volume changes of both flows by reason, from the logarithms of the attribution. */
function volumeChanges(
  before: TradeState,
  after: TradeState,
  demandChange: number,
  elasticities: Elasticities,
): VolumeChanges {
  const flows = splitFlows(before, after, elasticities);
  const sumOver = (effect: 1 | -1, ...drivers: DriverKey[]) =>
    flows.filter((flow) => flow.effect === effect).reduce((sum, flow) => sum + volumeOf(flow, drivers), 0);
  const importDemand = sumOver(-1, 'domesticDemand');
  return {
    exports: sumOver(1, ...exportVolumes),
    imports: sumOver(-1, ...importVolumes),
    foreignDemand: sumOver(1, 'foreignDemand'),
    exportCompetitiveness: sumOver(1, 'relativeExportPrice'),
    exportsUnexplained: sumOver(1, 'exportsUnexplained'),
    importDemand,
    importCompetitiveness: sumOver(-1, 'relativeImportPrice', 'tariffs'),
    importsUnexplained: sumOver(-1, 'importsUnexplained'),
    nonCompeting: sumOver(-1, 'nonCompetingImports'),
    homeDemand: demandChange - importDemand,
  };
}

const exportVolumes = ['foreignDemand', 'relativeExportPrice', 'exportsUnexplained'] as const;
const importVolumes = [
  'domesticDemand',
  'relativeImportPrice',
  'tariffs',
  'importsUnexplained',
  'nonCompetingImports',
] as const;

/** What drivers did to the volume of a flow, at prices of the first period: L(v1, v0)·Σ Δln. */
function volumeOf({ before, after, lines }: FlowGrowth, drivers: readonly DriverKey[]): number {
  const logOf = (keys: readonly DriverKey[]) =>
    lines.filter(({ driver }) => keys.includes(driver)).reduce((sum, { log }) => sum + log, 0);
  const price = logOf(['exportPrice', 'importPrice']);
  return logMean(before, after / Math.exp(price)) * logOf(drivers);
}

function consistentJobs(volumes: VolumeChanges, jobsPer: JobsPerUnit, displacement: number): number {
  return (
    jobsPer.exports * (volumes.foreignDemand + volumes.exportCompetitiveness) +
    jobsPer.demand * volumes.homeDemand -
    jobsPer.imports * displacement * volumes.importCompetitiveness
  );
}
