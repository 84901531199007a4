import type { FWorksheet } from '@univerjs/sheets/facade';
import { parseAddress } from '../grid/address';
import { chartKind } from '../charts/chartKinds';
import { invalidArgument, itemNotFound, notImplemented } from '../rich-api/hostError';
import { HostCollection, HostObject, identity } from '../rich-api/hostObject';
import { ChartAxes, ChartLegend, ChartSeriesCollection, ChartTitle } from './chartParts';
import { layOutChart, placeOnCells } from './chartPlacement';
import type { ChartRecord } from './documentStore';
import { sheetById, type HostDocument } from './hostDocument';
import type { Mirrors } from './mirrors';
import { Range, areaOf, sheetOf } from './range';
import { Worksheet } from './worksheet';

export class Chart extends HostObject implements Mirrors<Chart, Excel.Chart> {
  readonly #document: HostDocument;
  readonly #record: ChartRecord;

  constructor(document: HostDocument, record: ChartRecord) {
    super();
    this.#document = document;
    this.#record = record;
  }

  override get [identity](): { Id: string; Name: string } {
    return { Id: this.id, Name: this.name };
  }

  get id(): string {
    return this.#record.id;
  }
  get name(): string {
    return this.#record.name;
  }
  set name(name: string) {
    this.#change({ name });
  }
  get chartType(): `${Excel.ChartType}` {
    return this.#record.chartType as `${Excel.ChartType}`;
  }
  set chartType(chartType: string) {
    this.#change({ chartType });
  }
  get left(): number {
    return this.#record.left;
  }
  set left(left: number) {
    this.#change({ left });
  }
  get top(): number {
    return this.#record.top;
  }
  set top(top: number) {
    this.#change({ top });
  }
  get width(): number {
    return this.#record.width;
  }
  set width(width: number) {
    this.#change({ width });
  }
  get height(): number {
    return this.#record.height;
  }
  set height(height: number) {
    this.#change({ height });
  }
  get title(): ChartTitle {
    return new ChartTitle(this.#document, this.#record);
  }
  get legend(): ChartLegend {
    return new ChartLegend(this.#document, this.#record);
  }
  get axes(): ChartAxes {
    return new ChartAxes(this.#document, this.#record);
  }
  get series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this.#document, this.#record);
  }
  get worksheet(): Worksheet {
    return new Worksheet(this.#document, this.#sheet());
  }

  setData(source: Range, seriesBy = 'Auto'): void {
    const place = { sheetId: source[sheetOf].getSheetId(), area: source[areaOf] };
    this.#change({ source: place, seriesBy, series: [] });
  }
  setPosition(startCell: Range | string, endCell?: Range | string): void {
    const first = cellArea(startCell);
    this.#change(
      placeOnCells(this.#sheet(), first, endCell === undefined ? null : cellArea(endCell), this.#record),
    );
  }
  activate(): void {
    this.#sheet().activate();
  }
  delete(): void {
    this.#document.store.change((data) => {
      data.charts = data.charts.filter(({ id }) => id !== this.id);
    });
  }

  #sheet(): FWorksheet {
    return sheetById(this.#document, this.#record.sheetId);
  }

  #change(change: Partial<ChartRecord>): void {
    this.#document.store.change(() => {
      Object.assign(this.#record, change);
    });
  }
}

export class ChartCollection
  extends HostCollection<Chart>
  implements Mirrors<ChartCollection, Excel.ChartCollection>
{
  readonly #document: HostDocument;
  readonly #sheet: FWorksheet;

  constructor(document: HostDocument, sheet: FWorksheet) {
    super();
    this.#document = document;
    this.#sheet = sheet;
  }

  override get items(): Chart[] {
    return this.#document.store.data.charts
      .filter(({ sheetId }) => sheetId === this.#sheet.getSheetId())
      .map((record) => new Chart(this.#document, record));
  }
  get count(): number {
    return this.items.length;
  }
  getCount(): number {
    return this.items.length;
  }
  getItem(key: string): Chart {
    const chart = this.getItemOrNullObject(key);
    if (chart === null) throw itemNotFound();
    return chart;
  }
  getItemOrNullObject(key: string): Chart | null {
    return this.items.find(({ id, name }) => id === key || name === key) ?? null;
  }
  getItemAt(index: number): Chart {
    const chart = this.items[index];
    if (chart === undefined) throw invalidArgument();
    return chart;
  }

  add(chartType: string, source: Range, seriesBy = 'Auto'): Chart {
    if (chartKind(chartType) === null) throw notImplemented(`charts of the type "${chartType}"`);
    const { store } = this.#document;
    const id = store.nextId('chart');
    const record: ChartRecord = {
      id,
      name: `Chart ${id.replace('chart', '')}`,
      sheetId: this.#sheet.getSheetId(),
      chartType,
      title: '',
      titleVisible: true,
      legendVisible: true,
      legendPosition: 'Bottom',
      categoryTitle: '',
      valueTitle: '',
      source: { sheetId: source[sheetOf].getSheetId(), area: source[areaOf] },
      seriesBy,
      series: [],
      ...layOutChart(),
    };
    store.change((data) => {
      data.charts.push(record);
    });
    return new Chart(this.#document, record);
  }
}

function cellArea(cell: Range | string): { row: number; column: number } {
  const area = cell instanceof Range ? cell[areaOf] : parseAddress(cell)?.area;
  if (area === undefined) throw invalidArgument();
  return area;
}
