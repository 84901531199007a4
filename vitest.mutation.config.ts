import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The tests of single parts first: what they notice costs less than a whole function. */
class PartsFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => Number(moduleId.includes('/test/functions/'));
    return Promise.resolve(
      files.toSorted((a, b) => rank(a) - rank(b) || a.moduleId.localeCompare(b.moduleId)),
    );
  }
}

/**
 * The tests that answer for `src/core`, for the mutation tester; it runs those that reach a changed line.
 * MUTATION_TESTS names others, with commas between: for the tests of one folder alone. The tester's own
 * option for that, `--testFiles`, never activates changes to what is computed once (its version 9.6.1).
 */
export default defineConfig({
  test: {
    // One world for all files of a run: nothing in the core keeps state, and a world costs more than most tests.
    isolate: false,
    // The mutation tester has its own clock; a busy machine is no killed mutant.
    testTimeout: 120_000,
    setupFiles: ['test/support/propertySeed.ts'],
    include: process.env.MUTATION_TESTS?.split(',') ?? [
      'test/core/**/*.test.ts',
      'test/functions/**/*.test.ts',
    ],
    sequence: { sequencer: PartsFirst },
  },
});
