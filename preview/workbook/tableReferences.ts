import type { Area } from '../grid/address';
import type { TableRecord } from './documentStore';
import type { HostDocument, Place } from './hostDocument';
import { sheetById } from './hostDocument';

export function headerArea(table: TableRecord): Area {
  return { ...table.area, rowCount: 1 };
}

export function dataArea({ area, showHeaders }: TableRecord): Area {
  return showHeaders ? { ...area, row: area.row + 1, rowCount: area.rowCount - 1 } : area;
}

export function columnNames(document: HostDocument, table: TableRecord): string[] {
  const reader = document.grid.reader(sheetById(document, table.sheetId));
  return Array.from({ length: table.area.columnCount }, (_unused, index) =>
    table.showHeaders
      ? String(reader.value(table.area.row, table.area.column + index))
      : `Column${index + 1}`,
  );
}

/** Resolves `Trade`, `Trade[Exports]`, `Trade[[Exports]:[Imports]]`, `Trade[#All]` and `Trade[#Headers]`. */
export function resolveTableReference(document: HostDocument, text: string): Place | null {
  const match = /^([A-Za-z_\\][\w.]*)(?:\[(.*)\])?$/s.exec(text.trim());
  if (!match) return null;
  const wanted = (match[1] ?? '').toLowerCase();
  const table = document.store.data.tables.find(({ name }) => name.toLowerCase() === wanted);
  if (table === undefined) return null;
  const area = partOfTable(document, table, match[2] ?? '');
  return area === null ? null : { sheet: sheetById(document, table.sheetId), area };
}

function partOfTable(document: HostDocument, table: TableRecord, specifier: string): Area | null {
  switch (specifier.toLowerCase()) {
    case '':
    case '#data':
      return dataArea(table);
    case '#all':
      return table.area;
    case '#headers':
      return table.showHeaders ? headerArea(table) : null;
  }
  const names = columnNames(document, table).map((name) => name.toLowerCase());
  const [first, last = first] = specifier.split(/(?<=\]):(?=\[)/).map((part) => {
    const name = part.replace(/^\[|\]$/g, '').toLowerCase();
    return names.indexOf(name);
  });
  if (first === undefined || last === undefined || first < 0 || last < first) return null;
  return { ...dataArea(table), column: table.area.column + first, columnCount: last - first + 1 };
}
