import { extent } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import type { LineChart } from '../../explain/chart';
import { widthOf } from './measure';
import {
  toneOf,
  toneOfSeries,
  type ChartLayout,
  type ChartPoint,
  type LegendEntry,
  type Mark,
} from './marks';

/** How figures and points of a chart are put in words. */
export interface ChartWords {
  /** A figure on an axis: few digits. */
  tick(value: number): string;
  /** A figure with its unit. */
  figure(value: number): string;
  gap: string;
}

const plotHeight = 168;
const topRoom = 12;
const tickRoom = 24;
const gap = 8;

interface Frame {
  readonly marks: Mark[];
  readonly left: number;
  readonly right: number;
  readonly y: (value: number) => number;
}

/** Axis with gridlines on the left; the zero line stands out where it is in view. */
function frameOf(values: readonly (number | null)[], right: number, words: ChartWords): Frame {
  const [lowest = 0, highest = 1] = extent(values, (value) => value ?? undefined);
  const y = scaleLinear(
    [lowest, highest === lowest ? lowest + 1 : highest],
    [topRoom + plotHeight, topRoom],
  ).nice(4);
  const ticks = y.ticks(4);
  const left = Math.max(...ticks.map((tick) => widthOf(words.tick(tick))), 0) + gap;
  const marks = ticks.flatMap((tick): Mark[] => [
    { kind: 'line', x1: left, x2: right, y1: y(tick), y2: y(tick), role: tick === 0 ? 'zero' : 'grid' },
    { kind: 'text', x: left - gap, y: y(tick) + 4, text: words.tick(tick), anchor: 'end', role: 'tick' },
  ]);
  return { marks, left, right, y };
}

/** Names along the bottom at equal steps, as many as fit without touching; the first and the last always. */
function nameMarks(names: readonly string[], x: (index: number) => number, width: number): Mark[] {
  const last = names.length - 1;
  const widest = Math.max(...names.map(widthOf), 1);
  const room = Math.max(1, Math.floor((x(last) - x(0)) / (widest + 24)));
  const step = Math.max(1, Math.ceil(last / room));
  const hasRoom = (index: number) => x(last) - x(index) >= widest + gap;
  const shown = names.flatMap((_, index) =>
    index % step === 0 && index < last && hasRoom(index) ? [index] : [],
  );
  return [...shown, last].map((index) => {
    const half = widthOf(names[index] ?? '') / 2;
    const centre = x(index);
    const anchor = centre + half > width ? 'end' : 'middle';
    return {
      kind: 'text',
      x: anchor === 'end' ? width : Math.max(centre, half),
      y: topRoom + plotHeight + tickRoom - 6,
      text: names[index] ?? '',
      anchor,
      role: 'tick',
    };
  });
}

/** Series over time as lines; the selected position has a dot and its figure. */
export function layoutLines(chart: LineChart, width: number, words: ChartWords): ChartLayout {
  const { names, series, reference, focus } = chart;
  const nameRoom = Math.max(...series.map(({ label }) => widthOf(label)), 0) + gap;
  // Names at the ends of the lines read best, as long as the lines keep most of the width.
  const isDirect = series.length > 1 && series.length <= 3 && nameRoom <= 0.3 * width;
  const labelRoom = isDirect ? nameRoom : 6;
  const right = width - labelRoom;
  const all = series.flatMap(({ values }) => values);
  const frame = frameOf([...all, ...(reference ? [reference.value] : [])], right, words);
  const { marks, left, y } = frame;
  const last = Math.max(names.length - 1, 1);
  const x = (index: number) => left + ((right - left) * index) / last;
  if (reference && reference.value !== 0) {
    const at = y(reference.value);
    marks.push({ kind: 'line', x1: left, x2: right, y1: at, y2: at, role: 'reference' });
  }
  marks.push(...nameMarks(names, x, width));
  series.forEach(({ values }, index) => {
    marks.push({ kind: 'path', runs: runsOf(values, x, y), tone: toneOfSeries(index), series: index });
  });
  if (isDirect) marks.push(...endLabels(chart, right, y));
  if (focus !== undefined) marks.push(...focusMarks(chart, focus, { x, y, left, right }, words));
  const legend: LegendEntry[] =
    series.length > 1 && !isDirect
      ? series.map(({ label }, index) => ({ label, tone: toneOfSeries(index), series: index }))
      : [];
  return { width, height: topRoom + plotHeight + tickRoom, marks, points: pointsOf(chart, x, words), legend };
}

function runsOf(
  values: readonly (number | null)[],
  x: (index: number) => number,
  y: (value: number) => number,
): (readonly [number, number])[][] {
  const runs: (readonly [number, number])[][] = [[]];
  values.forEach((value, index) => {
    if (value === null) runs.push([]);
    else runs.at(-1)?.push([x(index), y(value)]);
  });
  return runs.filter((run) => run.length > 0);
}

/** Names at the ends of the lines, moved apart where they would touch. */
function endLabels({ series }: LineChart, right: number, y: (value: number) => number): Mark[] {
  const ends = series
    .map(({ label, values }, index) => ({
      label,
      index,
      at: y(values.findLast((value) => value !== null) ?? 0),
    }))
    .sort((a, b) => a.at - b.at);
  let lowest = Number.NEGATIVE_INFINITY;
  return ends.map(({ label, index, at }) => {
    lowest = Math.max(at, lowest + 15);
    return {
      kind: 'text',
      x: right + gap,
      y: lowest + 4,
      text: label,
      anchor: 'start',
      role: 'label',
      tone: toneOfSeries(index),
    };
  });
}

function focusMarks(
  { series }: LineChart,
  focus: number,
  { x, y, left, right }: Pick<Frame, 'y' | 'left' | 'right'> & { x: (index: number) => number },
  words: ChartWords,
): Mark[] {
  const dots = series.flatMap(({ values }, index): Mark[] => {
    const value = values[focus];
    return value === null || value === undefined
      ? []
      : [{ kind: 'dot', x: x(focus), y: y(value), tone: toneOfSeries(index) }];
  });
  const only = series.length === 1 ? series[0]?.values[focus] : undefined;
  if (only === null || only === undefined) return dots;
  const text = words.figure(only);
  const half = widthOf(text) / 2;
  // Beside the figures of the axis, not over them.
  const near = Math.max(Math.min(x(focus), right - half), left + half);
  const drawn = runsOf(series[0]?.values ?? [], x, y).flatMap(pointsAlong);
  const covered = (at: number) =>
    drawn.filter(([px, py]) => Math.abs(px - near) <= half + 2 && py > at - 12 && py < at + 4).length;
  // Above or below the point, as near as it can stand without hiding the line.
  const places = [-10, 20, -26, 36, -42, 52]
    .map((distance) => y(only) + distance)
    .filter((at) => at >= 12 && at <= topRoom + plotHeight - 2);
  const [at = y(only) - 10] = places.sort((a, b) => covered(a) - covered(b));
  return [...dots, { kind: 'text', x: near, y: at, text, anchor: 'middle', role: 'total' }];
}

/** Points of a line at most two pixels apart, so that a stroke between two figures counts as drawn. */
function pointsAlong(run: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  return run.flatMap(([toX, toY], index) => {
    const [fromX, fromY] = run[index - 1] ?? [toX, toY];
    const count = Math.max(1, Math.ceil(Math.hypot(toX - fromX, toY - fromY) / 2));
    return Array.from(
      { length: count },
      (_, part) => [toX - ((toX - fromX) * part) / count, toY - ((toY - fromY) * part) / count] as const,
    );
  });
}

function pointsOf(
  { names, series }: LineChart,
  x: (index: number) => number,
  words: ChartWords,
): ChartPoint[] {
  const step = names.length > 1 ? x(1) - x(0) : 24;
  return names.map((name, index) => ({
    x: x(index) - step / 2,
    y: topRoom,
    width: step,
    height: plotHeight,
    text: `${name}: ${series
      .map(({ label, values }) => {
        const value = values[index];
        const figure = value === null || value === undefined ? words.gap : words.figure(value);
        return series.length === 1 ? figure : `${label} ${figure}`;
      })
      .join('; ')}`,
  }));
}

/** Many bars stand upright side by side, because one row each would be too long for a pane. */
export function layoutColumns(
  bars: readonly { readonly label: string; readonly value: number | null }[],
  focus: number | undefined,
  width: number,
  words: ChartWords,
): ChartLayout {
  const right = width - 2;
  const { marks, left, y } = frameOf([0, ...bars.map(({ value }) => value)], right, words);
  const step = (right - left) / bars.length;
  const x = (index: number) => left + step * (index + 0.5);
  const points = bars.map(({ label, value }, index): ChartPoint => {
    if (value !== null) {
      const [top, bottom] = [y(Math.max(0, value)), y(Math.min(0, value))];
      marks.push({
        kind: 'bar',
        x: x(index) - step * 0.35,
        width: step * 0.7,
        y: top,
        height: Math.max(bottom - top, 1),
        tone: toneOf(value),
        fill: focus === undefined || focus === index ? 'solid' : 'tint',
      });
    }
    const figure = value === null ? words.gap : words.figure(value);
    return {
      x: x(index) - step / 2,
      y: topRoom,
      width: step,
      height: plotHeight,
      text: `${label}: ${figure}`,
    };
  });
  const names = nameMarks(
    bars.map(({ label }) => label),
    x,
    width,
  );
  return { width, height: topRoom + plotHeight + tickRoom, marks: [...marks, ...names], points, legend: [] };
}
