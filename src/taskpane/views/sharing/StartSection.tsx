import { sharingText as text } from '../../../text/paneSharing';
import type { StartState } from '../../../workbook/sharing/workbookStart';
import { Section } from '../../parts/Section';
import type { SectionProps } from './SharingView';

/** Lets the add-in start with this workbook, only where the reader asks for it. */
export function StartSection({ services, change, start }: SectionProps & { readonly start: StartState }) {
  return (
    <Section id="sharing.start" title={text.start}>
      <p id="sharing-start-explained">{text.startExplained}</p>
      {start.isAvailable ? (
        <label class="choice">
          <input
            type="checkbox"
            checked={start.startsWithWorkbook}
            aria-describedby="sharing-start-explained"
            onChange={(event) => {
              const starts = event.currentTarget.checked;
              change(async () => {
                await services.setStartsWithWorkbook(starts);
                return starts ? text.startOn : text.startOff;
              });
            }}
          />
          <span>{text.startLabel}</span>
        </label>
      ) : (
        <p>{text.startUnavailable}</p>
      )}
    </Section>
  );
}
