import { firstRunText as text } from '../../text/pane';
import type { OtherReading } from '../../workbook/selectionReading';
import { attempt, useRunning } from '../parts/attempt';
import { FormulaExamples } from '../parts/FormulaExamples';
import { openTab } from '../state/tabs';

const examples = [
  { formula: '=TRADE.DEFICITDRIVER(Annual!A1:Q46, 1997, 2000)', says: () => text.examples.drivers },
  { formula: '=TRADE.TRADEBALANCE(Annual!B2:B46, Annual!C2:C46)', says: () => text.examples.balance },
  { formula: '=TRADE.TERMSOFTRADE(Annual!D2:D46, Annual!E2:E46)', says: () => text.examples.terms },
];

/** What the pane shows on a cell without a TRADE formula. */
export function FirstRun({ reading }: { reading: OtherReading }) {
  const isRunning = useRunning();
  const { table } = reading;
  return (
    <div class="view">
      <p class="caption">{text.elsewhere(reading.selected)}</p>
      {table === undefined ? null : (
        <div class="message">
          <p>
            <strong>{text.walkTitle}</strong> {text.walkBody(table)}
          </p>
          <div class="row">
            <button
              type="button"
              class="button primary"
              onClick={() => {
                attempt(async () => {
                  const { walkModel } = await import('../views/walk/model');
                  openTab('walk');
                  await walkModel.useTable(table);
                });
              }}
            >
              {text.walk}
            </button>
          </div>
        </div>
      )}
      <div class="stack">
        <h1 class="headline">{text.headline}</h1>
        <p>{text.body}</p>
      </div>
      <div class="stack">
        <div class="row">
          <button
            type="button"
            class={`button ${table === undefined ? 'primary' : ''}`}
            disabled={isRunning}
            onClick={() => {
              attempt(async () => {
                const { insertSample } = await import('../../workbook/sample/insertSample');
                await insertSample();
              });
            }}
          >
            {text.insertSample}
          </button>
        </div>
        <p class="caption">{text.sampleIs}</p>
      </div>
      <div class="stack">
        <h2 class="title">{text.tryFormulas}</h2>
        <FormulaExamples examples={examples.map(({ formula, says }) => ({ formula, says: says() }))} />
      </div>
    </div>
  );
}
