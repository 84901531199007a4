import { readFunctionsMetadata } from './functions-metadata.js';

const metadataId = 'virtual:functions-metadata';
const resolvedId = `\0${metadataId}`;

const asModule = (value) => `export default ${JSON.stringify(value)};`;

/** Lets tests import what webpack offers to the sources: the functions' metadata, and CSV files as text. */
export function addInModules() {
  return {
    name: 'add-in-modules',
    enforce: 'pre',
    resolveId(id) {
      return id === metadataId ? resolvedId : undefined;
    },
    async load(id) {
      return id === resolvedId ? asModule(await readFunctionsMetadata()) : undefined;
    },
    transform(text, id) {
      return id.endsWith('.csv') ? { code: asModule(text), map: null } : undefined;
    },
  };
}
