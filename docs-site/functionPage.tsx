import { frameworkText } from '../src/text/framework';
import { PhraseText } from '../src/taskpane/parts/PhraseText';
import { plainText } from '../src/text/phrase';
import type { ArgumentRecord, FunctionRecord, ResultPart } from '../src/catalogue/functionRecord';
import { ChartFigure } from './chartFigure';
import type { PageContent, PageSection } from './page';

import { ResultTable } from './resultTable';
import type { ShownExample, ShownRefusal, WorkedFunction } from './workedFunctions';

/** The page of one function, all of it from the function's record and its worked examples. */
export function functionPage(worked: WorkedFunction, functions: readonly WorkedFunction[]): PageContent {
  const { record, returns, examples, refusals } = worked;
  return {
    title: record.name,
    description: record.summary,
    lead: <Lead record={record} />,
    sections: [
      section('Arguments', <Arguments of={record.arguments} />),
      section('Result', <Result returns={returns} parts={record.results} />),
      section('Formulas', <Formulas of={record.formulas} />),
      section('Examples on the sample workbook', <Examples of={examples} />),
      section('What it does not say', <Limits of={examples} />),
      section('When it does not answer', <Refusals of={refusals} />),
      section('Sources', <List of={record.sources} />),
      section('Related functions', <Related ids={record.related} functions={functions} />),
    ],
  };
}

function section(title: string, content: PageSection['content']): PageSection {
  return { id: title.toLowerCase().replaceAll(' ', '-'), title, content };
}

function Lead({ record }: { record: FunctionRecord }) {
  const question = Object.values(frameworkText).find(({ number }) => number === String(record.question));
  return (
    <>
      <p class="summary">{record.summary}</p>
      <p>
        <code class="syntax">
          ={record.name}(
          {record.arguments.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(', ')})
        </code>
      </p>
      {question && (
        <p>
          Question {question.number} of <a href="../framework.html">the framework</a>: {question.title}
        </p>
      )}
      <p>It answers:</p>
      <List of={record.tasks} />
    </>
  );
}

function List({ of }: { of: readonly string[] }) {
  return (
    <ul>
      {of.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}

/** What each kind of argument takes. */
const kinds = {
  range: 'range',
  table: 'labelled table',
  option: 'word',
  period: 'period',
  number: 'number',
  assumptions: 'name or two columns',
} as const satisfies Record<ArgumentRecord['kind'], string>;

function Arguments({ of }: { of: readonly ArgumentRecord[] }) {
  const hasTable = of.some(({ kind }) => kind === 'table');
  return (
    <>
      <dl>
        {of.map(({ name, optional, kind, help, choices }) => (
          <div key={name}>
            <dt>
              <code>{name}</code>{' '}
              <span class="kind">{optional ? `${kinds[kind]}, optional` : kinds[kind]}</span>
            </dt>
            <dd>
              {help}
              {choices.length > 0 && (
                <ul>
                  {choices.map(({ word, means }) => (
                    <li key={word}>
                      <code>{word}</code>: {means}
                    </li>
                  ))}
                </ul>
              )}
            </dd>
          </div>
        ))}
      </dl>
      {hasTable && (
        <p>
          How a table is laid out: <a href="../index.html#your-own-data">your own data</a>. Which labels it
          may carry: <a href="../series.html">labels of a table</a>.
        </p>
      )}
    </>
  );
}

function Result({ returns, parts }: { returns: string; parts: readonly ResultPart[] }) {
  return (
    <>
      <p>{returns}</p>
      <dl>
        {parts.map(({ name, means }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{means}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function Formulas({ of }: { of: readonly string[] }) {
  return (
    <>
      <ul class="formulas">
        {of.map((formula) => (
          <li key={formula}>
            <code>{formula}</code>
          </li>
        ))}
      </ul>
      <p class="caption">
        What the symbols mean: <a href="../framework.html#symbols">symbols</a>.
      </p>
    </>
  );
}

function Examples({ of }: { of: readonly ShownExample[] }) {
  return (
    <>
      <p class="caption">
        Worked by the functions themselves when this page was made. A click selects a whole formula, ready to
        be copied.
      </p>
      {of.map((example, at) => (
        <WorkedExample key={example.formula} example={example} id={`example-${at + 1}`} />
      ))}
    </>
  );
}

function WorkedExample({ example, id }: { example: ShownExample; id: string }) {
  const { headline, answer, chart } = example.explanation;
  return (
    <section class="example">
      <p>{example.says}</p>
      <p>
        <code class="formula">{example.formula}</code>
      </p>
      <p class="answer">
        {[headline, ...answer].map((sentence, at) => (
          <>
            {at > 0 && ' '}
            <PhraseText phrase={sentence} />
          </>
        ))}
      </p>
      {chart && <ChartFigure chart={chart} id={id} />}
      <ResultTable cells={example.cells} beside={example.beside} />
    </section>
  );
}

/** The limits of all examples, each once. */
function Limits({ of }: { of: readonly ShownExample[] }) {
  return <List of={[...new Set(of.flatMap(({ explanation }) => explanation.limits.map(plainText)))]} />;
}

function Refusals({ of }: { of: readonly ShownRefusal[] }) {
  return (
    <>
      <p>
        It gives an Excel error and one sentence that says what was found, where, and the cure. The sentences
        below are those of the formulas beside them. <a href="../index.html#errors">What each error means</a>.
      </p>
      <dl class="refusals">
        {of.map(({ error, when, formula, sentence }) => (
          <div key={when}>
            <dt>
              {error && <code>{error}</code>} {when}
            </dt>
            {formula !== undefined && (
              <dd>
                <code class="formula">{formula}</code>
                {sentence !== undefined && <p>{sentence}</p>}
              </dd>
            )}
          </div>
        ))}
      </dl>
    </>
  );
}

function Related({ ids, functions }: { ids: readonly string[]; functions: readonly WorkedFunction[] }) {
  return (
    <ul>
      {functions
        .filter(({ record }) => ids.includes(record.id))
        .map(({ record, path }) => (
          <li key={record.id}>
            <a href={`../${path}`}>{record.name}</a>: {record.summary}
          </li>
        ))}
    </ul>
  );
}
