import type { Cell, Cells } from '../cell';
import type { ElasticityEstimate, Flow } from '../elasticity/elasticityEstimate';
import type { Note } from '../note';
import type { Place } from '../place';
import { requireCalculable } from '../table/magnitude';
import { shapeInWords } from '../table/options';
import { elasticitySets, type Elasticities, type ElasticitySet } from './elasticitySets';
import { driverNotes } from './notes';
import { driverRefusals } from './refusals';

/** Elasticities to use, and where they come from. */
export interface Assumptions {
  readonly elasticities: Elasticities;
  /** The set they were taken from, or that fills what the reader's own range leaves out. */
  readonly set: ElasticitySet;
  /** Names and values that the reader gave in place of those of the set. */
  readonly own: readonly { readonly name: string; readonly value: number; readonly place: Place }[];
  /** The estimates of the sides whose elasticities come from the table itself. */
  readonly estimates?: Estimates;
  readonly notes: readonly Note[];
}

/** What was estimated from the table, by side of trade. */
export type Estimates = Readonly<Partial<Record<Flow, ElasticityEstimate>>>;

interface Rule {
  readonly name: string;
  readonly key: keyof Elasticities;
  readonly sentence: string;
  readonly allows: (value: number) => boolean;
}

const income = {
  sentence: 'An income elasticity is 0 or above: more demand does not lower trade.',
  allows: (value: number) => value >= 0,
};
const price = {
  sentence: 'A price elasticity is 0 or below: a higher price does not raise demand.',
  allows: (value: number) => value <= 0,
};
const share = {
  sentence: 'It is a share from 0 to 1.',
  allows: (value: number) => value >= 0 && value <= 1,
};

const rules: readonly Rule[] = [
  { name: 'Import income elasticity', key: 'importIncome', ...income },
  { name: 'Export income elasticity', key: 'exportIncome', ...income },
  { name: 'Import price elasticity', key: 'importPrice', ...price },
  { name: 'Export price elasticity', key: 'exportPrice', ...price },
  { name: 'Tariff elasticity', key: 'tariff', ...price },
  { name: 'Pass-through', key: 'passThrough', ...share },
  { name: 'Pricing to market', key: 'pricingToMarket', ...share },
  { name: 'Displacement', key: 'displacement', ...share },
];

/** The names that a range of assumptions may hold. */
export const assumptionNames: readonly string[] = rules.map(({ name }) => name);

/**
 * Reads the argument `assumptions`: the name of a set (FRBUS where it is omitted), or
 * two columns of names and values over the default set.
 * @returns `estimate` where the elasticities are to be estimated from the table.
 * @throws Refusal (#VALUE!) for an unknown name or set, a name twice, a value of the wrong type or sign.
 */
export function readAssumptions(argument: string, cells: Cells | undefined): Assumptions | 'estimate' {
  const [defaultSet] = elasticitySets;
  const single = cells?.length === 1 && cells[0]?.length === 1 ? cells[0][0] : undefined;
  if (cells === undefined || single === null || single === '') return ofSet(defaultSet);
  if (single !== undefined) return readName(argument, single);
  if (cells[0]?.length !== 2) {
    throw driverRefusals.assumptionShape({ shape: shapeInWords(cells), place: { argument } });
  }
  return readPairs(argument, cells);
}

function ofSet(set: ElasticitySet): Assumptions {
  return { elasticities: set.elasticities, set, own: [], notes: [] };
}

function readName(argument: string, cell: Cell): Assumptions | 'estimate' {
  const asked = typeof cell === 'string' ? cell.trim().toUpperCase() : undefined;
  if (asked === 'ESTIMATE') return 'estimate';
  const set = elasticitySets.find(({ name }) => name === asked);
  if (set) return ofSet(set);
  throw driverRefusals.unknownSet({
    found: cell,
    names: [...elasticitySets.map(({ name }) => name), 'estimate'],
    place: { argument },
  });
}

const isBlank = (cell: Cell): boolean => cell === null || cell === '' || cell === 0;

function readPairs(argument: string, cells: Cells): Assumptions {
  const given = new Map<keyof Elasticities, Assumptions['own'][number]>();
  const notes: Note[] = [];
  cells.forEach(([name = null, cell = null], row) => {
    if (isBlank(name) && isBlank(cell)) return;
    const place = { argument, row, column: 1 };
    const asked = typeof name === 'string' ? name.trim().toLowerCase() : undefined;
    const rule = rules.find((candidate) => candidate.name.toLowerCase() === asked);
    if (rule === undefined) {
      throw driverRefusals.unknownAssumption({
        found: name,
        names: assumptionNames,
        place: { argument, row, column: 0 },
      });
    }
    if (given.has(rule.key)) throw driverRefusals.assumptionTwice({ name: rule.name, place });
    if (cell === null || cell === '') return;
    if (typeof cell !== 'number') {
      throw driverRefusals.assumptionNotANumber({ name: rule.name, found: cell, place });
    }
    if (!rule.allows(cell)) {
      throw driverRefusals.assumptionSign({ name: rule.name, found: cell, place, rule: rule.sentence });
    }
    requireCalculable(rule.name, cell, place);
    if (cell === 0) notes.push(driverNotes['ZERO-ASSUMPTION']({ name: rule.name, place }));
    given.set(rule.key, { name: rule.name, value: cell, place });
  });
  const [set] = elasticitySets;
  const values = Object.fromEntries([...given].map(([key, { value }]) => [key, value]));
  return { elasticities: { ...set.elasticities, ...values }, set, own: [...given.values()], notes };
}
