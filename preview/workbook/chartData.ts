import type { CellReader } from '../grid/cells';
import type { ChartRecord } from './documentStore';
import { sheetById, type HostDocument } from './hostDocument';

export interface ChartSeriesData {
  name: string;
  color: string;
  values: (number | null)[];
}

export interface ChartData {
  categories: string[];
  series: ChartSeriesData[];
}

/** Reads the source of a chart as Excel does: labels in the first row and column become names and categories. */
export function chartData(document: HostDocument, record: ChartRecord): ChartData {
  const sheet = document.grid.workbook.getSheetBySheetId(record.source.sheetId);
  if (sheet === null) return { categories: [], series: [] };
  const reader = document.grid.reader(sheetById(document, record.source.sheetId));
  const table = readTable(reader, record);
  const hasNames = table.length > 1 && (table[0] ?? []).slice(1).every((cell) => typeof cell !== 'number');
  const body = hasNames ? table.slice(1) : table;
  const width = Math.max(0, ...table.map((row) => row.length));
  const hasCategories = width > 1 && body.every(([first]) => typeof first !== 'number' || isYearLike(first));
  const firstColumn = hasCategories ? 1 : 0;
  const categories = body.map((row, index) => (hasCategories ? String(row[0] ?? '') : String(index + 1)));
  const series: ChartSeriesData[] = [];
  for (let column = firstColumn; column < width; column++) {
    const own = record.series[column - firstColumn];
    const header = hasNames ? String(table[0]?.[column] ?? '') : '';
    const names = [own?.name, header, `Series${column - firstColumn + 1}`];
    series.push({
      name: names.find((name) => name !== undefined && name !== '') ?? '',
      color: own?.color ?? '',
      values: body.map((row) => {
        const cell = row[column];
        return typeof cell === 'number' ? cell : null;
      }),
    });
  }
  return { categories, series };
}

/** Years head many columns of numbers without being data. */
function isYearLike(value: string | number | boolean): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1500 && value <= 2200;
}

function readTable(reader: CellReader, { source, seriesBy }: ChartRecord): (string | number | boolean)[][] {
  const { row, column, rowCount, columnCount } = source.area;
  // Without an order Excel takes the longer side for the categories.
  const isByRows = seriesBy === 'Rows' || (seriesBy === 'Auto' && columnCount > rowCount);
  const [lines, length] = isByRows ? [columnCount, rowCount] : [rowCount, columnCount];
  return Array.from({ length: lines }, (_line, line) =>
    Array.from({ length }, (_cell, index) =>
      isByRows ? reader.value(row + index, column + line) : reader.value(row + line, column + index),
    ),
  );
}
