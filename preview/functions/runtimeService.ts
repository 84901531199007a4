import { HostObject } from '../rich-api/hostObject';

/** One answer of the add-in's runtime: identifier, success, value or message, error code. */
export type InvocationResult = [
  id: number,
  succeeded: boolean,
  value: unknown,
  errorCode?: number,
  ...rest: unknown[],
];

const enabledFeatures = [1, 2, 3, 4];

/**
 * The service by which the custom functions runtime inside Office.js answers invocation messages. The grid
 * calls functions directly; this way exists to prove that the add-in also works the way Excel calls it.
 */
export class CustomFunctionsService extends HostObject {
  readonly #waiting = new Map<number, (result: InvocationResult) => void>();

  _setOsfControlContainerReadyForCustomFunctions(): null {
    return null;
  }

  _getEnabledFeatures(): number[] {
    return enabledFeatures;
  }

  setInvocationArrayResults(results: readonly InvocationResult[]): null {
    for (const result of results) {
      this.#waiting.get(result[0])?.(result);
      this.#waiting.delete(result[0]);
    }
    return null;
  }

  resultOf(id: number): Promise<InvocationResult> {
    return new Promise((done) => this.#waiting.set(id, done));
  }
}
