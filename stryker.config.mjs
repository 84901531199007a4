/**
 * Mutation testing of the economics: `npm run mutate` changes `src/core` in thousands of small ways and
 * counts the changes that no test notices. All of it takes hours; one folder against its own tests, minutes:
 * `MUTATION_TESTS='test/core/saving/*.test.ts,test/functions/savingGap.test.ts' npm run mutate -- --mutate 'src/core/saving/*.ts'`.
 *
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  mutate: ['src/core/**/*.ts'],
  plugins: ['@stryker-mutator/*', './stryker.config.mjs'],
  ignorers: ['sentences'],
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutation.config.ts' },
  coverageAnalysis: 'perTest',
  ignorePatterns: ['dist', 'docs', 'docs-site', 'bench', 'preview', 'assets', 'test/e2e'],
  concurrency: 2,
  timeoutMS: 15_000,
  incremental: true,
  incrementalFile: 'reports/mutation/incremental.json',
  reporters: ['clear-text', 'progress', 'html', 'json'],
  htmlReporter: { fileName: 'reports/mutation/index.html' },
  jsonReporter: { fileName: 'reports/mutation/report.json' },
  clearTextReporter: { logTests: false, reportTests: false, allowColor: false },
};

const catalogues = ['defineRefusals', 'defineNotes', 'defineFindings'];

/**
 * A test that repeats a sentence proves nothing, so the catalogues of sentences are left as they are, and so
 * are the messages of errors that only a programmer can cause. Labels and words of options are mutated.
 */
const sentences = {
  shouldIgnore({ node, parent }) {
    if (node.type === 'CallExpression' && catalogues.includes(node.callee.name))
      return 'A catalogue of sentences.';
    const isMessage = parent?.type === 'NewExpression' && parent.callee.name === 'RangeError';
    return isMessage ? 'The message of a programming error.' : undefined;
  },
};

export const strykerPlugins = [{ kind: 'Ignore', name: 'sentences', value: sentences }];
