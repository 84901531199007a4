import { describe, expect, it } from 'vitest';
import type { Chart, LineChart, WaterfallChart } from '../../src/explain/chart';
import { NumberWriter } from '../../src/text/numberWriter';
import { layoutChart } from '../../src/taskpane/charts/layoutChart';
import type { BarMark, ChartLayout, LineMark, TextMark } from '../../src/taskpane/charts/marks';
import { widthOf, wrap } from '../../src/taskpane/charts/measure';
import { scorecardWords } from '../../src/text/scorecardWords';

const numbers = new NumberWriter('en-US');
const layout = (chart: Chart, width = 318) => layoutChart(chart, width, numbers);
const bars = ({ marks }: ChartLayout) => marks.filter((mark): mark is BarMark => mark.kind === 'bar');
const texts = ({ marks }: ChartLayout) => marks.filter((mark): mark is TextMark => mark.kind === 'text');
const lines = ({ marks }: ChartLayout, role: LineMark['role']) =>
  marks.filter((mark): mark is LineMark => mark.kind === 'line' && mark.role === role);

const waterfall: WaterfallChart = {
  kind: 'waterfall',
  title: 'Change',
  unit: 'USD bn',
  rangeName: 'published elasticities',
  rows: [
    { label: 'Foreign demand', value: 100, low: 80, high: 250, kind: 'part' },
    { label: 'Export price', value: -20, low: -20, high: -20, kind: 'price' },
    { label: 'Imports, unexplained', value: -180, low: -180, high: 10, kind: 'unexplained' },
    { label: 'Change in trade balance', value: -100, kind: 'total' },
  ],
};

describe('a waterfall', () => {
  const drawn = layout(waterfall);
  const [zero] = lines(drawn, 'zero');

  it('puts rises to the right of the zero line and falls to the left, in proportion', () => {
    const [rise, price, fall] = bars(drawn);
    expect(rise!.x).toBeCloseTo(zero!.x1, 9);
    expect(fall!.x + fall!.width).toBeCloseTo(zero!.x1, 9);
    expect(fall!.width / rise!.width).toBeCloseTo(1.8, 9);
    expect(price!.width / rise!.width).toBeCloseTo(0.2, 9);
  });

  it('draws prices as a tint, what is unexplained hatched, and the total apart below a line', () => {
    expect(bars(drawn).map(({ fill, tone }) => [fill, tone])).toEqual([
      ['solid', 'up'],
      ['tint', 'down'],
      ['hatch', 'down'],
      ['solid', 'total'],
    ]);
    expect(lines(drawn, 'divider')).toHaveLength(1);
  });

  it('draws a range as a whisker with ends, and none where there is no range', () => {
    expect(lines(drawn, 'whisker')).toHaveLength(6);
    const [range] = lines(drawn, 'whisker');
    const [rise] = bars(drawn);
    const perUnit = rise!.width / 100;
    expect(range!.x1 - zero!.x1).toBeCloseTo(80 * perUnit, 9);
    expect(range!.x2 - zero!.x1).toBeCloseTo(250 * perUnit, 9);
  });

  it('parts every whisker from its bar by a line of the background below it', () => {
    const strokes = (role: LineMark['role']) =>
      lines(drawn, role).map(({ x1, y1, x2, y2 }) => [x1, y1, x2, y2]);
    expect(strokes('ground')).toEqual(strokes('whisker'));
    const order = drawn.marks.flatMap((mark) =>
      mark.kind === 'bar' || (mark.kind === 'line' && mark.role !== 'divider' && mark.role !== 'zero')
        ? [mark.kind === 'bar' ? 'bar' : mark.role]
        : [],
    );
    const oneRow = ['bar', 'ground', 'ground', 'ground', 'whisker', 'whisker', 'whisker'];
    expect(order).toEqual([...oneRow, 'bar', ...oneRow, 'bar']);
  });

  it('writes every value with its sign and equal decimals, and says value and range for a reader', () => {
    const values = texts(drawn).filter(({ anchor }) => anchor === 'end');
    expect(values.map(({ text }) => text)).toEqual(['+100', '−20', '−180', '−100']);
    expect(drawn.points[0]?.text).toBe(
      'Foreign demand: +100 USD bn (published elasticities: +80 USD bn to +250 USD bn)',
    );
    expect(drawn.points[1]?.text).toBe('Export price: −20 USD bn');
  });

  it.each([286, 318, 418, 568])('keeps every mark inside %d pixels', (width) => {
    const { marks } = layout(waterfall, width);
    for (const mark of marks) {
      if (mark.kind === 'bar') {
        expect(mark.x).toBeGreaterThanOrEqual(0);
        expect(mark.x + mark.width).toBeLessThanOrEqual(width);
      }
      if (mark.kind === 'text' && mark.anchor === 'start') {
        expect(mark.x + widthOf(mark.text)).toBeLessThan(width);
      }
    }
  });

  it('draws zeros without NaN', () => {
    const rows = waterfall.rows.map((row) => ({ ...row, value: 0, low: 0, high: 0 }));
    expect(JSON.stringify(layout({ ...waterfall, rows }))).not.toMatch(/null|NaN/);
  });
});

const line: LineChart = {
  kind: 'line',
  title: 'Balance',
  names: ['2019', '2020', '2021', '2022'],
  series: [{ label: 'Balance', values: [-5, null, 10, 20] }],
  focus: 3,
};

describe('a line chart', () => {
  it('breaks the line at a gap and never bridges it', () => {
    const path = layout(line).marks.find((mark) => mark.kind === 'path');
    expect(path?.runs.map((run) => run.length)).toEqual([1, 2]);
    expect(layout(line).points[1]?.text).toBe('2020: no figure');
  });

  it('marks the selected position with a dot and its figure', () => {
    const drawn = layout(line);
    expect(drawn.marks.filter(({ kind }) => kind === 'dot')).toHaveLength(1);
    expect(texts(drawn).find(({ role }) => role === 'total')?.text).toBe('20');
  });

  it.each([
    ['the last of a fall after a peak', [-520, -500, -540, -590, -580, -625, -860, -959, -780, -903], 9],
    ['the first of a series that falls away', [-0.0226, -0.02, -0.04, -0.14, -0.17, -0.16], 0],
    ['a peak at the top of the frame', [1, 4, 5, 4, 1], 2],
  ])('writes the figure beside the axis and off the line: %s', (_, values, focus) => {
    const names = values.map((__, index) => String(2015 + index));
    const drawn = layout({ ...line, unit: 'USD bn', names, series: [{ label: 'x', values }], focus });
    const figure = texts(drawn).find(({ role }) => role === 'total')!;
    const half = widthOf(figure.text) / 2;
    const axis = Math.max(...lines(drawn, 'grid').map(({ x1 }) => x1));
    expect(figure.x - half).toBeGreaterThanOrEqual(axis);
    expect(figure.x + half).toBeLessThanOrEqual(318);
    const [run = []] = drawn.marks.find((mark) => mark.kind === 'path')?.runs ?? [];
    const behind = run.slice(1).flatMap(([toX, toY], index) => {
      const [fromX, fromY] = run[index]!;
      return Array.from({ length: 101 }, (__, part) => [
        fromX + ((toX - fromX) * part) / 100,
        fromY + ((toY - fromY) * part) / 100,
      ]).filter(([x, y]) => Math.abs(x! - figure.x) < half && y! > figure.y - 9 && y! < figure.y);
    });
    expect(behind).toEqual([]);
  });

  it('shows the zero line where zero is in view', () => {
    expect(lines(layout(line), 'zero')).toHaveLength(1);
  });

  it('names a few series at their ends without overlap, and many in a legend', () => {
    const two = layout({
      ...line,
      series: [
        { label: 'Exports', values: [1, 2, 3, 4] },
        { label: 'Imports', values: [1, 2, 3, 4.01] },
      ],
    });
    const names = texts(two).filter(({ role }) => role === 'label');
    expect(names.map(({ text }) => text).sort()).toEqual(['Exports', 'Imports']);
    expect(Math.abs(names[0]!.y - names[1]!.y)).toBeGreaterThanOrEqual(14);
    expect(two.legend).toEqual([]);
    const series = ['a', 'b', 'c', 'd'].map((label) => ({ label, values: [1, 2, 3, 4] }));
    expect(layout({ ...line, series }).legend).toHaveLength(4);
  });

  it('gives names at the ends of lines no more than a third of the width', () => {
    const named = {
      ...line,
      series: ['Export price', 'Terms of trade'].map((label) => ({ label, values: [1, 2, 3, 4] })),
    };
    expect(layout(named, 418).legend).toEqual([]);
    expect(layout(named, 240).legend.map(({ label }) => label)).toEqual(['Export price', 'Terms of trade']);
  });

  it('leaves out names of periods that would touch, keeping the first and the last', () => {
    const names = Array.from({ length: 45 }, (_, index) => String(1980 + index));
    const drawn = layout({ ...line, names, series: [{ label: 'x', values: names.map(Number) }] });
    const shown = texts(drawn).filter(({ y, role }) => role === 'tick' && y > 190);
    expect([shown[0]?.text, shown.at(-1)?.text]).toEqual(['1980', '2024']);
    // Equal steps but for the last, which is neither a touch nor a hole.
    const years = shown.map(({ text }) => Number(text));
    const [first = 0, second = 0] = years;
    years.slice(1, -1).forEach((year, index) => {
      expect(year - years[index]!).toBe(second - first);
    });
    expect(2024 - years.at(-2)!).toBeLessThan(1.7 * (second - first));
    const places = shown.map(({ x }) => x);
    for (let index = 1; index < places.length; index++) {
      expect(places[index]! - places[index - 1]!).toBeGreaterThan(widthOf('1980'));
    }
  });
});

describe('bars and ranges', () => {
  const partners = (count: number): Chart => ({
    kind: 'bars',
    title: 'Partners',
    bars: Array.from({ length: count }, (_, index) => ({ label: `P${index}`, value: index - 3 })),
  });

  it('stand under one another up to twenty, side by side beyond', () => {
    const few = bars(layout(partners(20)));
    const many = bars(layout(partners(21)));
    expect(new Set(few.map(({ height }) => height)).size).toBe(1);
    expect(new Set(many.map(({ width }) => width)).size).toBe(1);
  });

  it('shows a missing figure as no bar', () => {
    const drawn = layout({ kind: 'bars', title: 'x', bars: [{ label: 'a', value: null }] });
    expect(bars(drawn)).toEqual([]);
    expect(drawn.points[0]?.text).toBe('a: no figure');
  });

  it('draws a range as a dot on a whisker, with a mark and its label', () => {
    const drawn = layout({
      kind: 'range',
      title: 'Parts',
      rows: [{ label: 'Demand', value: 0.15, low: 0.15, high: 0.28 }],
      mark: { value: 0.2, label: 'break-even' },
    });
    expect(drawn.marks.filter(({ kind }) => kind === 'dot')).toHaveLength(1);
    expect(lines(drawn, 'reference')).toHaveLength(1);
    expect(texts(drawn).map(({ text }) => text)).toContain('break-even');
  });
});

describe('labels', () => {
  it('show the longest indicator of the scorecard whole in a pane of 320 pixels', () => {
    const label = scorecardWords.indicators.termsOfTradeShock;
    const drawn = layout({ kind: 'bars', title: 'x', bars: [{ label, value: -35.7 }] }, 288);
    const written = texts(drawn).filter(({ anchor }) => anchor === 'start');
    expect(written.map(({ text }) => text).join(' ')).toBe(label);
  });

  it('break at words and are cut where there is no room', () => {
    expect(wrap('Relative import price', 75, 2)).toEqual(['Relative', 'import price']);
    const [first, second, ...more] = wrap('Other manufactured and agricultural products', 80, 2);
    expect(more).toEqual([]);
    expect(widthOf(first!)).toBeLessThanOrEqual(80);
    expect(second).toMatch(/…$/);
  });
});
