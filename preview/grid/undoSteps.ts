import { LocalUndoRedoService, type IUndoRedoItem } from '@univerjs/core';

/**
 * What can be undone. The engine can merge changes into one step, but takes them back in the order in which they
 * were made, so that a cell written twice ends with the first of the two values; here the last change goes first.
 */
export class UndoSteps extends LocalUndoRedoService {
  #merging: { unitId: string; changes: IUndoRedoItem[] } | null = null;

  override pushUndoRedo(change: IUndoRedoItem): void {
    if (this.#merging?.unitId === change.unitID) this.#merging.changes.push(change);
    else super.pushUndoRedo(change);
  }

  /** Everything changed meanwhile is undone and redone in one step. */
  async merged<Result>(unitId: string, work: () => Promise<Result>): Promise<Result> {
    const changes: IUndoRedoItem[] = [];
    this.#merging = { unitId, changes };
    try {
      return await work();
    } finally {
      this.#merging = null;
      if (changes.length > 0) {
        super.pushUndoRedo({
          unitID: unitId,
          undoMutations: changes.toReversed().flatMap(({ undoMutations }) => undoMutations),
          redoMutations: changes.flatMap(({ redoMutations }) => redoMutations),
        });
      }
    }
  }
}
