import type { Chart } from '../../explain/chart';
import { actionsText as text } from '../../text/paneActions';
import { waterfallColumns } from './waterfallColumns';

/** A chart as Excel draws it: a table with a header, and how to draw it. */
export interface ChartTable {
  readonly type: 'Waterfall' | 'ColumnStacked' | 'ColumnClustered' | 'BarClustered' | 'Line';
  readonly header: readonly string[];
  readonly rows: readonly (readonly [label: string, ...figures: (number | null)[]])[];
  /** Fill of each series; null is invisible. Absent: the colours of the workbook's theme. */
  readonly fills?: readonly (string | null)[];
}

/** Both readable for colour-blind readers and on white. */
const fills = { up: '#1F6FB8', down: '#C4551D', total: '#424242' } as const;

/** The figures of a chart for a native chart, in a kind that every Excel has. */
export function chartTable(chart: Chart): ChartTable {
  switch (chart.kind) {
    case 'waterfall':
      return stackedWaterfall(chart);
    case 'line':
      return {
        type: 'Line',
        header: ['', ...chart.series.map(({ label }) => label)],
        rows: chart.names.map((name, at) => [name, ...chart.series.map(({ values }) => values[at] ?? null)]),
      };
    case 'bars':
      return {
        type: 'ColumnClustered',
        header: ['', chart.unit ?? text.value],
        rows: chart.bars.map(({ label, value }) => [label, value]),
      };
    case 'range':
      return {
        type: 'BarClustered',
        header: ['', text.low, text.value, text.high],
        rows: chart.rows.map(({ label, low, value, high }) => [label, low, value, high]),
      };
  }
}

type Waterfall = Extract<Chart, { kind: 'waterfall' }>;

/** Stacked columns on an invisible base; one series for each side of the zero line, as stacking demands. */
function stackedWaterfall({ rows }: Waterfall): ChartTable {
  const kinds = ['up', 'down', 'total'] as const;
  const bars = waterfallColumns(rows);
  return {
    type: 'ColumnStacked',
    header: ['', text.base, ...kinds.flatMap((kind) => [text.above[kind], text.below[kind]])],
    rows: bars.map(({ label, base, above, below, kind }) => [
      label,
      base,
      ...kinds.flatMap((each) => (each === kind ? [above, below] : [0, 0])),
    ]),
    fills: [null, ...kinds.flatMap((kind) => [fills[kind], fills[kind]])],
  };
}

/**
 * The figures for Excel's own waterfall chart, where it can show them: Office.js cannot mark a column as a
 * total, so the total may only stand at the end, where it is left to the title.
 */
export function nativeWaterfall({ rows, unit }: Waterfall): ChartTable | undefined {
  const last = rows.at(-1);
  const parts = last?.kind === 'total' ? rows.slice(0, -1) : rows;
  if (parts.length === 0 || parts.some(({ kind }) => kind === 'total')) return undefined;
  return {
    type: 'Waterfall',
    header: ['', unit ?? text.value],
    rows: parts.map(({ label, value }) => [label, value]),
  };
}
