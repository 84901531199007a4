// npm run bench [-- functions | browser]: installs and builds what is missing, then measures.
import path from 'node:path';
import { ensureBuilt } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { root, show } from './lib/run.mjs';

await ensureInstalled();
await ensureBuilt();
const tsx = path.join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs');
process.exitCode = await show(process.execPath, [tsx, 'bench/index.ts', ...process.argv.slice(2)]);
