/**
 * Prints one table of medians and ratios. Timings belong here and never in tests. The functions are
 * bundled first, as they ship: a loader of TypeScript wraps every inner function to keep its name, which
 * would be measured with them.
 */
import { build } from 'esbuild';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { benchBrowser } from './browser';
import { printTable, type Row } from './report';

const inFolder = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const outfile = inFolder('../node_modules/.cache/bench/functions.mjs');

await build({
  entryPoints: [inFolder('functions.ts')],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
});
const bundled = (await import(pathToFileURL(outfile).href)) as { benchFunctions: () => Row[] };

printTable([...bundled.benchFunctions(), ...(await benchBrowser())]);
