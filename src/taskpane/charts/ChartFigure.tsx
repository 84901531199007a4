import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import type { Chart } from '../../explain/chart';
import type { NumberWriter } from '../../text/numberWriter';
import { chartText as text } from '../../text/paneChart';
import { explainText } from '../../text/paneExplain';
import { ChartTable } from './ChartTable';
import { layoutChart } from './layoutChart';
import { Legend } from './Legend';
import { Marks } from './MarkShapes';
import type { ChartLayout } from './marks';
import './chart.css';

/** A chart with its title, what its marks mean, and the same figures as a table. */
export function ChartFigure({ chart, numbers }: { chart: Chart; numbers: NumberWriter }) {
  const [isTable, setIsTable] = useState(false);
  const title = useId();
  return (
    <figure class="chartFigure" aria-labelledby={title}>
      <figcaption>
        <span id={title}>{chart.title}</span>
        {chart.unit === undefined ? null : <span class="caption">{text.unit(chart.unit)}</span>}
      </figcaption>
      {isTable ? <ChartTable chart={chart} numbers={numbers} /> : <Picture chart={chart} numbers={numbers} />}
      <button
        type="button"
        class="link caption"
        onClick={() => {
          setIsTable(!isTable);
        }}
      >
        {isTable ? explainText.showChart : explainText.showTable}
      </button>
    </figure>
  );
}

const firstWidth = 318;

function Picture({ chart, numbers }: { chart: Chart; numbers: NumberWriter }) {
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(firstWidth);
  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    const measure = () => {
      if (element.clientWidth > 0) setWidth(element.clientWidth);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, []);
  const layout = useMemo(() => layoutChart(chart, width, numbers), [chart, width, numbers]);
  return (
    <div ref={box} class="picture">
      <Reader layout={layout} title={chart.title} />
      <p class="caption">{keyOf(chart)}</p>
    </div>
  );
}

/** What hatching, light bars and thin lines mean, where the chart has them. */
export function keyOf(chart: Chart): string {
  if (chart.kind !== 'waterfall') return '';
  const has = (kind: string) => chart.rows.some((row) => row.kind === kind && row.value !== 0);
  return [
    chart.rangeName === undefined ? '' : text.whisker(chart.rangeName),
    has('unexplained') ? text.hatch : '',
    has('price') ? text.tint : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
}

/** The picture, whose figures can be read one by one with the pointer or the arrow keys. */
function Reader({ layout, title }: { layout: ChartLayout; title: string }) {
  const name = useId();
  const [at, setAt] = useState<number | undefined>(undefined);
  const point = at === undefined ? undefined : layout.points[at];
  const { width, height, points, legend } = layout;
  const move = (event: KeyboardEvent) => {
    const last = points.length - 1;
    const next: Partial<Record<string, number>> = {
      ArrowRight: Math.min((at ?? -1) + 1, last),
      ArrowDown: Math.min((at ?? -1) + 1, last),
      ArrowLeft: Math.max((at ?? 1) - 1, 0),
      ArrowUp: Math.max((at ?? 1) - 1, 0),
      Home: 0,
      End: last,
    };
    const target = next[event.key];
    if (target === undefined) return;
    event.preventDefault();
    setAt(target);
  };
  const hover = ({ offsetX, offsetY }: MouseEvent) => {
    const found = points.findIndex(
      ({ x, y, width: w, height: h }) => offsetX >= x && offsetX < x + w && offsetY >= y && offsetY < y + h,
    );
    setAt(found < 0 ? undefined : found);
  };
  return (
    <>
      <div
        class="reader"
        role="group"
        tabIndex={0}
        aria-label={`${title}. ${explainText.readChart}`}
        onKeyDown={move}
        onMouseMove={hover}
        onMouseLeave={() => {
          setAt(undefined);
        }}
        onBlur={() => {
          setAt(undefined);
        }}
      >
        <svg
          role="img"
          aria-label={title}
          width={width}
          height={height}
          viewBox={`0 0 ${width} ${height}`}
          class="chart"
        >
          {point && (
            <rect class="highlight" x={point.x} y={point.y} width={point.width} height={point.height} />
          )}
          <Marks layout={layout} name={name} />
        </svg>
      </div>
      <Legend of={legend} />
      <output class="readout caption">{point?.text ?? ''}</output>
    </>
  );
}
