import { useState } from 'preact/hooks';
import { sharingText as text } from '../../../text/paneSharing';
import { deploymentPage, readMe } from '../../../workbook/sharing/readMe';
import type { ReadMeTarget } from '../../../workbook/sharing/writeReadMe';
import { Section } from '../../parts/Section';
import { ChangePreview } from './ChangePreview';
import type { SectionProps } from './SharingView';
import { dayOf } from './task';

/** The read-me sheet, and a note to send with the workbook. */
export function ReadMeSection({ services, version, scan, task, change }: SectionProps) {
  const [target, setTarget] = useState<ReadMeTarget>();
  const count = scan.formulas.length + scan.frozen.length;
  const note = text.noteText({
    page: deploymentPage(),
    live: scan.formulas.length,
    frozen: scan.frozen.length,
  });
  return (
    <>
      <Section id="sharing.readMe" title={text.readMe}>
        <p>{text.readMeIntro}</p>
        {target === undefined ? (
          <button
            type="button"
            class="button"
            disabled={task.isRunning}
            onClick={() => {
              task.run(async () => {
                setTarget(await services.findReadMe());
                return undefined;
              });
            }}
          >
            {text.writeReadMe}
          </button>
        ) : (
          <ChangePreview
            changes={[]}
            remarks={[text.readMePreview({ ...target, count })]}
            isRunning={task.isRunning}
            onConfirm={() => {
              change(async () => {
                const written = await services.writeReadMe(
                  readMe(scan, { version, date: dayOf(new Date()) }),
                );
                setTarget(undefined);
                return text.readMeIsOn(written);
              });
            }}
            onCancel={() => {
              setTarget(undefined);
            }}
          />
        )}
      </Section>
      <Section id="sharing.note" title={text.note}>
        <p>{text.noteIntro}</p>
        <textarea class="note" readOnly aria-label={text.note} value={note} />
        <button
          type="button"
          class="button"
          onClick={() => {
            task.run(() =>
              navigator.clipboard.writeText(note).then(
                () => text.copied,
                () => text.notCopied,
              ),
            );
          }}
        >
          {text.copy}
        </button>
      </Section>
    </>
  );
}
