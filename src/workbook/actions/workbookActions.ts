import { workbookLocale } from '../culture';
import { handsBlanksOverAsZero } from '../host';
import { selectAddress } from '../select';
import { insertChart } from './insertChart';
import { insertExplanation } from './insertExplanation';
import { insertBeside, insertFormula } from './insertFormula';
import { readCall } from './readCall';
import { readActiveCell, readAt, readSelectedRange, readSelectedTable } from './readTable';
import { recalculate } from '../recalculate';
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
  selectAddress,
  insertFormula,
  insertBeside,
  insertChart,
  insertExplanation,
  recalculate,
} as const;

export type WorkbookActions = typeof workbookActions;
