/** Calls per function; HOSTILE_RUNS raises it: `HOSTILE_RUNS=100000 npx vitest run test/hostile`. */
export const runs = Number(process.env.HOSTILE_RUNS ?? 300);
