import { CellAlertManagerService } from '@univerjs/sheets-ui';
import { localAddress } from '../grid/address';
import { isErrorCode } from '../grid/cells';
import type { HostDocument } from '../workbook/hostDocument';
import type { AddInHost } from './addInHost';

/** By this name the engine keeps its own box about an error. */
const formulaAlert = 'SHEET_FORMULA_ALERT';

/** Shows, while the pointer rests on a cell, the sentence of its error and its comment. */
export function showHoverMessages(document: HostDocument, host: AddInHost, container: HTMLElement): void {
  const box = window.document.createElement('div');
  box.className = 'cell-message';
  box.role = 'tooltip';
  box.hidden = true;
  window.document.body.append(box);
  const hide = (): void => {
    box.hidden = true;
  };
  container.addEventListener('pointerleave', hide);
  container.addEventListener('pointerdown', hide);
  const { api, injector } = document.grid.spreadsheet;
  const alerts = injector.get(CellAlertManagerService);
  alerts.currentAlert$.subscribe((shown) => {
    // The engine explains an error in general; the add-in knows better.
    if (!box.hidden && shown.some(([key]) => key === formulaAlert)) alerts.removeAlert(formulaAlert);
  });
  api.addEvent(api.Event.CellHover, ({ worksheet, row, column }) => {
    const text = messageOf(document, host, worksheet.getSheetId(), row, column);
    if (text === '') {
      hide();
      return;
    }
    box.textContent = text;
    box.hidden = false;
    const cell = document.grid.cellRectangle(row, column);
    const left = Math.min(cell.right + 6, window.innerWidth - box.offsetWidth - 8);
    box.style.left = `${left}px`;
    box.style.top = `${Math.min(cell.top, window.innerHeight - box.offsetHeight - 8)}px`;
  });
}

function messageOf(
  document: HostDocument,
  host: AddInHost,
  sheetId: string,
  row: number,
  column: number,
): string {
  const comment = document.store.data.comments.find(
    ({ area, sheetId: commented }) =>
      commented === sheetId &&
      localAddress(area) === localAddress({ row, column, rowCount: 1, columnCount: 1 }),
  );
  const error = host.errorMessage(sheetId, row, column) ?? limitOf(document, sheetId, row, column);
  return [error, comment?.content].filter((text) => text !== null && text !== undefined).join('\n');
}

/** What Excel would calculate in this cell and the engine does not. */
function limitOf({ grid }: HostDocument, sheetId: string, row: number, column: number): string | null {
  const sheet = grid.workbook.getSheetBySheetId(sheetId);
  const reader = sheet && grid.reader(sheet);
  if (!isErrorCode(reader?.value(row, column))) return null;
  // Neither within texts and names of sheets nor in references to tables.
  const formula = reader?.formula(row, column).replace(/"[^"]*"|'[^']*'|\[[^\]]*\]|#[A-Z/0!?]+/g, '') ?? '';
  const sign = /[A-Z]\$?\d+(#)/i.exec(formula)?.[1] ?? /@/.exec(formula)?.[0];
  return sign === undefined ? null : `The preview does not calculate ${sign} in formulas; Excel does.`;
}
