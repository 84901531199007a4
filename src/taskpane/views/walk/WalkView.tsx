import { useEffect, useRef } from 'preact/hooks';
import { frameworkText } from '../../../text/framework';
import { walkText as text } from '../../../text/paneWalk';
import { selectAddress } from '../../../workbook/select';
import { attempt } from '../../parts/attempt';
import { Waiting } from '../../parts/lazyView';
import { useStore } from '../../state/store';
import { End } from './End';
import { FoldedStep } from './FoldedStep';
import { walkModel } from './model';
import { OpenStep } from './OpenStep';
import { questions } from './questions';
import { oneSentence } from './sentences';
import type { WalkModel, WalkState } from './WalkModel';
import './walk.css';

interface WalkViewProps {
  readonly model?: WalkModel;
  /** Selects cells in the workbook. */
  readonly select?: (address: string) => Promise<void>;
}

/** Takes a labelled table through the nine questions of the framework. */
export default function WalkView({ model = walkModel, select = selectAddress }: WalkViewProps) {
  const state = useStore(model.state);
  const isReading = useStore(model.isReading);
  return (
    <div class="view walk">
      {isReading && <Waiting />}
      <Source model={model} state={state} select={select} />
      {state.table === undefined ? (
        <ol class="walk-overview">
          {questions.map(({ key }) => (
            <li key={key}>
              <span class="walk-number" aria-hidden="true">
                {frameworkText[key].number}
              </span>
              {frameworkText[key].title}
            </li>
          ))}
        </ol>
      ) : (
        <Steps model={model} state={state} select={select} />
      )}
      <div class="visuallyHidden" role="status">
        {announcement(state)}
      </div>
    </div>
  );
}

/** What screen readers hear: the answer to the open question. */
function announcement({ steps, open, table, problem }: WalkState): string {
  if (problem !== undefined) return problem;
  const step = steps[open];
  if (table === undefined || step === undefined) return '';
  return step.kind === 'working' ? text.working : oneSentence(step);
}

/** Which table is walked through, and from when to when. */
function Source({
  model,
  state: { table, problem, from, to },
  select,
}: {
  model: WalkModel;
  state: WalkState;
  select: (address: string) => Promise<void>;
}) {
  return (
    <div class="stack">
      {table === undefined ? (
        <>
          <h1 class="headline">{text.title}</h1>
          <p>{text.intro}</p>
        </>
      ) : (
        <>
          <h1 class="visuallyHidden">{text.title}</h1>
          <p class="caption walk-source">
            <button
              type="button"
              class="link"
              title={text.select({ address: table.address })}
              onClick={() => {
                attempt(() => select(table.address));
              }}
            >
              {table.address}
            </button>
          </p>
          <div class="walk-window">
            <Period
              label={text.from}
              automatic={text.firstPeriod}
              periods={table.periods}
              value={from}
              set={(period) => {
                attempt(() => model.setWindow(period, to));
              }}
            />
            <Period
              label={text.to}
              automatic={text.lastPeriod}
              periods={table.periods}
              value={to}
              set={(period) => {
                attempt(() => model.setWindow(from, period));
              }}
            />
          </div>
        </>
      )}
      {problem === undefined ? null : <p class="message warning">{problem}</p>}
      {/* The button stays where it is, so that the focus on it does. */}
      <div key="buttons" class="row">
        <button
          type="button"
          class={table === undefined ? 'button primary' : 'link caption walk-other'}
          onClick={() => {
            attempt(() => model.useSelection());
          }}
        >
          {table === undefined ? text.useSelection : text.useOther}
        </button>
      </div>
    </div>
  );
}

function Period({
  label,
  automatic,
  periods,
  value,
  set,
}: {
  label: string;
  automatic: string;
  periods: readonly string[];
  value: string;
  set: (period: string) => void;
}) {
  return (
    <label class="walk-period">
      <span class="caption">{label}</span>
      <select
        class="walk-select"
        value={value}
        onChange={({ currentTarget }) => {
          set(currentTarget.value);
        }}
      >
        <option value="">{automatic}</option>
        {periods.map((period) => (
          <option key={period} value={period}>
            {period}
          </option>
        ))}
      </select>
    </label>
  );
}

function Steps({
  model,
  state,
  select,
}: {
  model: WalkModel;
  state: WalkState;
  select: (address: string) => Promise<void>;
}) {
  const { open, steps } = state;
  const heading = useRef<HTMLHeadingElement>(null);
  const isMoved = useRef(false);
  useEffect(() => {
    // The focus follows only a reader who moved on: the button that was pressed is gone.
    if (isMoved.current) heading.current?.focus();
    isMoved.current = false;
  }, [open]);
  const go = (step: number) => {
    isMoved.current = true;
    attempt(() => model.open(step));
  };
  const count = questions.length;
  return (
    <div class="stack">
      <div class="walk-progress">
        <span class="caption">
          {open < count ? text.progress({ at: open + 1, of: count }) : text.done({ of: count })}
        </span>
        <div class="walk-track" aria-hidden="true">
          {questions.map(({ key }, index) => (
            <span key={key} class={index < open ? 'past' : index === open ? 'now' : ''} />
          ))}
        </div>
      </div>
      <ol class="walk-steps">
        {questions.map(({ key }, index) => {
          const step = steps[index] ?? { kind: 'unasked' };
          return (
            <li key={key} class="walk-step" aria-current={index === open ? 'step' : undefined}>
              {index === open ? (
                <OpenStep
                  model={model}
                  index={index}
                  step={step}
                  select={select}
                  heading={heading}
                  next={() => {
                    go(index + 1);
                  }}
                />
              ) : (
                <FoldedStep
                  questionKey={key}
                  step={step}
                  isLater={index > open}
                  open={() => {
                    go(index);
                  }}
                />
              )}
            </li>
          );
        })}
      </ol>
      {open === count && (
        <End
          model={model}
          heading={heading}
          restart={() => {
            go(0);
          }}
        />
      )}
    </div>
  );
}
