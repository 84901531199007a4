import type { Chart } from '../src/explain/chart';
import { NumberWriter } from '../src/text/numberWriter';
import { keyOf } from '../src/taskpane/charts/ChartFigure';
import { ChartTable } from '../src/taskpane/charts/ChartTable';
import { layoutChart } from '../src/taskpane/charts/layoutChart';
import { Legend } from '../src/taskpane/charts/Legend';
import { Marks } from '../src/taskpane/charts/MarkShapes';
import { chartText } from '../src/text/paneChart';

const numbers = new NumberWriter('en-US');
/** A picture per width of screen, because letters in a picture that is scaled down cannot be read. */
const pictures = { wide: 640, narrow: 320 };

/** A chart of the pane as a still picture, with the same figures as a table. `id` is unique on its page. */
export function ChartFigure({ chart, id }: { chart: Chart; id: string }) {
  const { title, unit } = chart;
  return (
    <figure class="chartFigure" aria-labelledby={id}>
      <figcaption>
        <span id={id}>{title}</span>
        {unit === undefined ? null : <span class="caption">{chartText.unit(unit)}</span>}
      </figcaption>
      {Object.entries(pictures).map(([name, width]) => (
        <Picture key={name} chart={chart} id={`${id}-${name}`} name={name} width={width} />
      ))}
      {keyOf(chart) !== '' && <p class="caption">{keyOf(chart)}</p>}
      <details>
        <summary>The figures as a table</summary>
        <ChartTable chart={chart} numbers={numbers} />
      </details>
    </figure>
  );
}

function Picture({ chart, id, name, width }: { chart: Chart; id: string; name: string; width: number }) {
  const layout = layoutChart(chart, width, numbers);
  return (
    <div class={`picture ${name}`}>
      <svg
        role="img"
        aria-label={chart.title}
        class="chart"
        width={width}
        height={layout.height}
        viewBox={`0 0 ${width} ${layout.height}`}
      >
        <Marks layout={layout} name={id} />
      </svg>
      <Legend of={layout.legend} />
    </div>
  );
}
