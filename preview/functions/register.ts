import { BooleanNumber, type Injector } from '@univerjs/core';
import { FunctionType, IFunctionService, type IFunctionInfo } from '@univerjs/engine-formula';
import { IDescriptionService } from '@univerjs/sheets-formula';
import { CustomFunction, type FunctionHost } from './customFunction';
import type { FunctionMetadata, FunctionParameter, FunctionsFile } from './metadata';

/** Makes the functions of an add-in known to the engine, to autocomplete and to argument help. */
export function registerFunctions(
  injector: Injector,
  namespace: string,
  file: FunctionsFile,
  host: FunctionHost,
): void {
  const functions = file.functions.map(
    (metadata) => new CustomFunction(`${namespace}.${metadata.name}`.toUpperCase(), metadata, host),
  );
  injector.get(IFunctionService).registerExecutors(...functions);
  const descriptions = file.functions.flatMap((metadata) =>
    metadata.options?.excludeFromAutoComplete === true ? [] : [describe(namespace, metadata, file)],
  );
  injector.get(IDescriptionService).registerDescriptions(descriptions);
}

function describe(namespace: string, metadata: FunctionMetadata, file: FunctionsFile): IFunctionInfo {
  const description = metadata.description ?? '';
  return {
    functionName: `${namespace}.${metadata.name}`.toUpperCase(),
    functionType: FunctionType.User,
    description,
    abstract: description,
    functionParameter: metadata.parameters.map((parameter) => describeParameter(parameter, file)),
  };
}

function describeParameter(
  parameter: FunctionParameter,
  file: FunctionsFile,
): IFunctionInfo['functionParameter'][number] {
  const choices = file.enums?.find(({ id }) => id === parameter.customEnumId)?.values ?? [];
  const values = choices.map(({ stringValue, numberValue }) =>
    stringValue === undefined ? String(numberValue) : `"${stringValue}"`,
  );
  const sentence = values.length === 0 ? '' : ` One of ${values.join(', ')}.`;
  return {
    name: parameter.name,
    detail: (parameter.description ?? '') + sentence,
    example: values[0] ?? (parameter.dimensionality === 'matrix' ? 'A1:D10' : ''),
    require: parameter.optional === true ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    repeat: parameter.repeating === true ? BooleanNumber.TRUE : BooleanNumber.FALSE,
  };
}
