import { useState } from 'preact/hooks';
import { sharingText as text } from '../../../text/paneSharing';
import { hostMessage } from '../../../workbook/host';
import { WorkbookChanged } from '../../../workbook/sharing/formulaChanges';

/** What the view is doing, and how the last thing ended. */
export interface Task {
  readonly isRunning: boolean;
  readonly outcome: { readonly text: string; readonly failed: boolean } | undefined;
  /** Runs one thing at a time; what it returns is said when it is done. */
  run(work: () => Promise<string | undefined>): void;
}

export function useTask(): Task {
  const [isRunning, setIsRunning] = useState(false);
  const [outcome, setOutcome] = useState<Task['outcome']>();
  const run = (work: () => Promise<string | undefined>) => {
    if (isRunning) return;
    setIsRunning(true);
    setOutcome(undefined);
    work()
      .then((done) => {
        setOutcome(done === undefined ? undefined : { text: done, failed: false });
      })
      .catch((error: unknown) => {
        setOutcome({ text: sentenceFor(error), failed: true });
      })
      .finally(() => {
        setIsRunning(false);
      });
  };
  return { isRunning, outcome, run };
}

function sentenceFor(error: unknown): string {
  return error instanceof WorkbookChanged
    ? text.changedMeanwhile({ cells: error.addresses.join(', ') })
    : text.failed({ reason: hostMessage(error) });
}

/** The day on this machine as 2026-03-31. */
export function dayOf(date: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
