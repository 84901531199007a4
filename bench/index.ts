/**
 * Prints one table of medians and ratios, of both parts or of the one named: `functions` or `browser`.
 * Timings belong here and never in tests; a row beyond its budget is marked and fails nothing. The functions
 * are bundled first, as they ship: a loader of TypeScript wraps every inner function to keep its name, which
 * would be measured with them.
 */
import { build } from 'esbuild';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { benchBrowser } from './browser';
import { printTable, type Row } from './report';

const inFolder = (path: string) => fileURLToPath(new URL(path, import.meta.url));

async function benchFunctions(): Promise<Row[]> {
  const outfile = inFolder('../node_modules/.cache/bench/functions.mjs');
  await build({
    entryPoints: [inFolder('functions.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
  });
  const bundled = (await import(pathToFileURL(outfile).href)) as { benchFunctions: () => Promise<Row[]> };
  return bundled.benchFunctions();
}

const parts: Readonly<Record<string, () => Promise<Row[]>>> = {
  functions: benchFunctions,
  browser: benchBrowser,
};
const [asked] = process.argv.slice(2);
const chosen =
  asked === undefined ? Object.values(parts) : [parts[asked]].filter((part) => part !== undefined);
if (chosen.length === 0) {
  console.error(`There is no part ${asked}. Parts are ${Object.keys(parts).join(' and ')}.`);
  process.exitCode = 1;
} else {
  const rows: Row[] = [];
  for (const part of chosen) rows.push(...(await part()));
  printTable(rows);
}
