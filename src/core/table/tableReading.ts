import type { Place } from '../place';
import type { Refusal } from '../refusal';
import { dictionary, seriesOfLabel, type SeriesKey } from './dictionary';
import type { OrientedCells } from './orientation';
import { periodText, readPeriod, type Period } from './periods';
import { tableRefusals } from './refusals';
import { TableSeries } from './tableSeries';

/** A label as the reader wrote it. */
export interface GivenLabel {
  readonly label: string;
  readonly place: Place;
}

/** What keeps a labelled table from being used. */
export type TableProblem =
  | { readonly kind: 'periodBlank'; readonly place: Place }
  | { readonly kind: 'periodTwice'; readonly period: string; readonly place: Place; readonly other: Place }
  | { readonly kind: 'labelTwice'; readonly label: string; readonly place: Place; readonly other: Place };

/** A labelled table as it stands, with what is wrong with its periods and labels. */
export interface TableReading {
  readonly periods: readonly Period[];
  /** Each known label at its first place. */
  readonly series: ReadonlyMap<SeriesKey, TableSeries>;
  readonly unknownLabels: readonly GivenLabel[];
  readonly problems: readonly TableProblem[];
}

/** Reads periods and labels. Lines without a period or with a repeated one are left out and reported. */
export function readTable(cells: OrientedCells): TableReading {
  const problems: TableProblem[] = [];
  const { periods, lines } = readPeriods(cells, problems);
  const series = new Map<SeriesKey, TableSeries>();
  const unknownLabels: GivenLabel[] = [];
  for (let column = 1; column < cells.columns; column++) {
    const label = cells.cell(0, column);
    if (typeof label !== 'string' || label.trim() === '') continue;
    const place = cells.place(0, column);
    const key = seriesOfLabel(label);
    if (key === undefined) {
      unknownLabels.push({ label, place });
      continue;
    }
    const earlier = series.get(key);
    if (earlier) {
      problems.push({ kind: 'labelTwice', label: dictionary[key].label, place, other: earlier.labelPlace });
    } else {
      series.set(key, new TableSeries(key, label, cells, column, periods, lines));
    }
  }
  return { periods, series, unknownLabels, problems };
}

/** Reads the period column. Empty lines (rows selected too far, spacers) are left out. */
function readPeriods(cells: OrientedCells, problems: TableProblem[]): { periods: Period[]; lines: number[] } {
  const periods: Period[] = [];
  const lines: number[] = [];
  const seen = new Map<string, Place>();
  for (let line = 1; line < cells.lines; line++) {
    const place = cells.place(line, 0);
    const period = readPeriod(cells.cell(line, 0), place);
    if (period === undefined) {
      if (hasContent(cells, line)) problems.push({ kind: 'periodBlank', place });
      continue;
    }
    const key = periodText(period.cell)?.toLowerCase() ?? '';
    const other = seen.get(key);
    if (other) {
      problems.push({ kind: 'periodTwice', period: period.text, place, other });
      continue;
    }
    seen.set(key, place);
    periods.push(period);
    lines.push(line);
  }
  return { periods, lines };
}

/** Whether a line holds anything but blanks, which Excel on desktop hands over as 0. */
function hasContent(cells: OrientedCells, line: number): boolean {
  for (let column = 0; column < cells.columns; column++) {
    const cell = cells.cell(line, column);
    if (cell !== null && cell !== '' && cell !== 0) return true;
  }
  return false;
}

/** The refusal that a problem gives to every function that needs the table. */
export function refusalOfProblem(problem: TableProblem): Refusal {
  switch (problem.kind) {
    case 'periodBlank':
      return tableRefusals.periodBlank(problem);
    case 'periodTwice':
      return tableRefusals.periodTwice(problem);
    case 'labelTwice':
      return tableRefusals.labelTwice(problem);
  }
}
