import type { Json, RequestBody, ResponseBody } from '../rich-api/protocol';
import { registerFunctions } from '../functions/register';
import { CellMessages } from '../functions/cellMessages';
import type { BlankRule } from '../functions/arguments';
import type { FunctionHost } from '../functions/customFunction';
import type { FunctionsFile } from '../functions/metadata';
import { CustomFunctionsService, type InvocationResult } from '../functions/runtimeService';
import { fullAddress, localAddress } from '../grid/address';
import { isErrorCode } from '../grid/cells';
import { toArea, type Grid } from '../grid/grid';
import { OfficeFrame } from '../office-frame/officeFrame';
import { Interpreter } from '../rich-api/interpreter';
import type { DocumentStore } from '../workbook/documentStore';
import { WorkbookEvents } from '../workbook/events';
import { Workbook } from '../workbook/workbook';
import { AppRuntimeService, AddInService, PersistenceService, type PaneControl } from './services';
import type { AddInManifest } from './manifest';

/** What the add-in's window offers once Office.js and the functions are loaded. */
export interface AddInWindow extends Window {
  CustomFunctions?: { _association?: { mappings?: Record<string, (...args: unknown[]) => unknown> } };
  tradeDrivers?: { readonly insertSample: () => Promise<void> };
}

export interface AddInHostOptions {
  grid: Grid;
  store: DocumentStore;
  container: HTMLElement;
  manifest: AddInManifest;
  folder: string;
  pane: PaneControl;
}

/** Excel's messages to the custom functions runtime. */
const invokeFunction: [category: number, type: number] = [1, 1000];
/** Behind Office.addin.onVisibilityModeChanged. */
const visibilityChanged: [category: number, type: number] = [65536, 65539];
const firstInvocationId = 1;

/** Brings the add-in, its frame, its functions and the workbook together. */
export class AddInHost {
  readonly frame: OfficeFrame;
  blanks: BlankRule = 'desktop';
  readonly #options: AddInHostOptions;
  readonly #messages = new CellMessages();
  readonly #functionsService = new CustomFunctionsService();
  #file: FunctionsFile = { functions: [] };
  #nextInvocation = firstInvocationId;

  constructor(options: AddInHostOptions) {
    this.#options = options;
    const { grid, store, container, manifest, folder, pane } = options;
    const interpreter = new Interpreter({
      root: new Workbook({ grid, store }),
      services: {
        'Microsoft.InternalService.AddinInternalService': new AddInService(),
        'Microsoft.ExcelServices.CustomFunctions': this.#functionsService,
        'Microsoft.AppRuntime.AppRuntimeService': new AppRuntimeService(pane),
        'Microsoft.AppRuntime.AppRuntimePersistenceService': new PersistenceService(store),
      },
      transaction: (work) => grid.asOneUndoStep(work),
    });
    this.frame = new OfficeFrame({
      container,
      source: folder + manifest.panePath,
      addInName: manifest.name,
      documentUrl: `${location.origin}/Book1.xlsx`,
      execute: (body: RequestBody): Promise<ResponseBody> => interpreter.run(body),
      leave: pane.leave,
      readSettings: () => store.data.commonSettings,
      saveSettings: (settings) => {
        store.change((data) => {
          data.commonSettings = [...settings];
        });
      },
    });
    pane.onToggle = (isOpen) => {
      const visibility = isOpen ? 'Visible' : 'Hidden';
      this.frame.sendRichApiMessages([[...visibilityChanged, '', { visibility }]]);
    };
    new WorkbookEvents(grid, {
      send: (messages) => {
        this.frame.sendRichApiMessages(messages);
      },
      selectionChanged: () => {
        this.frame.sendEvent('documentSelectionChanged', {});
      },
    });
  }

  get window(): AddInWindow | null {
    return this.frame.window;
  }

  /** Makes the functions known; a workbook with formulas may come only after that. */
  async registerFunctions(): Promise<void> {
    const { manifest, folder, grid } = this.#options;
    this.#file = (await (await fetch(folder + manifest.metadataPath)).json()) as FunctionsFile;
    registerFunctions(grid.spreadsheet.injector, manifest.namespace, this.#file, this.#functionHost());
  }

  /** Loads the add-in, as Excel does anew for every workbook, and calculates with it. */
  async loadAddIn(): Promise<void> {
    this.frame.load();
    await this.#functionsAssociated();
    await this.#options.grid.calculation.recalculateAll();
  }

  /** Sends invocations the way Excel does and waits for the runtime inside Office.js to answer all of them. */
  async invoke(
    invocations: readonly { functionName: string; parameterValues: Json[]; address?: string }[],
  ): Promise<InvocationResult[]> {
    const messages = invocations.map(({ functionName, parameterValues, address = 'Sheet1!A1' }) => ({
      invocationId: this.#nextInvocation++,
      functionName,
      parameterValues,
      address,
      flags: 0,
    }));
    const results = messages.map(({ invocationId }) => this.#functionsService.resultOf(invocationId));
    this.frame.sendRichApiMessages(messages.map((message) => [...invokeFunction, '', message]));
    return Promise.all(results);
  }

  /** The sentence that a function gave with the error in this cell; a spilled cell asks its formula's cell. */
  errorMessage(sheetId: string, row: number, column: number): string | null {
    const { grid } = this.#options;
    const sheet = grid.workbook.getSheetBySheetId(sheetId);
    if (sheet === null) return null;
    const reader = grid.reader(sheet);
    const value = reader.value(row, column);
    if (!isErrorCode(value)) return null;
    const origin = reader.spillParent(row, column) ?? { row, column };
    return this.#messages.find(sheetId, row, column, reader.formula(origin.row, origin.column), value);
  }

  #functionHost(): FunctionHost {
    const { grid } = this.#options;
    return {
      rules: () => ({ blanks: this.blanks, errorsReachAny: this.#file.allowErrorForDataTypeAny === true }),
      implementation: (id) => this.#mappings()[id.toUpperCase()],
      addressOf: (sheetId, range) => {
        const area = toArea(range);
        const sheet = grid.workbook.getSheetBySheetId(sheetId);
        return sheet === null ? localAddress(area) : fullAddress(sheet.getSheetName(), area);
      },
      keepMessages: (sheetId, row, column, messages) => {
        if (messages.length === 0) return;
        const sheet = grid.workbook.getSheetBySheetId(sheetId);
        if (sheet === null) return;
        this.#messages.keep(sheetId, row, column, grid.reader(sheet).formula(row, column), messages);
      },
    };
  }

  #mappings(): Record<string, (...args: unknown[]) => unknown> {
    return this.window?.CustomFunctions?._association?.mappings ?? {};
  }

  /** The functions arrive with the scripts of the pane; formulas that need them must not calculate earlier. */
  async #functionsAssociated(): Promise<void> {
    const patience = Date.now() + 30_000;
    const isComplete = (): boolean => {
      const mappings = this.#mappings();
      return this.#file.functions.every(({ id }) => id.toUpperCase() in mappings);
    };
    while (!isComplete() || !this.frame.hears('richApiMessage')) {
      if (Date.now() > patience) throw new Error('The add-in did not start within 30 seconds.');
      await new Promise((done) => setTimeout(done, 20));
    }
  }
}
