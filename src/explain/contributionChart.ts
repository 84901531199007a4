import type { ProductContributions } from '../core/terms-of-trade/priceIndex';
import { priceIndexText as text } from '../text/explanations/priceIndex';
import type { WaterfallChart } from './chart';

/** A chart names this many products; the rest share one bar. */
const namedProducts = 9;

/** One product with what it adds. */
interface ProductContribution {
  readonly product: number;
  readonly value: number;
}

/** Products with their contributions, the largest in size first. */
export function bySize({ products, contributions }: ProductContributions): ProductContribution[] {
  return Array.from(products, (product, item) => ({ product, value: contributions[item] ?? 0 })).sort(
    (a, b) => Math.abs(b.value) - Math.abs(a.value),
  );
}

/** Contributions of products to a price change, the largest first, up to their exact total. */
export function contributionChart(
  given: ProductContributions,
  words: { readonly title: string; readonly unit: string; readonly product: (column: number) => string },
): WaterfallChart {
  const sorted = bySize(given);
  const named = sorted.length > namedProducts + 1 ? sorted.slice(0, namedProducts) : sorted;
  const rest = sorted.slice(named.length);
  const total = (rows: readonly ProductContribution[]) => rows.reduce((sum, { value }) => sum + value, 0);
  return {
    kind: 'waterfall',
    title: words.title,
    unit: words.unit,
    rows: [
      ...named.map(({ product, value }) => ({ label: words.product(product), value, kind: 'part' as const })),
      ...(rest.length > 0
        ? [{ label: text.otherProducts(rest.length), value: total(rest), kind: 'part' as const }]
        : []),
      { label: text.totalRow, value: total(sorted), kind: 'total' },
    ],
  };
}
