import type { Cells } from '../core/cell';

/** The arguments of a call by name: every one as cells (a scalar is 1 × 1), undefined where omitted. */
export type Given<Name extends string> = Readonly<Record<Name, Cells | undefined>>;

/**
 * One worksheet function without Excel: it reads its arguments, computes in the core, and shapes the
 * result for cells. The function in the cell and the task pane both go through it, so the pane explains
 * exactly what the cell shows.
 */
export interface Calculation<Name extends string, Result> {
  /** Names of the arguments in the order in which the function takes them. */
  readonly parameters: readonly Name[];
  /** @throws Refusal where the function cannot answer. */
  evaluate(given: Given<Name>): Result;
  /** The cells that the result fills: a rectangle, without blanks. */
  spill(result: Result): Cells;
}

/** Gives the arguments of a call their names. Arguments beyond the given ones count as omitted. */
export function nameArguments<Name extends string>(
  parameters: readonly Name[],
  values: readonly (Cells | undefined)[],
): Given<Name> {
  return Object.fromEntries(parameters.map((name, index) => [name, values[index]])) as Given<Name>;
}

/** An argument that every call must have. Excel does not let a formula omit it, other callers could. */
export function required(cells: Cells | undefined): Cells {
  return cells ?? [[null]];
}
