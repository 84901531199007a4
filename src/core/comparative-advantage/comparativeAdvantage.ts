import type { Note } from '../note';
import { compensatedSum } from '../numeric/sum';
import type { NumberBlock } from '../table/numberBlock';
import { advantageNotes, advantageRefusals } from './notes';

/** The measures of COMPARATIVEADVANTAGE. */
export type AdvantageMeasure = 'rca' | 'symmetric' | 'normalized';

/** Exports by product, of the country and of the world, in equal shapes: products down, or across one row. */
export interface ProductExports {
  readonly country: NumberBlock;
  readonly world: NumberBlock;
  /** Totals of each series (column) over the products that have both figures. */
  readonly totals: readonly { readonly country: number; readonly world: number }[];
}

/**
 * Adds up the exports of each series over its matched products.
 * @throws Refusal where no series has a product with both figures, or a total is 0.
 */
export function matchProducts(country: NumberBlock, world: NumberBlock): ProductExports {
  const series = country.rows === 1 ? 1 : country.columns;
  const totals = Array.from({ length: series }, (_, at) => {
    const matched = productsOf(country, at).filter((index) => isMatched(country, world, index));
    const totalOf = (block: NumberBlock) => {
      const total = compensatedSum(matched.map((index) => block.values[index] ?? Number.NaN));
      if (total > 0 || matched.length === 0) return total;
      throw advantageRefusals.nothingExported({ place: block.place(at) });
    };
    return { country: totalOf(country), world: totalOf(world) };
  });
  if (totals.every((total) => total.country === 0)) {
    throw advantageRefusals.nothingMatched({ place: { argument: country.argument } });
  }
  return { country, world, totals };
}

/** Positions of the products of a series: one column of a block, or all of a single row. */
export function productsOf(block: NumberBlock, series: number): number[] {
  if (block.rows === 1) return Array.from(block.values.keys());
  return Array.from({ length: block.rows }, (_, row) => row * block.columns + series);
}

/** Which series the product at a position belongs to. */
export function seriesOf(block: NumberBlock, index: number): number {
  return block.rows === 1 ? 0 : index % block.columns;
}

function isMatched(country: NumberBlock, world: NumberBlock, index: number): boolean {
  return !country.isMissing(index) && !world.isMissing(index);
}

/** The share of a product in the exports of the country and of the world, as fractions; NaN where missing. */
export function exportShares({ country, world, totals }: ProductExports, index: number) {
  const total = totals[seriesOf(country, index)];
  if (total === undefined || !isMatched(country, world, index)) return { country: NaN, world: NaN };
  return {
    country: (country.values[index] ?? Number.NaN) / total.country,
    world: (world.values[index] ?? Number.NaN) / total.world,
  };
}

/**
 * Revealed comparative advantage, product by product, in the shape of the inputs.
 *
 * rca (x ÷ X) ÷ (w ÷ W): share of the product in the country's exports over its share in the world's ·
 * symmetric (rca − 1) ÷ (rca + 1), from −1 to 1 · normalized x ÷ W − X·w ÷ W²: the distance from neutral
 * exports as a part of world exports, which adds up to 0 over products. x, w are exports of the product,
 * X, W their totals. NaN where a figure is missing and, but for normalized, where the world exports none.
 *
 * Whether the world includes the country is the choice of whoever gives the figures.
 * Source: Balassa (1965); Laursen (2015) for symmetric; Yu, Cai and Leung (2009) for normalized.
 */
export function comparativeAdvantage(exports: ProductExports, measure: AdvantageMeasure): Float64Array {
  return Float64Array.from(exports.country.values.keys(), (index) => {
    const { country, world } = exportShares(exports, index);
    if (measure === 'normalized') {
      const total = exports.totals[seriesOf(exports.country, index)];
      return total === undefined ? Number.NaN : (country - world) * (total.country / total.world);
    }
    if (world === 0) return Number.NaN;
    return measure === 'rca' ? country / world : (country - world) / (country + world);
  });
}

/** What a reader of the indices should know of the figures. */
export function notesOnProducts({ country, world }: ProductExports): Note[] {
  const positions = Array.from(country.values.keys());
  const above = positions.find((index) => (country.values[index] ?? 0) > (world.values[index] ?? Infinity));
  const unmatched = positions.filter((index) => country.isMissing(index) !== world.isMissing(index));
  const [firstUnmatched] = unmatched;
  const noWorld = positions.find((index) => world.values[index] === 0 && !country.isMissing(index));
  return [
    ...(above === undefined
      ? []
      : [advantageNotes.COUNTRY_ABOVE_WORLD({ place: country.place(above), other: world.place(above) })]),
    ...(firstUnmatched === undefined
      ? []
      : [
          advantageNotes.PRODUCTS_LEFT_OUT({
            count: unmatched.length,
            place: (country.isMissing(firstUnmatched) ? country : world).place(firstUnmatched),
          }),
        ]),
    ...(noWorld === undefined ? [] : [advantageNotes.NO_WORLD_EXPORTS({ place: world.place(noWorld) })]),
  ];
}
