import { CellError, type Cell } from '../cell';
import type { Place } from '../place';
import { defineRefusals } from '../refusal';
import { inline } from '../../text/inline';

/** A cell's content as a sentence repeats it. */
export function quoteCell(cell: Cell): string {
  if (cell === null) return 'blank';
  if (cell instanceof CellError) return cell.code;
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return typeof cell === 'number' ? quoteNumber(cell) : `"${inline(cell)}"`;
}

/** A number as a sentence repeats it: in full, with a true minus before it. */
export function quoteNumber(value: number): string {
  return String(value).replace(/^-/, '−');
}

/** How many names a sentence lists before it only counts them. */
const mostListed = 20;

/** Names in a sentence: all of them, or the first and how many more there are. */
export function listed(names: readonly string[]): string {
  const more = names.length - mostListed;
  // One more name is not longer than "and 1 more".
  return more > 1 ? `${names.slice(0, mostListed).join(', ')} and ${more} more` : names.join(', ');
}

interface CellAtFault {
  /** What the cell belongs to: "Imports", or the name of an argument. */
  readonly series: string;
  /** The period of the cell, where it has one. */
  readonly period?: string | undefined;
  readonly found: Cell;
  readonly place: Place;
}

const inPeriod = (period: string | undefined) => (period === undefined ? '' : ` for ${period}`);

/** Refusals about cells, series and tables that every function shares. */
export const tableRefusals = defineRefusals('table', {
  textInSeries: [
    'value',
    ({ series, period, found, place }: CellAtFault, at) =>
      `${series}${inPeriod(period)} in ${at(place)} is text (${quoteCell(found)}). Text is never read as a number. Replace it with a figure, or with NA() if it is missing.`,
  ],
  logicalInSeries: [
    'value',
    ({ series, period, found, place }: CellAtFault, at) =>
      `${series}${inPeriod(period)} in ${at(place)} is ${quoteCell(found)}, a logical value. Replace it with a figure, or with NA() if it is missing.`,
  ],
  errorInSeries: [
    'value',
    ({ series, period, found, place }: CellAtFault, at) =>
      `${series}${inPeriod(period)} in ${at(place)} holds the error ${quoteCell(found)}. Mend the formula there, or use NA() if the figure is missing.`,
  ],
  missingInWindow: [
    'missing',
    ({ series, period, place }: Omit<CellAtFault, 'found'>, at) =>
      `${series}${inPeriod(period)} in ${at(place)} is missing. A missing figure is never counted as 0. Fill it in, or choose other periods.`,
  ],
  zeroOrBlank: [
    'value',
    ({ series, period, place }: Omit<CellAtFault, 'found'>, at) =>
      `${series}${inPeriod(period)} in ${at(place)} is zero or blank (Excel hands a blank cell over as 0). Fill in the figure, or NA() if it is missing.`,
  ],
  notPositive: [
    'value',
    ({ series, period, found, place }: CellAtFault, at) =>
      `${series}${inPeriod(period)} in ${at(place)} is ${quoteCell(found)}. It must be above zero. Check the sign and the series.`,
  ],
  negativeStock: [
    'value',
    ({ series, period, found, place }: CellAtFault, at) =>
      `${series}${inPeriod(period)} in ${at(place)} is ${quoteCell(found)}. Amounts owned or owed are 0 or above. Enter the amount without the sign.`,
  ],
  outOfRange: [
    'overflow',
    ({ series, period, found, place }: CellAtFault, at) =>
      `${series}${inPeriod(period)} in ${at(place)} is ${quoteCell(found)}, which is too large or too small to calculate with. Check it for a typing error, or use other units.`,
  ],
  mixedSigns: [
    'value',
    (
      {
        series,
        place,
        other,
        found,
        otherFound,
      }: { series: string; place: Place; found: number; other: Place; otherFound: number },
      at,
    ) =>
      `${series} has mixed signs: ${quoteNumber(found)} in ${at(place)} and ${quoteNumber(otherFound)} in ${at(other)}. A gross flow has one sign. Enter exports and imports as positive amounts.`,
  ],
  shapesDiffer: [
    'value',
    (
      {
        first,
        firstShape,
        second,
        secondShape,
      }: { first: string; firstShape: string; second: string; secondShape: string; place: Place },
      at,
    ) =>
      `${first} is ${firstShape} and ${second} is ${secondShape} (${at({ argument: second })}). Both must have the same number of rows and columns. Select ranges of equal size.`,
  ],
  noSeriesFound: [
    'value',
    ({ labels, place }: { labels: readonly string[]; place: Place }, at) =>
      `No known series label stands in the first row or first column of ${at(place)}${labels.length === 0 ? '' : ` (found: ${labels.slice(0, 5).map(quoteCell).join(', ')})`}. Label the series, for example Exports and Imports, with the periods beside or above them.`,
  ],
  seriesMissing: [
    'value',
    ({ series, given, place }: { series: readonly string[]; given: readonly string[]; place: Place }, at) =>
      `${at(place)} has no series ${series.join(' and ')} (it has ${listed(given)}). Add ${series.length === 1 ? 'a column with that label' : 'columns with those labels'}.`,
  ],
  labelTwice: [
    'value',
    ({ label, place, other }: { label: string; place: Place; other: Place }, at) =>
      `${label} is given twice, in ${at(other)} and ${at(place)}. Each series may stand in the table once. Rename or leave out one of them.`,
  ],
  periodBlank: [
    'value',
    ({ place }: { place: Place }, at) =>
      `The period in ${at(place)} is blank or not a period. Each row of figures needs one, such as 1997, 1991Q1 or a date.`,
  ],
  periodTwice: [
    'value',
    ({ period, place, other }: { period: string; place: Place; other: Place }, at) =>
      `The period ${period} is given twice, in ${at(other)} and ${at(place)}. Leave out one of the two.`,
  ],
  periodNotFound: [
    'missing',
    (
      {
        argument,
        asked,
        first,
        last,
        place,
      }: { argument: string; asked: Cell; first: string; last: string; place: Place },
      at,
    ) =>
      `The period ${quoteCell(asked)} given as ${argument} is not in ${at(place)}, which runs from ${first} to ${last}. Choose a period of the table.`,
  ],
  samePeriod: [
    'value',
    ({ period }: { period: string; place: Place }) =>
      `from and to are both ${period}. A change needs two different periods.`,
  ],
  tooFewPeriods: [
    'missing',
    (
      {
        needed,
        found,
        series,
        place,
      }: { needed: number; found: number; series: readonly string[]; place: Place },
      at,
    ) =>
      `${at(place)} has ${found} ${found === 1 ? 'period' : 'periods'} with figures for ${series.join(', ')}; ${needed} are needed. Add periods, or fill in the missing figures.`,
  ],
  unknownOption: [
    'value',
    ({ argument, found, words }: { argument: string; found: Cell; words: readonly string[]; place: Place }) =>
      `${quoteCell(found)} is not a known ${argument}. Use one of ${words.join(', ')}.`,
  ],
  oneSeriesNeeded: [
    'value',
    ({ argument, shape, place }: { argument: string; shape: string; place: Place }, at) =>
      `${argument} (${at(place)}) is a block of ${shape}. This result needs one series. Select a single column or row.`,
  ],
  singleValueNeeded: [
    'value',
    ({ argument, shape }: { argument: string; shape: string; place: Place }) =>
      `${argument} is a range of ${shape}. It takes one value. Select a single cell.`,
  ],
  argumentMissing: [
    'value',
    ({ argument, reason }: { argument: string; reason: string }) => `${argument} is not given. ${reason}`,
  ],
});
