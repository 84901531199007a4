import { readFileSync } from 'node:fs';

/** Counts the tests in a report of vitest's json reporter. */
export function readReport(file) {
  const { testResults } = JSON.parse(readFileSync(file, 'utf8'));
  const counts = { passed: 0, failed: 0, skipped: 0, browserPassed: 0 };
  for (const { name, status, assertionResults } of testResults) {
    // A file that cannot even be loaded lists no tests.
    if (status === 'failed' && assertionResults.length === 0) counts.failed += 1;
    for (const test of assertionResults) {
      if (test.status === 'failed') counts.failed += 1;
      else if (test.status === 'passed') counts.passed += 1;
      else counts.skipped += 1;
      if (test.status === 'passed' && /[\\/]test[\\/]e2e[\\/]/.test(name)) counts.browserPassed += 1;
    }
  }
  return counts;
}
