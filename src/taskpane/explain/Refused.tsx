import { explainText as text } from '../../text/paneExplain';
import type { CallAnswer } from '../../workbook/answerCall';
import { ArgumentList } from '../parts/ArgumentList';
import { explainModel } from './model';
import { attempt } from '../parts/attempt';
import { Section } from '../parts/Section';
import { seenFrom } from './Sections';

/** Why the cell shows an error: the cell's own sentence, the way to the cell at fault, what is expected. */
export function Refused({
  answer,
  home,
}: {
  answer: Extract<CallAnswer, { kind: 'refusal' }>;
  home: string;
}) {
  const { sentence, code, place, record } = answer;
  const [first, rest] = splitSentence(sentence);
  return (
    <>
      <div class="stack">
        <p class="caption">{text.refused(code)}</p>
        <h1 class={first.startsWith('"') ? 'headline' : 'headline reason'}>{first}</h1>
        {rest === '' ? null : <p>{rest}</p>}
        {place === undefined ? null : (
          <div class="row">
            <button
              type="button"
              class="button primary"
              onClick={() => {
                attempt(() => explainModel.goTo(place));
              }}
            >
              {text.goTo(seenFrom(home, place))}
            </button>
          </div>
        )}
      </div>
      <div class="sections">
        <Section id="expects" title={text.expects}>
          <p class="summary">{record.summary}</p>
          <ArgumentList of={record.arguments} />
        </Section>
      </div>
    </>
  );
}

/** The first sentence says what was found and where; the rest why it matters and the cure. */
export function splitSentence(sentence: string): [first: string, rest: string] {
  // A full stop inside quotes ("n.a.") ends no sentence.
  const end = /^(?:"[^"]*"|[^".]|\.(?=\S))*\.(?=\s|$)/.exec(sentence)?.[0].length ?? sentence.length;
  return [sentence.slice(0, end), sentence.slice(end).trim()];
}
