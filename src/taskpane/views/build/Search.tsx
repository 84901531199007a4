import { useEffect, useId, useRef } from 'preact/hooks';
import { catalogue } from '../../../catalogue/catalogue';
import { buildText as text } from '../../../text/paneBuild';
import type { BuildModel } from './BuildModel';
import { searchFunctions } from './searchFunctions';

/** Finds functions by what the user asks. */
export function Search({ model, query }: { model: BuildModel; query: string }) {
  const id = useId();
  const found = searchFunctions(query, catalogue);
  const isAsked = query.trim() !== '';
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // Whoever comes back from a function had the focus on a button that is gone.
    if (model.takeReturn()) input.current?.focus();
  }, [model]);
  const shown = found.length > 0 ? found : searchFunctions('', catalogue);
  return (
    <>
      <div class="stack">
        <h1 class="headline">{text.title}</h1>
        <label for={id}>{text.search}</label>
        <input
          ref={input}
          id={id}
          type="search"
          class="build-input"
          placeholder={text.searchExample}
          value={query}
          autocomplete="off"
          onInput={({ currentTarget }) => {
            model.search(currentTarget.value);
          }}
        />
        <p class="caption" role="status">
          {isAsked && (found.length > 0 ? text.found({ count: found.length }) : text.nothingFound)}
        </p>
      </div>
      <ul class="build-found">
        {shown.map(({ record, task }) => (
          <li key={record.id}>
            <button
              type="button"
              class="build-choice"
              onClick={() => {
                model.choose(record.id);
              }}
            >
              <span>{task}</span>
              <span class="caption build-mono">{record.name}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
