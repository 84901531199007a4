/**
 * Text as it is written to a cell so that it can never become a formula: what starts with = + - @ (or a
 * tab or line break, which Excel skips) gets the apostrophe that marks text and is not shown.
 */
export function asText(text: string): string {
  return /^[=+\-@'\t\r\n]/.test(text) ? `'${text}` : text;
}
