const usual = 300;

/** Calls per function; HOSTILE_RUNS raises it: `HOSTILE_RUNS=100000 npx vitest run --project unit test/hostile`. */
const numRuns = Number(process.env.HOSTILE_RUNS ?? usual);

/** A long search shows the first fault as it was drawn, because making it small takes longer than to find it. */
export const search = { numRuns, endOnFailure: numRuns > usual };

/** Milliseconds after which a search that should take a second or two has met a call without an end. */
export const timeout = 60_000 * Math.max(1, numRuns / usual);
