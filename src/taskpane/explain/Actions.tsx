import { useState } from 'preact/hooks';
import type { Explanation } from '../../explain/explanation';
import { explainText as text } from '../../text/paneExplain';
import { paneText } from '../../text/pane';
import type { CallAnswer } from '../../workbook/answerCall';
import { recalculate } from '../../workbook/recalculate';
import { selectAddress } from '../../workbook/select';
import type { FormulaReading } from '../../workbook/selectionReading';
import { attempt, report, useRunning } from '../parts/attempt';
import { copyText } from '../parts/copyText';
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
  const isRunning = useRunning();
  const { chart } = explanation;
  const input = answer.call.arguments.flatMap((argument) =>
    argument.state === 'read' && argument.address !== undefined ? [argument.address] : [],
  )[0];
  const block = async () => {
    const { blockOf } = await import('./block');
    return blockOf(explanation, reading, notesOf(reading, answer), new Date(), explainModel.locale);
  };
  return (
    <div class="stack actions">
      <div class="row">
        {chart && (
          <Action
            name={text.insertChart}
            kind="primary"
            disabled={isRunning}
            run={async () => {
              const { insertChart } = await import('../../workbook/insert/insertChart');
              report(text.inserted(await insertChart(chart, reading.anchor)));
            }}
          />
        )}
        <Action
          name={text.insertExplanation}
          kind={chart ? '' : 'primary'}
          disabled={isRunning}
          run={async () => {
            const { insertExplanation } = await import('../../workbook/insert/insertExplanation');
            report(text.inserted(await insertExplanation(await block())));
          }}
        />
        <button
          type="button"
          class="button quiet more"
          aria-expanded={isOpen}
          aria-label={text.moreActions}
          title={text.moreActions}
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
            name={text.copyText}
            run={async () => {
              const { blockText } = await import('./block');
              await copyText(blockText(await block()));
              report(paneText.copied);
            }}
          />
          <Action
            name={text.recalculate}
            run={async () => {
              await recalculate(reading.anchor);
              explainModel.refresh();
            }}
          />
          {input === undefined ? null : <Action name={text.selectInputs} run={() => selectAddress(input)} />}
        </div>
      )}
    </div>
  );
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
