import { workbookLocale } from '../culture';
import { handsBlanksOverAsZero } from '../host';
import { insertBeside, insertFormula } from './insertFormula';
import { readCall } from './readCall';
import { readActiveCell, readAt, readSelectedRange, readSelectedTable } from './readTable';
import { readSeparators } from './separators';

/** What the views ask of the workbook. They are given it, so that a test can give them another. */
export const workbookActions = {
  readSelectedTable,
  readSelectedRange,
  readActiveCell,
  readAt,
  readCall,
  readSeparators,
  workbookLocale,
  handsBlanksOverAsZero,
  insertFormula,
  insertBeside,
} as const;

export type WorkbookActions = typeof workbookActions;
