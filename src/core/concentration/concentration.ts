import { compensatedSum } from '../numeric/sum';
import { isBucketName } from '../partners/partnerNames';
import { concentrationRefusals } from './refusals';
import type { SupplierList } from './supplierTable';

/** The measures of CONCENTRATION that give one figure per list. */
export type ConcentrationMeasure =
  'hhi' | 'normalized' | 'unctad' | 'equivalent' | 'points' | 'top1' | 'top3';

/** How concentrated a list of amounts is. Shares are fractions of the total. */
export interface Concentration {
  readonly total: number;
  /** Share of each entry, in the order of the list. */
  readonly shares: Float64Array;
  /** Entries with an amount above zero. */
  readonly active: number;
  /** n: the potential partners that the normalized measures count. */
  readonly candidates: number;
  /** H = Σs². */
  readonly hhi: number;
  /** Share and position of the entries that stand for many together ("Other"), where they are named. */
  readonly bucket: Bucket | undefined;
  /** Positions of the largest single entries, at most three, largest first; buckets are no single entries. */
  readonly largest: readonly number[];
}

/** Entries that stand for many partners together, and what H would be if they were very many. */
export interface Bucket {
  readonly positions: readonly number[];
  readonly share: number;
  /** H with the bucket as infinitely many partners: its squares are 0. The upper bound is H itself. */
  readonly lowestHhi: number;
}

/**
 * The concentration of amounts over partners or products.
 *
 * Shares s = v ÷ Σv, so amounts, fractions and percentages give the same. H = Σs² (Herfindahl-Hirschman).
 * An entry named as a bucket counts as one partner in H, its upper bound; as infinitely many in the lower.
 * Candidates n default to the entries above zero, because a blank cell arrives as 0 and would change n.
 *
 * Source: Herfindahl (1950), Hirschman (1945); UNCTAD Handbook of Statistics for the variant in square roots.
 * @throws Refusal for a missing or negative amount, for amounts that are all 0, for fewer candidates than entries.
 */
export function concentrate(
  { values, place }: SupplierList,
  names: readonly string[] | undefined,
  candidates?: number,
): Concentration {
  values.forEach((value, index) => {
    const name = names?.[index];
    if (Number.isNaN(value)) throw concentrationRefusals.missingAmount({ name, place: place(index) });
    if (value < 0) throw concentrationRefusals.negativeAmount({ name, found: value, place: place(index) });
  });
  const largestValue = values.reduce((most, value) => Math.max(most, value), 0);
  if (largestValue === 0) throw concentrationRefusals.nothingTraded({ place: place(0) });
  // Divided by the largest first, so that no sum overflows.
  const scaled = values.map((value) => value / largestValue);
  const scaledTotal = compensatedSum(scaled);
  const shares = scaled.map((value) => value / scaledTotal);
  const active = shares.reduce((count, share) => (share > 0 ? count + 1 : count), 0);
  if (candidates !== undefined && candidates < active) {
    throw concentrationRefusals.tooFewCandidates({
      candidates,
      active,
      place: { argument: 'candidates' },
    });
  }
  const positions = Array.from(shares.keys());
  const buckets: number[] = [];
  const single: number[] = [];
  for (const at of positions) {
    const isBucket = isBucketName(names?.[at] ?? '') && (shares[at] ?? 0) > 0;
    (isBucket ? buckets : single).push(at);
  }
  const hhi = sumOfSquares(shares, positions);
  return {
    total: largestValue * scaledTotal,
    shares,
    active,
    candidates: candidates ?? active,
    hhi,
    bucket:
      buckets.length === 0
        ? undefined
        : {
            positions: buckets,
            share: compensatedSum(buckets.map((at) => shares[at] ?? 0)),
            lowestHhi: sumOfSquares(shares, single),
          },
    largest: single.sort((a, b) => (shares[b] ?? 0) - (shares[a] ?? 0)).slice(0, 3),
  };
}

/**
 * One measure: hhi H · normalized (H − 1/n) ÷ (1 − 1/n) · unctad (√H − √(1/n)) ÷ (1 − √(1/n)) · equivalent
 * 1 ÷ H, the number of equal partners that would give the same H · points 10 000·H · top1 and top3, the
 * largest share and the sum of the three largest, in per cent. NaN where n = 1 leaves a normalized measure
 * undefined, and where a bucket is all there is.
 */
export function concentrationMeasure(
  { hhi, candidates, shares, largest }: Concentration,
  measure: ConcentrationMeasure,
): number {
  const least = 1 / candidates;
  const shareOf = (count: number) =>
    largest.length === 0
      ? Number.NaN
      : 100 * compensatedSum(largest.slice(0, count).map((at) => shares[at] ?? 0));
  switch (measure) {
    case 'hhi':
      return hhi;
    case 'normalized':
      return candidates === 1 ? Number.NaN : (hhi - least) / (1 - least);
    case 'unctad':
      return candidates === 1 ? Number.NaN : (Math.sqrt(hhi) - Math.sqrt(least)) / (1 - Math.sqrt(least));
    case 'equivalent':
      return 1 / hhi;
    case 'points':
      return 10_000 * hhi;
    case 'top1':
      return shareOf(1);
    case 'top3':
      return shareOf(3);
  }
}

/**
 * Whether the largest entry equals all others together, as a total among its own parts does. Two entries
 * may well be equal, so it takes three.
 */
export function looksLikeTotal({ shares, active, largest }: Concentration): number | undefined {
  const [top] = largest;
  return active > 2 && top !== undefined && Math.abs((shares[top] ?? 0) - 0.5) < 1e-7 ? top : undefined;
}

function sumOfSquares(shares: Float64Array, positions: readonly number[]): number {
  return compensatedSum(positions.map((at) => (shares[at] ?? 0) ** 2));
}
