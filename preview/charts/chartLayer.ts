import type { FWorksheet } from '@univerjs/sheets/facade';
import { createElement, useSyncExternalStore, type ReactElement } from 'react';
import { chartData } from '../workbook/chartData';
import { pixelsPerPoint } from '../grid/units';
import type { ChartRecord } from '../workbook/documentStore';
import type { HostDocument } from '../workbook/hostDocument';
import { chartKind } from './chartKinds';
import { drawChart } from './drawChart';

const componentKey = 'preview-chart';

/** Shows the charts of the workbook above the cells, and draws them anew when their figures change. */
export class ChartLayer {
  readonly #document: HostDocument;
  readonly #shown = new Map<string, string>();
  readonly #listeners = new Set<() => void>();
  #version = 0;

  constructor(document: HostDocument) {
    this.#document = document;
    const { api } = document.grid.spreadsheet;
    api.registerComponent(componentKey, ({ data }: { data?: { chartId?: string } }) =>
      createElement(ChartView, { layer: this, chartId: data?.chartId ?? '' }),
    );
    document.store.onChange(() => {
      this.#update();
    });
    api.getFormula().calculationResultApplied(() => {
      this.#redraw();
    });
    api.addEvent(api.Event.SheetValueChanged, () => {
      this.#redraw();
    });
    api.addEvent(api.Event.Undo, () => {
      this.#followUndo();
    });
    // A sheet that was never shown has no place for its charts yet.
    api.addEvent(api.Event.ActiveSheetChanged, () => {
      this.#update();
    });
  }

  /** Undoing takes the drawing of a chart away; the chart itself must follow. */
  #followUndo(): void {
    const { grid, store } = this.#document;
    const gone = store.data.charts.filter(({ id }) => {
      const domId = this.#domId(id);
      return this.#shown.has(domId) && !grid.sheets().some((sheet) => sheet.getFloatDomById(domId));
    });
    if (gone.length === 0) return;
    for (const { id } of gone) this.#shown.delete(this.#domId(id));
    store.change((data) => {
      data.charts = data.charts.filter((chart) => !gone.includes(chart));
    });
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly version = (): number => this.#version;

  draw(chartId: string): string {
    const record = this.#document.store.data.charts.find(({ id }) => id === chartId);
    const kind = record === undefined ? null : chartKind(record.chartType);
    if (record === undefined || kind === null) return '';
    const { width, height } = record;
    return drawChart(
      record,
      chartData(this.#document, record),
      kind,
      width * pixelsPerPoint,
      height * pixelsPerPoint,
    );
  }

  #redraw(): void {
    this.#version++;
    for (const listener of this.#listeners) listener();
  }

  /** Only the charts of the visible sheet are placed; the others follow when their sheet is opened. */
  #update(): void {
    const sheet = this.#document.grid.activeSheet();
    const charts = this.#document.store.data.charts.filter(({ sheetId }) => sheetId === sheet.getSheetId());
    for (const chart of charts) this.#place(sheet, chart);
    const existing = new Set(this.#document.store.data.charts.map(({ id }) => this.#domId(id)));
    for (const id of this.#shown.keys()) {
      if (existing.has(id)) continue;
      sheet.removeFloatDom(id);
      this.#shown.delete(id);
    }
    this.#redraw();
  }

  #place(sheet: FWorksheet, chart: ChartRecord): void {
    const id = this.#domId(chart.id);
    const { left, top, width, height } = chart;
    const place = [left, top, width, height].join(' ');
    if (this.#shown.get(id) === place) return;
    // The engine counts pixels from the corner of its canvas, headers included.
    const skeleton = sheet.getSkeleton();
    const position = {
      left: left * pixelsPerPoint + (skeleton?.rowHeaderWidth ?? 0),
      top: top * pixelsPerPoint + (skeleton?.columnHeaderHeight ?? 0),
      width: width * pixelsPerPoint,
      height: height * pixelsPerPoint,
    };
    if (this.#shown.has(id)) sheet.updateFloatDom(id, { position });
    else {
      const initPosition = {
        startX: position.left,
        startY: position.top,
        endX: position.left + position.width,
        endY: position.top + position.height,
      };
      const data = { chartId: chart.id };
      sheet.addFloatDomToPosition({ componentKey, initPosition, allowTransform: false, data }, id);
    }
    this.#shown.set(id, place);
  }

  /** Charts of different workbooks may share an identifier. */
  #domId(chartId: string): string {
    return `${this.#document.grid.workbook.getId()}-${chartId}`;
  }
}

function ChartView({ layer, chartId }: { layer: ChartLayer; chartId: string }): ReactElement {
  useSyncExternalStore(layer.subscribe, layer.version);
  return createElement('div', {
    className: 'chart',
    dangerouslySetInnerHTML: { __html: layer.draw(chartId) },
  });
}
