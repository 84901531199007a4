import type { Cell, Cells } from '../../src/core/cell';
import { locateByPosition } from '../../src/core/place';
import type { ExplainContext } from '../../src/explain/explanation';
import { NumberWriter } from '../../src/text/numberWriter';
import type { Calculation, Given } from '../../src/functions/calculation';

/** An argument in a test: a list is a column of cells, a list of lists a range. */
export type Argument = readonly Cell[] | Cells;

const asCells = (argument: Argument): Cells =>
  argument.map((row: Cell | readonly Cell[]) =>
    Array.isArray(row) ? (row as readonly Cell[]) : [row as Cell],
  );

/** The arguments of a calculation by name; those left out are omitted. */
export function given<Name extends string>(
  calculation: Calculation<Name, unknown>,
  values: Readonly<Record<string, Argument>>,
): Given<Name> {
  return Object.fromEntries(
    calculation.parameters.map((name) => [name, values[name] && asCells(values[name])]),
  ) as Given<Name>;
}

/** What an explanation knows besides the result: numbers written as in the United States, places by position. */
export function explainContext(known: Partial<ExplainContext> = {}): ExplainContext {
  return { numbers: new NumberWriter('en-US'), locate: locateByPosition, ...known };
}
