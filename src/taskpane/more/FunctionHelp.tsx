import { useState } from 'preact/hooks';
import { catalogue } from '../../catalogue/catalogue';
import type { FunctionRecord } from '../../catalogue/functionRecord';
import { moreText as text } from '../../text/paneMore';
import { paneText } from '../../text/pane';
import { attempt, report } from '../parts/attempt';
import { CopyButton } from '../parts/CopyButton';
import { copyText } from '../parts/copyText';
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
      <dl class="expects">
        {record.arguments.map(({ name, help, optional }) => (
          <div key={name}>
            <dt>
              <code>{name}</code>
              {optional ? <span class="caption"> {text.optional}</span> : null}
            </dt>
            <dd>{help}</dd>
          </div>
        ))}
      </dl>
      <h3>{text.examples}</h3>
      <ul class="examples">
        {record.examples.map(({ formula, says }) => (
          <li key={formula}>
            <div>
              <p class="caption">{says}</p>
              <code>{formula}</code>
            </div>
            <CopyButton
              label={text.copy(formula)}
              run={() => {
                attempt(async () => {
                  await copyText(formula);
                  report(paneText.copied);
                });
              }}
            />
          </li>
        ))}
      </ul>
      <h3>{text.refusals}</h3>
      <ul class="sentences">
        {record.refusals.map((refusal) => (
          <li key={refusal}>{refusal}</li>
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
