import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import open from 'open';
import { bundlePage } from './bundle';
import { startServer, type PreviewServer } from './server';

const addInFolder = join(dirname(fileURLToPath(import.meta.url)), '..', 'dist');

/** The same address each time, since the browser keeps a workbook by its address. */
const usualPort = 3001;

const server = await startPreview(await bundlePage());
console.log(`Trade Drivers runs at ${server.url}`);
console.log('Stop it with Ctrl+C.');

/** Another preview, or another program, may have the usual port. */
async function startPreview(pageFolder: string): Promise<PreviewServer> {
  try {
    return await startServer({ pageFolder, addInFolder, port: usualPort });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    console.log(`Port ${usualPort} is in use; another is taken. Workbooks are kept for each port.`);
    return startServer({ pageFolder, addInFolder });
  }
}

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
