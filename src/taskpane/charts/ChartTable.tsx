import type { Chart } from '../../explain/chart';
import type { NumberWriter } from '../../text/numberWriter';
import { chartText as text } from '../../text/paneChart';

interface Column {
  readonly head: string;
  readonly cells: readonly (number | null | undefined)[];
}

/** The figures of a chart as a table; the exact value shows on hover. */
export function ChartTable({ chart, numbers }: { chart: Chart; numbers: NumberWriter }) {
  const { names, columns } = tableOf(chart);
  const written = columns.map(({ cells }) => numbers.column(cells.map((cell) => cell ?? null)));
  return (
    <div class="tableBox" tabIndex={0} role="group" aria-label={chart.title}>
      <table>
        <thead>
          <tr>
            <th scope="col">{text.name}</th>
            {columns.map(({ head }) => (
              <th key={head} scope="col" class="figure">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {names.map((name, row) => (
            <tr key={row}>
              <th scope="row">{name}</th>
              {columns.map(({ head, cells }, column) => (
                <td key={head} class="figure" title={String(cells[row] ?? '')}>
                  {written[column]?.[row]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function tableOf(chart: Chart): { names: readonly string[]; columns: readonly Column[] } {
  switch (chart.kind) {
    case 'line':
      return {
        names: chart.names,
        columns: chart.series.map(({ label, values }) => ({ head: label, cells: values })),
      };
    case 'bars':
      return {
        names: chart.bars.map(({ label }) => label),
        columns: [{ head: text.value, cells: chart.bars.map(({ value }) => value) }],
      };
    case 'waterfall':
    case 'range': {
      const { rows } = chart;
      const hasRange = rows.some(({ low, high }) => low !== high);
      return {
        names: rows.map(({ label }) => label),
        columns: [
          { head: text.value, cells: rows.map(({ value }) => value) },
          ...(hasRange
            ? [
                { head: text.low, cells: rows.map(({ value, low }) => low ?? value) },
                { head: text.high, cells: rows.map(({ value, high }) => high ?? value) },
              ]
            : []),
        ],
      };
    }
  }
}
