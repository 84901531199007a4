import { explainText as text } from '../../text/paneExplain';
import type { CallAnswer } from '../../workbook/answerCall';
import type { ReadCall } from '../../workbook/selectionReading';
import { PhraseText } from '../parts/PhraseText';
import { SelectLink } from './Sections';

/** A call of which an argument cannot be read back: says which and why, and shows what can be read. */
export function UnreadableCall({ answer }: { answer: Extract<CallAnswer, { kind: 'unreadable' }> }) {
  const { record, call } = answer;
  const read = call.arguments.flatMap((argument, index) =>
    argument.state === 'read' ? [{ argument, name: record.arguments[index]?.name ?? '' }] : [],
  );
  return (
    <>
      <div class="stack">
        <h1 class="headline">
          <PhraseText phrase={text.unreadable(answer.arguments.length)} />
        </h1>
        <ul class="sentences">
          {answer.arguments.map((argument) => (
            <li key={argument.span.start}>
              <code>{argument.text}</code>{' '}
              {argument.state === 'unreadable' ? text.unreadableArgument[argument.reason] : ''}
            </li>
          ))}
        </ul>
      </div>
      <div class="stack">
        <h2 class="title">{text.readArguments}</h2>
        <dl class="expects">
          {read.map(({ argument, name }) => (
            <div key={argument.span.start}>
              <dt>
                <code>{name}</code>
              </dt>
              <dd>
                {argument.address === undefined ? (
                  <code>{argument.text}</code>
                ) : (
                  <SelectLink address={argument.address} label={argument.address} />
                )}{' '}
                <span class="caption">
                  {text.cells(argument.cells.length, argument.cells[0]?.length ?? 0)}
                </span>
              </dd>
            </div>
          ))}
        </dl>
        <p class="summary">{record.summary}</p>
      </div>
    </>
  );
}

/** A call of a function that this version does not have. */
export function Unknown({ call }: { call: ReadCall }) {
  return (
    <div class="stack">
      <h1 class="headline">
        <PhraseText phrase={text.unknownFunction(call.name)} />
      </h1>
      <p>{text.unknownCure}</p>
    </div>
  );
}
