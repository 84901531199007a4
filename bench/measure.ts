/** The median time of a call in milliseconds, warm: the first runs are not counted. */
export interface Timing {
  readonly median: number;
  readonly runs: number;
}

const warmUps = 5;
const longest = 2_000;

/** Times a call until it has run at least 15 times or for two seconds. */
export function time(call: () => unknown): Timing {
  for (let run = 0; run < warmUps; run++) call();
  const times: number[] = [];
  const started = performance.now();
  while (times.length < 15 || (performance.now() - started < longest && times.length < 1_000)) {
    const before = performance.now();
    call();
    times.push(performance.now() - before);
  }
  return { median: medianOf(times), runs: times.length };
}

/** Times two calls in turns, so that both meet the same machine. */
export function timeInTurns(first: () => unknown, second: () => unknown): readonly [Timing, Timing] {
  const times: [number[], number[]] = [[], []];
  const calls = [first, second] as const;
  const started = performance.now();
  for (let run = 0; run < warmUps || times[0].length < 15 || performance.now() - started < longest; run++) {
    for (const side of [0, 1] as const) {
      const before = performance.now();
      calls[side]();
      if (run >= warmUps) times[side].push(performance.now() - before);
    }
    if (times[0].length >= 1_000) break;
  }
  return [timing(times[0]), timing(times[1])];
}

function timing(times: readonly number[]): Timing {
  return { median: medianOf(times), runs: times.length };
}

export function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
