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

/** The tests that answer for `src/core`, for the mutation tester; it runs those that reach a changed line. */
export default defineConfig({
  test: {
    // The mutation tester has its own clock; a busy machine is no killed mutant.
    testTimeout: 120_000,
    setupFiles: ['test/support/propertySeed.ts'],
    include: ['test/core/**/*.test.ts', 'test/functions/**/*.test.ts'],
    sequence: { sequencer: PartsFirst },
  },
});
