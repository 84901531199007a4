import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import open from 'open';
import { bundlePage } from './bundle';
import { startServer } from './server';

const addInFolder = join(dirname(fileURLToPath(import.meta.url)), '..', 'dist');

const server = await startServer({ pageFolder: await bundlePage(), addInFolder });
console.log(`Trade Drivers runs at ${server.url}`);
console.log('Stop it with Ctrl+C.');

let isStopping = false;
// The signal can come twice: from the keyboard and from the process that started this one.
const stop = (): void => {
  if (isStopping) return;
  isStopping = true;
  void server.close().then(() => {
    console.log('Stopped.');
    process.exit(0);
  });
};
process.on('SIGINT', stop);
process.on('SIGTERM', stop);

if (!process.argv.includes('--no-open')) {
  // A machine without a browser can still use the printed address from elsewhere.
  await open(server.url).catch(() => undefined);
}
