import type { ArgumentRecord } from '../../catalogue/functionRecord';
import { paneText as text } from '../../text/pane';

/** What each argument of a function takes. */
export function ArgumentList({ of }: { of: readonly ArgumentRecord[] }) {
  return (
    <dl class="expects">
      {of.map(({ name, help, optional }) => (
        <div key={name}>
          <dt>
            <code>{name}</code>
            {optional ? <span class="caption"> {text.optional}</span> : null}
          </dt>
          <dd>{help}</dd>
        </div>
      ))}
    </dl>
  );
}
