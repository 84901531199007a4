import type { Chart } from '../../explain/chart';
import { decimalsFor, type NumberWriter } from '../../text/numberWriter';
import { chartText } from '../../text/paneChart';
import type { ChartLayout } from './marks';
import { layoutRows, type ChartRow } from './rowChart';
import { layoutColumns, layoutLines, type ChartWords } from './timeChart';

/** More bars than this stand upright. */
const mostRows = 20;

/** Lays a chart out for a width in pixels. Pure: the same chart and width give the same marks. */
export function layoutChart(chart: Chart, width: number, numbers: NumberWriter): ChartLayout {
  const words = wordsFor(chart, numbers);
  switch (chart.kind) {
    case 'waterfall': {
      const values = signedColumn(
        chart.rows.map(({ value }) => value),
        numbers,
      );
      return layoutRows(
        chart.rows.map(({ label, value, low, high, kind }, index) => ({
          label,
          value,
          valueText: values[index] ?? '',
          low,
          high,
          shape: 'bar',
          fill: kind === 'unexplained' ? 'hatch' : kind === 'price' ? 'tint' : 'solid',
          isTotal: kind === 'total',
          text: `${label}: ${words.signed(value)}${rangeText(low, high, chart.rangeName, words)}`,
        })),
        width,
      );
    }
    case 'range': {
      const values = signedColumn(
        chart.rows.map(({ value }) => value),
        numbers,
      );
      return layoutRows(
        chart.rows.map(({ label, value, low, high }, index): ChartRow => ({
          label,
          value,
          valueText: values[index] ?? '',
          low,
          high,
          shape: 'dot',
          fill: 'solid',
          text: `${label}: ${words.signed(value)}${rangeText(low, high, undefined, words)}`,
        })),
        width,
        chart.mark,
      );
    }
    case 'bars': {
      const { bars, focus } = chart;
      if (bars.length > mostRows) return layoutColumns(bars, focus, width, words);
      const values = numbers.column(bars.map(({ value }) => value));
      return layoutRows(
        bars.map(({ label, value }, index) => ({
          label,
          value,
          valueText: values[index] ?? '',
          shape: 'bar',
          fill: 'solid',
          isFocus: index === focus,
          text: `${label}: ${value === null ? words.gap : words.figure(value)}`,
        })),
        width,
      );
    }
    case 'line':
      return layoutLines(chart, width, words);
  }
}

function wordsFor(chart: Chart, numbers: NumberWriter): ChartWords & { signed(value: number): string } {
  return {
    tick: (value) => numbers.fixed(value, Number.isInteger(value) ? 0 : Math.min(2, decimalsFor([value]))),
    figure: (value) => numbers.amount(value, chart.unit),
    signed: (value) => numbers.signed(value, chart.unit),
    gap: chartText.gap,
  };
}

/** Figures with equal decimals and their sign written. */
export function signedColumn(values: readonly number[], numbers: NumberWriter): string[] {
  return numbers.column(values).map((text, index) => ((values[index] ?? 0) > 0 ? `+${text}` : text));
}

function rangeText(
  low: number | undefined,
  high: number | undefined,
  name: string | undefined,
  words: { signed(value: number): string },
): string {
  if (low === undefined || high === undefined || low === high) return '';
  return chartText.range(words.signed(low), words.signed(high), name);
}
