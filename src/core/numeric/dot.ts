/**
 * Σ left · right over the entries from `from` on; columns of one length. Adding to a sum has to wait for the
 * addition before it, so that four sums take turns: it is faster, and less is lost to rounding.
 */
export function dot(left: Float64Array, right: Float64Array, from = 0): number {
  const { length } = left;
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let at = from;
  for (; at + 3 < length; at += 4) {
    a += (left[at] ?? 0) * (right[at] ?? 0);
    b += (left[at + 1] ?? 0) * (right[at + 1] ?? 0);
    c += (left[at + 2] ?? 0) * (right[at + 2] ?? 0);
    d += (left[at + 3] ?? 0) * (right[at + 3] ?? 0);
  }
  for (; at < length; at++) a += (left[at] ?? 0) * (right[at] ?? 0);
  return a + b + (c + d);
}
