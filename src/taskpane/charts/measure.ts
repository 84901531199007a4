/**
 * Widths of text without a page: relative widths of the letters of Segoe UI, rounded up, so that layouts can
 * be computed anywhere and a label never runs into its bar.
 */
const narrow = new Set("iljI.,:;'|!()[]ft ");
const wide = new Set('mwMWQO@%—');

export const chartFontSize = 12;
export const chartLineHeight = 16;

function emsOf(letter: string): number {
  if (narrow.has(letter)) return 0.33;
  if (wide.has(letter)) return 0.9;
  return /[A-Z]/.test(letter) ? 0.66 : 0.56;
}

/** The width of a text at the size of chart labels, in pixels. */
export function widthOf(text: string): number {
  let ems = 0;
  for (const letter of text) ems += emsOf(letter);
  return Math.ceil(ems * chartFontSize);
}

/** Breaks a label into lines of at most a width; the last one is cut where there are too many. */
export function wrap(text: string, width: number, mostLines: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(`${last} ${word}`) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  if (lines.length <= mostLines) return lines.map((line) => cut(line, width));
  const kept = lines.slice(0, mostLines - 1);
  return [...kept, cut(lines.slice(mostLines - 1).join(' '), width)];
}

/** As many whole letters as fit with the ellipsis, one at least; in one pass, for a cell can hold 32 767. */
function cut(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let kept = '';
  let ems = emsOf('…');
  for (const letter of text) {
    ems += emsOf(letter);
    if (kept !== '' && Math.ceil(ems * chartFontSize) > width) break;
    kept += letter;
  }
  return `${kept.trimEnd()}…`;
}
