import { FormulaText } from '../../parts/FormulaText';
import type { RefObject } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { FunctionRecord } from '../../../catalogue/functionRecord';
import { buildText as text } from '../../../text/paneBuild';
import { attempt, useRunning } from '../../parts/attempt';
import type { BuildModel, BuildState } from './BuildModel';
import { Field } from './Field';
import { Outcome } from './Outcome';
import { PreviewPanel } from './PreviewPanel';

/** The fields of one function, the formula that they make, its preview, and where it goes. */
export function Builder({
  model,
  state,
  record,
  select,
}: {
  model: BuildModel;
  state: BuildState;
  record: FunctionRecord;
  select: (address: string) => Promise<void>;
}) {
  const { preview, problem, outcome } = state;
  const heading = useRef<HTMLHeadingElement>(null);
  const insertButton = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // Whoever chose the function had the focus on a button that is gone.
    if (model.takeChoice()) heading.current?.focus();
  }, [model]);
  return (
    <>
      <div class="stack">
        <p class="caption">
          <button
            type="button"
            class="link"
            onClick={() => {
              model.leave();
            }}
          >
            {text.back}
          </button>
        </p>
        <h1 ref={heading} class="title build-name" tabIndex={-1}>
          {record.name}
        </h1>
        <p class="build-summary">{record.summary}</p>
      </div>
      <div class="build-fields">
        {record.arguments.map((argument) => (
          <Field key={argument.name} model={model} argument={argument} state={state} />
        ))}
      </div>
      {problem === undefined ? null : (
        <p class="message warning" role="alert">
          {problem}
        </p>
      )}
      <div class="stack">
        <h2 class="caption build-label">{text.formula}</h2>
        <code class="build-formula">
          <FormulaText formula={model.writtenFormula} />
        </code>
      </div>
      <PreviewPanel preview={preview} numbers={model.numberWriter} select={select} />
      <div class="stack">
        <Target model={model} target={state.target} />
        <InsertButton model={model} isReady={!isWaiting(state)} button={insertButton} />
        <div role="status">
          {outcome && (
            <Outcome
              model={model}
              outcome={outcome}
              decided={() => {
                insertButton.current?.focus();
              }}
            />
          )}
        </div>
      </div>
    </>
  );
}

function isWaiting({ preview: { kind } }: BuildState): boolean {
  return kind === 'incomplete' || kind === 'working' || kind === 'invalid';
}

function Target({ model, target }: { model: BuildModel; target: string }) {
  const id = useId();
  return (
    <div class="build-field">
      <label for={id}>{text.target}</label>
      <div class="build-control">
        <input
          id={id}
          class="build-input build-mono"
          value={target}
          autocomplete="off"
          spellcheck={false}
          aria-describedby={`${id}-help`}
          onInput={({ currentTarget }) => {
            model.setTarget(currentTarget.value);
          }}
        />
        <button
          type="button"
          class="button"
          aria-label={text.useSelectionFor({ name: text.target })}
          onClick={() => {
            attempt(() => model.fillTarget());
          }}
        >
          {text.useSelection}
        </button>
      </div>
      <p id={`${id}-help`} class="caption">
        {text.targetHelp}
      </p>
    </div>
  );
}

/** It keeps the focus while it cannot be used, and says so to assistive technology. */
function InsertButton({
  model,
  isReady,
  button,
}: {
  model: BuildModel;
  isReady: boolean;
  button: RefObject<HTMLButtonElement | null>;
}) {
  const isRunning = useRunning();
  const isUsable = isReady && !isRunning;
  return (
    <div class="row">
      <button
        ref={button}
        type="button"
        class={`button primary ${isUsable ? '' : 'build-unusable'}`}
        aria-disabled={!isUsable}
        onClick={() => {
          if (isUsable) attempt(() => model.insert(false));
        }}
      >
        {text.insert}
      </button>
    </div>
  );
}
