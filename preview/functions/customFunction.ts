import {
  AsyncObject,
  BaseFunction,
  type BaseReferenceObject,
  type BaseValueObject,
  type FunctionVariantType,
} from '@univerjs/engine-formula';
import {
  ArgumentError,
  cellsOf,
  matrixArgument,
  scalarArgument,
  type ArgumentMatrix,
  type ArgumentRules,
} from './arguments';
import type { FunctionMetadata, FunctionParameter } from './metadata';
import { failure, returnedResult, thrownResult, type CellMessage, type FunctionResult } from './results';

/** What the function needs to know of its surroundings. */
export interface FunctionHost {
  rules: () => ArgumentRules;
  /** The JavaScript function that the add-in associated with an identifier. */
  implementation: (id: string) => ((...args: unknown[]) => unknown) | undefined;
  /** The address of cells with the name of their sheet. */
  addressOf: (
    sheetId: string,
    range: { startRow: number; startColumn: number; endRow: number; endColumn: number },
  ) => string;
  keepMessages: (sheetId: string, row: number, column: number, messages: readonly CellMessage[]) => void;
}

interface Caller {
  sheetId: string;
  row: number;
  column: number;
}

/** One function of the add-in, as the engine calls it. */
export class CustomFunction extends BaseFunction {
  /** References must stay references, since the add-in wants to know where its arguments stand. */
  override needsReferenceObject = true;
  readonly #metadata: FunctionMetadata;
  readonly #host: FunctionHost;

  constructor(name: string, metadata: FunctionMetadata, host: FunctionHost) {
    super(name);
    this.#metadata = metadata;
    this.#host = host;
  }

  /** Any function may answer with a promise. */
  override isAsync(): boolean {
    return true;
  }

  override calculate(...variants: FunctionVariantType[]): BaseValueObject | AsyncObject {
    const caller = { sheetId: this.subUnitId ?? '', row: this.row, column: this.column };
    const answer = this.#answer(variants, caller);
    if (!(answer instanceof Promise)) return this.#settle(answer, caller);
    return new AsyncObject(answer.then((result) => this.#settle(result, caller)));
  }

  #settle({ value, messages }: FunctionResult, { sheetId, row, column }: Caller): BaseValueObject {
    this.#host.keepMessages(sheetId, row, column, messages);
    return value;
  }

  #answer(
    variants: readonly FunctionVariantType[],
    caller: Caller,
  ): FunctionResult | Promise<FunctionResult> {
    const { parameters, id, options } = this.#metadata;
    if (options?.stream === true)
      return failure('#VALUE!', 'The preview does not implement streaming functions.');
    const implementation = this.#host.implementation(id);
    if (implementation === undefined) return failure('#NAME?');
    const isRepeating = parameters.at(-1)?.repeating === true;
    if (!isRepeating && variants.length > parameters.length) {
      return failure('#VALUE!', `Too many arguments: ${this.name} takes ${parameters.length}.`);
    }
    const cells = variants.map(cellsOf);
    const size = liftedSize(cells, parameters);
    const callAt = (row: number, column: number): FunctionResult | Promise<FunctionResult> =>
      this.#call(implementation, cells, row, column, this.#invocation(variants, caller));
    if (size.rows === 1 && size.columns === 1) return callAt(0, 0);
    return liftedResult(size, callAt);
  }

  #call(
    implementation: (...args: unknown[]) => unknown,
    cells: readonly (ArgumentMatrix | null)[],
    row: number,
    column: number,
    invocation: object,
  ): FunctionResult | Promise<FunctionResult> {
    try {
      const answer = implementation(...this.#arguments(cells, row, column), invocation);
      return isPromise(answer)
        ? Promise.resolve(answer).then(returnedResult, thrownResult)
        : returnedResult(answer);
    } catch (error) {
      return error instanceof ArgumentError ? failure(error.code, error.message) : thrownResult(error);
    }
  }

  #arguments(cells: readonly (ArgumentMatrix | null)[], row: number, column: number): unknown[] {
    const rules = this.#host.rules();
    const read = (parameter: FunctionParameter, argument: ArgumentMatrix | null | undefined): unknown => {
      if (argument === null || argument === undefined) {
        // Excel does not let anybody enter a formula without a required argument.
        if (parameter.optional !== true && parameter.repeating !== true) {
          throw new ArgumentError('#VALUE!', `Too few arguments: ${this.name} needs ${parameter.name}.`);
        }
        return null;
      }
      return parameter.dimensionality === 'matrix'
        ? matrixArgument(argument, parameter, rules)
        : scalarArgument(argument, row, column, parameter, rules);
    };
    return this.#metadata.parameters.map((parameter, index) =>
      parameter.repeating === true
        ? cells.slice(index).map((argument) => read(parameter, argument))
        : read(parameter, cells[index]),
    );
  }

  #invocation(variants: readonly FunctionVariantType[], { sheetId, row, column }: Caller): object {
    return {
      functionName: this.#metadata.id,
      address: this.#host.addressOf(sheetId, {
        startRow: row,
        startColumn: column,
        endRow: row,
        endColumn: column,
      }),
      parameterAddresses: variants.map((variant) =>
        isReference(variant) ? this.#host.addressOf(variant.getSheetId(), variant.getRangePosition()) : '',
      ),
    };
  }
}

const isReference = (variant: FunctionVariantType): variant is BaseReferenceObject =>
  variant.isReferenceObject();

function isPromise(value: unknown): value is PromiseLike<unknown> {
  return typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function';
}

interface Size {
  rows: number;
  columns: number;
}

/** A range given to a scalar parameter makes Excel call the function once for each of its cells. */
function liftedSize(
  cells: readonly (ArgumentMatrix | null)[],
  parameters: readonly FunctionParameter[],
): Size {
  const size = { rows: 1, columns: 1 };
  for (const [index, argument] of cells.entries()) {
    const parameter = parameters[Math.min(index, parameters.length - 1)];
    if (argument === null || parameter === undefined || parameter.dimensionality === 'matrix') continue;
    size.rows = Math.max(size.rows, argument.length);
    size.columns = Math.max(size.columns, argument[0]?.length ?? 0);
  }
  return size;
}

async function liftedResult(
  { rows, columns }: Size,
  callAt: (row: number, column: number) => FunctionResult | Promise<FunctionResult>,
): Promise<FunctionResult> {
  const messages: CellMessage[] = [];
  const values: unknown[][] = [];
  for (let row = 0; row < rows; row++) {
    const line: unknown[] = [];
    for (let column = 0; column < columns; column++) {
      const result = await callAt(row, column);
      messages.push(...result.messages.map((message) => ({ ...message, row, column })));
      const first = result.value.isArray() ? result.value.getArrayValue()[0]?.[0] : result.value;
      line.push(first?.isError() ? { type: 'Error', basicValue: first.getValue() } : first?.getValue());
    }
    values.push(line);
  }
  return { value: returnedResult(values).value, messages };
}
