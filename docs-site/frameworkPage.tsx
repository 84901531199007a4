import { frameworkText } from '../src/text/framework';
import { plainText } from '../src/text/phrase';
import type { FunctionRecord } from '../src/catalogue/functionRecord';
import type { ShownExample } from './functionPage';

/** A function with its examples worked on the sample data. */
export interface WorkedFunction {
  readonly record: FunctionRecord;
  readonly examples: readonly ShownExample[];
  /** Path of its page from the root of the site. */
  readonly path: string;
}

/** The framework in nine questions, each answered for the sample data. */
export function FrameworkPage({ functions }: { functions: readonly WorkedFunction[] }) {
  return (
    <>
      <h1>The framework in nine questions</h1>
      <p>
        The same order is used by the walk through a table in the pane. The answers below are those of the
        sample workbook: United States, 1980 to 2024, from official sources.
      </p>
      {Object.values(frameworkText).map(({ number, title, why }) => (
        <section key={number}>
          <h2>
            {number}. {title}
          </h2>
          <p>{why}</p>
          {functions
            .filter(({ record }) => String(record.question) === number)
            .map((worked) => (
              <Answer key={worked.record.id} {...worked} />
            ))}
        </section>
      ))}
      <h2>Three lenses, kept apart</h2>
      <p>
        A change of the balance is seen through behaviour (demand and prices), through prices and volumes, and
        through saving and investment. The first two each add up to the change in the trade balance, the third
        to the change in the current account. They are never added together.
      </p>
    </>
  );
}

function Answer({ record, examples, path }: WorkedFunction) {
  const [example] = examples;
  return (
    <p>
      <a href={path}>{record.name}</a>: {record.summary}
      {example && (
        <>
          <br />
          <code>{example.formula}</code>
          <br />
          {plainText(example.explanation.headline)}
        </>
      )}
    </p>
  );
}
