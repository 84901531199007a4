import { oneUndo } from '../oneUndo';
import { cellOf, type CellPlace } from './cellPlace';
import { leftoversIn, withFunctionNames } from './formulaText';
import type { TradeFormula } from './workbookScan';

/** A formula that is to be replaced by another. */
export interface FormulaChange extends CellPlace {
  /** With its sheet: `Annual!V2`. */
  readonly address: string;
  readonly before: string;
  readonly after: string;
}

/** A change of a formula that was found in the workbook. */
export function changeOf(
  { sheet, row, column, address, formula }: TradeFormula,
  after: string,
): FormulaChange {
  return { sheet, row, column, address, before: formula, after };
}

/** Writes stored names (`_xldudf_TRADE_…`) as they are typed, in every formula that has them. */
export function planRepair(formulas: readonly TradeFormula[]): FormulaChange[] {
  return formulas
    .filter(({ formula }) => leftoversIn(formula).length > 0)
    .map((found) => changeOf(found, withFunctionNames(found.formula)));
}

/** Cells were edited between the preview of changes and its confirmation. Nothing has been changed. */
export class WorkbookChanged extends Error {
  constructor(readonly addresses: readonly string[]) {
    super(`Edited since the preview: ${addresses.join(', ')}`);
  }
}

/**
 * Replaces formulas, all of them or none.
 * @throws WorkbookChanged if a cell no longer holds the formula that the preview showed.
 */
export function applyFormulaChanges(changes: readonly FormulaChange[]): Promise<void> {
  return oneUndo(async (context) => {
    const cells = changes.map((change) => {
      const cell = cellOf(context, change);
      cell.load('formulas');
      return { change, cell };
    });
    await context.sync();
    const edited = cells.filter(({ change, cell }) => cell.formulas[0]?.[0] !== change.before);
    if (edited.length > 0) throw new WorkbookChanged(edited.map(({ change }) => change.address));
    cells.forEach(({ change, cell }) => {
      cell.formulas = [[change.after]];
    });
    await context.sync();
  });
}
