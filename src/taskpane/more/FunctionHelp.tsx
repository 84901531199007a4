import { useState } from 'preact/hooks';
import { catalogue } from '../../catalogue/catalogue';
import type { FunctionRecord } from '../../catalogue/functionRecord';
import { moreText as text } from '../../text/paneMore';
import { paneText } from '../../text/pane';
import { attempt, report } from '../parts/attempt';
import { CopyButton } from '../parts/CopyButton';
import { copyText } from '../parts/copyText';
import { Section } from '../parts/Section';

/** Every function with its arguments, examples and refusals, found by name or by task. */
export function FunctionHelp() {
  const [asked, setAsked] = useState('');
  const found = searchFunctions(catalogue, asked);
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
        {found.map((record) => (
          <Section key={record.id} id={`help-${record.id}`} title={record.id}>
            <FunctionDetails record={record} />
          </Section>
        ))}
      </div>
    </div>
  );
}

/**
 * The functions that answer a search: every word of it stands in the name, the summary or a task. Without a
 * match of all words, those with the most of them.
 */
export function searchFunctions(
  records: readonly FunctionRecord[],
  asked: string,
): readonly FunctionRecord[] {
  const words = asked.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  if (words.length === 0) return records;
  const scored = records
    .map((record) => {
      const about = [record.id, record.summary, ...record.tasks].join(' ').toLowerCase();
      return { record, score: words.filter((word) => about.includes(word)).length };
    })
    .filter(({ score }) => score > 0);
  const best = Math.max(...scored.map(({ score }) => score), 0);
  return scored.filter(({ score }) => score === best).map(({ record }) => record);
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
