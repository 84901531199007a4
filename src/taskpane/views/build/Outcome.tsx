import { buildText as text } from '../../../text/paneBuild';
import type { InsertAnswer } from '../../../workbook/actions/insertFormula';
import { attempt } from '../../parts/attempt';
import type { BuildModel } from './BuildModel';

/** What came of inserting: done, or why not; filled cells are replaced only by an explicit choice. */
export function Outcome({
  model,
  outcome,
  decided,
}: {
  model: BuildModel;
  outcome: InsertAnswer;
  /** The buttons are about to go: the focus needs another place. */
  decided: () => void;
}) {
  if (outcome.state === 'inserted') return <p class="message">{text.inserted(outcome)}</p>;
  return (
    <div class="message warning">
      <p>{sentenceOf(outcome)}</p>
      {outcome.state === 'occupied' && (
        <div class="row">
          <button
            type="button"
            class="button"
            onClick={() => {
              decided();
              attempt(() => model.insert(true));
            }}
          >
            {text.overwrite}
          </button>
          <button
            type="button"
            class="button"
            onClick={() => {
              decided();
              model.keepCells();
            }}
          >
            {text.keep}
          </button>
        </div>
      )}
    </div>
  );
}

function sentenceOf(outcome: Exclude<InsertAnswer, { state: 'inserted' }>): string {
  switch (outcome.state) {
    case 'occupied': {
      const named = outcome.addresses.join(', ');
      const addresses = outcome.count > outcome.addresses.length ? text.andMore({ addresses: named }) : named;
      return text.occupied({ ...outcome, addresses });
    }
    case 'coversInput':
      return text.coversInput(outcome);
    case 'offSheet':
      return text.offSheet(outcome);
    case 'noSuchCell':
      return text.noSuchCell(outcome);
  }
}
