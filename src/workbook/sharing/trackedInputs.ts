import { quoteSheet, readAddress } from '../../functions/addresses';
import { splice, tokensOf } from './formulaText';

/*
 * A formula that is kept as text does not follow when rows are inserted or a sheet is renamed. So its
 * references are also kept in a formula that only counts their cells: Excel moves those along.
 */

interface Reference {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** More than these in one formula are not followed; COUNTA takes no more arguments. */
const mostReferences = 250;
/** What Excel allows in a formula. */
const longestFormula = 8192;

function referencesIn(formula: string): Reference[] {
  return tokensOf(formula)
    .filter(({ type, value }) => type.startsWith('range') && type !== 'range_named' && !value.includes('['))
    .map(({ value, start, end }) => ({ text: value, start, end }));
}

const hasSheet = (text: string) => text.includes('!');

/** A formula whose references Excel moves along with those of `formula`, which stands on `sheet`. */
export function followInputs(formula: string, sheet: string): string | undefined {
  const references = referencesIn(formula).map(({ text }) =>
    hasSheet(text) ? text : `${quoteSheet(sheet)}!${text}`,
  );
  const follower = `=COUNTA(${references.join(',')})`;
  const canFollow =
    references.length > 0 && references.length <= mostReferences && follower.length <= longestFormula;
  return canFollow ? follower : undefined;
}

/**
 * The formula, on its sheet, with its references where they are now; undefined where cells that it refers to
 * were deleted. The follower is what `followInputs` gave, read back; empty where it gave none.
 */
export function formulaNow(formula: string, follower: string, sheet: string): string | undefined {
  if (follower === '') return formula;
  const before = referencesIn(formula);
  const now = referencesIn(follower);
  if (now.length !== before.length) return undefined;
  return before.reduceRight((text, reference, index) => {
    const moved = now[index]?.text ?? reference.text;
    return splice(text, reference, hasSheet(reference.text) ? moved : withoutSheet(moved, sheet));
  }, formula);
}

/** `B2:B46` of `Annual!B2:B46` in a formula on Annual. */
function withoutSheet(reference: string, sheet: string): string {
  return readAddress(reference)?.sheet === sheet
    ? reference.slice(reference.lastIndexOf('!') + 1)
    : reference;
}
