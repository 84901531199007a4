import { CellError, type Cells } from '../../src/core/cell';
import type { CallInFormula } from '../../src/workbook/formula/callInFormula';
import { findCalls } from '../../src/workbook/formula/findCalls';
import type { FormulaReading, ReadArgument, ReadCall } from '../../src/workbook/selectionReading';

/** A cell with a formula as the pane reads it, from the contents of the ranges it refers to. */
export function readingOf(
  formula: string,
  ranges: Readonly<Record<string, Cells>>,
  shown: Cells,
  more: Partial<FormulaReading> = {},
): FormulaReading {
  return {
    kind: 'formula',
    selected: 'Data!H2',
    anchor: 'Data!H2',
    formula,
    formulaLocal: formula,
    calls: findCalls(formula).map((call) => readCall(call, ranges)),
    shown,
    focus: { row: 0, column: 0 },
    pending: undefined,
    ...more,
  };
}

function readCall(call: CallInFormula, ranges: Readonly<Record<string, Cells>>): ReadCall {
  return {
    ...call,
    beside: {},
    arguments: call.arguments.map((argument): ReadArgument => {
      const { text, span } = argument;
      switch (argument.kind) {
        case 'constant':
          return { text, span, state: 'read', cells: argument.cells };
        case 'reference':
          return { text, span, state: 'read', cells: ranges[text] ?? [[null]], address: `Data!${text}` };
        case 'call':
          return { text, span, state: 'call', call: readCall(argument.call, ranges) };
        case 'omitted':
          return { text, span, state: 'omitted' };
        case 'unreadable':
          return { text, span, state: 'unreadable', reason: argument.reason };
      }
    }),
  };
}

export const notAvailable = new CellError('#N/A');
