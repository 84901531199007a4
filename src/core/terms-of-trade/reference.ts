/** Indices are printed to one or two decimals; an index is 100 where it is so within rounding. */
const roundingOfAnIndex = 0.0005;

/** The positions at which an index is 100. Its reference period is among them, if the figures reach it. */
export function atHundred(figures: Float64Array): number[] {
  const found: number[] = [];
  figures.forEach((figure, index) => {
    if (Math.abs(figure - 100) < roundingOfAnIndex) found.push(index);
  });
  return found;
}

/** Where two indices are 100: in one period both, in different periods, or not to be seen. */
export type ReferencePeriods =
  | { readonly kind: 'shared'; readonly at: number }
  | { readonly kind: 'different'; readonly first: number; readonly second: number }
  | { readonly kind: 'unknown' };

/**
 * Whether two price indices share a reference period. Mixing an export index of 2010 = 100 with an import
 * index of 2015 = 100 gives a ratio whose level means nothing, and no formula complains.
 */
export function compareReferences(first: Float64Array, second: Float64Array): ReferencePeriods {
  const ofFirst = atHundred(first);
  const ofSecond = atHundred(second);
  // An index may stand at 100 for thousands of periods.
  const inSecond = new Set(ofSecond);
  const shared = ofFirst.find((index) => inSecond.has(index));
  if (shared !== undefined) return { kind: 'shared', at: shared };
  const [one] = ofFirst;
  const [other] = ofSecond;
  return one === undefined || other === undefined
    ? { kind: 'unknown' }
    : { kind: 'different', first: one, second: other };
}
