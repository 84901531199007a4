import { explainText as text } from '../../text/paneExplain';
import type { ReadCall } from '../../workbook/selectionReading';
import { explainModel } from './model';
import { attempt } from '../parts/attempt';

/** Which of the calls in the formula to explain, the outermost first. */
export function CallChooser({ calls, chosen }: { calls: readonly ReadCall[]; chosen: number }) {
  return (
    <label class="caption chooser">
      {text.chooseCall}
      <select
        class="field"
        value={chosen}
        onChange={(event) => {
          const index = Number(event.currentTarget.value);
          attempt(() => explainModel.choose(index));
        }}
      >
        {calls.map((call, index) => (
          <option key={index} value={index}>
            {call.text}
          </option>
        ))}
      </select>
    </label>
  );
}
