import { useRef, useState } from 'preact/hooks';
import type { Explanation } from '../../explain/explanation';
import { actionsText as text } from '../../text/paneActions';
import { paneText } from '../../text/pane';
import { plainText } from '../../text/phrase';
import type { ExplainedResult } from '../../workbook/actions/explainedResult';
import type { CallAnswer } from '../../workbook/answerCall';
import { recalculate } from '../../workbook/recalculate';
import type { FormulaReading } from '../../workbook/selectionReading';
import { attempt, report, useRunning } from '../parts/attempt';
import { copyText } from '../parts/copyText';
import { version } from '../version';
import { explainModel } from './model';
import { notesOf } from './notes';

interface ActionsProps {
  reading: FormulaReading;
  answer: Extract<CallAnswer, { kind: 'result' }>;
  explanation: Explanation;
}

/** What can be done with a result. The code of an action is loaded when it is first used. */
export function Actions({ reading, answer, explanation }: ActionsProps) {
  const [isOpen, setIsOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const isRunning = useRunning();
  const { chart } = explanation;
  const result = resultOf(reading, answer, explanation);
  const inputs = result.inputs.flatMap(({ name, address }) =>
    address === undefined ? [] : [{ name, address }],
  );
  return (
    <div
      class="stack actions"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isOpen) return;
        // Office.js would take the focus to the first tab.
        event.stopPropagation();
        setIsOpen(false);
        opener.current?.focus();
      }}
    >
      <div class="row">
        {chart && (
          <Action
            name={text.insertChart}
            kind="primary"
            disabled={isRunning}
            run={async () => {
              const { insertChart } = await import('../../workbook/actions/insertChart');
              report(text.chartInserted({ sheet: await insertChart(chart, explainModel.numberWriter) }));
            }}
          />
        )}
        <Action
          name={text.insertExplanation}
          kind={chart ? '' : 'primary'}
          disabled={isRunning}
          run={async () => {
            const { insertExplanation } = await import('../../workbook/actions/insertExplanation');
            report(text.explanationInserted({ sheet: await insertExplanation(result, stamp()) }));
          }}
        />
        <button
          ref={opener}
          type="button"
          class="button quiet more"
          aria-expanded={isOpen}
          aria-label={text.more}
          title={text.more}
          onClick={() => {
            setIsOpen(!isOpen);
          }}
        >
          {paneText.moreTab}
        </button>
      </div>
      {isOpen && (
        <div class="row">
          <Action
            name={text.copyAnswer}
            run={async () => {
              await copyText([explanation.headline, ...explanation.answer].map(plainText).join(' '));
              report(text.answerCopied);
            }}
          />
          <Action
            name={text.copy}
            run={async () => {
              const lines = await import('../../workbook/actions/explanationLines');
              await copyText(lines.explanationAsText(lines.explanationLines(result, stamp())));
              report(text.copied);
            }}
          />
          <Action
            name={text.recalculate}
            run={async () => {
              await recalculate(reading.anchor);
              explainModel.refresh();
              report(text.recalculated({ cell: reading.anchor }));
            }}
          />
          {inputs.map(({ name, address }) => (
            <Action
              key={name}
              name={text.selectInput({ name, address })}
              run={() => explainModel.goTo(address)}
            />
          ))}
        </div>
      )}
    </div>
  );
}

/** The result as an insert repeats it, with the remarks of the pane among its own. */
function resultOf(
  reading: FormulaReading,
  answer: ActionsProps['answer'],
  explanation: Explanation,
): ExplainedResult {
  const { call, record } = answer;
  return {
    functionName: record.name,
    cell: reading.anchor,
    formula: reading.formulaLocal,
    inputs: record.arguments.map(({ name }, index) => {
      const argument = call.arguments[index];
      return {
        name,
        text: argument?.text ?? '',
        ...(argument?.state === 'read' && {
          cells: argument.cells,
          ...(argument.address !== undefined && { address: argument.address }),
        }),
      };
    }),
    explanation: { ...explanation, remarks: [...notesOf(reading, answer), ...explanation.remarks] },
    numbers: explainModel.numberWriter,
  };
}

function stamp() {
  const date = new Date().toLocaleDateString(explainModel.locale, {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
  });
  return { date, version };
}

function Action({
  name,
  kind = '',
  disabled = false,
  run,
}: {
  name: string;
  kind?: string;
  disabled?: boolean;
  run: () => Promise<unknown>;
}) {
  return (
    <button
      type="button"
      class={`button ${kind}`}
      disabled={disabled}
      onClick={() => {
        attempt(run);
      }}
    >
      {name}
    </button>
  );
}
