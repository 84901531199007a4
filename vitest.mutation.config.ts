import { defineConfig } from 'vitest/config';
import type { RunnerTestCase } from 'vitest';
import { BaseSequencer, type Reporter, type TestSpecification, type Vitest } from 'vitest/node';

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
 * Makes a test of a file that fails before its tests begin. The tester counts failed tests only (its version
 * 9.6.1), so that a change noticed by what a `describe` computes would count as one that nothing notices.
 */
class FailedFilesAsTests implements Reporter {
  private vitest: Vitest | undefined;

  onInit(vitest: Vitest): void {
    this.vitest = vitest;
  }

  onTestRunEnd(): void {
    for (const file of this.vitest?.state.getFiles() ?? []) {
      if (file.result?.state !== 'fail' || file.tasks.length > 0) continue;
      const test: Partial<RunnerTestCase> = {
        type: 'test',
        mode: 'run',
        name: 'is read',
        file,
        result: file.result,
      };
      file.tasks.push(test as RunnerTestCase);
    }
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
    reporters: [new FailedFilesAsTests()],
    sequence: { sequencer: PartsFirst },
  },
});
