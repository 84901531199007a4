/**
 * What Excel is told about the functions, read from the JSDoc of their faces. The build writes it to
 * functions.json and the catalogue imports it as `virtual:functions-metadata`, so that a name, a
 * description or an allowed word exists once only: in the comment above the function.
 */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import customFunctionsMetadata from 'custom-functions-metadata';
import { developmentBase, rebase } from './base-url.js';

const folder = fileURLToPath(new URL('../src/functions/', import.meta.url));

/** The files that hold the functions Excel sees, in a fixed order. */
export function faceFiles() {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.faces.ts'))
    .sort()
    .map((name) => path.join(folder, name));
}

/** Reads the JSDoc of all faces; throws with every mistake that the generator finds. */
export async function readFunctionsMetadata(base = developmentBase) {
  const { metadataJson, errors } = await customFunctionsMetadata.generateCustomFunctionsMetadata(faceFiles());
  if (errors.length > 0) throw new Error(`The function comments have mistakes:\n${errors.join('\n')}`);
  return finishMetadata(JSON.parse(metadataJson || '{"functions":[]}'), base);
}

/** Adds what the generator cannot write. */
export function finishMetadata(metadata, base) {
  return {
    allowCustomDataForDataTypeAny: true,
    // Without this, Excel answers for a function that is given an error cell, with no reason.
    allowErrorForDataTypeAny: true,
    functions: metadata.functions.map((entry) => ({
      ...entry,
      // A face cannot name a parameter `return`; it writes `return_`, and Excel shows the name without the mark.
      parameters: entry.parameters.map((parameter) => ({
        ...parameter,
        name: parameter.name.replace(/_$/, ''),
      })),
      helpUrl: entry.helpUrl
        ? rebase(entry.helpUrl, base)
        : `${base}docs/functions/${entry.id.toLowerCase()}.html`,
    })),
    enums: metadata.enums ?? [],
  };
}
