// npm start: install what is missing, build what is stale, serve the preview. Runs before anything is
// installed, so only Node itself and the helpers beside it may be imported here.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { ensureBuilt } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { asCommand, root } from './lib/run.mjs';

await asCommand(async () => {
  await ensureInstalled();
  await ensureBuilt();
  serve();
});

function serve() {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', path.join(root, 'preview', 'start.ts'), ...process.argv.slice(2)],
    { cwd: root, stdio: 'inherit' },
  );
  // Ctrl+C may reach the child as well; either way this process stays until the child has closed its server.
  process.on('SIGINT', () => child.kill('SIGINT'));
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  child.on('exit', (code, signal) => process.exit(code ?? (signal === null ? 1 : 0)));
}
