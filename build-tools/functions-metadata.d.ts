import type metadata from 'virtual:functions-metadata';

export function faceFiles(): string[];
export function readFunctionsMetadata(base?: string): Promise<typeof metadata>;
