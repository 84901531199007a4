import { selectAddress } from '../select';
import { freeze, readFingerprints, unfreeze } from './applyFreeze';
import { findStale } from './findStale';
import { applyFormulaChanges } from './formulaChanges';
import { insertAssumptions } from './insertAssumptions';
import { platform } from './platform';
import { scanWorkbook } from './scanWorkbook';
import { readStart, setStartsWithWorkbook, stampVersion } from './workbookStart';
import { findReadMe, writeReadMe } from './writeReadMe';

/** What the sharing view asks of the workbook. It is given them, so that a test can give it others. */
export const sharingServices = {
  scanWorkbook,
  findStale,
  applyFormulaChanges,
  freeze,
  readFingerprints,
  unfreeze,
  insertAssumptions,
  findReadMe,
  writeReadMe,
  platform,
  readStart,
  setStartsWithWorkbook,
  stampVersion,
  selectAddress,
} as const;

export type SharingServices = typeof sharingServices;
