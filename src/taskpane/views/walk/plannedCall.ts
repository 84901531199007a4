import { findFunction } from '../../../catalogue/catalogue';
import type { FunctionRecord } from '../../../catalogue/functionRecord';
import type { Cells } from '../../../core/cell';

/** An argument of a call: its cells, and how the formula writes it. */
export interface PlannedArgument {
  readonly cells: Cells;
  readonly text: string;
  /** Absent for a constant. */
  readonly address?: string;
}

/** A call that the walk makes: what it evaluates is what the inserted formula calculates. */
export interface PlannedCall {
  readonly record: FunctionRecord;
  /** Undefined where an argument is left out. */
  readonly arguments: readonly (PlannedArgument | undefined)[];
  /** What the sheet says beside the inputs. */
  readonly names?: readonly string[];
  readonly unit?: string;
}

/** Plans a call of a function by its id. */
export function plan(
  id: string,
  given: readonly (PlannedArgument | undefined)[],
  beside: Pick<PlannedCall, 'names' | 'unit'> = {},
): PlannedCall {
  const record = findFunction(id);
  if (record === undefined) throw new Error(`The catalogue has no ${id}.`);
  return { record, arguments: given, ...beside };
}

/** A constant as an argument. */
export function constant(value: string | number): PlannedArgument {
  return {
    cells: [[value]],
    text: typeof value === 'number' ? String(value) : `"${value.replaceAll('"', '""')}"`,
  };
}

/** The call as a formula in English notation; omitted arguments at its end are left out. */
export function formulaOf({ record, arguments: given }: PlannedCall): string {
  const last = given.findLastIndex((argument) => argument !== undefined);
  const written = given.slice(0, last + 1).map((argument) => argument?.text ?? '');
  return `=${record.name}(${written.join(', ')})`;
}
