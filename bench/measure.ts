/** Calls whose time is not counted: as many as fit in the time, at least a few. */
const warmUp = { runs: 3, milliseconds: 500 };
/** Calls are counted until there are enough, or until it has taken long enough and there are a few. */
const counted = { runs: 1_000, fewest: 7, milliseconds: 2_000 };

/** The median time of a call in milliseconds, warm. A first call may hand back a promise of its answer. */
export async function time(call: () => unknown): Promise<number> {
  const [median] = await timeInTurns(call);
  return median;
}

/** Times calls in turns, so that all meet the same machine: the median of each. */
export async function timeInTurns<Calls extends readonly [() => unknown, ...(() => unknown)[]]>(
  ...calls: Calls
): Promise<{ [Call in keyof Calls]: number }> {
  const before = performance.now();
  for (let run = 0; run < warmUp.runs || performance.now() - before < warmUp.milliseconds; run++) {
    for (const call of calls) await call();
  }
  const times = calls.map((): number[] => []);
  const started = performance.now();
  for (let run = 0; run < counted.runs; run++) {
    if (run >= counted.fewest && performance.now() - started > counted.milliseconds) break;
    calls.forEach((call, side) => {
      const from = performance.now();
      call();
      times[side]?.push(performance.now() - from);
    });
  }
  return times.map(medianOf) as { [Call in keyof Calls]: number };
}

export function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
