import type { ChartLayout, Mark } from './marks';

const dashes = ['', '6 3', '2 3', '8 3 2 3', '1 3'];

/** Dashes tell series apart where colours cannot; each round of the tones starts with another one. */
export function dashOf(series: number): string {
  return dashes[(series + Math.floor(series / dashes.length)) % dashes.length] ?? '';
}

/** Draws the marks of a chart. `name` keeps the patterns of charts on one page apart. */
export function Marks({ layout, name }: { layout: ChartLayout; name: string }) {
  return (
    <>
      <defs>
        {(['up', 'down'] as const).map((tone) => (
          <pattern
            key={tone}
            id={`${name}-${tone}`}
            width="5"
            height="5"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <line class={`stroke-${tone}`} x1="0" y1="0" x2="0" y2="5" stroke-width="4" />
          </pattern>
        ))}
      </defs>
      {layout.marks.map((mark, index) => (
        <MarkShape key={index} mark={mark} name={name} />
      ))}
    </>
  );
}

function MarkShape({ mark, name }: { mark: Mark; name: string }) {
  switch (mark.kind) {
    case 'bar': {
      const { x, y, width, height, tone, fill } = mark;
      // An attribute, not a style: the guide draws these marks on pages that allow no inline style.
      const pattern = fill === 'hatch' ? `url(#${name}-${tone})` : undefined;
      return <rect class={`bar ${fill} tone-${tone}`} fill={pattern} {...{ x, y, width, height }} rx="1" />;
    }
    case 'line': {
      const { x1, y1, x2, y2, role } = mark;
      return <line class={`rule ${role}`} {...{ x1, y1, x2, y2 }} />;
    }
    case 'path':
      return (
        <path
          class={`series stroke-${mark.tone}`}
          stroke-dasharray={dashOf(mark.series)}
          d={mark.runs.map((run) => `M${run.map((point) => point.join(' ')).join('L')}`).join('')}
        />
      );
    case 'dot':
      return <circle class={`dot tone-${mark.tone}`} cx={mark.x} cy={mark.y} r="4" />;
    case 'text':
      return (
        <text class={mark.role} x={mark.x} y={mark.y} text-anchor={mark.anchor}>
          {mark.text}
        </text>
      );
  }
}
