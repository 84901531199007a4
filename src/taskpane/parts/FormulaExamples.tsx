import type { Example } from '../../catalogue/functionRecord';
import { paneText as text } from '../../text/pane';
import { attempt, report } from './attempt';
import { CopyButton } from './CopyButton';
import { FormulaText } from './FormulaText';
import { copyText } from './copyText';

/** Formulas to copy, each with what it tells. */
export function FormulaExamples({ examples }: { examples: readonly Example[] }) {
  return (
    <ul class="examples">
      {examples.map(({ formula, says }) => (
        <li key={formula}>
          <div>
            <p class="caption">{says}</p>
            <code>
              <FormulaText formula={formula} />
            </code>
          </div>
          <CopyButton
            label={text.copyFormula(formula)}
            run={() => {
              attempt(async () => {
                await copyText(formula);
                report(text.copied);
              });
            }}
          />
        </li>
      ))}
    </ul>
  );
}
