import { ICommandService, type Injector } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { IActiveDirtyManagerService } from '@univerjs/engine-formula';
import { SetRangeValuesMutation } from '@univerjs/sheets';

const patienceInMilliseconds = 60_000;

/**
 * Knows whether results are outstanding. The engine starts calculating a moment after an edit, so somebody
 * who reads right after writing would read yesterday's results.
 */
export class Calculation {
  readonly #api: FUniver;
  #edits = 0;
  #settledEdits = 0;

  constructor(api: FUniver, injector: Injector) {
    this.#api = api;
    const dirtyManager = injector.get(IActiveDirtyManagerService);
    injector.get(ICommandService).onCommandExecuted((command, options) => {
      // Results and styles are written with the same mutation as input, but only locally.
      if (command.id === SetRangeValuesMutation.id && options?.onlyLocal === true) return;
      if (dirtyManager.get(command.id)) this.#edits++;
    });
  }

  get isSettled(): boolean {
    return this.#settledEdits === this.#edits;
  }

  /** Resolves when every edit made so far has its results in the cells. */
  async settled(): Promise<void> {
    while (this.#settledEdits !== this.#edits) {
      const edits = this.#edits;
      await this.#api.getFormula().onCalculationResultApplied(patienceInMilliseconds);
      this.#settledEdits = edits;
    }
  }

  /** Calculates every formula anew, as Ctrl+Alt+F9 does. */
  async recalculateAll(): Promise<void> {
    this.#edits++;
    this.#api.getFormula().executeCalculation();
    await this.settled();
  }
}
