import { extent } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { chartLineHeight, widthOf, wrap } from './measure';
import { toneOf, type BarMark, type ChartLayout, type ChartPoint, type Mark, type Tone } from './marks';

/** One line of a chart with rows: label on the left, picture in the middle, value on the right. */
export interface ChartRow {
  readonly label: string;
  readonly value: number | null;
  readonly valueText: string;
  readonly low?: number | undefined;
  readonly high?: number | undefined;
  readonly shape: 'bar' | 'dot';
  readonly fill: BarMark['fill'];
  readonly isTotal?: boolean;
  readonly isFocus?: boolean;
  /** What a reader who steps to the row is told. */
  readonly text: string;
}

const gap = 8;
const barHeight = 12;
const rowPadding = 5;
const mostLabelLines = 4;

/** Lays rows out under one another around one zero line. */
export function layoutRows(
  rows: readonly ChartRow[],
  width: number,
  mark?: { readonly value: number; readonly label: string },
): ChartLayout {
  const valueWidth = Math.max(...rows.map(({ valueText }) => widthOf(valueText)), 0);
  const labelWidth = Math.min(
    Math.max(...rows.map(({ label }) => widthOf(label)), 0),
    Math.floor((width - valueWidth) * 0.42),
  );
  const left = labelWidth + gap;
  const right = width - valueWidth - gap;
  const [lowest = 0, highest = 0] = extent(
    [
      0,
      ...(mark ? [mark.value] : []),
      ...rows.flatMap(({ value, low, high }) => [value, low ?? null, high ?? null]),
    ],
    (value) => value ?? undefined,
  );
  const x = scaleLinear([lowest, highest === lowest ? lowest + 1 : highest], [left, right]);
  const marks: Mark[] = [];
  const points: ChartPoint[] = [];
  const markLines = mark ? wrap(mark.label, width, 2) : [];
  let top = mark ? markLines.length * chartLineHeight + 4 : 0;
  const start = top;
  for (const row of rows) {
    const lines = wrap(row.label, labelWidth, mostLabelLines);
    const height = Math.max(lines.length * chartLineHeight, barHeight) + 2 * rowPadding;
    if (row.isTotal === true) {
      marks.push({ kind: 'line', x1: 0, x2: width, y1: top + 0.5, y2: top + 0.5, role: 'divider' });
    }
    marks.push(...rowMarks(row, { lines, top, height, width, x }));
    points.push({ x: 0, y: top, width, height, text: row.text });
    top += height;
  }
  marks.push({ kind: 'line', x1: x(0), x2: x(0), y1: start, y2: top, role: 'zero' });
  if (mark) marks.push(...markLine(markLines, x(mark.value), start, top, width));
  return { width, height: top, marks, points, legend: [] };
}

interface RowPlace {
  readonly lines: readonly string[];
  readonly top: number;
  readonly height: number;
  readonly width: number;
  readonly x: (value: number) => number;
}

function rowMarks(row: ChartRow, { lines, top, height, width, x }: RowPlace): Mark[] {
  const role = row.isTotal === true || row.isFocus === true ? 'total' : undefined;
  const middle = top + height / 2;
  const firstBaseline = middle - ((lines.length - 1) * chartLineHeight) / 2 + 4;
  const marks: Mark[] = lines.map((text, line) => ({
    kind: 'text',
    x: 0,
    y: firstBaseline + line * chartLineHeight,
    text,
    anchor: 'start',
    role: role ?? 'label',
  }));
  marks.push({
    kind: 'text',
    x: width,
    y: middle + 4,
    text: row.valueText,
    anchor: 'end',
    role: role ?? 'value',
  });
  if (row.value === null) return marks;
  const tone: Tone = row.isTotal === true ? 'total' : toneOf(row.value);
  if (row.shape === 'bar') {
    const [from, to] = [x(Math.min(0, row.value)), x(Math.max(0, row.value))];
    const bar = { x: from, width: Math.max(to - from, 1), y: middle - barHeight / 2, height: barHeight };
    marks.push({ kind: 'bar', ...bar, tone, fill: row.fill });
  }
  const { low = row.value, high = row.value } = row;
  if (low !== high) marks.push(...whisker(x(low), x(high), middle));
  if (row.shape === 'dot') marks.push({ kind: 'dot', x: x(row.value), y: middle, tone });
  return marks;
}

function whisker(from: number, to: number, y: number): Mark[] {
  const cap = 3;
  const strokes = [
    { x1: from, y1: y, x2: to, y2: y },
    { x1: from, y1: y - cap, x2: from, y2: y + cap },
    { x1: to, y1: y - cap, x2: to, y2: y + cap },
  ];
  return (['ground', 'whisker'] as const).flatMap((role) =>
    strokes.map((stroke): Mark => ({ kind: 'line', ...stroke, role })),
  );
}

/** A line at a value with its label above, as near to it as the width allows. */
function markLine(lines: readonly string[], x: number, top: number, bottom: number, width: number): Mark[] {
  const texts = lines.map((text, line): Mark => {
    const half = widthOf(text) / 2;
    const y = top - 6 - (lines.length - 1 - line) * chartLineHeight;
    const middle = Math.min(Math.max(x, half), Math.max(width - half, half));
    return { kind: 'text', x: middle, y, text, anchor: 'middle', role: 'tick' };
  });
  return [{ kind: 'line', x1: x, x2: x, y1: top, y2: bottom, role: 'reference' }, ...texts];
}
