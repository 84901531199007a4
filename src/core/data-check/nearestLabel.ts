import { knownLabels, normalizeLabel } from '../table/dictionary';

/** Two labels are near when the edits between them are at most this share of the longer one. */
const nearestShare = 0.34;

const sortWords = (text: string): string =>
  text
    .split(/[\s_-]+/)
    .sort()
    .join(' ');

const candidates = [...knownLabels].map(([label, canonical]) => ({
  label,
  inOrder: sortWords(label),
  canonical,
}));

/**
 * The known label that an unknown one most resembles, or undefined where none is near. Compared are the
 * labels as written and with their words in order, so that "Price exports" finds "Export price".
 */
export function nearestLabel(label: string): string | undefined {
  const asked = normalizeLabel(label);
  const askedInOrder = sortWords(asked);
  let best: string | undefined;
  let fewest = nearestShare;
  for (const { label: known, inOrder, canonical } of candidates) {
    const longer = Math.max(asked.length, known.length);
    const limit = fewest * longer;
    if (Math.abs(asked.length - known.length) >= limit) continue;
    const edits = Math.min(editDistance(asked, known, limit), editDistance(askedInOrder, inOrder, limit));
    if (edits < limit) {
      fewest = edits / longer;
      best = canonical;
    }
  }
  return best;
}

/**
 * Letters to insert, leave out or replace to turn one text into the other (Levenshtein); Infinity as soon as
 * they are as many as the limit.
 */
function editDistance(from: string, to: string, limit: number): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  let next = row.slice();
  for (let i = 1; i <= from.length; i++) {
    let least = (next[0] = i);
    for (let j = 1; j <= to.length; j++) {
      const replace = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
      const edits = Math.min(replace, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
      next[j] = edits;
      least = Math.min(least, edits);
    }
    // No later row has fewer than the fewest of this one.
    if (least >= limit) return Infinity;
    [row, next] = [next, row];
  }
  return row[to.length] ?? 0;
}
