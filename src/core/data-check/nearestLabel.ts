import { knownLabels, normalizeLabel } from '../table/dictionary';

/** Two labels are near when the edits between them are at most this share of the longer one. */
const nearestShare = 0.34;

/**
 * The known label that an unknown one most resembles, or undefined where none is near. Compared are the
 * labels as written and with their words in order, so that "Price exports" finds "Export price".
 */
export function nearestLabel(label: string): string | undefined {
  const asked = normalizeLabel(label);
  let best: string | undefined;
  let fewest = nearestShare;
  for (const [known, canonical] of knownLabels) {
    const longer = Math.max(asked.length, known.length);
    if (Math.abs(asked.length - known.length) >= fewest * longer) continue;
    const edits = Math.min(editDistance(asked, known), editDistance(sortWords(asked), sortWords(known)));
    if (edits / longer < fewest) {
      fewest = edits / longer;
      best = canonical;
    }
  }
  return best;
}

const sortWords = (text: string): string =>
  text
    .split(/[\s_-]+/)
    .sort()
    .join(' ');

/** Letters to insert, leave out or replace to turn one text into the other (Levenshtein). */
function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      const replace = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
      next.push(Math.min(replace, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
