import { CellError, type Cell, type Cells } from '../cell';
import type { Place } from '../place';
import { defineRefusals } from '../refusal';
import { NumberBlock } from '../table/numberBlock';
import { shapeInWords } from '../table/options';
import { quoteCell, tableRefusals } from '../table/refusals';
import { inline } from '../../text/inline';
import { requirePartnerName } from './partnerNames';

/** The trade with one partner (or in one product) before and after. */
export interface PartnerFlow {
  /** As a sentence names it: a long text is cut. */
  readonly name: string;
  /** As the reader wrote it. */
  readonly givenName: string;
  readonly before: number;
  readonly after: number;
  /** Position in the ranges given. */
  readonly index: number;
}

/** Partners with their trade before and after, as PARTNERSHIFT takes them. */
export interface PartnerList {
  readonly partners: readonly PartnerFlow[];
  readonly before: NumberBlock;
  readonly after: NumberBlock;
}

const refusals = defineRefusals('partnerList', {
  nameMissing: [
    'value',
    ({ found, place, flow }: { found: Cell; place: Place; flow: Place }, at) =>
      `The name in ${at(place)} is ${quoteCell(found)}, though ${at(flow)} has an amount. Each row of amounts needs the name of a partner or product.`,
  ],
  nameTwice: [
    'value',
    ({ name, place, other }: { name: string; place: Place; other: Place }, at) =>
      `${name} is given twice, in ${at(other)} and ${at(place)}. Its trade would be counted twice, or belongs in one row. Join the two rows or leave one out.`,
  ],
  amountMissing: [
    'missing',
    ({ name, place }: { name: string; place: Place }, at) =>
      `The amount of ${name} in ${at(place)} is missing. Every share depends on it, and missing is never counted as 0. Fill it in, or leave the row out.`,
  ],
  tooFewPartners: [
    'missing',
    ({ found, place }: { found: number; place: Place }, at) =>
      `${at(place)} names ${found === 1 ? 'one partner' : 'no partner'}. Trade can move only between two or more. Select all partners.`,
  ],
  nothingTraded: [
    'zero',
    ({ place }: { place: Place }, at) =>
      `The amounts in ${at(place)} add up to 0, so there are no shares. Choose a period with trade.`,
  ],
  treatedUnknown: [
    'value',
    ({ found, names, place }: { found: Cell; names: readonly string[]; place: Place }, at) =>
      `${quoteCell(found)} in ${at(place)} is none of the names (${names.slice(0, 5).join(', ')}${names.length > 5 ? ', …' : ''}). treated takes names of partners that the policy hits, as they stand in names.`,
  ],
  treatedEmpty: [
    'value',
    ({ all, place }: { all: boolean; place: Place }, at) =>
      `${at(place)} names ${all ? 'every partner' : 'no partner'}. Diversion compares partners that a policy hits with the others. Name some of them, or leave treated out.`,
  ],
});

/**
 * Reads names with their trade before and after. A row without a name and without amounts is left out:
 * ranges are often selected too far.
 * @throws Refusal naming the cell: shapes, names that are missing, twice, totals or headings, amounts that are missing,
 * text or of mixed signs; fewer than two partners; totals of 0.
 */
export function readPartners(nameCells: Cells, beforeCells: Cells, afterCells: Cells): PartnerList {
  const before = NumberBlock.read('before', beforeCells, { sign: 'flow', turnNegative: true });
  before.requireOneSeries();
  const after = NumberBlock.read('after', afterCells, { sign: 'flow', turnNegative: true });
  after.requireShapeOf(before);
  const names = nameCells.flat();
  if (nameCells.length !== before.rows || nameCells[0]?.length !== before.columns) {
    throw tableRefusals.shapesDiffer({
      first: 'before',
      firstShape: before.shape,
      second: 'names',
      secondShape: shapeInWords(nameCells),
      place: { argument: 'names' },
    });
  }
  const partners: PartnerFlow[] = [];
  const seen = new Map<string, Place>();
  for (let index = 0; index < before.length; index++) {
    const found = names[index] ?? null;
    const place = { ...before.place(index), argument: 'names' };
    const givenName = nameOf(found);
    if (givenName === undefined) {
      const filled = [before, after].find((block) => (block.values[index] ?? 0) > 0);
      if (filled) throw refusals.nameMissing({ found, place, flow: filled.place(index) });
      continue;
    }
    const name = inline(givenName);
    requirePartnerName(name, place);
    const other = seen.get(givenName.toLowerCase());
    if (other) throw refusals.nameTwice({ name, place, other });
    seen.set(givenName.toLowerCase(), place);
    const missing = [before, after].find((block) => block.isMissing(index));
    if (missing) throw refusals.amountMissing({ name, place: missing.place(index) });
    partners.push({
      name,
      givenName,
      before: before.values[index] ?? Number.NaN,
      after: after.values[index] ?? Number.NaN,
      index,
    });
  }
  if (partners.length < 2) {
    throw refusals.tooFewPartners({ found: partners.length, place: { argument: 'names' } });
  }
  for (const block of [before, after]) {
    if (block.values.every((value) => !(value > 0))) {
      throw refusals.nothingTraded({ place: { argument: block.argument } });
    }
  }
  return { partners, before, after };
}

/** A cell as a name: text, or a number such as a product code. */
function nameOf(cell: Cell): string | undefined {
  if (typeof cell === 'number') return cell === 0 ? undefined : String(cell);
  return typeof cell === 'string' && cell.trim() !== '' ? cell.trim() : undefined;
}

/**
 * Reads the partners that a policy hits, by name in any case.
 * @returns whether each partner is treated; undefined where the argument is omitted.
 * @throws Refusal (#VALUE!) for a name that is not among the partners, and unless some but not all are named.
 */
export function readTreated(
  cells: Cells | undefined,
  partners: readonly PartnerFlow[],
): readonly boolean[] | undefined {
  if (cells === undefined) return undefined;
  const names = partners.map(({ givenName }) => givenName.toLowerCase());
  const known = new Set(names);
  const treated = new Set<string>();
  cells.forEach((row, at) => {
    row.forEach((found, column) => {
      const name = nameOf(found)?.toLowerCase();
      const isBlank =
        found === null ||
        found === '' ||
        found === 0 ||
        (found instanceof CellError && found.code === '#N/A');
      if (name === undefined && isBlank) return;
      if (name === undefined || !known.has(name)) {
        throw refusals.treatedUnknown({
          found,
          names: partners.map((partner) => partner.name),
          place: { argument: 'treated', row: at, column },
        });
      }
      treated.add(name);
    });
  });
  if (treated.size === 0 || treated.size === partners.length) {
    throw refusals.treatedEmpty({ all: treated.size > 0, place: { argument: 'treated' } });
  }
  return names.map((name) => treated.has(name));
}
