import { CommandType, ICommandService } from '@univerjs/core';
import type { HostDocument } from '../workbook/hostDocument';
import { clearState, readState, writeState, type SavedState } from './savedState';

const quietMilliseconds = 600;
const drawings = 'SHEET_DRAWING_PLUGIN';

/** Keeps the workbook in the browser, a moment after each change. */
export class Keeper {
  readonly #document: HostDocument;
  #timer = 0;
  #isKeeping = false;
  #writing: Promise<void> = Promise.resolve();

  constructor(document: HostDocument) {
    this.#document = document;
    document.grid.spreadsheet.injector.get(ICommandService).onCommandExecuted(({ type }) => {
      if (type === CommandType.MUTATION) this.#changed();
    });
    document.store.onChange(() => {
      this.#changed();
    });
  }

  read(): Promise<SavedState | null> {
    return readState();
  }

  /** Until the first workbook is complete there is nothing worth keeping. */
  start(): void {
    this.#isKeeping = true;
  }

  /** Writes at once what has not been written yet. */
  async flush(): Promise<void> {
    if (this.#timer !== 0) this.#write();
    await this.#writing;
  }

  async forget(): Promise<void> {
    this.#isKeeping = false;
    window.clearTimeout(this.#timer);
    await this.#writing;
    await clearState();
  }

  #changed(): void {
    if (!this.#isKeeping) return;
    window.clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      this.#write();
    }, quietMilliseconds);
  }

  #write(): void {
    window.clearTimeout(this.#timer);
    this.#timer = 0;
    const { grid, store } = this.#document;
    const workbook = grid.workbook.save();
    // Charts are drawn from the document; what the engine keeps of their drawings would show them twice.
    workbook.resources = workbook.resources?.filter(({ name }) => name !== drawings) ?? [];
    const state = { workbook, document: structuredClone(store.data) };
    this.#writing = writeState(state).catch(() => {
      // A full or forbidden store costs the convenience of finding the workbook again, nothing else.
    });
  }
}
