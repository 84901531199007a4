import { hostMessage } from '../../workbook/host';
import { paneText } from '../../text/pane';
import { createStore, useStore } from '../state/store';

interface Status {
  readonly text: string;
  readonly failed: boolean;
}

const status = createStore<Status | undefined>(undefined);
const running = createStore(0);

/** Says below the view what an action did. */
export function report(text: string): void {
  status.set({ text, failed: false });
}

/** Runs something that the user asked for; what fails is said, never swallowed. */
export function attempt(action: () => Promise<unknown>): void {
  status.set(undefined);
  running.update((count) => count + 1);
  action()
    .catch((error: unknown) => {
      status.set({ text: paneText.failed(hostMessage(error)), failed: true });
    })
    .finally(() => {
      running.update((count) => count - 1);
    });
}

/** Whether an action runs. */
export function useRunning(): boolean {
  return useStore(running) > 0;
}

/** The outcome of the last action, at the foot of the pane until the next one. */
export function StatusLine() {
  const shown = useStore(status);
  return (
    <div class="status" role="status">
      {shown && (
        <p class={`message ${shown.failed ? 'warning' : ''} statusMessage`}>
          <span>{shown.text}</span>
          <button
            type="button"
            class="iconButton"
            aria-label={paneText.dismiss}
            onClick={() => {
              status.set(undefined);
            }}
          >
            <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
              <path d="m4 4 8 8M12 4l-8 8" />
            </svg>
          </button>
        </p>
      )}
    </div>
  );
}
