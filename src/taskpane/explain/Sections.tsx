import type { Explanation, Remark, Step } from '../../explain/explanation';
import type { Phrase } from '../../text/phrase';
import { explainText as text } from '../../text/paneExplain';
import { selectAddress } from '../../workbook/select';
import type { Place } from '../../core/place';
import { attempt } from '../parts/attempt';
import { PhraseText } from '../parts/PhraseText';
import { Section } from '../parts/Section';

type AddressOf = (place: Place) => string | undefined;

/** The parts of an explanation that the reader opens. */
export function Sections({
  explanation,
  notes,
  addressOf,
}: {
  explanation: Explanation;
  /** Remarks of the pane itself, before those of the explanation. */
  notes: readonly Remark[];
  addressOf: AddressOf;
}) {
  const { steps, meaning, limits } = explanation;
  const remarks = [...notes, ...explanation.remarks];
  return (
    <div class="sections">
      {steps.length > 0 && (
        <Section id="steps" title={text.steps} note={text.stepCount(steps.length)}>
          <ol class="steps">
            {steps.map((step, index) => (
              <StepItem key={index} step={step} number={index + 1} addressOf={addressOf} />
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
                {remark.text} <GoTo place={remark.place} addressOf={addressOf} />
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

function StepItem({ step, number, addressOf }: { step: Step; number: number; addressOf: AddressOf }) {
  const inputs = [...new Set(step.inputs.flatMap((place) => addressOf(place) ?? []))];
  return (
    <li class="step">
      <span class="stepNumber" aria-hidden="true">
        {number}
      </span>
      <div class="stepBody">
        <p>{step.title}</p>
        {step.formula === undefined ? null : <p class="working">{step.formula}</p>}
        {step.numbers === undefined ? null : <p class="working numbers">{step.numbers}</p>}
        {inputs.length > 0 && (
          <p class="caption inputs">
            {inputs.map((address) => (
              <SelectLink key={address} address={address} label={address} />
            ))}
          </p>
        )}
      </div>
    </li>
  );
}

function GoTo({ place, addressOf }: { place: Place | undefined; addressOf: AddressOf }) {
  const address = place && addressOf(place);
  return address === undefined ? null : <SelectLink address={address} label={text.goTo(address)} />;
}

/** A link that selects cells. */
export function SelectLink({ address, label }: { address: string; label: string }) {
  return (
    <button
      type="button"
      class="link"
      title={text.selectInput(address)}
      onClick={() => {
        attempt(() => selectAddress(address));
      }}
    >
      {label}
    </button>
  );
}
