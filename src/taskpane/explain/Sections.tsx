import type { Explanation, Remark, Step } from '../../explain/explanation';
import type { Phrase } from '../../text/phrase';
import { explainText as text } from '../../text/paneExplain';
import type { Place } from '../../core/place';
import { explainModel } from './model';
import { attempt } from '../parts/attempt';
import { PhraseText } from '../parts/PhraseText';
import { Section } from '../parts/Section';
import { WholeFigures } from '../parts/WholeFigures';

type AddressOf = (place: Place) => string | undefined;

/** The parts of an explanation that the reader opens. */
export function Sections({
  explanation,
  notes,
  addressOf,
  home,
}: {
  explanation: Explanation;
  /** Remarks of the pane itself, before those of the explanation. */
  notes: readonly Remark[];
  addressOf: AddressOf;
  /** The address of the explained cell: places on its sheet are named without it. */
  home: string;
}) {
  const { steps, meaning, limits } = explanation;
  const remarks = [...notes, ...explanation.remarks];
  return (
    <div class="sections">
      {steps.length > 0 && (
        <Section id="steps" title={text.steps} note={text.stepCount(steps.length)}>
          <ol class="steps">
            {steps.map((step, index) => (
              <StepItem key={index} step={step} number={index + 1} addressOf={addressOf} home={home} />
            ))}
          </ol>
        </Section>
      )}
      <Sentences id="meaning" title={text.meaning} sentences={meaning} />
      <Sentences id="limits" title={text.limits} sentences={limits} />
      {remarks.length > 0 && (
        <Section id="notes" title={text.notes} note={String(remarks.length)}>
          <ul class="sentences">
            {remarks.map((remark, index) => (
              <li key={index}>
                <WholeFigures text={remark.text} />{' '}
                <GoTo place={remark.place} addressOf={addressOf} home={home} />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </div>
  );
}

function Sentences({ id, title, sentences }: { id: string; title: string; sentences: readonly Phrase[] }) {
  if (sentences.length === 0) return null;
  return (
    <Section id={id} title={title}>
      <ul class="sentences">
        {sentences.map((sentence, index) => (
          <li key={index}>
            <PhraseText phrase={sentence} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function StepItem({
  step,
  number,
  addressOf,
  home,
}: {
  step: Step;
  number: number;
  addressOf: AddressOf;
  home: string;
}) {
  const inputs = [...new Set(step.inputs.flatMap((place) => addressOf(place) ?? []))];
  return (
    <li class="step">
      <span class="stepNumber" aria-hidden="true">
        {number}
      </span>
      <div class="stepBody">
        <p>{step.title}</p>
        {step.formula === undefined ? null : <p class="working">{step.formula}</p>}
        {step.numbers === undefined ? null : (
          <p class="working numbers">
            <WholeFigures text={step.numbers} />
          </p>
        )}
        {inputs.length > 0 && (
          <p class="caption inputs">
            {inputs.map((address) => (
              <SelectLink key={address} address={address} label={seenFrom(home, address)} />
            ))}
          </p>
        )}
      </div>
    </li>
  );
}

function GoTo({ place, addressOf, home }: { place: Place | undefined; addressOf: AddressOf; home: string }) {
  const address = place && addressOf(place);
  if (address === undefined) return null;
  return <SelectLink address={address} label={text.goTo(seenFrom(home, address))} />;
}

/** An address without its sheet, where that is the sheet of the explained cell. */
export function seenFrom(home: string, address: string): string {
  const sheet = (text: string) => text.slice(0, text.lastIndexOf('!') + 1).replaceAll("'", '');
  return sheet(home) === sheet(address) ? address.slice(address.lastIndexOf('!') + 1) : address;
}

/** A link that selects cells. */
export function SelectLink({ address, label }: { address: string; label: string }) {
  return (
    <button
      type="button"
      class="link"
      title={text.selectInput(address)}
      onClick={() => {
        attempt(() => explainModel.goTo(address));
      }}
    >
      {label}
    </button>
  );
}
