import { parse, tokenize, type AstExpression, type LetExpression } from '@borgar/fx';
import { namespace } from '../../catalogue/functionRecord';
import { CellError, type Cell, type ErrorCode } from '../../core/cell';
import type { Argument, CallInFormula, Reference, Span } from './callInFormula';
import { readReference } from './references';

type Variables = ReadonlyMap<string, Bound>;
/** What a name of LET stands for; a parameter of LAMBDA stands for nothing that can be read back. */
interface Bound {
  readonly value: AstExpression | undefined;
  readonly variables: Variables;
}

/** A formula that is being read, and how much further it may be followed. */
interface Reading {
  readonly formula: string;
  /** Values still to be followed. Names of LET that use each other twice would double them with every name. */
  left: number;
  depth: number;
}

/** More than any formula of a person has: Excel nests 64 levels deep, and LET takes 126 names. */
const mostValues = 2000;
const deepest = 256;

const startReading = (formula: string): Reading => ({ formula, left: mostValues, depth: 0 });

/**
 * Finds the calls of TRADE functions in a formula (English names, comma between arguments), the outermost
 * first. A formula that cannot be parsed has none.
 */
export function findCalls(formula: string): CallInFormula[] {
  const root = parseFormula(formula);
  if (root === undefined) return [];
  const whole = withoutAt(root);
  const reading = startReading(formula);
  const found: CallInFormula[] = [];
  // A list of what is left to visit, because a sum of thousands nests deeper than calls may.
  const left: Visit[] = [[root, new Map()]];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    const [node, variables] = next;
    const call = node.type === 'CallExpression' ? readCall(node, variables, reading, whole) : undefined;
    if (call) found.push(call);
    left.push(...partsOf(node, variables));
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}

/** What an argument written on its own means: a name's formula, a field of the builder. */
export function readArgument(text: string): Argument {
  const formula = text.startsWith('=') ? text : `=${text}`;
  const root = parseFormula(formula);
  if (root === undefined) return { text, span: { start: 0, end: text.length }, ...unreadable('expression') };
  return classify(root, new Map(), startReading(formula));
}

function parseFormula(formula: string): AstExpression | undefined {
  if (!formula.startsWith('=')) return undefined;
  try {
    return parse(tokenize(formula, { withLocation: true }), { looseRefCalls: true });
  } catch {
    // The parser throws on text that is no formula, which Excel does not let a cell hold.
    return undefined;
  }
}

function withoutAt(node: AstExpression): AstExpression {
  const inner = node.type === 'UnaryExpression' && node.operator === '@' ? node.arguments[0] : undefined;
  return inner ?? node;
}

/** A part of a formula, and what its names stand for. */
type Visit = readonly [node: AstExpression, variables: Variables];

/** The parts of which an expression is made. */
function partsOf(node: AstExpression, variables: Variables): Visit[] {
  const within = (scope: Variables, ...parts: (AstExpression | null | undefined)[]): Visit[] =>
    parts.flatMap((part): Visit[] => (part ? [[part, scope]] : []));
  switch (node.type) {
    case 'CallExpression':
    case 'UnaryExpression':
    case 'BinaryExpression':
      return within(variables, ...node.arguments);
    case 'LetExpression':
      return within(scopeOf(node, variables), ...node.declarations.map(({ init }) => init), node.body);
    case 'LambdaExpression': {
      const parameters = node.params.map(({ name }): [string, Bound] => [
        name.toLowerCase(),
        { value: undefined, variables },
      ]);
      return within(new Map([...variables, ...parameters]), node.body);
    }
    default:
      return [];
  }
}

/** Each name of LET may use those before it. */
function scopeOf(node: LetExpression, outer: Variables): Variables {
  return node.declarations.reduce<Variables>(
    (variables, { id, init }) =>
      new Map([...variables, [id.name.toLowerCase(), { value: init ?? undefined, variables }]]),
    outer,
  );
}

type CallNode = Extract<AstExpression, { type: 'CallExpression' }>;

function readCall(
  node: CallNode,
  variables: Variables,
  reading: Reading,
  whole: AstExpression | undefined,
): CallInFormula | undefined {
  const name = 'name' in node.callee ? functionName(node.callee.name) : undefined;
  if (name === undefined) return undefined;
  const span = spanOf(node);
  let at = span.start + (node.callee.loc ? spanOf(node.callee).end - span.start : 0) + 1;
  // An omitted argument is null, which the parser's types leave out.
  const written: readonly (AstExpression | null)[] = node.arguments;
  const given = written.map((argument): Argument => {
    if (argument === null) return { text: '', span: { start: at, end: at }, kind: 'omitted' };
    const read = classify(argument, variables, reading);
    at = read.span.end + 1;
    return read;
  });
  return { name, text: textOf(span, reading), span, isWhole: node === whole, arguments: given };
}

/**
 * The name of a TRADE function. A workbook opened without the add-in holds TRADE.TRADEBALANCE as
 * `_xldudf_TRADE_TRADEBALANCE`.
 */
function functionName(written: string): string | undefined {
  const stored = /^_xldudf_([A-Z]+)_(.+)$/i.exec(written);
  const name = (stored ? `${stored[1] ?? ''}.${stored[2] ?? ''}` : written).toUpperCase();
  return name.startsWith(`${namespace}.`) ? name : undefined;
}

function classify(node: AstExpression, variables: Variables, reading: Reading): Argument {
  const span = spanOf(node);
  return { text: textOf(span, reading), span, ...meaningOf(node, variables, reading) };
}

type Meaning = Argument extends infer Each
  ? Each extends { text: string; span: Span }
    ? Omit<Each, 'text' | 'span'>
    : never
  : never;

const unreadable = (reason: Extract<Meaning, { kind: 'unreadable' }>['reason']): Meaning => ({
  kind: 'unreadable',
  reason,
});

const constant = (...row: Cell[]): Meaning => ({ kind: 'constant', cells: [row] });

function meaningOf(node: AstExpression, variables: Variables, reading: Reading): Meaning {
  if (reading.left === 0 || reading.depth === deepest) return unreadable('expression');
  reading.left -= 1;
  reading.depth += 1;
  const meaning = meaningWithin(node, variables, reading);
  reading.depth -= 1;
  return meaning;
}

function meaningWithin(node: AstExpression, variables: Variables, reading: Reading): Meaning {
  switch (node.type) {
    case 'Literal':
      return constant(node.value);
    case 'ErrorLiteral':
      return constant(new CellError(node.value as ErrorCode));
    case 'ArrayExpression':
      return { kind: 'constant', cells: node.elements.map((row) => row.map(elementCell)) };
    case 'ReferenceIdentifier':
      return referenceMeaning(node.value, variables, reading);
    case 'UnaryExpression':
      return unaryMeaning(node, variables, reading);
    case 'CallExpression':
      return callMeaning(node, variables, reading);
    default:
      return unreadable('expression');
  }
}

function referenceMeaning(text: string, variables: Variables, reading: Reading): Meaning {
  const bound = variables.get(text.toLowerCase());
  if (bound) {
    return bound.value === undefined
      ? unreadable('variable')
      : meaningOf(bound.value, bound.variables, reading);
  }
  const reference = readReference(text);
  return typeof reference === 'string' ? unreadable(reference) : { kind: 'reference', reference };
}

type UnaryNode = Extract<AstExpression, { type: 'UnaryExpression' }>;

function unaryMeaning(node: UnaryNode, variables: Variables, reading: Reading): Meaning {
  const [operand] = node.arguments;
  if (operand === undefined) return unreadable('expression');
  const inner = meaningOf(operand, variables, reading);
  if (node.operator === '#') return spilled(inner);
  if (node.operator === '+') return inner;
  const value = inner.kind === 'constant' ? inner.cells[0]?.[0] : undefined;
  if (node.operator === '-' && operand.type === 'Literal' && typeof value === 'number') {
    return constant(-value);
  }
  return unreadable('expression');
}

function callMeaning(node: CallNode, variables: Variables, reading: Reading): Meaning {
  const call = readCall(node, variables, reading, undefined);
  if (call) return { kind: 'call', call };
  // The file format writes A1# as ANCHORARRAY(A1).
  const name = 'name' in node.callee ? node.callee.name.replace(/^_xlfn\./i, '').toUpperCase() : '';
  const [only] = node.arguments;
  if (name === 'ANCHORARRAY' && only) return spilled(meaningOf(only, variables, reading));
  if (name === 'NA') return constant(new CellError('#N/A'));
  return unreadable('expression');
}

function spilled(inner: Meaning): Meaning {
  return inner.kind === 'reference'
    ? { kind: 'reference', reference: { kind: 'spill', of: inner.reference } satisfies Reference }
    : unreadable('expression');
}

function elementCell(element: AstExpression): Cell {
  if (element.type === 'Literal') return element.value;
  return new CellError(element.type === 'ErrorLiteral' ? (element.value as ErrorCode) : '#VALUE!');
}

interface Located {
  readonly type: string;
  readonly loc?: readonly number[];
}

/** Where a node stands in the text. The parser gives `A1#` the place of its `#` alone. */
function spanOf(node: Located): Span {
  const [start = 0, end = 0] = node.loc ?? [];
  const operands = 'arguments' in node ? (node.arguments as readonly (Located | null)[]) : [];
  const first = node.type === 'UnaryExpression' ? operands[0] : undefined;
  return { start: first ? Math.min(start, spanOf(first).start) : start, end };
}

function textOf(span: Span, { formula }: Reading): string {
  return formula.slice(span.start, span.end);
}
