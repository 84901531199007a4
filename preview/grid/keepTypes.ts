import { ICommandService, type ICellData, type Injector, type Nullable } from '@univerjs/core';
import { SetRangeValuesMutation, type ISetRangeValuesMutationParams } from '@univerjs/sheets';
import type { FUniver } from '@univerjs/core/facade';

/**
 * A change that brings no value leaves texts texts and numbers numbers. The engine reads the value of a formatted
 * cell anew: the text "007" in bold would become the number 7, and a number in a cell for text a text.
 */
export function keepTypes(api: FUniver, injector: Injector): void {
  injector.get(ICommandService).beforeCommandExecuted(({ id, params }) => {
    if (id !== SetRangeValuesMutation.id) return;
    const { unitId, subUnitId, cellValue } = params as ISetRangeValuesMutationParams;
    const sheet = api.getWorkbook(unitId)?.getSheetBySheetId(subUnitId)?.getSheet();
    if (sheet === undefined) return;
    for (const [row, columns] of Object.entries(cellValue ?? {})) {
      const cells = columns as Record<string, Nullable<ICellData>>;
      for (const [column, change] of Object.entries(cells)) {
        if (!change || change.v !== undefined) continue;
        const type = sheet.getCellRaw(Number(row), Number(column))?.t;
        // One object may stand for the change of many cells.
        if (type !== undefined && type !== null) cells[column] = { ...change, t: type };
      }
    }
  });
}
