/** Longer texts of a sheet are cut where a sentence repeats them. */
const longest = 40;

/**
 * A text of the sheet as a sentence repeats it: short, on one line, with nothing in it that is not seen. What
 * hides or turns the direction of writing is shown as �, which also tells why a label is not the known one.
 */
export function inline(text: string): string {
  const start = text.length > longest ? text.slice(0, 4 * longest) : text;
  const line = start.replace(/\s+/g, ' ').replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '\uFFFD');
  const characters = Array.from(line);
  return characters.length > longest || start !== text
    ? `${characters.slice(0, longest - 1).join('')}…`
    : line;
}
