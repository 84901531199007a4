import type { Area } from '../grid/address';
import type { Json } from '../rich-api/protocol';

export interface TableRecord {
  id: string;
  name: string;
  sheetId: string;
  area: Area;
  showHeaders: boolean;
  style: string;
}

export interface SeriesRecord {
  name: string;
  /** Colour of the bars or the line; empty takes the next of the palette. */
  color: string;
}

export interface ChartRecord {
  id: string;
  name: string;
  sheetId: string;
  chartType: string;
  title: string;
  titleVisible: boolean;
  legendVisible: boolean;
  legendPosition: string;
  categoryTitle: string;
  valueTitle: string;
  source: { sheetId: string; area: Area };
  seriesBy: string;
  series: SeriesRecord[];
  left: number;
  top: number;
  width: number;
  height: number;
}

export interface CommentRecord {
  id: string;
  sheetId: string;
  area: Area;
  content: string;
}

export interface StoredDocument {
  tables: TableRecord[];
  charts: ChartRecord[];
  comments: CommentRecord[];
  /** Settings as the Excel API shows them. */
  settings: [string, Json][];
  /** Settings as the Common API shows them: JSON texts. */
  commonSettings: [string, string][];
  /** Whether the add-in asked to be loaded with the workbook. */
  startState: string;
  nextId: number;
}

export const emptyDocument = (): StoredDocument => ({
  tables: [],
  charts: [],
  comments: [],
  settings: [],
  commonSettings: [],
  startState: 'Inactive',
  nextId: 1,
});

/** Keeps what belongs to the workbook but has no place in the grid: tables, charts, comments, settings. */
export class DocumentStore {
  readonly #listeners = new Set<() => void>();
  #data: StoredDocument = emptyDocument();

  get data(): Readonly<StoredDocument> {
    return this.#data;
  }

  onChange(listener: () => void): void {
    this.#listeners.add(listener);
  }

  replace(data: StoredDocument): void {
    this.#data = data;
    this.#announce();
  }

  change(edit: (data: StoredDocument) => void): void {
    edit(this.#data);
    this.#announce();
  }

  nextId(prefix: string): string {
    return `${prefix}${this.#data.nextId++}`;
  }

  #announce(): void {
    for (const listener of this.#listeners) listener();
  }
}
