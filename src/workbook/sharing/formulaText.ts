import { tokenize } from '@borgar/fx';
import { namespace } from '../../catalogue/functionRecord';
import type { CallInFormula, Span } from '../formula/callInFormula';

interface Token {
  readonly type: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** The words and signs of a formula with their places. A formula that Excel could not hold has none. */
export function tokensOf(formula: string): Token[] {
  try {
    return tokenize(formula, { withLocation: true }).map(({ type, value, loc }) => ({
      type,
      value,
      start: loc?.[0] ?? 0,
      end: loc?.[1] ?? 0,
    }));
  } catch {
    return [];
  }
}

/** The stretch of each argument of a call, from comma to comma, blanks included. */
export function argumentSlots(formula: string, call: Span): Span[] {
  const slots: Span[] = [];
  let depth = 0;
  let start = 0;
  for (const token of tokensOf(formula).filter((each) => each.start >= call.start && each.end <= call.end)) {
    if (token.type !== 'operator') continue;
    if (token.value === '(' || token.value === '{') {
      depth += 1;
      if (depth === 1) start = token.end;
    } else if (token.value === ')' || token.value === '}') {
      depth -= 1;
      if (depth > 0) continue;
      slots.push({ start, end: token.start });
      break;
    } else if (token.value === ',' && depth === 1) {
      slots.push({ start, end: token.start });
      start = token.end;
    }
  }
  return slots;
}

/** The formula with one argument of a call, counted from 0, replaced or added; the rest stays as it is written. */
export function withArgument(formula: string, call: CallInFormula, index: number, text: string): string {
  const slots = argumentSlots(formula, call.span);
  const slot = slots[index];
  if (slot === undefined) {
    const end = slots.at(-1)?.end ?? call.span.end - 1;
    const missing = index - Math.max(slots.length, 1);
    return splice(formula, { start: end, end }, `${','.repeat(missing)}, ${text}`);
  }
  const written = formula.slice(slot.start, slot.end);
  if (written.trim() === '') return splice(formula, slot, index === 0 ? text : ` ${text}`);
  const start = slot.start + written.length - written.trimStart().length;
  return splice(formula, { start, end: start + written.trim().length }, text);
}

/** A text with a stretch of it replaced. */
export function splice(text: string, { start, end }: Span, replacement: string): string {
  return text.slice(0, start) + replacement + text.slice(end);
}

const stored = new RegExp(`^_xldudf_${namespace}_(.+)$`, 'i');

interface Leftover extends Span {
  readonly name: string;
  /** Another file stands before the name: `[2]!_xldudf_…`. Excel took the function for one of that file. */
  readonly isOfOtherFile: boolean;
}

/** The names of TRADE functions that Excel stored for want of the add-in: `_xldudf_TRADE_TRADEBALANCE`. */
export function leftoversIn(formula: string): Leftover[] {
  if (!formula.toLowerCase().includes('_xldudf_')) return [];
  return tokensOf(formula).flatMap((token) => {
    const name = token.type === 'func' ? stored.exec(token.value)?.[1] : undefined;
    if (name === undefined) return [];
    const file = /(?:'(?:[^']|'')+'|\[[^[\]]+\][\w.]*)!$/.exec(formula.slice(0, token.start))?.[0] ?? '';
    return [
      {
        start: token.start - file.length,
        end: token.end,
        name: `${namespace}.${name.toUpperCase()}`,
        isOfOtherFile: file !== '',
      },
    ];
  });
}

/** The formula with every stored name written as the function is typed: `TRADE.TRADEBALANCE`. */
export function withFunctionNames(formula: string): string {
  return leftoversIn(formula).reduceRight((text, leftover) => splice(text, leftover, leftover.name), formula);
}
