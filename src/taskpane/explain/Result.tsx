import { CellError } from '../../core/cell';
import type { Explanation } from '../../explain/explanation';
import { explainText as text } from '../../text/paneExplain';
import type { CallAnswer } from '../../workbook/answerCall';
import { recalculate } from '../../workbook/recalculate';
import type { FormulaReading } from '../../workbook/selectionReading';
import { lazyView } from '../parts/lazyView';
import { attempt } from '../parts/attempt';
import { PhraseText } from '../parts/PhraseText';
import { Actions } from './Actions';
import { explainModel } from './model';
import { notesOf } from './notes';
import { Sections } from './Sections';

type ResultAnswer = Extract<CallAnswer, { kind: 'result' }>;

const ChartFigure = lazyView(async () => (await import('../charts/ChartFigure')).ChartFigure);

/** A result: the answer first, the picture second, the working on request. */
export function Result({
  reading,
  answer,
  explanation,
}: {
  reading: FormulaReading;
  answer: ResultAnswer;
  explanation: Explanation;
}) {
  return (
    <>
      <Pending reading={reading} answer={answer} />
      <div class="stack">
        <h1 class="headline">
          <PhraseText phrase={explanation.headline} />
        </h1>
        {explanation.answer.length > 0 && (
          <p>
            {explanation.answer.map((sentence, index) => (
              <>
                {index > 0 ? ' ' : ''}
                <PhraseText key={index} phrase={sentence} />
              </>
            ))}
          </p>
        )}
      </div>
      {explanation.chart && (
        <div class="chartRoom" data-kind={explanation.chart.kind}>
          <ChartFigure chart={explanation.chart} numbers={explainModel.numberWriter} />
        </div>
      )}
      <Sections
        explanation={explanation}
        notes={notesOf(reading, answer)}
        addressOf={answer.addressOf}
        home={reading.anchor}
      />
      <Actions reading={reading} answer={answer} explanation={explanation} />
    </>
  );
}

/** A cell that does not show its result: not calculated yet, not known, blocked, or overtaken. */
function Pending({ reading, answer }: { reading: FormulaReading; answer: ResultAnswer }) {
  const message = answer.isStale ? text.stale : pendingText(reading, answer);
  if (message === undefined) return null;
  return (
    <div class="message">
      <p>{message}</p>
      <div class="row">
        <button
          type="button"
          class="button"
          onClick={() => {
            attempt(async () => {
              await recalculate(reading.anchor);
              explainModel.refresh();
            });
          }}
        >
          {text.recalculate}
        </button>
      </div>
    </div>
  );
}

function pendingText({ pending }: FormulaReading, { evaluated, call }: ResultAnswer): string | undefined {
  if (!(pending instanceof CellError) || !call.isWhole) return undefined;
  const { cells } = evaluated;
  switch (pending.code) {
    case '#BUSY!':
      return text.pending.busy;
    case '#NAME?':
      return text.pending.name;
    case '#SPILL!':
      return `${text.pending.spill} ${text.spillNeeds(cells.length, cells[0]?.length ?? 0)}`;
    default:
      return text.pending.calc;
  }
}
