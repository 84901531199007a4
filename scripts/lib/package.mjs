import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { baseUrl } from '../../build-tools/base-url.js';
import { build } from './build.mjs';
import { root } from './run.mjs';
import { serverConfigurations } from './server-config.mjs';

/** Files of the build that an administrator needs beside the site, not on it. */
const beside = ['manifest.xml', 'sbom.cdx.json', 'THIRD-PARTY-LICENSES.txt', 'LICENSE.txt'];
/** Documents of the repository that come along. */
const documents = { 'CHANGELOG.md': 'CHANGELOG.md', 'DEPLOYMENT.md': 'docs/deployment.md' };

/** Builds for an address and writes the deployment kit as a zip file; the same sources give the same bytes. */
export async function writeKit({ base, file }) {
  const files = await kitFor(baseUrl(base));
  // Loaded here because fflate may have been installed by this very run.
  const { zipSync } = await import('fflate');
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, zipSync(files, { level: 9, mtime: new Date(1980, 0, 1) }));
}

/** The files of the kit by path. */
async function kitFor(base) {
  const version = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')).version;
  const top = `trade-drivers-${version}`;
  const built = await buildFor(base);
  const contents = {};
  for (const [name, content] of built) {
    contents[beside.includes(name) ? name : `site/${name}`] = content;
  }
  // The licences must be where the code is.
  for (const name of ['LICENSE.txt', 'THIRD-PARTY-LICENSES.txt']) contents[`site/${name}`] = contents[name];
  for (const [name, source] of Object.entries(documents)) {
    contents[name] = readFileSync(path.join(root, source));
  }
  for (const [name, text] of Object.entries(serverConfigurations(new URL(base).pathname))) {
    contents[`server/${name}`] = Buffer.from(text);
  }
  contents['SHA256SUMS'] = Buffer.from(checksums(contents));
  const paths = Object.keys(contents).sort();
  return Object.fromEntries(paths.map((name) => [`${top}/${name}`, new Uint8Array(contents[name])]));
}

/** As `sha256sum --check` reads it. */
function checksums(contents) {
  const hash = (content) => createHash('sha256').update(content).digest('hex');
  return Object.keys(contents)
    .sort()
    .map((name) => `${hash(contents[name])}  ${name}\n`)
    .join('');
}

async function buildFor(base) {
  const cache = path.join(root, '.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(path.join(cache, 'kit-'));
  try {
    await build(['--env', `base=${base}`, '--output-path', folder]);
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name))
      .map((name) => [path.relative(folder, name).replaceAll('\\', '/'), readFileSync(name)]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
