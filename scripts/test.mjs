// npm test: installs and builds what is missing, then runs all tests (or those named as arguments).
import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ensureBuilt } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { readReport } from './lib/report.mjs';
import { asCommand, root, show } from './lib/run.mjs';

const chosen = process.argv.slice(2);
const report = path.join(root, 'reports', 'tests.json');

await asCommand(async () => {
  await ensureInstalled();
  await ensureBuilt();
  rmSync(report, { force: true });
  process.exitCode = await runTests();
});

async function runTests() {
  const vitest = path.join(root, 'node_modules', 'vitest', 'vitest.mjs');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  let code = await show(process.execPath, [vitest, 'run', ...reporters, ...chosen]);

  if (existsSync(report)) {
    const { passed, failed, skipped, browserPassed } = readReport(report);
    if (process.env.CI && chosen.length === 0 && browserPassed === 0) {
      console.error('No browser test ran. They need Chromium or Chrome; on CI they must not be left out.');
      code ||= 1;
    }
    console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
  }
  return code;
}
