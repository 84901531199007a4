import { WholeFigures } from '../../parts/WholeFigures';
import { frameworkText } from '../../../text/framework';
import { walkText as text } from '../../../text/paneWalk';
import type { QuestionKey } from './questions';
import { oneSentence } from './sentences';
import type { StepState } from './WalkModel';

/** A question that is not open: an earlier one with its answer, a later one with what it needs. */
export function FoldedStep({
  questionKey,
  step,
  isLater,
  open,
}: {
  questionKey: QuestionKey;
  step: StepState;
  isLater: boolean;
  open: () => void;
}) {
  const { number, title } = frameworkText[questionKey];
  const answer = oneSentence(step);
  return (
    <h2 class="walk-heading">
      <button
        type="button"
        class={`walk-folded ${isLater && answer === '' ? 'later' : ''}`}
        aria-expanded={false}
        onClick={open}
      >
        <span class="walk-number" aria-hidden="true">
          {number}
        </span>
        <span class="walk-foldedText">
          <span class="walk-question">{title}</span>
          <span class="caption">
            {answer === '' ? text.needs[questionKey] : <WholeFigures text={answer} />}
          </span>
        </span>
      </button>
    </h2>
  );
}
