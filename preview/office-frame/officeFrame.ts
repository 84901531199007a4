import type { Json, RequestBody, ResponseBody } from '../rich-api/protocol';
import { appContext, frameName, type HostIdentity } from './handshake';
import {
  answerTo,
  eventFor,
  parseRequest,
  requestType,
  type FrameRequest,
  type FrameResponse,
} from './messages';

export interface OfficeFrameOptions {
  /** Where on the page the frame belongs. */
  container: HTMLElement;
  source: string;
  addInName: string;
  documentUrl: string;
  execute: (body: RequestBody) => Promise<ResponseBody>;
  /** Settings of the document as Office.context.document.settings shows them: names and JSON texts. */
  readSettings: () => [string, string][];
  saveSettings: (settings: readonly [string, string][]) => void;
  /**
   * The keyboard leaves the frame. Office.js keeps the Tab key to itself and leaves it to the host to move the
   * focus on; without that the frame is a trap.
   */
  leave: (backwards: boolean) => void;
}

/** Numbers by which the Common API names its calls. */
const dispatchId = { saveSettings: 76, richApi: 93, commandCompleted: 94 } as const;
const unsupportedCall = 5001;
/** Numbers by which Office.js tells that the keyboard leaves: Ctrl+F6, Tab, or nothing inside takes the focus. */
const exits: Partial<Record<number, 'forwards' | 'backwards'>> = {
  5: 'forwards',
  6: 'backwards',
  13: 'forwards',
  14: 'backwards',
  17: 'forwards',
  18: 'backwards',
};

/** One entry of a rich-API event: category, event type, target, JSON text of the arguments, sequence number. */
export type RichApiMessage = [category: number, type: number, target: string, json: string, sequence: number];

/**
 * The frame with the add-in. It shakes hands with the Office.js inside, passes its requests on and sends it
 * events. It knows nothing about the application that it speaks for.
 */
export class OfficeFrame {
  readonly #options: OfficeFrameOptions;
  readonly #identity: HostIdentity;
  /** Event name -> the request that registered it; cleared when the frame loads anew. */
  readonly #registrations = new Map<string, FrameRequest>();
  readonly #commands = new Map<string, () => void>();
  #frame: HTMLIFrameElement | null = null;
  #sequence = 0;
  #nextCommand = 1;

  constructor(options: OfficeFrameOptions) {
    this.#options = options;
    this.#identity = {
      conversationId: crypto.randomUUID(),
      controlId: crypto.randomUUID(),
      origin: location.origin,
      documentUrl: options.documentUrl,
      addInName: options.addInName,
    };
    window.addEventListener('message', (event) => {
      if (this.window === null || event.source !== this.window || event.origin !== location.origin) return;
      const request = parseRequest(event.data);
      if (request !== null) void this.#receive(request);
    });
  }

  get window(): Window | null {
    return this.#frame?.contentWindow ?? null;
  }

  load(): void {
    const { container, source, addInName } = this.#options;
    this.#registrations.clear();
    this.#frame?.remove();
    // A window reads its name when it is made; a name given to an existing frame would come too late.
    const frame = document.createElement('iframe');
    frame.title = addInName;
    frame.name = frameName(this.#identity);
    frame.src = source;
    container.append(frame);
    this.#frame = frame;
  }

  hears(eventName: string): boolean {
    return this.#registrations.has(eventName);
  }

  sendEvent(eventName: string, data: unknown): void {
    const registration = this.#registrations.get(eventName);
    if (registration !== undefined) this.#post(eventFor(registration, eventName, data));
  }

  sendRichApiMessages(
    entries: readonly [category: number, type: number, target: string, args: Json][],
  ): void {
    const messages = entries.map(([category, type, target, args]): RichApiMessage => [
      category,
      type,
      target,
      JSON.stringify(args),
      this.#sequence++,
    ]);
    this.sendEvent('richApiMessage', { ArrayData: messages });
  }

  /** Runs a function that the add-in associated with a ribbon button; resolves when it reports completion. */
  invokeCommand(actionName: string): Promise<void> {
    const id = `command${this.#nextCommand++}`;
    return new Promise((done) => {
      this.#commands.set(id, done);
      this.sendEvent('appCommandInvoked', {
        0: id,
        1: actionName,
        2: JSON.stringify({ source: { id: actionName } }),
      });
    });
  }

  async #receive(request: FrameRequest): Promise<void> {
    if (request._actionType === requestType.registerEvent) {
      this.#registrations.set(eventNameOf(request), request);
      this.#post(answerTo(request, { Error: 0 }));
    } else if (request._actionType === requestType.unregisterEvent) {
      this.#registrations.delete(eventNameOf(request));
      this.#post(answerTo(request, { Error: 0 }));
    } else if (request._actionName === 'ContextActivationManager_getAppContextAsync') {
      this.#post(answerTo(request, appContext(this.#identity, this.#options.readSettings())));
    } else if (request._actionName === 'executeMethod') {
      this.#post(answerTo(request, await this.#executeMethod(request._data)));
    }
    if (request._actionName === 'ContextActivationManager_notifyHost') this.#move(request._data);
    // What remains are notices (focus, telemetry) that expect no answer.
  }

  #move(data: unknown): void {
    const exit = Array.isArray(data) ? exits[Number(data[1])] : undefined;
    if (exit !== undefined) this.#options.leave(exit === 'backwards');
  }

  async #executeMethod(data: unknown): Promise<unknown> {
    const call = data as MethodCall;
    switch (call.DdaMethod.DispatchId) {
      case dispatchId.richApi: {
        const body = JSON.parse(String(call.ArrayData?.[4])) as RequestBody;
        const response = await this.#options.execute(body);
        const headers = ['Content-Type', 'application/json'];
        return { Error: 0, Version: 1, Data: [200, headers, JSON.stringify(response)] };
      }
      case dispatchId.saveSettings:
        this.#options.saveSettings(call.DdaSettingsMethod?.Properties ?? []);
        return { Error: 0, Version: 1 };
      case dispatchId.commandCompleted:
        this.#completeCommand(call);
        return { Error: 0, Version: 1 };
      default:
        return { Error: unsupportedCall, Version: 1 };
    }
  }

  #completeCommand(call: MethodCall): void {
    const id = String(call['0'] ?? call.ArrayData?.[0]);
    this.#commands.get(id)?.();
    this.#commands.delete(id);
  }

  #post(message: FrameResponse): void {
    this.window?.postMessage(JSON.stringify(message), location.origin);
  }
}

interface MethodCall {
  0?: string;
  ArrayData?: unknown[];
  DdaMethod: { DispatchId: number };
  DdaSettingsMethod?: { Properties?: [string, string][] };
}

function eventNameOf(request: FrameRequest): string {
  return request._actionName;
}
