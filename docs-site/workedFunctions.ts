import { catalogue } from '../src/catalogue/catalogue';
import type { Example, FunctionRecord, RefusalCase } from '../src/catalogue/functionRecord';
import type { Cells } from '../src/core/cell';
import { Refusal } from '../src/core/refusal';
import type { Explanation } from '../src/explain/explanation';
import { NumberWriter } from '../src/text/numberWriter';
import type { Beside } from './besideArea';
import { evaluateExample, locateIn, type Sheets } from './evaluateExample';

/** An example of a function with its result on the sample data. */
export interface ShownExample extends Example {
  readonly cells: Cells;
  readonly beside: Beside;
  readonly explanation: Explanation;
}

/** A refusal with the sentence that its formula gives. */
export interface ShownRefusal extends RefusalCase {
  readonly sentence?: string;
}

/** A function with its examples worked on the sample data. */
export interface WorkedFunction {
  readonly record: FunctionRecord;
  /** Path of its page from the root of the site. */
  readonly path: string;
  /** What the JSDoc of its face says of the result. */
  readonly returns: string;
  readonly examples: readonly ShownExample[];
  readonly refusals: readonly ShownRefusal[];
}

/** Works every example and every refusal of the catalogue. `returns` is what the faces say, by id. */
export function workFunctions(
  sheets: Sheets,
  returns: ReadonlyMap<string, string>,
): Promise<readonly WorkedFunction[]> {
  return Promise.all(
    catalogue.map(async (record) => ({
      record,
      path: functionPath(record.id),
      returns: returns.get(record.id) ?? '',
      examples: await Promise.all(record.examples.map((example) => workExample(example, sheets))),
      refusals: record.refusals.map((refusal) => workRefusal(refusal, sheets)),
    })),
  );
}

export function functionPath(id: string): string {
  return `functions/${id.toLowerCase()}.html`;
}

async function workExample(example: Example, sheets: Sheets): Promise<ShownExample> {
  const { evaluated, locate, beside } = evaluateExample(example.formula, sheets);
  const explanation = await evaluated.explain({ numbers: new NumberWriter('en-US'), locate, ...beside });
  return { ...example, cells: evaluated.cells, beside, explanation };
}

function workRefusal(refusal: RefusalCase, sheets: Sheets): ShownRefusal {
  const { formula } = refusal;
  const sentence = formula === undefined ? undefined : sentenceOf(formula, sheets);
  return sentence === undefined ? refusal : { ...refusal, sentence };
}

/** The sentence with which a formula is refused; none where it is answered. */
export function sentenceOf(formula: string, sheets: Sheets): string | undefined {
  try {
    evaluateExample(formula, sheets);
    return undefined;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return error.sentence(locateIn(formula, sheets));
  }
}
