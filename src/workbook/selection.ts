/** Selecting with the arrow keys held down changes the selection many times a second. */
const settleMilliseconds = 60;

/**
 * Calls back whenever the selection, or a calculation, may have changed what the active cell shows.
 * Changes in quick succession count as one.
 * @returns a function that stops following.
 */
export async function followSelection(changed: () => void): Promise<() => Promise<void>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(changed, settleMilliseconds);
    return Promise.resolve();
  };
  const handlers = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const results = [worksheets.onSelectionChanged.add(soon), worksheets.onCalculated.add(soon)];
    await context.sync();
    return results;
  });
  return async () => {
    clearTimeout(timer);
    const [first] = handlers;
    if (first === undefined) return;
    await Excel.run(first.context, async (context) => {
      handlers.forEach((handler) => {
        handler.remove();
      });
      await context.sync();
    });
  };
}

/**
 * Runs one job at a time and only the newest: a job asked for while another runs waits until it ends and
 * replaces any other that waits. Results of a job that was overtaken are dropped.
 */
export function latestOnly<Result>(
  job: () => Promise<Result>,
  done: (result: Result) => void,
  failed: (error: unknown) => void,
): () => void {
  let running = false;
  let again = false;
  const run = async (): Promise<void> => {
    running = true;
    do {
      again = false;
      try {
        const result = await job();
        // A newer request has been made meanwhile; its result will come.
        if (!isAskedAgain()) done(result);
      } catch (error) {
        if (!isAskedAgain()) failed(error);
      }
    } while (isAskedAgain());
    running = false;
  };
  const isAskedAgain = () => again;
  return () => {
    if (running) again = true;
    else void run();
  };
}
