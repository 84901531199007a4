import type { ComponentChildren } from 'preact';
import { createStore, useStore } from '../state/store';

/** Which sections are open; they stay open while the selection moves. */
export const openSections = createStore<ReadonlySet<string>>(new Set());

/** A section of an explanation, closed until the reader asks for it. */
export function Section({
  id,
  title,
  note,
  children,
}: {
  id: string;
  title: string;
  /** What stands at the right of the title: "6 steps". */
  note?: string | undefined;
  children: ComponentChildren;
}) {
  const isOpen = useStore(openSections).has(id);
  const toggle = (event: Event) => {
    event.preventDefault();
    openSections.update((open) => {
      const next = new Set(open);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  };
  return (
    <details class="section" open={isOpen}>
      {/* Chromium leaves a summary out of the tab order unless it is told. */}
      <summary tabIndex={0} onClick={toggle}>
        <svg class="icon chevron" viewBox="0 0 16 16" aria-hidden="true">
          <path d="M6 3.5 10.5 8 6 12.5" />
        </svg>
        <span class="sectionTitle">{title}</span>
        {note === undefined ? null : <span class="caption">{note}</span>}
      </summary>
      <div class="sectionBody">{children}</div>
    </details>
  );
}
