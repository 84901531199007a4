import { walkText as text } from '../../../text/paneWalk';
import { plainText } from '../../../text/phrase';
import type { StepState } from './WalkModel';

/** The answer to a question in one sentence; empty while there is none. */
export function oneSentence(step: StepState): string {
  if (step.kind === 'needsPartners') return step.problem ?? text.partners;
  if (step.kind !== 'answered') return '';
  const result = step.answers.find((answer) => answer.kind === 'result');
  if (result?.kind === 'result') return plainText(result.explanation.headline);
  const [first] = step.answers;
  return first?.kind === 'refusal' ? text.noAnswer({ sentence: first.sentence }) : '';
}
