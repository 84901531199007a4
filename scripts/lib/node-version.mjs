// Stops with a clear sentence where Node is too old for the scripts; imported before anything that needs it.
import { readFileSync } from 'node:fs';

const { engines } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

/** The Node that is needed where `version` is too old; else undefined. */
export function missingNode(version) {
  const wanted = engines.node.replace('>=', '');
  const [major, minor] = version.split('.').map(Number);
  const [wantedMajor, wantedMinor] = wanted.split('.').map(Number);
  const isEnough = major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
  return isEnough ? undefined : wanted;
}

const needed = missingNode(process.versions.node);
if (needed) {
  console.error(
    `This needs Node ${needed} or newer; here is Node ${process.versions.node}. See https://nodejs.org.`,
  );
  process.exit(1);
}
