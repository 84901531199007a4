/** The part of functions.json that the preview reads. */

export interface FunctionParameter {
  name: string;
  description?: string;
  type?: string;
  dimensionality?: string;
  optional?: boolean;
  repeating?: boolean;
  customEnumId?: string;
}

export interface FunctionMetadata {
  id: string;
  name: string;
  description?: string;
  helpUrl?: string;
  parameters: FunctionParameter[];
  options?: { stream?: boolean; excludeFromAutoComplete?: boolean };
}

export interface FunctionsFile {
  functions: FunctionMetadata[];
  enums?: {
    id: string;
    values: { name: string; stringValue?: string; numberValue?: number; tooltip?: string }[];
  }[];
  allowErrorForDataTypeAny?: boolean;
}
