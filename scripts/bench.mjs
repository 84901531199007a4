// npm run bench: installs and builds what is missing, then measures.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { ensureBuilt } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { root, show } from './lib/run.mjs';

const chosen = process.argv.slice(2);
const inModules = (...parts) => path.join(root, 'node_modules', ...parts);

await ensureInstalled();
await ensureBuilt();
process.exitCode = existsSync(path.join(root, 'bench', 'index.ts'))
  ? await show(process.execPath, [inModules('tsx', 'dist', 'cli.mjs'), 'bench/index.ts', ...chosen])
  : await show(process.execPath, [inModules('vitest', 'vitest.mjs'), 'bench', '--run', ...chosen]);
