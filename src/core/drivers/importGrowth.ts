import { logChange, logMean } from '../numeric/logMean';
import type { Assumptions } from './assumptions';
import { sensitivityVariants, type Elasticities } from './elasticitySets';
import { makeSpread } from './spread';
import { Growth, type ImportState } from './tradeState';

/**
 * Growth of import volume as natural logarithm, split into what demand, competitiveness and neither
 * explain: Δln m = η·Δln D + [ε·Δln(Pm / Pd) + ετ·Δln(1 + τ)] + rest.
 *
 * Where non-competing imports are given, prices move competing imports only, with their log-mean weight.
 */
export interface ImportGrowth {
  /** Δln of import volume. */
  readonly total: number;
  readonly demand: number;
  readonly competitiveness: number;
  /** Structural: what these elasticities leave. */
  readonly unexplained: number;
  /** The part of `competitiveness` that a tariff with an elasticity of its own explains. */
  readonly ownTariff: number;
  /** Δln of the relative price; with the tariff, unless that has an elasticity of its own. */
  readonly relativePrice: number;
  /** Competitiveness per unit of price elasticity: −Δln of the relative price, weighted. */
  readonly perUnitOfPrice: number;
}

/** @returns undefined where demand, import price or domestic price is not given. */
export function importGrowth(
  before: ImportState,
  after: ImportState,
  elasticities: Elasticities,
): ImportGrowth | undefined {
  const growth = new Growth(before, after);
  const { importPrice: price, domesticDemand: demandGrowth, relativeImportPrice: relative } = growth;
  if (price === undefined || demandGrowth === undefined || relative === undefined) return undefined;
  const total = logChange(before.imports, after.imports) - price;
  const weight = competingWeight(before, after);
  const tariffGrowth = growth.tariff ?? 0;
  const ownTariff = elasticities.tariff === undefined ? 0 : weight * elasticities.tariff * tariffGrowth;
  const relativePrice = relative + (elasticities.tariff === undefined ? tariffGrowth : 0);
  const perUnitOfPrice = -weight * relativePrice;
  const demand = elasticities.importIncome * demandGrowth;
  const competitiveness = -elasticities.importPrice * perUnitOfPrice + ownTariff;
  return {
    total,
    demand,
    competitiveness,
    unexplained: total - demand - competitiveness,
    ownTariff,
    relativePrice,
    perUnitOfPrice,
  };
}

/** Weight of competing imports in the growth of all imports; 1 where no others are given. */
export function competingWeight(before: ImportState, after: ImportState): number {
  const { nonCompetingImports: from } = before;
  const { nonCompetingImports: to } = after;
  if (from === undefined || to === undefined) return 1;
  const competing = logMean(before.imports - from, after.imports - to);
  return competing / (competing + logMean(from, to));
}

export type ImportClass = 'demand' | 'competitiveness' | 'mixed';

/** A figure under the chosen elasticities, and its lowest and highest over published ones. */
export interface Ranged {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** Whether demand or competitiveness drove imports. */
export interface ImportVerdict {
  readonly growth: ImportGrowth;
  readonly drivenBy: ImportClass;
  /** The unexplained part is larger than demand and competitiveness together. */
  readonly structuralHeavy: boolean;
  /** The class changes from one published set of elasticities to another. */
  readonly unstable: boolean;
  /** Demand over competitiveness; undefined unless both moved imports the way they went. */
  readonly ratio: Ranged | undefined;
  /**
   * The price elasticity, in absolute value, at which competitiveness would have moved imports as much as
   * demand did; undefined where the two pull in opposite directions or the relative price hardly moved.
   */
  readonly breakEven: Ranged | undefined;
  /** The parts of growth with their ranges. */
  readonly parts: Readonly<Record<ImportPart, Ranged>>;
}

/** What explains growth of import volume; the parts add up to it. */
export type ImportPart = 'demand' | 'competitiveness' | 'unexplained';

/** Demand or competitiveness must be at least this many times the other to be called the driver. */
const clearlyLarger = 2;

/** A relative price that moved by less says nothing about price elasticities. */
const smallestPriceMove = 0.01;

/**
 * Judges growth of imports. With d, c, u the parts in the direction in which imports moved: demand-driven
 * where d > 0 and d ≥ 2·max(c, 0) under the chosen and every published set; competitiveness-driven the
 * other way round; otherwise mixed. Structural-heavy where |u| > ½(|d| + |c| + |u|).
 */
export function importVerdict(
  before: ImportState,
  after: ImportState,
  assumptions: Assumptions,
): ImportVerdict | undefined {
  const variants = sensitivityVariants(assumptions.elasticities).flatMap(
    (elasticities) => importGrowth(before, after, elasticities) ?? [],
  );
  const [growth] = variants;
  if (growth === undefined) return undefined;
  const classes = new Set(variants.map(classOf));
  const [only] = classes;
  const { demand, competitiveness, unexplained } = growth;
  const explained = Math.abs(demand) + Math.abs(competitiveness);
  return {
    growth,
    drivenBy: classes.size === 1 && only !== undefined ? only : 'mixed',
    structuralHeavy: Math.abs(unexplained) > explained,
    unstable: classes.size > 1,
    ratio: lowestAndHighest(variants.map(ratioOf)),
    breakEven: lowestAndHighest(variants.map(breakEvenOf)),
    parts: rangedParts(before, after, assumptions),
  };
}

function rangedParts(
  before: ImportState,
  after: ImportState,
  assumptions: Assumptions,
): ImportVerdict['parts'] {
  const { chosen, rangeOf } = makeSpread(assumptions).over((elasticities) =>
    importGrowth(before, after, elasticities),
  );
  const ranged = (part: ImportPart): Ranged => ({
    value: chosen?.[part] ?? 0,
    ...rangeOf((growth) => growth?.[part] ?? 0),
  });
  return {
    demand: ranged('demand'),
    competitiveness: ranged('competitiveness'),
    unexplained: ranged('unexplained'),
  };
}

function inDirection({ total, demand, competitiveness }: ImportGrowth) {
  const sign = Math.sign(total);
  return { demand: sign * demand, competitiveness: sign * competitiveness };
}

function classOf(growth: ImportGrowth): ImportClass {
  const { demand, competitiveness } = inDirection(growth);
  if (demand > 0 && demand >= clearlyLarger * Math.max(competitiveness, 0)) return 'demand';
  if (competitiveness > 0 && competitiveness >= clearlyLarger * Math.max(demand, 0)) return 'competitiveness';
  return 'mixed';
}

function ratioOf(growth: ImportGrowth): number | undefined {
  const { demand, competitiveness } = inDirection(growth);
  return demand > 0 && competitiveness > 0 ? demand / competitiveness : undefined;
}

function breakEvenOf({ demand, ownTariff, relativePrice, perUnitOfPrice }: ImportGrowth): number | undefined {
  if (Math.abs(relativePrice) < smallestPriceMove) return undefined;
  const elasticity = (demand - ownTariff) / perUnitOfPrice;
  return elasticity > 0 ? elasticity : undefined;
}

/** The first figure with the range over all; undefined where the first is. */
function lowestAndHighest(values: readonly (number | undefined)[]): Ranged | undefined {
  const [value] = values;
  if (value === undefined) return undefined;
  const found = values.filter((each) => each !== undefined);
  return { value, low: Math.min(...found), high: Math.max(...found) };
}
