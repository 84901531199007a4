/**
 * What the build reads from the JSDoc of src/functions/*.faces.ts and writes to functions.json
 * (build-tools/functions-metadata.js). https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-json
 */
declare module 'virtual:functions-metadata' {
  export type ValueType = 'any' | 'boolean' | 'number' | 'string';

  export interface ParameterMetadata {
    readonly name: string;
    readonly description?: string;
    readonly type: ValueType;
    /** Absent for a single value. */
    readonly dimensionality?: 'matrix' | 'scalar';
    readonly optional?: boolean;
    readonly repeating?: boolean;
    /** The `id` of the enum that lists the allowed words. */
    readonly customEnumId?: string;
  }

  export interface FunctionMetadata {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly helpUrl: string;
    readonly parameters: readonly ParameterMetadata[];
    readonly result: { readonly type?: ValueType; readonly dimensionality?: 'matrix' | 'scalar' };
    readonly options?: {
      readonly cancelable?: boolean;
      readonly requiresAddress?: boolean;
      readonly requiresParameterAddresses?: boolean;
      readonly stream?: boolean;
      readonly volatile?: boolean;
    };
  }

  export interface EnumValueMetadata {
    readonly name: string;
    readonly stringValue: string;
    readonly tooltip: string;
  }

  export interface EnumMetadata {
    readonly id: string;
    readonly type: 'string';
    readonly values: readonly EnumValueMetadata[];
  }

  export interface FunctionsMetadata {
    readonly allowCustomDataForDataTypeAny: boolean;
    readonly allowErrorForDataTypeAny: boolean;
    readonly functions: readonly FunctionMetadata[];
    readonly enums: readonly EnumMetadata[];
  }

  const metadata: FunctionsMetadata;
  export default metadata;
}
