import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { root, run } from './run.mjs';

const sources = [
  'assets',
  'LICENSE',
  'build-tools',
  'docs',
  'docs-site',
  'src',
  'manifest.xml',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'webpack.config.js',
];
const dist = path.join(root, 'dist');
// It lies in dist, so that a build by hand, which empties the folder, removes it too.
const stamp = path.join(dist, '.build-stamp');
const lock = path.join(root, '.cache', 'build.lock');

/** Builds dist unless it was built from exactly these sources. Tests may call it from several processes. */
export async function ensureBuilt() {
  if (isBuilt()) return;
  await withLock(async () => {
    if (isBuilt()) return;
    console.log('Building the add-in. This is done once after each change and takes half a minute.');
    const started = fingerprint();
    await build();
    writeFileSync(stamp, started);
  });
}

/** Runs webpack with further arguments; what it says is part of the error if it fails. */
export async function build(args = []) {
  const webpack = path.join(root, 'node_modules', 'webpack', 'bin', 'webpack.js');
  const { code, output } = await run(process.execPath, [webpack, ...args]);
  if (code !== 0) throw new Error(`The build failed.\n${output}`);
}

function isBuilt() {
  return read(stamp) === fingerprint();
}

/** A hash over the contents, because file dates change with every checkout. */
function fingerprint() {
  const hash = createHash('sha256');
  for (const file of sources.flatMap(filesUnder)) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(path.join(root, file)))
      .update('\0');
  }
  return hash.digest('hex');
}

function filesUnder(name) {
  const stats = statSync(path.join(root, name), { throwIfNoEntry: false });
  if (!stats) return [];
  if (!stats.isDirectory()) return [name];
  return readdirSync(path.join(root, name))
    .sort()
    .flatMap((entry) => filesUnder(`${name}/${entry}`));
}

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** Lets one process build while the others wait for it. */
async function withLock(work) {
  mkdirSync(path.dirname(lock), { recursive: true });
  while (!takeLock()) await sleep(200);
  try {
    await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

function takeLock() {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    const owner = Number(read(lock));
    // The owner may have been killed before it could give the lock back.
    if (owner && !isRunning(owner)) rmSync(lock, { force: true });
    return false;
  }
}

function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
