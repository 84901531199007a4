import { useState } from 'preact/hooks';
import { catalogue } from '../../catalogue/catalogue';
import type { FunctionRecord } from '../../catalogue/functionRecord';
import { moreText as text } from '../../text/paneMore';
import { ArgumentList } from '../parts/ArgumentList';
import { FormulaExamples } from '../parts/FormulaExamples';
import { Section } from '../parts/Section';
import { searchFunctions } from '../views/build/searchFunctions';

/** Every function with its arguments, examples and refusals, found by name or by task. */
export function FunctionHelp() {
  const [asked, setAsked] = useState('');
  const found = searchFunctions(asked, catalogue);
  return (
    <div class="stack">
      <h2 class="title">{text.help}</h2>
      <p class="caption">{text.helpIntro}</p>
      <label class="searchField">
        <span class="visuallyHidden">{text.search}</span>
        <input
          class="field"
          type="search"
          value={asked}
          placeholder={text.searchHint}
          onInput={(event) => {
            setAsked(event.currentTarget.value);
          }}
        />
      </label>
      {found.length === 0 ? <p role="status">{text.noneFound}</p> : null}
      <div class="sections">
        {found.map(({ record }) => (
          <Section key={record.id} id={`help-${record.id}`} title={record.id}>
            <FunctionDetails record={record} />
          </Section>
        ))}
      </div>
    </div>
  );
}

function FunctionDetails({ record }: { record: FunctionRecord }) {
  return (
    <>
      <p class="summary">{record.summary}</p>
      <h3>{text.arguments}</h3>
      <ArgumentList of={record.arguments} />
      <h3>{text.examples}</h3>
      <FormulaExamples examples={record.examples} />
      <h3>{text.refusals}</h3>
      <ul class="sentences">
        {record.refusals.map(({ error, when }) => (
          <li key={when}>
            {error && <code>{error}</code>} {when}
          </li>
        ))}
      </ul>
      <p>
        <a class="link" href={record.helpUrl} target="_blank" rel="noreferrer">
          {text.page}
        </a>
      </p>
    </>
  );
}
