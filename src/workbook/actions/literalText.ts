/**
 * Text as it is written to a cell so that it stays exactly this text: never a formula, a number or a
 * date. The apostrophe marks text in Excel and is not shown.
 */
export function literalText(text: string): string {
  return text === '' ? '' : `'${text}`;
}
