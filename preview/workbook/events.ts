import { ICommandService, type ICellData } from '@univerjs/core';
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  type ISetRangeValuesMutationParams,
} from '@univerjs/sheets';
import { localAddress, type Area } from '../grid/address';
import type { Grid } from '../grid/grid';
import type { Json } from '../rich-api/protocol';

export type EventMessage = [category: number, type: number, target: string, args: Json];

const richApiEvent = 65536;
const workbookTarget = 'Workbook';

/** The numbers by which Excel names its events. */
const eventType = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  formulaChanged: 23,
} as const;

export interface EventSink {
  /** Events of the Excel API. */
  send: (messages: EventMessage[]) => void;
  /** The selection event of the Common API, which says only that something changed. */
  selectionChanged: () => void;
}

/** Turns what happens in the grid into the events that an add-in can listen to. */
export class WorkbookEvents {
  readonly #grid: Grid;
  readonly #sink: EventSink;
  #lastSelection = '';
  #activeSheetId: string;

  constructor(grid: Grid, sink: EventSink) {
    this.#grid = grid;
    this.#sink = sink;
    this.#activeSheetId = grid.activeSheet().getSheetId();
    const { api, injector } = grid.spreadsheet;
    injector.get(ICommandService).onCommandExecuted((command, options) => {
      if (command.id === SetSelectionsOperation.id) this.#announceSelection();
      else if (command.id === SetWorksheetActiveOperation.id) this.#announceActivation();
      else if (command.id === SetRangeValuesMutation.id && options?.onlyLocal !== true) {
        this.#announceChange(command.params as ISetRangeValuesMutationParams);
      } else if (command.id === InsertSheetMutation.id) {
        const { sheet } = command.params as { sheet: { id: string } };
        this.#announce(eventType.added, sheet.id, { source: 'Local' });
      } else if (command.id === RemoveSheetMutation.id) {
        const { subUnitId } = command.params as { subUnitId: string };
        this.#announce(eventType.deleted, subUnitId, { source: 'Local' });
      }
    });
    api.getFormula().calculationResultApplied(({ unitData }) => {
      const sheets = Object.keys(unitData[grid.workbook.getId()] ?? {});
      for (const worksheetId of sheets) this.#announce(eventType.calculated, worksheetId, { address: '' });
    });
  }

  #announce(type: number, worksheetId: string, details: Record<string, Json>): void {
    const args = { worksheetId, ...details };
    this.#sink.send([
      [richApiEvent, type, workbookTarget, args],
      [richApiEvent, type, worksheetId, args],
    ]);
  }

  #announceSelection(): void {
    const { sheet, area } = this.#grid.selection();
    const address = localAddress(area);
    const selection = `${sheet.getSheetId()}!${address}`;
    if (selection === this.#lastSelection) return;
    this.#lastSelection = selection;
    this.#announce(eventType.selectionChanged, sheet.getSheetId(), { address });
    this.#sink.selectionChanged();
  }

  #announceActivation(): void {
    const worksheetId = this.#grid.activeSheet().getSheetId();
    if (worksheetId === this.#activeSheetId) return;
    this.#announce(eventType.deactivated, this.#activeSheetId, {});
    this.#activeSheetId = worksheetId;
    this.#announce(eventType.activated, worksheetId, {});
    // The other sheet has a selection of its own.
    this.#announceSelection();
  }

  #announceChange({ subUnitId, cellValue }: ISetRangeValuesMutationParams): void {
    const area = boundsOf(cellValue ?? {}, (cell) => cell === null || 'v' in cell || 'f' in cell);
    if (area === null) return;
    const details = { address: localAddress(area), changeType: 'RangeEdited', source: 'Local' };
    this.#announce(eventType.changed, subUnitId, details);
    const formulas = boundsOf(cellValue ?? {}, (cell) => typeof cell?.f === 'string' && cell.f !== '');
    if (formulas === null) return;
    const formulaDetails = [{ cellAddress: localAddress(formulas), previousFormula: '' }];
    this.#announce(eventType.formulaChanged, subUnitId, { formulaDetails, source: 'Local' });
  }
}

/** The smallest area around the cells that matter. */
function boundsOf(
  cells: NonNullable<ISetRangeValuesMutationParams['cellValue']>,
  matters: (cell: ICellData | null) => boolean,
): Area | null {
  let area: Area | null = null;
  for (const [rowKey, columns] of Object.entries(cells)) {
    for (const [columnKey, cell] of Object.entries(columns as Record<string, ICellData | null | undefined>)) {
      if (!matters(cell ?? null)) continue;
      const [row, column] = [Number(rowKey), Number(columnKey)];
      const bottom = Math.max(area === null ? row : area.row + area.rowCount - 1, row);
      const right = Math.max(area === null ? column : area.column + area.columnCount - 1, column);
      const top = Math.min(area?.row ?? row, row);
      const left = Math.min(area?.column ?? column, column);
      area = { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
    }
  }
  return area;
}
