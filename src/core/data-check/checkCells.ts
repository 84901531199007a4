import { quoteCell } from '../table/refusals';
import type { CellFault, TableSeries } from '../table/tableSeries';
import type { CheckedTable } from './checkedTable';
import type { Finding } from './finding';
import { findings } from './findings';

/** What stands in the cells of each known series. Neighbouring cells with one fault are one finding. */
export function checkCells(table: CheckedTable): Finding[] {
  return table.allSeries.flatMap((series) => checkSeries(table, series));
}

function checkSeries(table: CheckedTable, series: TableSeries): Finding[] {
  const periods = table.periods.length;
  if (periods === 0) return [];
  const faults = table.periods.map((_, period) => faultOf(series, period));
  const isFigure = (fault: Fault | undefined) => fault === undefined || fault === 'zeroBalance';
  const first = faults.findIndex(isFigure);
  const last = periods - 1 - [...faults].reverse().findIndex(isFigure);
  if (faults.every((fault) => fault === 'missing' || fault === 'zero')) {
    return [findings.EMPTY_SERIES(table.subject(series.key), {})];
  }
  const found: Finding[] = series.turned ? [findings.NEGATIVE_THROUGHOUT(table.subject(series.key), {})] : [];
  for (let from = 0, to = 0; from < periods; from = to + 1) {
    const fault = faults[from];
    to = from;
    if (fault === undefined) continue;
    while (to + 1 < periods && faults[to + 1] === fault) to++;
    const isInside = first >= 0 && from > first && to < last;
    found.push(findingOf(table, series, { fault, from, to, isInside }));
  }
  return found;
}

type Fault = CellFault | 'textNumber' | 'zeroBalance';

function faultOf(series: TableSeries, period: number): Fault | undefined {
  const cell = series.cell(period);
  const fault = series.faultAt(period);
  if (fault === 'text' && typeof cell === 'string' && isTextNumber(cell)) return 'textNumber';
  if (fault !== undefined || cell !== 0) return fault;
  // A balance, a stock or a rate may be 0; on desktop it may as well be a blank cell.
  return series.isAboveZero ? undefined : 'zeroBalance';
}

/** Digits with separators, a currency sign or a per cent sign, in any notation. */
const numberInText = /^[\s\p{Sc}+\-−(]*\d[\d\s.,'’]*[)%\p{Sc}]*$/u;
const longestNumber = 40;

const isTextNumber = (text: string): boolean =>
  text.length <= longestNumber && numberInText.test(text.trim());

interface Run {
  readonly fault: Fault;
  readonly from: number;
  readonly to: number;
  /** Whether figures stand before and after. */
  readonly isInside: boolean;
}

function findingOf(table: CheckedTable, series: TableSeries, { fault, from, to, isInside }: Run): Finding {
  const subject = table.subject(series.key, from, to);
  const found = quoteCell(series.cell(from));
  switch (fault) {
    case 'missing':
      return findings.MISSING(subject, { isInside }, isInside ? 'Error' : 'Note');
    case 'zero':
      return findings.ZERO_OR_BLANK(subject, { isInside }, isInside ? 'Error' : 'Warning');
    case 'zeroBalance':
      return findings.ZERO_BALANCE(subject, {});
    case 'text':
      return findings.TEXT(subject, { found });
    case 'textNumber':
      return findings.TEXT_NUMBER(subject, { found });
    case 'logical':
      return findings.LOGICAL(subject, { found });
    case 'error':
      return findings.ERROR_VALUE(subject, { found });
    case 'outOfRange':
      return findings.OUT_OF_RANGE(subject, { found });
    case 'negativeStock':
    case 'notPositive':
      return findings.NOT_POSITIVE(subject, {});
    case 'mixedSigns':
      return findings.MIXED_SIGNS(subject, {});
  }
}
