/** What a chart is drawn of: plain shapes with places, no colours. Layouts make them, the renderer draws them. */
export type Mark = BarMark | LineMark | PathMark | DotMark | TextMark;

/** Which way a value points, or that it is a total or one series among several. */
export type Tone = 'up' | 'down' | 'total' | `series${1 | 2 | 3 | 4 | 5}`;

export interface BarMark {
  readonly kind: 'bar';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly tone: Tone;
  /** `tint` marks effects of prices, `hatch` what is unexplained. */
  readonly fill: 'solid' | 'tint' | 'hatch';
}

export interface LineMark {
  readonly kind: 'line';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  /** `ground` lies below a whisker and parts it from its bar. */
  readonly role: 'zero' | 'grid' | 'ground' | 'whisker' | 'divider' | 'reference';
}

export interface PathMark {
  readonly kind: 'path';
  /** Runs of points; a gap in the figures ends a run. */
  readonly runs: readonly (readonly (readonly [x: number, y: number])[])[];
  readonly tone: Tone;
  readonly series: number;
}

export interface DotMark {
  readonly kind: 'dot';
  readonly x: number;
  readonly y: number;
  readonly tone: Tone;
}

export interface TextMark {
  readonly kind: 'text';
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly text: string;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly role: 'label' | 'value' | 'tick' | 'total';
  readonly tone?: Tone;
}

/** One figure that the reader can step to: where to mark it, and what to say. */
export interface ChartPoint {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly text: string;
}

/** A series that has no room for its name in the picture. */
export interface LegendEntry {
  readonly label: string;
  readonly tone: Tone;
  readonly series: number;
}

export interface ChartLayout {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
  readonly points: readonly ChartPoint[];
  readonly legend: readonly LegendEntry[];
}

/** Blue points up, orange down; the side of the zero line and the sign say it too. */
export function toneOf(value: number): 'up' | 'down' {
  return value < 0 ? 'down' : 'up';
}

const seriesTones: readonly Tone[] = ['series1', 'series2', 'series3', 'series4', 'series5'];

/** Series beyond the fifth use the tones again with another dash. */
export function toneOfSeries(series: number): Tone {
  return seriesTones[series % seriesTones.length] ?? 'series1';
}
