// npm run excel: serves the built add-in over HTTPS on this machine and opens it in desktop Excel
// (Windows, Mac). Microsoft's tools for certificates and sideloading are fetched only when this runs.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import os from 'node:os';
import path from 'node:path';
import { ensureBuilt } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { asCommand, npmCommand, root, show } from './lib/run.mjs';
import { serveFolder } from './lib/serve.mjs';

// Excel on the web fetches the functions from its own origin.
const headers = { 'Access-Control-Allow-Origin': '*' };
const port = 3000; // The manifest says so.
const certificates = 'office-addin-dev-certs@3';
const debugging = 'office-addin-debugging@7';
const manifest = path.join('dist', 'manifest.xml');
const [keyFile, certificateFile] = ['localhost.key', 'localhost.crt'].map((name) =>
  path.join(os.homedir(), '.office-addin-dev-certs', name),
);
const hasDesktopExcel = ['win32', 'darwin'].includes(process.platform);

await asCommand(async () => {
  await ensureInstalled();
  await ensureBuilt();
  await makeCertificate();
  await serve();
  console.log(`The add-in is served at https://localhost:${port}/. Keep this running; Ctrl+C ends it.`);
  if (hasDesktopExcel) await sideload();
  else explainTheWeb();
});

/** Excel loads add-ins over HTTPS only, so this machine needs a certificate that it trusts. */
async function makeCertificate() {
  console.log('Making sure of a trusted certificate for localhost. You may be asked to allow it.');
  // The tool ends with code 0 even where the system refuses to trust what it made.
  await npx([certificates, 'install', '--days', '365']);
  if (!existsSync(certificateFile)) throw new Error(`npx ${certificates} install made no certificate.`);
}

function serve() {
  const secrets = { key: readFileSync(keyFile), cert: readFileSync(certificateFile) };
  const server = createServer(secrets, serveFolder(path.join(root, 'dist'), { headers }));
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      const inUse = error.code === 'EADDRINUSE';
      reject(inUse ? new Error(`Port ${port} is in use. Close the program that uses it.`) : error);
    });
    server.listen(port, 'localhost', resolve);
  });
}

async function sideload() {
  console.log('Opening Excel with the add-in. The button "Trade Drivers" is on the Home tab.');
  const code = await npx([debugging, 'start', manifest, 'desktop', '--app', 'excel', '--no-debug']);
  if (code === 0) {
    console.log(`To remove it from Excel later: npx ${debugging} stop ${manifest}`);
    return;
  }
  console.log(
    `Excel could not be opened by itself. docs/deployment.md tells how to add ${manifest} by hand.`,
  );
}

function explainTheWeb() {
  console.log(
    [
      'There is no desktop Excel for this system. In a browser on this machine:',
      '1. Open a workbook at https://www.office.com/launch/excel.',
      '2. Choose Home, Add-ins, More Settings, Upload My Add-in.',
      `3. Choose ${path.join(root, manifest)}.`,
      `If nothing appears, open https://localhost:${port}/taskpane.html once and accept the certificate.`,
      'To see the add-in without Excel: npm start',
    ].join('\n'),
  );
}

function npx(args) {
  const { command, options } = npmCommand('npx');
  return show(command, ['--yes', ...args], options);
}
