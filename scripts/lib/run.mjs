import './node-version.mjs';
import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** Runs a command; where it fails, its user reads what went wrong and not where in the code. */
export async function asCommand(work) {
  try {
    await work();
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}

/** Runs a program to its end and gives its exit code; what it prints is shown as it comes. */
export function show(command, args, options = {}) {
  return run(command, args, { ...options, stdio: 'inherit' }).then(({ code }) => code);
}

/** Runs a program to its end and gives its exit code with all that it printed. */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, ...options });
    let output = '';
    child.stdout?.on('data', (data) => (output += data));
    child.stderr?.on('data', (data) => (output += data));
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ code: signal ? 1 : code, output }));
  });
}

/** How to start npm or npx: on Windows they are command files, which only a shell can start. */
export function npmCommand(name = 'npm') {
  return { command: name, options: { shell: process.platform === 'win32' } };
}
