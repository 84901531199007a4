import metadata from 'virtual:functions-metadata';
import type { Cells, ErrorCode } from '../core/cell';
import type { ExplainContext, Explanation } from '../explain/explanation';
import { nameArguments, type Calculation } from '../functions/calculation';

/** What the builder offers for an argument. */
export type ArgumentKind = 'range' | 'table' | 'option' | 'period' | 'number' | 'assumptions';

/** A formula to try, on the sample workbook's sheets, and what it tells. */
export interface Example {
  readonly formula: string;
  readonly says: string;
}

/** A figure, column or row of a result: what it holds, its unit, and what its sign means. */
export interface ResultPart {
  /** As the result names it; several names with one meaning are separated by commas. */
  readonly name: string;
  readonly means: string;
}

/** A case in which the function gives an error and a sentence instead of a result. */
export interface RefusalCase {
  /** Absent where the function answers all the same. */
  readonly error?: ErrorCode;
  readonly when: string;
  /** A formula that is refused for this reason, on constants or on the sample workbook. */
  readonly formula?: string;
}

/** What a person writes down about a function beyond its JSDoc. */
interface FunctionDescription<Name extends string> {
  readonly id: string;
  /** The question of the framework that the function answers, 1 to 9. */
  readonly question: number;
  /** Questions as an analyst asks them; the builder searches these. */
  readonly tasks: readonly string[];
  readonly arguments: Readonly<Record<Name, ArgumentKind>>;
  /** Two examples or more that run on the sample workbook. */
  readonly examples: readonly Example[];
  /** Formulas in plain notation, for the docs page. */
  readonly formulas: readonly string[];
  readonly results: readonly ResultPart[];
  readonly refusals: readonly RefusalCase[];
  readonly sources: readonly string[];
  /** Ids of functions to read next. */
  readonly related: readonly string[];
}

/** One choice of an option argument. */
export interface Choice {
  readonly word: string;
  readonly means: string;
}

export interface ArgumentRecord {
  readonly name: string;
  readonly help: string;
  readonly optional: boolean;
  readonly kind: ArgumentKind;
  /** The words that an option takes, the default first. */
  readonly choices: readonly Choice[];
}

/** A result computed outside a cell, ready to be shown and explained. */
export interface Evaluated {
  /** The cells that the formula fills. */
  readonly cells: Cells;
  /** The explanation code is loaded when it is first asked for. */
  explain(context: ExplainContext): Promise<Explanation>;
}

/**
 * Everything known of one worksheet function. Name, summary and arguments come from the JSDoc of its
 * face; the rest from its description. The pane, the builder, the docs pages and the tests read this.
 */
export interface FunctionRecord {
  readonly id: string;
  /** As it is typed: "TRADE.TRADEBALANCE". */
  readonly name: string;
  readonly summary: string;
  readonly helpUrl: string;
  readonly question: number;
  readonly tasks: readonly string[];
  readonly arguments: readonly ArgumentRecord[];
  readonly examples: readonly Example[];
  readonly formulas: readonly string[];
  readonly results: readonly ResultPart[];
  readonly refusals: readonly RefusalCase[];
  readonly sources: readonly string[];
  readonly related: readonly string[];
  /**
   * Evaluates a call on cells, in the order of the arguments; undefined where omitted.
   * @throws Refusal where the function cannot answer.
   */
  evaluate(values: readonly (Cells | undefined)[]): Evaluated;
}

export const namespace = 'TRADE';

/** Joins the face, the calculation and the description of a function into its record. */
export function describeFunction<Name extends string, Result>(
  description: FunctionDescription<Name>,
  calculation: Calculation<Name, Result>,
  explain: () => Promise<(result: Result, context: ExplainContext) => Explanation>,
): FunctionRecord {
  const face = metadata.functions.find(({ id }) => id === description.id);
  if (face === undefined) throw new Error(`No face declares ${description.id}.`);
  return {
    ...description,
    name: `${namespace}.${face.name}`,
    summary: face.description,
    helpUrl: face.helpUrl,
    arguments: face.parameters.map((parameter) => ({
      name: parameter.name,
      help: parameter.description ?? '',
      optional: parameter.optional === true,
      kind: description.arguments[parameter.name as Name],
      choices: choicesOf(parameter.customEnumId),
    })),
    evaluate(values) {
      const result = calculation.evaluate(nameArguments(calculation.parameters, values));
      return {
        cells: calculation.spill(result),
        explain: async (context) => (await explain())(result, context),
      };
    },
  };
}

function choicesOf(enumId: string | undefined): Choice[] {
  const options = metadata.enums.find(({ id }) => id === enumId)?.values ?? [];
  return options.map(({ stringValue, tooltip }) => ({ word: stringValue, means: tooltip }));
}
