import type { Cell, Cells } from '../src/core/cell';
import { CellError } from '../src/core/cell';
import type { ArgumentRecord, Example, FunctionRecord } from '../src/catalogue/functionRecord';
import type { Explanation } from '../src/explain/explanation';
import { NumberWriter } from '../src/explain/numberWriter';
import { plainText } from '../src/text/phrase';

/** An example of a function with its result on the sample data. */
export interface ShownExample extends Example {
  readonly cells: Cells;
  readonly explanation: Explanation;
}

const numbers = new NumberWriter('en-US');
const mostRows = 16;

/** The page of one function, all of it from the function's record and its worked examples. */
export function FunctionPage({
  record,
  examples,
}: {
  record: FunctionRecord;
  examples: readonly ShownExample[];
}) {
  return (
    <>
      <h1>{record.name}</h1>
      <p class="summary">{record.summary}</p>
      <p>
        <code class="syntax">
          ={record.name}(
          {record.arguments.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(', ')})
        </code>
      </p>
      <h2>Questions it answers</h2>
      <ul>
        {record.tasks.map((task) => (
          <li key={task}>{task}</li>
        ))}
      </ul>
      <h2>Arguments</h2>
      <dl>
        {record.arguments.map((argument) => (
          <ArgumentEntry key={argument.name} argument={argument} />
        ))}
      </dl>
      <h2>Formulas</h2>
      <ul class="formulas">
        {record.formulas.map((formula) => (
          <li key={formula}>
            <code>{formula}</code>
          </li>
        ))}
      </ul>
      <h2>Examples on the sample workbook</h2>
      {examples.map((example) => (
        <WorkedExample key={example.formula} example={example} />
      ))}
      <h2>When it does not answer</h2>
      <p>It gives a typed Excel error and one sentence that names the cell, the value and the cure:</p>
      <ul>
        {record.refusals.map((refusal) => (
          <li key={refusal}>{refusal}</li>
        ))}
      </ul>
      <h2>Sources</h2>
      <ul>
        {record.sources.map((source) => (
          <li key={source}>{source}</li>
        ))}
      </ul>
    </>
  );
}

function ArgumentEntry({ argument }: { argument: ArgumentRecord }) {
  return (
    <>
      <dt>
        <code>{argument.name}</code> {argument.optional && <span class="optional">optional</span>}
      </dt>
      <dd>
        {argument.help}
        {argument.choices.length > 0 && (
          <ul>
            {argument.choices.map(({ word, means }) => (
              <li key={word}>
                <code>{word}</code>: {means}
              </li>
            ))}
          </ul>
        )}
      </dd>
    </>
  );
}

function WorkedExample({ example }: { example: ShownExample }) {
  const { headline, answer } = example.explanation;
  return (
    <section class="example">
      <p>
        <code>{example.formula}</code>
      </p>
      <p>{example.says}</p>
      <blockquote>{[headline, ...answer].map(plainText).join(' ')}</blockquote>
      {example.cells.length > 1 && <ResultTable cells={example.cells} />}
    </section>
  );
}

/** The first rows of a spilled result; columns of figures share their decimals. */
function ResultTable({ cells }: { cells: Cells }) {
  const shown = cells.slice(0, mostRows);
  const columns = (cells[0] ?? []).map((_, column) => writeColumn(shown.map((row) => row[column] ?? '')));
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label="Result">
      <table>
        <tbody>
          {shown.map((row, index) => (
            <tr key={index}>
              {row.map((cell, column) => (
                <td key={column} class={typeof cell === 'number' ? 'number' : undefined}>
                  {columns[column]?.[index]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {cells.length > mostRows && <p class="more">{cells.length - mostRows} more rows</p>}
    </div>
  );
}

function writeColumn(cells: readonly Cell[]): string[] {
  const figures = numbers.column(cells.map((cell) => (typeof cell === 'number' ? cell : null)));
  const areYears = cells.every(
    (cell) => typeof cell !== 'number' || (Number.isInteger(cell) && cell > 1000 && cell < 3000),
  );
  return cells.map((cell, index) => {
    if (cell instanceof CellError) return cell.code;
    if (typeof cell === 'number') return areYears ? String(cell) : (figures[index] ?? '');
    return cell === null ? '' : String(cell);
  });
}
