import type { Cell } from '../cell';
import type { Place } from '../place';
import { inline } from '../../text/inline';

/** How often a series is observed, where the period labels tell. */
export type Frequency = 'annual' | 'quarterly' | 'monthly' | 'other';

/** One period of a labelled table. */
export interface Period {
  /** As a sentence names it: "1997", "1991Q1"; a date serial is written as its date, a long text cut. */
  readonly text: string;
  /** The cell as given; a result that repeats the period repeats this. */
  readonly cell: string | number;
  readonly frequency: Frequency;
  /** Position in time, in years, where the label tells it; periods ascend in it. */
  readonly time: number | undefined;
  readonly place: Place;
}

const perYear: Readonly<Record<Frequency, number | undefined>> = {
  annual: 1,
  quarterly: 4,
  monthly: 12,
  other: undefined,
};

/** Periods in a year at a frequency; undefined where the labels do not tell. */
export function periodsPerYear(frequency: Frequency): number | undefined {
  return perYear[frequency];
}

/** Excel has no date type: a date arrives as its serial number. Serials from 1927 to 2173 are read as dates. */
const firstDateSerial = 10_000;
const lastDateSerial = 100_000;
const serialOfUnixEpoch = 25_569;
const millisecondsPerDay = 86_400_000;

function isDateSerial(value: number): boolean {
  return value >= firstDateSerial && value <= lastDateSerial;
}

function dateOfSerial(serial: number): string {
  return new Date((Math.floor(serial) - serialOfUnixEpoch) * millisecondsPerDay).toISOString().slice(0, 10);
}

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

interface Moment {
  readonly frequency: Frequency;
  readonly time: number | undefined;
}

const readers: readonly { readonly pattern: RegExp; readonly read: (match: RegExpExecArray) => Moment }[] = [
  { pattern: /^(\d{4})$/, read: ([, year]) => annual(Number(year)) },
  {
    pattern: /^(\d{4})[\s:-]*q\s*([1-4])$/,
    read: ([, year, quarter]) => quarterly(Number(year), Number(quarter)),
  },
  {
    pattern: /^q\s*([1-4])[\s:/-]*(\d{4})$/,
    read: ([, quarter, year]) => quarterly(Number(year), Number(quarter)),
  },
  {
    pattern: /^(\d{4})[-/:m](0?[1-9]|1[0-2])$/,
    read: ([, year, month]) => monthly(Number(year), Number(month)),
  },
  {
    pattern: /^(\d{4})-(\d{2})-\d{2}$/,
    read: ([, year, month]) => ({ frequency: 'other', time: Number(year) + (Number(month) - 1) / 12 }),
  },
  {
    pattern: /^([a-z]{3})[a-z]*\.?[\s-]+(\d{4})$/,
    read: ([, name, year]) => {
      const month = monthNames.indexOf(name ?? '');
      return month < 0 ? unknownMoment : monthly(Number(year), month + 1);
    },
  },
];

const unknownMoment: Moment = { frequency: 'other', time: undefined };

function annual(year: number): Moment {
  return { frequency: 'annual', time: year };
}
function quarterly(year: number, quarter: number): Moment {
  return { frequency: 'quarterly', time: year + (quarter - 1) / 4 };
}
function monthly(year: number, month: number): Moment {
  return { frequency: 'monthly', time: year + (month - 1) / 12 };
}

function momentOf(text: string): Moment {
  const normalized = text.trim().toLowerCase();
  for (const { pattern, read } of readers) {
    const match = pattern.exec(normalized);
    if (match) return read(match);
  }
  return unknownMoment;
}

/** A cell as the text of a period, or undefined where it cannot be one (blank, logical, error). */
export function periodText(cell: Cell): string | undefined {
  if (typeof cell === 'string') return cell.trim() === '' ? undefined : cell.trim();
  if (typeof cell !== 'number' || cell === 0) return undefined;
  return isDateSerial(cell) ? dateOfSerial(cell) : String(cell);
}

/** Reads one cell of the period column (row); undefined where it holds no period. */
export function readPeriod(cell: Cell, place: Place): Period | undefined {
  const text = periodText(cell);
  if (text === undefined || (typeof cell !== 'string' && typeof cell !== 'number')) return undefined;
  const { frequency, time } = momentOf(text);
  return { text: inline(text), cell, frequency, time, place };
}

/** A way of writing periods that only the whole column tells from months: "2010/11" beside "2011/12", "1997:4". */
interface Convention {
  readonly pattern: RegExp;
  readonly read: (year: number, rest: number) => Moment | undefined;
}

const conventions: readonly Convention[] = [
  {
    // A fiscal year is named by the calendar year in which it begins.
    pattern: /^(\d{4})\/(\d{2})$/,
    read: (year, next) => ((year + 1) % 100 === next ? annual(year) : undefined),
  },
  { pattern: /^(\d{4}):([1-4])$/, read: (year, quarter) => quarterly(year, quarter) },
];

/** The periods of a column, read as fiscal years or quarters where every label fits that way of writing. */
export function readAsColumn(periods: readonly Period[]): readonly Period[] {
  for (const convention of conventions) {
    const moments = momentsBy(convention, periods);
    if (moments) return periods.map((period, index) => ({ ...period, ...moments[index] }));
  }
  return periods;
}

function momentsBy({ pattern, read }: Convention, periods: readonly Period[]): Moment[] | undefined {
  const moments: Moment[] = [];
  for (const { text } of periods) {
    const match = pattern.exec(text);
    const moment = match && read(Number(match[1]), Number(match[2]));
    if (!moment) return undefined;
    moments.push(moment);
  }
  return moments;
}

/** What two labels of the same period share: "1997Q1" and "Q1 1997" are one quarter. */
export function periodIdentity({ cell, frequency, time }: Period): string {
  return frequency === 'other' || time === undefined
    ? (periodText(cell) ?? '').toLowerCase()
    : `${frequency} ${time}`;
}

/**
 * The frequency of dated periods follows from their spacing: date serials carry none of their own.
 * Mixed labels have no frequency.
 */
export function frequencyOf(periods: readonly Period[]): Frequency {
  const [first] = periods;
  if (first === undefined) return 'other';
  const { frequency: common } = first;
  if (periods.some(({ frequency }) => frequency !== common)) return 'other';
  if (common !== 'other') return common;
  const steps = new Set<number>();
  for (let index = 1; index < periods.length; index++) {
    const before = periods[index - 1]?.time;
    const after = periods[index]?.time;
    if (before === undefined || after === undefined) return 'other';
    steps.add(Math.round((after - before) * 12));
  }
  const months = steps.size === 1 ? [...steps][0] : undefined;
  if (months === 12) return 'annual';
  if (months === 3) return 'quarterly';
  return months === 1 ? 'monthly' : 'other';
}

/** Whether a cell typed as `from` or `to` names a period: the same number, date or text, any case. */
export function namesPeriod(cell: Cell, period: Period): boolean {
  const [text, own] = [periodText(cell), periodText(period.cell)];
  if (text === undefined || own === undefined) return false;
  if (text.toLowerCase() === own.toLowerCase()) return true;
  const asked = momentOf(text);
  return asked.time !== undefined && asked.time === period.time && asked.frequency === period.frequency;
}
