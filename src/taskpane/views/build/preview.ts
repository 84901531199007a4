import type { FunctionRecord } from '../../../catalogue/functionRecord';
import type { Cells } from '../../../core/cell';
import { Refusal } from '../../../core/refusal';
import { LabelledTable } from '../../../core/table/labelledTable';
import { locateByAddress } from '../../../functions/addresses';
import type { CallArgument } from '../../../workbook/actions/readCall';
import { addressOfPlace } from '../../../workbook/select';

/** What the formula will show, or why that is not known. */
export type Preview =
  | { readonly kind: 'incomplete'; readonly names: readonly string[] }
  | { readonly kind: 'working' }
  | { readonly kind: 'invalid' }
  | { readonly kind: 'unreadable'; readonly texts: readonly string[]; readonly inputs: readonly string[] }
  | { readonly kind: 'failed'; readonly reason: string }
  | {
      readonly kind: 'refusal';
      readonly sentence: string;
      readonly address: string | undefined;
      readonly inputs: readonly string[];
    }
  | { readonly kind: 'result'; readonly cells: Cells; readonly inputs: readonly string[] };

/** Evaluates a call on inputs that were read, as its cell will: with blanks as Excel hands them over. */
export function previewOf(
  record: FunctionRecord,
  given: readonly CallArgument[],
  blanksAsZero: boolean,
): Exclude<Preview, { kind: 'incomplete' | 'working' | 'invalid' | 'failed' }> {
  const addresses = given.map((argument) => (argument.state === 'read' ? argument.address : undefined));
  const inputs = addresses.flatMap((address) => address ?? []);
  const texts = given.flatMap((argument) => (argument.state === 'unreadable' ? [argument.text] : []));
  if (texts.length > 0) return { kind: 'unreadable', texts, inputs };
  const parameters = record.arguments.map(({ name }) => name);
  try {
    const { cells } = record.evaluate(given.map((argument) => cellsOf(argument, blanksAsZero)));
    return { kind: 'result', cells, inputs };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { place } = error;
    return {
      kind: 'refusal',
      sentence: error.sentence(locateByAddress(parameters, addresses, undefined)),
      address: place && addressOfPlace(place, addresses[parameters.indexOf(place.argument)]),
      inputs,
    };
  }
}

function cellsOf(argument: CallArgument, blanksAsZero: boolean): Cells | undefined {
  if (argument.state !== 'read') return undefined;
  const { cells, address } = argument;
  return blanksAsZero && address !== undefined ? cells.map((row) => row.map((cell) => cell ?? 0)) : cells;
}

/** The periods of the table among the arguments, to be offered where a period is asked for. */
export function periodsIn(record: FunctionRecord, given: readonly CallArgument[]): string[] {
  const table = given[record.arguments.findIndex(({ kind }) => kind === 'table')];
  if (table?.state !== 'read') return [];
  try {
    return LabelledTable.read('data', table.cells).periods.map(({ text }) => text);
  } catch (error) {
    if (error instanceof Refusal) return [];
    throw error;
  }
}
