import type { ChartData, ChartSeriesData } from '../workbook/chartData';
import type { ChartRecord } from '../workbook/documentStore';
import type { ChartKind } from './chartKinds';
import { niceScale, tickLabel, type Scale } from './scale';
import { label, tag } from './svg';

const palette = ['#0f6c8c', '#c2571a', '#5b5fc7', '#7a7574', '#8a6d00', '#107c41'];
const increase = '#0f6c8c';
const decrease = '#c2571a';

interface Plot {
  left: number;
  top: number;
  width: number;
  height: number;
  scale: Scale;
  kind: ChartKind;
  count: number;
}

interface Bar {
  index: number;
  /** Which part of the slot of the category, of how many. */
  lane: number;
  lanes: number;
  from: number;
  to: number;
  color: string;
}

/** Draws a chart as an SVG text: plain, in the spirit of Excel's, and only what the record asks for. */
export function drawChart(
  record: ChartRecord,
  data: ChartData,
  kind: ChartKind,
  width: number,
  height: number,
): string {
  const colored = data.series.map((series, index) => ({
    ...series,
    color: series.color === '' ? (palette[index % palette.length] ?? increase) : series.color,
  }));
  const bars = kind.waterfall
    ? waterfallBars(colored[0])
    : kind.stacked
      ? stackedBars(colored)
      : clusteredBars(colored);
  const values =
    kind.shape === 'line'
      ? colored.flatMap((series) => series.values.filter((value) => value !== null))
      : bars.flatMap(({ from, to }) => [from, to]);
  const scale = niceScale(values, kind.shape === 'bars');
  const title = record.titleVisible ? record.title : '';
  const hasLegend = record.legendVisible && colored.length > 1 && !kind.waterfall;
  const top = title === '' ? 12 : 36;
  const bottom = (hasLegend ? 44 : 24) + (record.categoryTitle === '' ? 0 : 16);
  const left = kind.lying
    ? Math.min(width * 0.4, longest(data.categories) * 6 + 16)
    : longest(scale.ticks.map(tickLabel)) * 6.5 + 16;
  const plot: Plot = {
    left,
    top,
    width: Math.max(10, width - left - 16),
    height: Math.max(10, height - top - bottom),
    scale,
    kind,
    count: Math.max(1, data.categories.length),
  };
  const parts = [
    tag('rect', { width, height, fill: '#ffffff', stroke: '#d1d1d1' }),
    title === ''
      ? ''
      : label(title, { x: width / 2, y: 24, 'font-size': 14, 'text-anchor': 'middle', fill: '#242424' }),
    ...gridLines(plot),
    ...(kind.shape === 'line'
      ? colored.map((series) => line(plot, series))
      : bars.map((bar) => barShape(plot, bar))),
    ...categoryLabels(plot, data.categories),
    zeroLine(plot),
    ...(hasLegend ? legend(colored, width, height) : []),
  ];
  return tag(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'aria-label': title || record.name,
    },
    ...parts,
  );
}

const longest = (texts: readonly string[]): number => Math.max(1, ...texts.map((text) => text.length));

function clusteredBars(series: readonly ChartSeriesData[]): Bar[] {
  return series.flatMap(({ values, color }, lane) =>
    values.flatMap((value, index) =>
      value === null ? [] : [{ index, lane, lanes: series.length, from: 0, to: value, color }],
    ),
  );
}

/** Positive parts are stacked upwards, negative ones downwards. */
function stackedBars(series: readonly ChartSeriesData[]): Bar[] {
  const heights = new Map<string, number>();
  return series.flatMap(({ values, color }) =>
    values.flatMap((value, index) => {
      if (value === null) return [];
      const key = `${index}${value < 0 ? '-' : '+'}`;
      const from = heights.get(key) ?? 0;
      heights.set(key, from + value);
      return [{ index, lane: 0, lanes: 1, from, to: from + value, color }];
    }),
  );
}

/** Each bar begins where the one before ended. */
function waterfallBars(series: ChartSeriesData | undefined): Bar[] {
  let level = 0;
  return (series?.values ?? []).map((value, index) => {
    const from = level;
    level += value ?? 0;
    return { index, lane: 0, lanes: 1, from, to: level, color: level < from ? decrease : increase };
  });
}

/** Where a value stands along the value axis. */
function along({ kind, left, top, width, height, scale }: Plot, value: number): number {
  const position = scale.position(value);
  return kind.lying ? left + position * width : top + (1 - position) * height;
}

function barShape(plot: Plot, { index, lane, lanes, from, to, color }: Bar): string {
  const { kind, left, top, width, height, count } = plot;
  const slot = (kind.lying ? height : width) / count;
  const thickness = (slot * 0.7) / lanes;
  const across = (kind.lying ? top : left) + slot * (index + 0.15) + thickness * lane;
  const [start, end] = [along(plot, from), along(plot, to)];
  const [near, length] = [Math.min(start, end), Math.abs(end - start)];
  return kind.lying
    ? tag('rect', { x: near, y: across, width: length, height: thickness, fill: color })
    : tag('rect', { x: across, y: near, width: thickness, height: length, fill: color });
}

/** A missing value interrupts the line. */
function line(plot: Plot, { values, color }: ChartSeriesData): string {
  const slot = plot.width / plot.count;
  let pen = 'M';
  const path = values.map((value, index) => {
    if (value === null) {
      pen = 'M';
      return '';
    }
    const point = `${pen}${(plot.left + slot * (index + 0.5)).toFixed(1)} ${along(plot, value).toFixed(1)}`;
    pen = 'L';
    return point;
  });
  return tag('path', {
    d: path.join(''),
    fill: 'none',
    stroke: color,
    'stroke-width': 2,
    'stroke-linejoin': 'round',
  });
}

function gridLines(plot: Plot): string[] {
  const { kind, left, top, width, height, scale } = plot;
  return scale.ticks.map((value) => {
    const at = along(plot, value);
    const ends = kind.lying
      ? { x1: at, x2: at, y1: top, y2: top + height }
      : { x1: left, x2: left + width, y1: at, y2: at };
    const place = kind.lying
      ? { x: at, y: top + height + 14, 'text-anchor': 'middle' }
      : { x: left - 6, y: at + 4, 'text-anchor': 'end' };
    return tag('line', { ...ends, stroke: '#e6e6e6' }) + label(tickLabel(value), place);
  });
}

function zeroLine(plot: Plot): string {
  const { kind, left, top, width, height, scale } = plot;
  const position = scale.position(0);
  if (position < 0 || position > 1) return '';
  const at = along(plot, 0);
  const ends = kind.lying
    ? { x1: at, x2: at, y1: top, y2: top + height }
    : { x1: left, x2: left + width, y1: at, y2: at };
  return tag('line', { ...ends, stroke: '#8a8a8a' });
}

/** As many labels as have room; the others are left out evenly. */
function categoryLabels(
  { kind, left, top, width, height, count }: Plot,
  categories: readonly string[],
): string[] {
  const slot = (kind.lying ? height : width) / count;
  const room = kind.lying ? 14 : longest(categories) * 6.5 + 8;
  const every = Math.max(1, Math.ceil(room / slot));
  return categories.flatMap((category, index) => {
    if (index % every !== 0) return [];
    const at = slot * (index + 0.5);
    return kind.lying
      ? [label(category, { x: left - 6, y: top + at + 4, 'text-anchor': 'end' })]
      : [label(category, { x: left + at, y: top + height + 14, 'text-anchor': 'middle' })];
  });
}

function legend(series: readonly ChartSeriesData[], width: number, height: number): string[] {
  const widths = series.map(({ name }) => name.length * 6.2 + 28);
  let x = Math.max(8, (width - widths.reduce((sum, part) => sum + part, 0)) / 2);
  return series.map(({ name, color }, index) => {
    const at = x;
    x += widths[index] ?? 0;
    return (
      tag('rect', { x: at, y: height - 19, width: 10, height: 10, fill: color }) +
      label(name, { x: at + 15, y: height - 10 })
    );
  });
}
