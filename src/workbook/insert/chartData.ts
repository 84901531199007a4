import type { Chart, WaterfallChart } from '../../explain/chart';
import { insertText as text } from '../../text/paneInsert';

/** The figures behind a native chart: a header, then one row per label. */
export type ChartTableRows = readonly (readonly (string | number | null)[])[];

/** The figures of any chart as rows for a sheet. */
export function chartRows(chart: Chart): ChartTableRows {
  switch (chart.kind) {
    case 'waterfall':
      return [
        [text.driver, text.value],
        // A native waterfall draws every row on top of the others; the total would be counted twice.
        ...chart.rows.filter(({ kind }) => kind !== 'total').map(({ label, value }) => [label, value]),
      ];
    case 'bars':
      return [[text.name, text.value], ...chart.bars.map(({ label, value }) => [label, value])];
    case 'range':
      return [
        [text.name, text.value, text.low, text.high],
        ...chart.rows.map(({ label, value, low, high }) => [label, value, low, high]),
      ];
    case 'line':
      return [
        [text.name, ...chart.series.map(({ label }) => label)],
        ...chart.names.map((name, index) => [
          name,
          ...chart.series.map(({ values }) => values[index] ?? null),
        ]),
      ];
  }
}

/**
 * A waterfall as stacked columns for an Excel that cannot draw one: each column stands on an invisible base.
 * A column that crosses zero has a part on either side, because stacks of both signs grow away from zero.
 */
export function stackedRows({ rows }: WaterfallChart): ChartTableRows {
  let level = 0;
  const body = rows.map(({ label, value, kind }) => {
    if (kind === 'total') return [label, 0, 0, 0, 0, 0, value];
    const [from, to] = [level, level + value];
    level = to;
    const [low, high] = [Math.min(from, to), Math.max(from, to)];
    const above = Math.max(high, 0) - Math.max(low, 0);
    const below = Math.min(low, 0) - Math.min(high, 0);
    const base = low > 0 ? low : high < 0 ? high : 0;
    return value >= 0 ? [label, base, above, below, 0, 0, 0] : [label, base, 0, 0, above, below, 0];
  });
  return [
    [text.driver, text.base, text.rise, text.riseBelow, text.fall, text.fallBelow, text.total],
    ...body,
  ];
}
