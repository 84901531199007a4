/** The kinds of charts that the preview draws, by the names of Office.js. */
export interface ChartKind {
  shape: 'bars' | 'line';
  stacked: boolean;
  /** Bars lie instead of standing. */
  lying: boolean;
  waterfall: boolean;
}

const columns: ChartKind = { shape: 'bars', stacked: false, lying: false, waterfall: false };

const kinds: Record<string, ChartKind> = {
  ColumnClustered: columns,
  ColumnStacked: { ...columns, stacked: true },
  BarClustered: { ...columns, lying: true },
  BarStacked: { ...columns, lying: true, stacked: true },
  Waterfall: { ...columns, waterfall: true },
  Line: { ...columns, shape: 'line' },
  LineMarkers: { ...columns, shape: 'line' },
};

export function chartKind(name: string): ChartKind | null {
  return kinds[name] ?? null;
}
