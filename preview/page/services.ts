import { HostObject } from '../rich-api/hostObject';
import type { DocumentStore } from '../workbook/documentStore';

export interface PaneControl {
  /** Moves the focus out of the pane. */
  leave: (backwards: boolean) => void;
  show: () => void;
  hide: () => void;
  onToggle: (isOpen: boolean) => void;
}

/** Office.js tells when ribbon functions can be called; the preview waits for nothing. */
export class AddInService extends HostObject {
  notifyActionHandlerReady(): null {
    return null;
  }
}

/** Behind Office.addin.showAsTaskpane and hide. */
export class AppRuntimeService extends HostObject {
  readonly #pane: PaneControl;

  constructor(pane: PaneControl) {
    super();
    this.#pane = pane;
  }

  setAppRuntimeState(state: string): null {
    if (state === 'Visible') this.#pane.show();
    else this.#pane.hide();
    return null;
  }
}

/** Behind Office.addin.setStartupBehavior and getStartupBehavior. */
export class PersistenceService extends HostObject {
  readonly #store: DocumentStore;

  constructor(store: DocumentStore) {
    super();
    this.#store = store;
  }

  setAppRuntimeStartState(state: string): null {
    this.#store.change((data) => {
      data.startState = state;
    });
    return null;
  }

  getAppRuntimeStartState(): string {
    return this.#store.data.startState;
  }
}
