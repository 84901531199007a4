import { itemNotFound } from '../rich-api/hostError';
import { HostCollection, HostObject, identity } from '../rich-api/hostObject';
import { chartData } from './chartData';
import type { ChartRecord } from './documentStore';
import type { HostDocument } from './hostDocument';
import type { Mirrors } from './mirrors';

/** A part of a chart writes into the record of the chart. */
abstract class ChartPart extends HostObject {
  protected readonly document: HostDocument;
  protected readonly record: ChartRecord;

  constructor(document: HostDocument, record: ChartRecord) {
    super();
    this.document = document;
    this.record = record;
  }

  protected change(change: Partial<ChartRecord>): void {
    this.document.store.change(() => {
      Object.assign(this.record, change);
    });
  }
}

export class ChartTitle extends ChartPart implements Mirrors<ChartTitle, Excel.ChartTitle> {
  get text(): string {
    return this.record.title;
  }
  set text(title: string) {
    this.change({ title, titleVisible: true });
  }
  get visible(): boolean {
    return this.record.titleVisible;
  }
  set visible(titleVisible: boolean) {
    this.change({ titleVisible });
  }
}

export class ChartLegend extends ChartPart implements Mirrors<ChartLegend, Excel.ChartLegend> {
  get visible(): boolean {
    return this.record.legendVisible;
  }
  set visible(legendVisible: boolean) {
    this.change({ legendVisible });
  }
  get position(): `${Excel.ChartLegendPosition}` {
    return this.record.legendPosition as `${Excel.ChartLegendPosition}`;
  }
  set position(legendPosition: string) {
    this.change({ legendPosition });
  }
}

type AxisTitleKey = 'categoryTitle' | 'valueTitle';

export class ChartAxisTitle extends ChartPart implements Mirrors<ChartAxisTitle, Excel.ChartAxisTitle> {
  readonly #key: AxisTitleKey;

  constructor(document: HostDocument, record: ChartRecord, key: AxisTitleKey) {
    super(document, record);
    this.#key = key;
  }

  get text(): string {
    return this.record[this.#key];
  }
  set text(text: string) {
    this.change({ [this.#key]: text });
  }
  get visible(): boolean {
    return this.text !== '';
  }
}

export class ChartAxis extends ChartPart implements Mirrors<ChartAxis, Excel.ChartAxis> {
  readonly #key: AxisTitleKey;

  constructor(document: HostDocument, record: ChartRecord, key: AxisTitleKey) {
    super(document, record);
    this.#key = key;
  }

  get title(): ChartAxisTitle {
    return new ChartAxisTitle(this.document, this.record, this.#key);
  }
}

export class ChartAxes extends ChartPart implements Mirrors<ChartAxes, Excel.ChartAxes> {
  get categoryAxis(): ChartAxis {
    return new ChartAxis(this.document, this.record, 'categoryTitle');
  }
  get valueAxis(): ChartAxis {
    return new ChartAxis(this.document, this.record, 'valueTitle');
  }
}

export class ChartFill extends ChartPart implements Mirrors<ChartFill, Excel.ChartFill> {
  readonly #index: number;

  constructor(document: HostDocument, record: ChartRecord, index: number) {
    super(document, record);
    this.#index = index;
  }

  setSolidColor(color: string): void {
    changeSeries(this.document, this.record, this.#index, { color });
  }
  clear(): void {
    changeSeries(this.document, this.record, this.#index, { color: 'none' });
  }
}

export class ChartLineFormat extends ChartPart implements Mirrors<ChartLineFormat, Excel.ChartLineFormat> {
  readonly #index: number;

  constructor(document: HostDocument, record: ChartRecord, index: number) {
    super(document, record);
    this.#index = index;
  }

  get color(): string {
    return this.record.series[this.#index]?.color ?? '';
  }
  set color(color: string) {
    changeSeries(this.document, this.record, this.#index, { color });
  }
}

export class ChartSeriesFormat
  extends ChartPart
  implements Mirrors<ChartSeriesFormat, Excel.ChartSeriesFormat>
{
  readonly #index: number;

  constructor(document: HostDocument, record: ChartRecord, index: number) {
    super(document, record);
    this.#index = index;
  }

  get fill(): ChartFill {
    return new ChartFill(this.document, this.record, this.#index);
  }
  get line(): ChartLineFormat {
    return new ChartLineFormat(this.document, this.record, this.#index);
  }
}

export class ChartSeries extends ChartPart implements Mirrors<ChartSeries, Excel.ChartSeries> {
  readonly #index: number;

  constructor(document: HostDocument, record: ChartRecord, index: number) {
    super(document, record);
    this.#index = index;
  }

  override get [identity](): { Id: number } {
    return { Id: this.#index };
  }

  get name(): string {
    return chartData(this.document, this.record).series[this.#index]?.name ?? '';
  }
  set name(name: string) {
    changeSeries(this.document, this.record, this.#index, { name });
  }
  get format(): ChartSeriesFormat {
    return new ChartSeriesFormat(this.document, this.record, this.#index);
  }
}

export class ChartSeriesCollection
  extends HostCollection<ChartSeries>
  implements Mirrors<ChartSeriesCollection, Excel.ChartSeriesCollection>
{
  readonly #document: HostDocument;
  readonly #record: ChartRecord;

  constructor(document: HostDocument, record: ChartRecord) {
    super();
    this.#document = document;
    this.#record = record;
  }

  override get items(): ChartSeries[] {
    return chartData(this.#document, this.#record).series.map(
      (_series, index) => new ChartSeries(this.#document, this.#record, index),
    );
  }
  get count(): number {
    return this.items.length;
  }
  getCount(): number {
    return this.items.length;
  }
  getItemAt(index: number): ChartSeries {
    const series = this.items[index];
    if (series === undefined) throw itemNotFound();
    return series;
  }
}

function changeSeries(
  document: HostDocument,
  record: ChartRecord,
  index: number,
  change: Partial<ChartRecord['series'][number]>,
): void {
  document.store.change(() => {
    while (record.series.length <= index) record.series.push({ name: '', color: '' });
    const series = record.series[index];
    if (series !== undefined) Object.assign(series, change);
  });
}
