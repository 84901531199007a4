import { describe, expect, it } from 'vitest';
import { latestOnly } from '../../src/workbook/selection';

/** Jobs that end when the test says so. */
function jobs() {
  const started: ((result: string | Error) => void)[] = [];
  const done: string[] = [];
  const failed: unknown[] = [];
  const run = latestOnly(
    () =>
      new Promise<string>((resolve, reject) => {
        started.push((result) => {
          if (typeof result === 'string') resolve(result);
          else reject(result);
        });
      }),
    (result) => {
      done.push(result);
    },
    (error) => {
      failed.push(error);
    },
  );
  const settle = () => new Promise((resolve) => setTimeout(resolve));
  return { run, started, done, failed, settle };
}

describe('following a selection that changes quickly', () => {
  it('reads once while reading, and once more for all changes meanwhile; only the newest is shown', async () => {
    const { run, started, done, settle } = jobs();
    for (let change = 0; change < 500; change++) run();
    expect(started).toHaveLength(1);
    started[0]!('overtaken');
    await settle();
    expect(started).toHaveLength(2);
    started[1]!('newest');
    await settle();
    expect(started).toHaveLength(2);
    expect(done).toEqual(['newest']);
  });

  it('works again after a failure, and drops the failure of a reading that was overtaken', async () => {
    const { run, started, done, failed, settle } = jobs();
    run();
    run();
    started[0]!(new Error('overtaken'));
    await settle();
    started[1]!(new Error('newest'));
    await settle();
    expect(failed).toEqual([new Error('newest')]);
    run();
    started[2]!('fine');
    await settle();
    expect(done).toEqual(['fine']);
  });
});
