import { useEffect, useRef } from 'preact/hooks';
import { sharingText as text } from '../../../text/paneSharing';

/** A change as the reader sees it before it is made. */
export interface ShownChange {
  readonly address: string;
  readonly before: string;
  readonly after: string;
  /** What to know about this change. */
  readonly remarks?: readonly string[];
}

interface Props {
  readonly changes: readonly ShownChange[];
  /** What else happens, or does not. */
  readonly remarks: readonly string[];
  readonly isRunning: boolean;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** Shows what would change. Nothing has changed when it appears. */
export function ChangePreview({ changes, remarks, isRunning, onConfirm, onCancel }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  // The reader asked for the preview: it is announced, and the keyboard goes on from here. When it closes, the
  // keyboard goes back to the title of its section.
  useEffect(() => {
    const title = heading.current?.closest('details')?.querySelector('summary');
    heading.current?.focus();
    return () => {
      title?.focus();
    };
  }, []);
  return (
    <section class="message changePreview">
      <h3 ref={heading} tabIndex={-1}>
        {text.preview}
      </h3>
      {changes.length > 0 && <p>{text.previewIntro({ count: changes.length })}</p>}
      {changes.length > 0 && (
        <ul class="changes">
          {changes.map((change) => (
            <li key={change.address}>
              <strong>{change.address}</strong>
              <dl>
                <dt class="caption">{text.before}</dt>
                <dd class="formulaText">{change.before}</dd>
                <dt class="caption">{text.after}</dt>
                <dd class="formulaText">{change.after}</dd>
              </dl>
              {change.remarks?.map((remark) => (
                <p key={remark}>{remark}</p>
              ))}
            </li>
          ))}
        </ul>
      )}
      {remarks.map((remark) => (
        <p key={remark}>{remark}</p>
      ))}
      <p class="caption">{text.undoHint}</p>
      <div class="row">
        {changes.length > 0 || remarks.length > 0 ? (
          <button type="button" class="button primary" disabled={isRunning} onClick={onConfirm}>
            {text.confirm}
          </button>
        ) : null}
        <button type="button" class="button" disabled={isRunning} onClick={onCancel}>
          {text.cancel}
        </button>
      </div>
    </section>
  );
}
