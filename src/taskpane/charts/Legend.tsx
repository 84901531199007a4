import { dashOf } from './MarkShapes';
import type { ChartLayout } from './marks';

/** What the lines of a chart stand for, below it. Readers of the screen have the table of the chart. */
export function Legend({ of: entries }: { of: ChartLayout['legend'] }) {
  if (entries.length === 0) return null;
  return (
    <ul class="legend caption" aria-hidden="true">
      {entries.map(({ label, tone, series }) => (
        <li key={label}>
          <svg width="20" height="8">
            <line
              class={`series stroke-${tone}`}
              x1="0"
              x2="20"
              y1="4"
              y2="4"
              stroke-dasharray={dashOf(series)}
            />
          </svg>
          {label}
        </li>
      ))}
    </ul>
  );
}
