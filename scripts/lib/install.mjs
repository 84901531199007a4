import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { npmCommand, root, show } from './run.mjs';

/** Installs what package-lock.json lists, unless it is installed already. Needs nothing but Node. */
export async function ensureInstalled() {
  if (isInstalled(root)) return;
  console.log('Installing the dependencies (npm ci). This is done once and takes a minute or two.');
  const { command, options } = npmCommand();
  const code = await show(command, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], options);
  if (code !== 0) {
    throw new Error('npm ci did not succeed. Its message is above; most often the network is unavailable.');
  }
}

/** True if npm's own record of what it installed agrees with the lock file. */
export function isInstalled(folder) {
  const record = path.join(folder, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  const installed = packagesIn(record);
  return Object.entries(packagesIn(path.join(folder, 'package-lock.json'))).every(
    ([place, { version, optional }]) =>
      // An optional package may be for another operating system.
      place === '' || optional || installed[place]?.version === version,
  );
}

function packagesIn(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}
