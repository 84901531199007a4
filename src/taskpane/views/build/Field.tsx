import { useId } from 'preact/hooks';
import type { ArgumentRecord } from '../../../catalogue/functionRecord';
import { buildText as text } from '../../../text/paneBuild';
import { attempt } from '../../parts/attempt';
import { assumptionWords, entered } from './buildFormula';
import type { BuildModel, BuildState } from './BuildModel';

interface ControlProps {
  readonly id: string;
  readonly model: BuildModel;
  readonly argument: ArgumentRecord;
  readonly value: string;
}

/** The field of one argument: a range, a choice, a period or a number, with what it means. */
export function Field({
  model,
  argument,
  state,
}: {
  model: BuildModel;
  argument: ArgumentRecord;
  state: BuildState;
}) {
  const id = useId();
  const { name, help, optional, kind } = argument;
  const control = { id, model, argument, value: entered(argument, state.fields) };
  return (
    <div class="build-field">
      <label for={id}>
        <span class="build-mono">{name}</span>
        {optional && <span class="caption"> {text.optional}</span>}
      </label>
      {kind === 'option' ? (
        <OptionControl {...control} />
      ) : (
        <TextControl {...control} offers={offersFor(argument, state.periods)} />
      )}
      <p id={`${id}-help`} class="caption build-help">
        {help}
      </p>
    </div>
  );
}

function offersFor({ kind }: ArgumentRecord, periods: readonly string[]): readonly string[] {
  if (kind === 'period') return periods;
  return kind === 'assumptions' ? assumptionWords : [];
}

function OptionControl({ id, model, argument: { name, choices, optional }, value }: ControlProps) {
  return (
    <select
      id={id}
      class="build-input"
      value={value}
      aria-describedby={`${id}-help`}
      onChange={({ currentTarget }) => {
        model.setField(name, currentTarget.value);
      }}
    >
      {choices.map((choice, index) => (
        <option key={choice.word} value={optional && index === 0 ? '' : choice.word}>
          {text.choice(choice)}
        </option>
      ))}
    </select>
  );
}

/** A text field; ranges and other values that a cell may hold can be taken from the selection. */
function TextControl({
  id,
  model,
  argument: { name },
  value,
  offers,
}: ControlProps & { readonly offers: readonly string[] }) {
  return (
    <div class="build-control">
      <input
        id={id}
        class="build-input build-mono"
        value={value}
        autocomplete="off"
        spellcheck={false}
        aria-describedby={`${id}-help`}
        list={offers.length > 0 ? `${id}-offers` : undefined}
        onInput={({ currentTarget }) => {
          model.setField(name, currentTarget.value);
        }}
      />
      {offers.length > 0 && (
        <datalist id={`${id}-offers`}>
          {offers.map((offer) => (
            <option key={offer} value={offer} />
          ))}
        </datalist>
      )}
      <button
        type="button"
        class="button"
        aria-label={text.useSelectionFor({ name })}
        onClick={() => {
          attempt(() => model.fillField(name));
        }}
      >
        {text.useSelection}
      </button>
    </div>
  );
}
