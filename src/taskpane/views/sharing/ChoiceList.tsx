import { FormulaText } from '../../parts/FormulaText';
import { sharingText as text } from '../../../text/paneSharing';

/** Something in the workbook that can be chosen. */
export interface Choice {
  readonly key: string;
  readonly address: string;
  /** The formula, in the notation of cells. */
  readonly formula: string;
  readonly note?: string;
}

interface Props {
  readonly legend: string;
  readonly choices: readonly Choice[];
  readonly chosen: ReadonlySet<string>;
  readonly onChange: (chosen: ReadonlySet<string>) => void;
  readonly onGoTo: (address: string) => void;
}

/** A list of cells to choose from, with one box for all. */
export function ChoiceList({ legend, choices, chosen, onChange, onGoTo }: Props) {
  const all = choices.every(({ key }) => chosen.has(key));
  const toggle = (key: string) => {
    const next = new Set(chosen);
    if (!next.delete(key)) next.add(key);
    onChange(next);
  };
  return (
    <fieldset class="choices">
      <legend>{legend}</legend>
      {choices.length > 1 && (
        <label class="choice">
          <input
            type="checkbox"
            checked={all}
            onChange={() => {
              onChange(new Set(all ? [] : choices.map(({ key }) => key)));
            }}
          />
          <span>{text.chooseAll}</span>
        </label>
      )}
      <ul>
        {choices.map(({ key, address, formula, note }) => (
          <li key={key} class="choice">
            <input
              type="checkbox"
              checked={chosen.has(key)}
              aria-label={text.choose({ address })}
              onChange={() => {
                toggle(key);
              }}
            />
            <div>
              <button
                type="button"
                class="link"
                title={text.goTo({ address })}
                onClick={() => {
                  onGoTo(address);
                }}
              >
                {address}
              </button>
              <p class="formulaText">
                <FormulaText formula={formula} />
              </p>
              {note === undefined ? null : <p class="caption">{note}</p>}
            </div>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
