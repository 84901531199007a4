import type { RefObject } from 'preact';
import { frameworkText } from '../../../text/framework';
import { walkText as text } from '../../../text/paneWalk';
import { attempt, report } from '../../parts/attempt';
import { openTab } from '../../state/tabs';
import { lazyView, Waiting } from '../../parts/lazyView';
import { FormulaText } from '../../parts/FormulaText';
import { PhraseText } from '../../parts/PhraseText';
import type { WalkAnswer } from './answerCall';
import { questions, type Question } from './questions';
import type { StepState, WalkModel } from './WalkModel';

type Result = Extract<WalkAnswer, { kind: 'result' }>;
type Select = (address: string) => Promise<void>;

const ChartFigure = lazyView(async () => (await import('../../charts/ChartFigure')).ChartFigure);

/** The open question: its answer, the picture, why it is asked, and the formulas behind it. */
export function OpenStep({
  model,
  index,
  step,
  select,
  heading,
  next,
}: {
  model: WalkModel;
  index: number;
  step: StepState;
  select: Select;
  heading: RefObject<HTMLHeadingElement | null>;
  next: () => void;
}) {
  const question = questions[index];
  if (question === undefined) return null;
  const { number, title, why } = frameworkText[question.key];
  return (
    <section
      class="walk-open"
      onKeyDown={(event) => {
        if (event.key === 'Enter' && event.target === heading.current) next();
      }}
    >
      <h2 ref={heading} class="walk-heading walk-openHeading" tabIndex={-1}>
        <span class="walk-number" aria-hidden="true">
          {number}
        </span>
        {title}
      </h2>
      {step.kind === 'answered' && <Answers model={model} answers={step.answers} select={select} />}
      {(step.kind === 'working' || step.kind === 'unasked') && <Working />}
      {question.ofPartners && <Partners model={model} step={step} />}
      {question.toBuild && <ToBuild model={model} id={question.toBuild} />}
      <div>
        <h3 class="caption walk-label">{text.why}</h3>
        <p>{why}</p>
      </div>
      {step.kind === 'answered' && <Formulas model={model} index={index} answers={step.answers} />}
      <div class="row">
        <button type="button" class="button primary" onClick={next}>
          {index + 1 < questions.length ? text.next : text.finish}
        </button>
      </div>
    </section>
  );
}

/** Room for the answer, so that what stands below does not jump far. */
function Working() {
  return (
    <div class="walk-working">
      <Waiting />
    </div>
  );
}

function Answers({
  model,
  answers,
  select,
}: {
  model: WalkModel;
  answers: readonly WalkAnswer[];
  select: Select;
}) {
  const results = answers.filter((answer) => answer.kind === 'result');
  const refusals = refusalsToShow(answers);
  const [first, ...others] = results;
  const chart = results.find(({ explanation }) => explanation.chart)?.explanation.chart;
  return (
    <>
      {first && (
        <div class="stack">
          <p class="headline">
            <PhraseText phrase={first.explanation.headline} />
          </p>
          {first.explanation.answer.slice(0, 1).map((sentence, at) => (
            <p key={at}>
              <PhraseText phrase={sentence} />
            </p>
          ))}
          {others.map(({ explanation, toInsert }) => (
            <p key={toInsert.formula}>
              <PhraseText phrase={explanation.headline} />
            </p>
          ))}
        </div>
      )}
      {refusals.map(({ sentence, address }) => (
        <div key={sentence} class={`message ${first ? '' : 'warning'}`}>
          <p>{first ? sentence : text.noAnswer({ sentence })}</p>
          {address !== undefined && (
            <p>
              <button
                type="button"
                class="link"
                onClick={() => {
                  attempt(() => select(address));
                }}
              >
                {text.goTo({ address })}
              </button>
            </p>
          )}
        </div>
      ))}
      {chart && <ChartFigure chart={chart} numbers={model.numberWriter} />}
    </>
  );
}

/** The formulas behind the answers, each to be inserted beside the table. */
function Formulas({
  model,
  index,
  answers,
}: {
  model: WalkModel;
  index: number;
  answers: readonly WalkAnswer[];
}) {
  const results = answers.filter((answer) => answer.kind === 'result');
  if (results.length === 0) return null;
  return (
    <ul class="walk-formulas">
      {results.map((result) => (
        <FormulaItem key={result.toInsert.formula} model={model} index={index} result={result} />
      ))}
    </ul>
  );
}

/** Where nothing is answered, the first reason counts; otherwise what would add to the answer, said once. */
function refusalsToShow(answers: readonly WalkAnswer[]): Extract<WalkAnswer, { kind: 'refusal' }>[] {
  const refusals = answers.filter((answer) => answer.kind === 'refusal');
  if (refusals.length === answers.length) return refusals.slice(0, 1);
  return refusals.filter(
    ({ sentence }, at) => refusals.findIndex((other) => other.sentence === sentence) === at,
  );
}

function FormulaItem({ model, index, result }: { model: WalkModel; index: number; result: Result }) {
  const formula = model.written(result.toInsert.formula);
  return (
    <li>
      <code class="walk-formula">
        <FormulaText formula={formula} />
      </code>
      <button
        type="button"
        class="link"
        aria-label={text.insertAs({ formula })}
        onClick={() => {
          attempt(async () => {
            const answer = await model.insert(index, result);
            report(answer.state === 'inserted' ? text.inserted(answer) : text.offSheet);
          });
        }}
      >
        {text.insert}
      </button>
    </li>
  );
}

/** The way to a function that needs figures of the reader's own: its fields hold what the walk knows. */
function ToBuild({ model, id }: { model: WalkModel; id: NonNullable<Question['toBuild']> }) {
  return (
    <div class="stack">
      <p class="caption">{text.toBuildNeeds[id]}</p>
      <div class="row">
        <button
          type="button"
          class="button"
          onClick={() => {
            attempt(async () => {
              const { buildModel } = await import('../build/model');
              buildModel.choose(id, model.fields);
              openTab('build');
            });
          }}
        >
          {text.toBuild[id]}
        </button>
      </div>
    </div>
  );
}

/** The question about partners is asked of another selection. */
function Partners({ model, step }: { model: WalkModel; step: StepState }) {
  const problem = step.kind === 'needsPartners' ? step.problem : undefined;
  return (
    <div class="stack">
      {step.kind === 'needsPartners' && <p>{text.partners}</p>}
      {problem === undefined ? null : <p class="message warning">{problem}</p>}
      <p class="caption">{text.partnersHow}</p>
      <div class="row">
        <button
          type="button"
          class="button"
          onClick={() => {
            attempt(() => model.usePartners());
          }}
        >
          {text.usePartners}
        </button>
      </div>
    </div>
  );
}
