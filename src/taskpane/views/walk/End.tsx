import type { RefObject } from 'preact';
import type { Cell } from '../../../core/cell';
import { walkText as text } from '../../../text/paneWalk';
import { PhraseText } from '../../parts/PhraseText';
import type { WalkModel } from './WalkModel';

/** The end of the walk: the advantages and disadvantages, each with its reading. */
export function End({
  model,
  heading,
  restart,
}: {
  model: WalkModel;
  heading: RefObject<HTMLHeadingElement | null>;
  restart: () => void;
}) {
  const { scorecard } = model;
  return (
    <section class="stack walk-end">
      <h2 ref={heading} class="title" tabIndex={-1}>
        {text.endTitle}
      </h2>
      {scorecard?.kind === 'refusal' && (
        <p class="message warning">{text.noAnswer({ sentence: scorecard.sentence })}</p>
      )}
      {scorecard?.kind === 'result' && (
        <>
          <p>
            <PhraseText phrase={scorecard.explanation.headline} />
          </p>
          <p class="caption">{text.endIntro}</p>
          <ol class="walk-scores">
            {scorecard.cells.slice(1).map((row, index) => (
              <Score key={index} row={row} model={model} />
            ))}
          </ol>
        </>
      )}
      <div class="row">
        <button type="button" class="button" onClick={restart}>
          {text.backToStart}
        </button>
      </div>
    </section>
  );
}

/** One claim: the words of the result table are data and stay as they are in the cells. */
function Score({ row, model }: { row: readonly Cell[]; model: WalkModel }) {
  const [claim, indicator, from, to, , reading, evidence] = row;
  const isMeasured = typeof from === 'number' && typeof to === 'number';
  return (
    <li class="walk-score">
      <p class="walk-data">
        <strong>{textOf(claim)}</strong>
      </p>
      <p class="walk-data">{textOf(reading)}</p>
      <p class={`caption ${isMeasured ? '' : 'walk-data'}`}>
        {isMeasured
          ? text.indicator({
              indicator: textOf(indicator),
              from: model.numberWriter.figure(from),
              to: model.numberWriter.figure(to),
            })
          : textOf(evidence)}
      </p>
    </li>
  );
}

function textOf(cell: Cell | undefined): string {
  return typeof cell === 'string' ? cell : '';
}
