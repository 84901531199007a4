import { useLayoutEffect, useRef } from 'preact/hooks';
import { useStore } from '../state/store';
import { FirstRun } from '../firstrun/FirstRun';
import { paneText } from '../../text/pane';
import { explainText as text } from '../../text/paneExplain';
import type { FormulaReading } from '../../workbook/selectionReading';
import { CallChooser } from './CallChooser';
import { FormulaLine } from './FormulaLine';
import { explainModel } from './model';
import { attempt } from '../parts/attempt';
import type { Explained, ExplainState } from './explainModel';
import { Refused } from './Refused';
import { Result } from './Result';
import { Unknown, UnreadableCall } from './Unanswered';
import './explain.css';

/** Explains the selected cell. */
export function ExplainView() {
  const state = useStore(explainModel.state);
  useTopOfNewTopic(topicOf(state));
  switch (state.kind) {
    case 'starting':
      return null;
    case 'other':
      return <FirstRun reading={state.reading} />;
    case 'failed':
      return (
        <div class="view">
          <div class="message warning">
            <p>
              <strong>{paneText.failedTitle}</strong>
            </p>
            <p>{paneText.failed(state.reason)}</p>
            <div class="row">
              <button type="button" class="button" onClick={explainModel.refresh}>
                {paneText.tryAgain}
              </button>
            </div>
          </div>
        </div>
      );
    case 'formula':
      return (
        <div class="view explain">
          <Top state={state} />
          <Answer reading={state.reading} explained={state.explained} />
        </div>
      );
  }
}

/** The function that is explained, or what is shown instead. */
function topicOf(state: ExplainState): string {
  return state.kind === 'formula' ? state.explained.answer.call.name : state.kind;
}

/** Shows the answer of another function from its top; moving along results of one keeps the scroll. */
function useTopOfNewTopic(topic: string): void {
  const shown = useRef(topic);
  useLayoutEffect(() => {
    if (shown.current !== topic && shown.current !== 'starting') document.scrollingElement?.scrollTo(0, 0);
    shown.current = topic;
  }, [topic]);
}

function Top({ state }: { state: Extract<ExplainState, { kind: 'formula' }> }) {
  const isPinned = useStore(explainModel.isPinned);
  const { reading, chosen, explained, isAway } = state;
  const { selected, anchor, calls } = reading;
  return (
    <div class="top">
      <p class="caption address">
        {selected === anchor ? anchor : text.inSpillOf(selected, anchor)}
        {(isAway || isPinned) && (
          <>
            {' '}
            <button
              type="button"
              class="link"
              onClick={() => {
                attempt(() => explainModel.goTo(selected));
              }}
            >
              {text.backTo(selected)}
            </button>
          </>
        )}
      </p>
      <button
        type="button"
        class="iconButton pin"
        aria-pressed={isPinned}
        aria-label={text.pin}
        title={isPinned ? text.pinned : text.pin}
        onClick={() => {
          explainModel.togglePin();
        }}
      >
        <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
          <path d="M9.6 2.2 13.8 6.4 11 7.6 9.2 11.2 4.8 6.8 8.4 5z M7 9l-4.4 4.4" />
        </svg>
      </button>
      <FormulaLine reading={reading} call={explained.answer.call} />
      {calls.length > 1 && <CallChooser calls={calls} chosen={chosen} />}
    </div>
  );
}

function Answer({
  reading,
  explained: { answer, explanation },
}: {
  reading: FormulaReading;
  explained: Explained;
}) {
  switch (answer.kind) {
    case 'result':
      return explanation ? <Result reading={reading} answer={answer} explanation={explanation} /> : null;
    case 'refusal':
      return <Refused answer={answer} home={reading.anchor} />;
    case 'unreadable':
      return <UnreadableCall answer={answer} />;
    case 'unknown':
      return <Unknown call={answer.call} />;
  }
}
