import type { Severity } from '../../../core/data-check/finding';
import { checkText as text } from '../../../text/paneCheck';
import { paneText } from '../../../text/pane';
import { dataCheckText } from '../../../text/explanations/dataCheck';
import { plainText } from '../../../text/phrase';
import { selectAddress } from '../../../workbook/select';
import { attempt } from '../../parts/attempt';
import { Waiting } from '../../parts/lazyView';
import { PhraseText } from '../../parts/PhraseText';
import { useStore } from '../../state/store';
import type { CheckModel, CheckState, LocatedFinding } from './CheckModel';
import { checkModel } from './model';
import './check.css';

interface CheckViewProps {
  readonly model?: CheckModel;
  /** Selects cells in the workbook. */
  readonly select?: (address: string) => Promise<void>;
}

/** Checks the selected table: each finding with its cell, what it leads to and its cure. */
export default function CheckView({ model = checkModel, select = selectAddress }: CheckViewProps) {
  const state = useStore(model.state);
  const isChecking = useStore(model.isChecking);
  return (
    <div class="view check">
      {isChecking && <Waiting />}
      <div class="stack">
        {state.kind === 'checked' ? (
          <Summary state={state} select={select} />
        ) : (
          <>
            <h1 class="headline">{text.title}</h1>
            <p>{text.intro}</p>
            <Problem state={state} />
          </>
        )}
        {/* The buttons stay where they are, so that the focus on them does. */}
        <div key="buttons" class="row">
          <button
            type="button"
            class={`button ${state.kind === 'checked' ? '' : 'primary'}`}
            onClick={() => {
              attempt(() => model.checkSelection());
            }}
          >
            {text.useSelection}
          </button>
          {state.kind === 'checked' && (
            <button
              type="button"
              class="button quiet"
              onClick={() => {
                attempt(() => model.checkAgain());
              }}
            >
              {text.again}
            </button>
          )}
        </div>
      </div>
      {state.kind === 'checked' && state.findings.length > 0 && (
        <ul class="check-findings">
          {state.findings.map((found, index) => (
            <FindingItem key={index} found={found} select={select} />
          ))}
        </ul>
      )}
      <div class="visuallyHidden" role="status">
        {isChecking ? text.waiting : announcement(state)}
      </div>
    </div>
  );
}

function announcement(state: CheckState): string {
  return state.kind === 'checked' ? plainText(state.headline) : (problemOf(state) ?? '');
}

function problemOf(state: CheckState): string | undefined {
  if (state.kind === 'notSelected') return text.notSelected[state.reason];
  return state.kind === 'failed' ? paneText.failed(state.reason) : undefined;
}

function Problem({ state }: { state: CheckState }) {
  const problem = problemOf(state);
  return problem === undefined ? null : <p class="message warning">{problem}</p>;
}

function Summary({
  state: { address, headline, answer },
  select,
}: {
  state: Extract<CheckState, { kind: 'checked' }>;
  select: (address: string) => Promise<void>;
}) {
  return (
    <>
      <p class="caption check-source">
        <SelectButton address={address} select={select}>
          {address}
        </SelectButton>
      </p>
      <h1 class="headline">
        <PhraseText phrase={headline} />
      </h1>
      {answer.map((sentence, index) => (
        <p key={index}>
          <PhraseText phrase={sentence} />
        </p>
      ))}
    </>
  );
}

function FindingItem({
  found: { finding, address },
  select,
}: {
  found: LocatedFinding;
  select: (address: string) => Promise<void>;
}) {
  const { severity, problem, effect, cure } = finding;
  return (
    <li class="check-finding">
      <p class={`caption check-severity ${severity.toLowerCase()}`}>
        <Mark severity={severity} />
        {text.severity[severity]}
      </p>
      <p>
        <strong class="check-subject">{dataCheckText.where(finding)}</strong>: {problem}
      </p>
      <dl class="check-details">
        <dt>{text.functionsDo}</dt>
        <dd>{effect}</dd>
        <dt>{text.cure}</dt>
        <dd>{cure}</dd>
      </dl>
      {address !== undefined && (
        <p>
          <SelectButton address={address} select={select}>
            {text.select({ address })}
          </SelectButton>
        </p>
      )}
    </li>
  );
}

function SelectButton({
  address,
  select,
  children,
}: {
  address: string;
  select: (address: string) => Promise<void>;
  children: string;
}) {
  return (
    <button
      type="button"
      class="link"
      title={text.select({ address })}
      onClick={() => {
        attempt(() => select(address));
      }}
    >
      {children}
    </button>
  );
}

/** A shape for each severity, so that colour is not all that tells them apart. */
function Mark({ severity }: { severity: Severity }) {
  const shapes = {
    Error: 'M8 2.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11zM6 6l4 4M10 6l-4 4',
    Warning: 'M8 2.5 14 13.5H2zM8 6.5v3.5M8 11.5v.5',
    Note: 'M8 2.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11zM8 7.5v3.5M8 5v.5',
  } as const;
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={shapes[severity]} />
    </svg>
  );
}
